import { partnerKey } from './partner-key.js';
import { tellingWords } from './names.js';
import type { SourceItem } from './source-item.js';

/** Entries under one key beyond which it tells nothing, and is not followed. Keeps the work for an item the same in any feed. */
export const maxUnderKey = 40;
/** Rare words of a name that are looked up. */
const rareWords = 4;
/** Items that have a word so rare that it is enough. */
const hardlyAnywhere = 4;
/** Inflection and compounds differ towards the end of a word, also across the border: `naturbaserade`, `naturbaserte`. */
const stemLength = 6;

/** Numbers of items by key. A crowded key keeps its count only. */
export interface Index {
  readonly under: (key: string) => readonly number[];
  readonly count: (key: string) => number;
  /** Keys that more items have than are followed, and how many have them. */
  readonly crowded: ReadonlyMap<string, number>;
}

function indexOf(items: readonly SourceItem[], keysOf: (item: SourceItem) => Iterable<string>): Index {
  const entries = new Map<string, number[]>();
  const crowded = new Map<string, number>();
  items.forEach((item, number) => {
    for (const key of keysOf(item)) {
      const more = crowded.get(key);
      const known = entries.get(key);
      if (more) crowded.set(key, more + 1);
      else if (!known) entries.set(key, [number]);
      else if (known.length < maxUnderKey) known.push(number);
      else {
        crowded.set(key, known.length + 1);
        entries.delete(key);
      }
    }
  });
  return {
    under: (key) => entries.get(key) ?? [],
    count: (key) => crowded.get(key) ?? entries.get(key)?.length ?? 0,
    crowded,
  };
}

function* nameKeys({ names }: SourceItem): Generator<string> {
  yield* new Set(names.map(({ key }) => key));
  // In brackets, for an acronym may be a name of another project.
  for (const acronym of new Set(names.map((name) => name.acronym))) if (acronym) yield `(${acronym})`;
}

/** A name that many projects have still tells which one together with the dates. */
function* datedNameKeys(item: SourceItem): Generator<string> {
  const { start, end } = item.item._gransamarbete?.period ?? {};
  if (start && end) for (const key of nameKeys(item)) yield `${key} ${start.slice(0, 7)} ${end.slice(0, 7)}`;
}

const stemsOf = ({ names }: SourceItem): Set<string> =>
  new Set(names.flatMap(tellingWords).map((word) => word.slice(0, stemLength)));

/** A partner and both ends of the period: what stays the same when a name is translated freely. */
function* factKeys({ item }: SourceItem): Generator<string> {
  const { period: { start, end } = {}, partners = [] } = item._gransamarbete ?? {};
  if (!start || !end) return;
  for (const partner of new Set(partners.filter(({ role }) => role === 'lead').map(({ name }) => partnerKey(name))))
    yield `${partner} ${start.slice(0, 7)} ${end.slice(0, 7)}`;
}

export interface Candidates {
  /** Items of other feeds with a name or acronym of this one. */
  readonly named: (number: number) => Set<number>;
  /** Items of other feeds that have something in common with this one. */
  readonly near: (number: number) => Set<number>;
  /** Names that too many items have to be compared, and how many have them. */
  readonly crowded: ReadonlyMap<string, number>;
}

/** Finds what has to be compared: every pair of two feeds of 20 000 items would be 400 million comparisons. */
export function candidatesOf(items: readonly SourceItem[]): Candidates {
  const names = indexOf(items, nameKeys);
  const datedNames = indexOf(items, datedNameKeys);
  const stems = indexOf(items, stemsOf);
  const facts = indexOf(items, factKeys);
  const elsewhere = (number: number, found: Iterable<number>) =>
    new Set([...found].filter((other) => items[other]!.source !== items[number]!.source));

  function alikeByWords(number: number): number[] {
    const own = [...stemsOf(items[number]!)];
    const rare = own
      .filter((stem) => stems.under(stem).length)
      .sort((a, b) => stems.count(a) - stems.count(b) || (a < b ? -1 : 1))
      .slice(0, rareWords);
    const shared = new Map<number, number>();
    for (const stem of rare) {
      const weight = stems.count(stem) <= hardlyAnywhere ? rareWords : 2;
      for (const other of stems.under(stem)) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    // One rare word of four is chance; of a name of two it is half.
    return [...shared].flatMap(([other, weight]) => (weight >= rare.length ? [other] : []));
  }

  return {
    named: (number) =>
      elsewhere(number, [
        ...[...nameKeys(items[number]!)].flatMap((key) => names.under(key)),
        ...[...datedNameKeys(items[number]!)].flatMap((key) => datedNames.under(key)),
      ]),
    near: (number) =>
      elsewhere(number, [...alikeByWords(number), ...[...factKeys(items[number]!)].flatMap((key) => facts.under(key))]),
    crowded: names.crowded,
  };
}
