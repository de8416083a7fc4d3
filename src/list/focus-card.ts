import { focusOn } from '../element/template-element.js';

/** Moves the focus to a card: to its link, or to its title when it has none. */
export function focusCard(entry: Element | null | undefined): void {
  focusOn(entry?.querySelector('a') ?? entry?.querySelector('[part=card-title]'));
}
