import type { Feed } from '../feed/model.js';
import type { Alternatives } from '../feed/search-text.js';

/** A list, as far as the optional scripts look into it. A copy from before 0.2.0 tells less. */
export interface ListElement extends HTMLElement {
  /** What the list has warned of, in English. */
  readonly warnings?: readonly string[];
  /** A feed that the page has handed over. */
  readonly feed?: unknown;
  readonly updateComplete?: Promise<unknown>;
  /** Other words that a word of the search may be found by. */
  alternatives?: Alternatives | undefined;
  /** The feed with what the visitor has chosen. */
  readonly matching?: Feed | undefined;
}

/** What the list's class tells an optional script. */
export interface ListClass {
  readonly observedAttributes?: readonly string[];
  /** Versions of all copies of the script on the page, the first first. */
  readonly copies?: readonly string[];
  /** Settings that stand on the script tag, by attribute; null for one that does not. */
  readonly defaults?: Readonly<Record<string, string | null>>;
  /** Calls for every list, each time it comes into a document. */
  readonly use?: (extension: (list: ListElement) => void) => void;
}

/** Names of our elements: what an embed form can ask for. */
export const elementNames = ['gransamarbete-list', 'page-feedback'] as const;
export type ElementName = (typeof elementNames)[number];

const listName = elementNames[0];

/** The class behind one of our names, whoever has defined it. */
export const classOf = (name: ElementName): ListClass | undefined =>
  customElements.get(name) as (CustomElementConstructor & ListClass) | undefined;

/** Lists stand in the page, and anywhere else where `use` has met one. */
export const isList = (element: Element): element is ListElement => element.localName === listName;

/** What a list is set to: by itself, else by the script tag. */
export const settingOf = (list: Element, name: string): string | undefined =>
  list.getAttribute(name) ?? classOf(listName)?.defaults?.[name] ?? undefined;

/** Origins that the script tag allows beside its own and the page's, as written. */
export function allowList(): string[] {
  const tag = scriptTag();
  const query = tag && URL.canParse(tag.src) ? new URL(tag.src).searchParams.get('allow') : null;
  return (tag?.dataset['allow'] ?? query)?.match(/\S+/g) ?? [];
}

/** The script tag of the widget; undefined when the script was put in by other means. */
export const scriptTag = (): HTMLScriptElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src*="/gransamarbete."]')].at(0);
