import { classOf, elementNames, type ElementName } from '../widget.js';

/** A piece of HTML that an editor can write anywhere and that is to become one of our elements. */
export interface Form {
  /** What it is to become, as written. */
  readonly name: string;
  /** Settings, as written, without the embed form's own word. */
  readonly settings: ReadonlyMap<string, string>;
}

const marker = 'data-gransamarbete';

/** Our element of a name that an editor has written; undefined when there is none. */
export const elementName = (name: string): ElementName | undefined => elementNames.find((known) => known === name);

function divForm(element: HTMLElement): Form {
  const settings = [...element.attributes]
    .filter(({ name }) => name.startsWith('data-') && name !== marker)
    .map(({ name, value }) => [name.slice('data-'.length), value] as const);
  return { name: element.getAttribute(marker) || elementNames[0], settings: new Map(settings) };
}

function linkForm(link: HTMLAnchorElement): Form | undefined {
  const query = URL.canParse(link.href) ? new URL(link.href).searchParams : new URLSearchParams();
  const name = query.get('embed') ?? '';
  // Other scripts have links with such a word, too.
  if (!/^(?:gransamarbete|page-feedback)/.test(name)) return undefined;
  query.delete('embed');
  return { name, settings: new Map(query) };
}

/** What a div or a link asks for; undefined when it is no embed form. */
export function formOf(element: Element): Form | undefined {
  if (element instanceof HTMLAnchorElement) return linkForm(element);
  return element instanceof HTMLElement && element.hasAttribute(marker) ? divForm(element) : undefined;
}

/** The embed form that a list has come from: the div around it, or the link that is its fallback now. */
export function originOf(list: Element): Form | undefined {
  const around = list.parentElement?.closest(`[${marker}]`);
  const within = list.querySelector('a[href*="embed="]');
  return (around && formOf(around)) ?? (within ? formOf(within) : undefined);
}

const become = elementNames.join(', ');

/** Embed forms that have become nothing. */
export const leftForms = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`[${marker}], a[href*="embed="]`)].filter(
    (element) => formOf(element) && !element.closest(become) && !element.querySelector(become),
  );

/** Settings that one of our elements knows. */
export const settingNames = (name: ElementName): string[] => [...(classOf(name)?.observedAttributes ?? []), 'lang'];
