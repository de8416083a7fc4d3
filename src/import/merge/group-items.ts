import type { Report } from '../finding.js';
import { verdictOf, type Verdict } from './alike.js';
import { candidatesOf } from './candidates.js';
import { membersOf, pairOf, type Decided } from './decisions.js';
import { groupsOf, partitionOf, type Partition } from './partition.js';
import { isGlobal, keyOf, titleOf, type SourceItem } from './source-item.js';

/** Two items that may be one: for a person to decide. */
export interface Doubtful extends Omit<Verdict, 'is'> {
  readonly one: SourceItem;
  readonly other: SourceItem;
}

export interface GroupOptions {
  /** Names of the feeds, by rank. */
  readonly names: readonly string[];
  /** Whether an id that is no URI means the same in two feeds. */
  readonly sharesIds: (source: number, other: number) => boolean;
  readonly decided: ReadonlyMap<string, Decided>;
  /** Items that were one in an earlier merge, by key. */
  readonly earlier: readonly (readonly [string, string])[];
  readonly report: Report;
}

export interface Grouped {
  /** Items that are one project, in the order of the items. Every item is in exactly one. */
  readonly groups: readonly (readonly SourceItem[])[];
  readonly doubtful: readonly Doubtful[];
}

interface Edge extends Verdict {
  readonly from: number;
  readonly to: number;
}

/** Pairs in doubt that are listed for one item: the likeliest. */
const listedForOne = 3;

/** Whether nothing speaks against two items that have one id: a project may get another name, or other dates, not both. */
function isLikely(one: SourceItem, other: SourceItem): boolean {
  const [here, there] = [one.item._gransamarbete?.period, other.item._gransamarbete?.period];
  return titleOf(one.item) === titleOf(other.item) || (here?.start !== undefined && here.start === there?.start);
}

function idEdge(items: readonly SourceItem[], from: number, to: number): Edge {
  const [one, other] = [items[from]!, items[to]!];
  const verdict = verdictOf(one, other);
  const { dates = 'unknown', partner = false, likeness = 0 } = verdict ?? {};
  // An id that a table counts out may be another project's the next time: with nothing else in common a person must look.
  const isSure = isGlobal(one.item.id) || verdict !== undefined || isLikely(one, other);
  return { from, to, is: isSure ? 'same' : 'doubtful', reason: 'id', dates, partner, likeness };
}

/** Pairs of items that have one id where that means something, and those that were one the last time. */
function sameIds(
  items: readonly SourceItem[],
  numbers: ReadonlyMap<string, number>,
  { sharesIds, earlier }: GroupOptions,
): Edge[] {
  const byId = new Map<string, number[]>();
  const edges: Edge[] = [];
  items.forEach(({ item: { id }, source }, to) => {
    const known = byId.get(id);
    if (!known) return void byId.set(id, [to]);
    for (const from of known)
      if (isGlobal(id) || sharesIds(items[from]!.source, source)) edges.push(idEdge(items, from, to));
    known.push(to);
  });
  for (const keys of earlier) {
    const [from, to] = keys.map((key) => numbers.get(key));
    if (from !== undefined && to !== undefined) edges.push(idEdge(items, from, to));
  }
  return edges;
}

function compared(items: readonly SourceItem[], { report, names }: GroupOptions): Edge[] {
  const candidates = candidatesOf(items);
  for (const [name, count] of candidates.crowded)
    report({
      code: 'merge-crowded',
      level: 'notice',
      place: { source: names.join(', ') },
      found: name,
      values: { count },
    });
  return items.flatMap((item, from) =>
    [...new Set([...candidates.named(from), ...candidates.near(from)])].flatMap((to): Edge[] => {
      const verdict = to > from ? verdictOf(item, items[to]!) : undefined;
      return verdict ? [{ from, to, ...verdict }] : [];
    }),
  );
}

/** Groups that cannot be: with two items of one feed, which lists a project once, or with two that a person has told apart. */
function impossibleGroups(
  items: readonly SourceItem[],
  sure: Partition,
  attempt: Partition,
  apart: readonly (readonly [number, number])[],
): ReadonlySet<number> {
  const impossible = new Set<number>();
  const seen = new Map<string, number>();
  items.forEach(({ source }, number) => {
    const key = `${attempt.find(number)} ${source}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, number);
    else if (sure.find(known) !== sure.find(number)) impossible.add(attempt.find(number));
  });
  for (const [one, other] of apart)
    if (attempt.find(one) === attempt.find(other) && sure.find(one) !== sure.find(other))
      impossible.add(attempt.find(one));
  return impossible;
}

/**
 * Finds the items that are one project. The order of the items of a feed does not matter. Never more sure than its evidence: names
 * that lead to two items of one feed, or to what a person has told apart, lead nowhere, and are in doubt.
 */
export function groupItems(items: readonly SourceItem[], options: GroupOptions): Grouped {
  const { names, decided, report } = options;
  const keys = items.map((item) => keyOf(item, names));
  const decisionOn = (one: number, other: number) => decided.get(pairOf(keys[one]!, keys[other]!));
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const pairsThatAre = (wanted: Decided) =>
    [...decided].flatMap(([pair, decision]): [number, number][] => {
      const [one, other] = membersOf(pair).map((key) => numbers.get(key));
      return decision === wanted && one !== undefined && other !== undefined ? [[one, other]] : [];
    });
  const apart = pairsThatAre('different');

  const sure = partitionOf(items.length);
  for (const [one, other] of pairsThatAre('same')) sure.join(one, other);
  const ids = sameIds(items, numbers, options).filter(({ from, to }) => decisionOn(from, to) === undefined);
  for (const { from, to, is } of ids) if (is === 'same') sure.join(from, to);
  for (const [one, other] of apart)
    if (sure.find(one) === sure.find(other)) {
      const values = { name: titleOf(items[one]!.item), other: titleOf(items[other]!.item) };
      report({ code: 'merge-decision-conflict', level: 'error', place: items[one]!.place, values });
    }

  const open = compared(items, options).filter(({ from, to }) => decisionOn(from, to) === undefined);
  const edges = open.filter(({ is }) => is === 'same');
  const attempt = partitionOf(items.length, sure.find);
  for (const { from, to } of edges) attempt.join(from, to);
  const impossible = impossibleGroups(items, sure, attempt, apart);
  const result = partitionOf(items.length, sure.find);
  for (const { from, to } of edges) if (!impossible.has(attempt.find(from))) result.join(from, to);

  const groups = groupsOf(items.length, result);
  const inDoubt = [
    ...ids.filter(({ is }) => is === 'doubtful'),
    ...open.map((edge): Edge => (edge.is === 'same' ? { ...edge, is: 'doubtful', reason: 'ambiguous' } : edge)),
  ];
  return {
    groups: groups.map((members) => members.map((number) => items[number]!)),
    doubtful: stillOpen(inDoubt, items, result, groups),
  };
}

/** Pairs that nothing has settled: neither is already one with an item of the feed of the other. */
function stillOpen(
  edges: readonly Edge[],
  items: readonly SourceItem[],
  { find }: Partition,
  groups: readonly (readonly number[])[],
): Doubtful[] {
  const sources = new Map(groups.map((group) => [group[0]!, new Set(group.map((number) => items[number]!.source))]));
  const listed = new Map<number, number>();
  const pairs = new Set<string>();
  return [...edges]
    .sort((a, b) => b.likeness - a.likeness || compareIds(items, a, b))
    .filter(({ from, to }) => {
      const [here, there] = [find(from), find(to)];
      const pair = `${Math.min(here, there)} ${Math.max(here, there)}`;
      if (pairs.has(pair) || sources.get(here)!.has(items[to]!.source) || sources.get(there)!.has(items[from]!.source))
        return false;
      const [ofFrom = 0, ofTo = 0] = [listed.get(from), listed.get(to)];
      if (ofFrom >= listedForOne || ofTo >= listedForOne) return false;
      listed.set(from, ofFrom + 1).set(to, ofTo + 1);
      pairs.add(pair);
      return true;
    })
    .map(({ from, to, reason, dates, partner, likeness }) => ({
      one: items[from]!,
      other: items[to]!,
      reason,
      dates,
      partner,
      likeness,
    }));
}

/** Not by their numbers: the same pairs are listed whatever order a feed has its items in. */
function compareIds(items: readonly SourceItem[], a: Edge, b: Edge): number {
  const key = ({ from, to }: Edge) => `${items[from]!.item.id} ${items[to]!.item.id}`;
  return key(a) < key(b) ? -1 : Number(key(a) !== key(b));
}
