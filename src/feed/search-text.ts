import { foldText, searchPatterns } from './fold-text.js';
import type { Collaboration, Version } from './model.js';
import { spell, stem } from './spelling.js';

/** Other words for a word that a visitor writes. */
export type Alternatives = (word: string) => readonly string[];

/** One word of a search. */
export interface Term {
  /** The word as it is written. */
  readonly written: readonly RegExp[];
  /** What it may also be found by, in the one spelling for all languages. */
  readonly stems: readonly string[];
}

/** The languages of a search and of the text that it has found. */
export type Crossing = readonly [from: string, to: string];

/** The words of a search; all of them must be found. */
export const searchTerms = (search: string, alternatives?: Alternatives): readonly Term[] =>
  search.split(/\s+/).map((word) => ({
    written: searchPatterns(word),
    stems: [word, ...(alternatives?.(word) ?? [])].map(stem).filter(Boolean),
  }));

const versionText = ({ title, summary, content }: Version): string => [title, summary, content].join('\n');

/** Text of an item, made once, at the first search: most visitors never search. */
function keptText(make: (item: Collaboration) => string): (item: Collaboration) => string {
  const kept = new WeakMap<Collaboration, string>();
  return (item) => {
    let text = kept.get(item);
    if (text === undefined) kept.set(item, (text = make(item)));
    return text;
  };
}

/** Everything that is searched of an item, in every language. */
const foldedText = keptText(({ versions, partners, places }) =>
  foldText([...versions.map(versionText), ...[...partners, ...places].map(({ name }) => name)].join('\n')),
);
const spelledText = keptText((item) => spell(foldedText(item)));

const isWritten = (item: Collaboration, { written }: Term): boolean =>
  written.every((pattern) => pattern.test(foldedText(item)));

const hasStem = (spelled: string, { stems }: Term): boolean => stems.some((stem) => spelled.includes(stem));

/** Whether every word is found in an item's titles, texts, partners or places, in any language and any of its spellings. */
export const matchesSearch = (item: Collaboration, terms: readonly Term[]): boolean =>
  terms.every((term) => isWritten(item, term) || hasStem(spelledText(item), term));

/**
 * Which border a search has crossed to find an item: undefined when each word is there as it was written, or when the language of the
 * text is not known. Nobody knows the language of a query. It is the list's, unless what was found is in that language as well: then
 * it is the one of the other country. A name of a partner or place has no language; what another spelling finds is on the other side.
 */
export function crossing(item: Collaboration, terms: readonly Term[], language: string): Crossing | undefined {
  const term = terms.find((term) => !isWritten(item, term));
  if (!term) return;
  const other = language === 'sv' ? 'nb' : 'sv';
  const version = item.versions.find((version) => hasStem(spell(foldText(versionText(version))), term));
  const to = version ? version.language : other;
  return to ? [to === language ? other : language, to] : undefined;
}
