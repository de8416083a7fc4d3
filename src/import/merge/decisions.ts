import type { Report } from '../finding.js';
import type { Doubtful } from './group-items.js';
import { keyOf, titleOf, isGlobal, type SourceItem } from './source-item.js';

/** What a person has decided about two items. */
export type Decided = 'same' | 'different' | 'undecided';

/** An entry of the file of decisions. */
export interface DecisionEntry {
  /** As it stands in the file: what an editor has added stays. */
  readonly raw: unknown;
  /** Both items, in order; undefined when the entry does not tell. */
  readonly pair: string | undefined;
  readonly decided: Decided;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const separator = '\n';
/** Two items in whatever order they are named. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(separator);
export const membersOf = (pair: string): string[] => pair.split(separator);

function sideOf(value: unknown): string | undefined {
  if (!isObject(value) || typeof value['id'] !== 'string') return undefined;
  const { id, source = '' } = value;
  return isGlobal(id) ? id : `${String(source)}#${id}`;
}

/** Reads the file of decisions, as `JSON.parse` gives it. What is not understood is reported, decides nothing, and stays. */
export function readDecisions(value: unknown, name: string, report: Report): readonly DecisionEntry[] {
  const pairs = isObject(value) && Array.isArray(value['pairs']) ? (value['pairs'] as readonly unknown[]) : [];
  return pairs.map((raw, index): DecisionEntry => {
    const { one, other, decision } = isObject(raw) ? raw : ({} as Fields);
    const [here, there] = [sideOf(one), sideOf(other)];
    const isKnown = decision === 'same' || decision === 'different' || decision === 'undecided';
    const pair = here !== undefined && there !== undefined ? pairOf(here, there) : undefined;
    if (!isKnown || pair === undefined) {
      const place = { source: name, pointer: `/pairs/${index}${pair === undefined ? '' : '/decision'}` };
      report({ code: 'merge-decision-unknown', level: 'error', place, found: String(decision) });
    }
    return { raw, pair, decided: isKnown ? decision : 'undecided' };
  });
}

/** The last word on each pair. */
export function decidedPairs(entries: readonly DecisionEntry[]): ReadonlyMap<string, Decided> {
  return new Map(entries.flatMap(({ pair, decided }) => (pair && decided !== 'undecided' ? [[pair, decided]] : [])));
}

function side(item: SourceItem, names: readonly string[]): Fields {
  const { period } = item.item._gransamarbete ?? {};
  return {
    ...(!isGlobal(item.item.id) && { source: names[item.source] }),
    id: item.item.id,
    title: titleOf(item.item),
    ...(period && { period }),
  };
}

/**
 * The file of decisions after a merge: what has been decided stays, in its order and with everything that an editor has added; new
 * pairs come last; pairs that nobody decided and that are not in doubt any more go.
 */
export function writeDecisions(
  entries: readonly DecisionEntry[],
  doubtful: readonly Doubtful[],
  names: readonly string[],
): { readonly pairs: readonly unknown[] } {
  const inDoubt = new Map(doubtful.map((pair) => [pairOf(keyOf(pair.one, names), keyOf(pair.other, names)), pair]));
  const known = new Set(entries.map(({ pair }) => pair));
  const kept = entries.filter(
    ({ pair, decided, raw }) => decided !== 'undecided' || !pair || inDoubt.has(pair) || (isObject(raw) && raw['note']),
  );
  const added = [...inDoubt].filter(([pair]) => !known.has(pair)).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    pairs: [
      ...kept.map(({ raw }) => raw),
      ...added.map(([, { one, other, reason, dates, partner, likeness }]) => ({
        one: side(one, names),
        other: side(other, names),
        why: { reason, dates, partner, likeness: Math.round(likeness * 100) / 100 },
        decision: 'undecided',
      })),
    ],
  };
}
