import { render, type TemplateResult } from 'lit/html.js';
import type { Collaboration } from '../feed/model.js';

/** The list entries of items, made with a template from the item and from its `look`, all else that the result depends on. */
export type Entries = (
  items: readonly Collaboration[],
  look: (item: Collaboration) => readonly unknown[],
  template: (item: Collaboration) => TemplateResult,
) => readonly unknown[];

/** Knows what it shows. */
interface Entry extends HTMLElement {
  _of?: readonly unknown[];
}

/**
 * Keeps one `<li>` for each item, so that a filter moves cards and never turns one into another: focus, selection and what a
 * translator made of the text stay with their item. Lit's `repeat` does the same, but not with the renderer of the script. What
 * would look the same is not rendered again.
 */
export function keptEntries(): Entries {
  const kept = new Map<string, Entry>();
  return (items, look, template) =>
    items.map((item) => {
      const entry: Entry = kept.get(item.key) ?? document.createElement('li');
      entry.id ||= item.key;
      const of = [item, ...look(item)];
      if (of.some((part, index) => part !== entry._of?.[index])) render(template(item), entry);
      entry._of = of;
      kept.set(item.key, entry);
      return entry;
    });
}
