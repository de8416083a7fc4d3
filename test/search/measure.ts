import { alternatives } from '../../src/extras/dictionary/dictionary.js';
import { foldText, searchPatterns } from '../../src/feed/fold-text.js';
import type { Collaboration, Feed } from '../../src/feed/model.js';
import { matchesSearch, searchTerms, type Alternatives } from '../../src/feed/search-text.js';

/** Whether a query finds an item. */
type Search = (query: string) => (item: Collaboration) => boolean;

export interface Measured {
  /** Of all pairs of a query and an item that belong together, how many are found. Every pair counts the same (micro). */
  readonly recall: number;
  /** Of all pairs that are found, how many belong together (micro). */
  readonly precision: number;
  /** The mean of the recall of each query (macro). */
  readonly meanRecall: number;
  /** The mean of the precision of each query; a query that finds nothing has 0, for every query of the set has something to find. */
  readonly meanPrecision: number;
}

const textOf = ({ versions }: Collaboration): string =>
  versions.flatMap(({ title, summary, content }) => [title, summary, content]).join('\n');

/** Words as they are written, but for capitals. */
const plainSubstring: Search = (query) => {
  const words = query.toLowerCase().split(' ');
  return (item) => words.every((word) => textOf(item).toLowerCase().includes(word));
};

/** ø is ö, æ is ä, and a and o stand for what a keyboard may lack. */
const foldedLetters: Search = (query) => {
  const patterns = searchPatterns(query);
  return (item) => patterns.every((pattern) => pattern.test(foldText(textOf(item))));
};

const bySpelling =
  (others?: Alternatives): Search =>
  (query) => {
    const terms = searchTerms(query, others);
    return (item) => matchesSearch(item, terms);
  };

/** The ways to search that are compared, by name. */
export const searches = {
  'plain substring': plainSubstring,
  'folded letters': foldedLetters,
  'with spellings': bySpelling(),
  'with dictionary': bySpelling(alternatives),
} satisfies Record<string, Search>;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Searches a feed for every query and compares what is found with what is expected. */
export function measure(
  search: Search,
  { items }: Feed,
  judgements: Readonly<Record<string, readonly string[]>>,
): Measured {
  const results = Object.entries(judgements).map(([query, expected]) => {
    const found = items.filter(search(query)).map(({ key }) => key.slice(1));
    const right = found.filter((id) => expected.includes(id)).length;
    return { right, found: found.length, expected: expected.length };
  });
  const sum = (field: 'right' | 'found' | 'expected') => results.reduce((total, result) => total + result[field], 0);
  return {
    recall: sum('right') / sum('expected'),
    precision: sum('right') / sum('found'),
    meanRecall: mean(results.map(({ right, expected }) => right / expected)),
    meanPrecision: mean(results.map(({ right, found }) => (found ? right / found : 0))),
  };
}
