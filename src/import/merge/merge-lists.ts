import { foldText } from '../../feed/fold-text.js';
import type { Budget, Partner, Place } from '../../feed/model.js';
import { partnerKey } from './partner-key.js';

/** Entries of a list that several feeds have, each with the number of the one that it is from. */
export interface Entry<Value> {
  readonly value: Value;
  readonly from: number;
  /** The numbers of those that fields were filled from, by name of the field. */
  readonly filled: Readonly<Record<string, number>>;
}

/** Entry with the fields that it lacks and another has. */
function fill<Value extends object>(entry: Entry<Value>, other: Value, from: number): Entry<Value> {
  const lacking = Object.entries(other).filter(
    ([key, value]) => value !== undefined && (entry.value as Readonly<Record<string, unknown>>)[key] === undefined,
  );
  if (!lacking.length) return entry;
  return {
    ...entry,
    value: { ...entry.value, ...Object.fromEntries(lacking) },
    filled: { ...entry.filled, ...Object.fromEntries(lacking.map(([key]) => [key, from])) },
  };
}

/**
 * The list of the first feed as it is, and what only the others have.
 *
 * @param isSame whether an entry of another feed is one that is there
 */
export function uniteLists<Value extends object>(
  lists: readonly (readonly Value[] | undefined)[],
  isSame: (known: Value, other: Value) => boolean,
): Entry<Value>[] {
  const entries: Entry<Value>[] = [];
  lists.forEach((list, from) => {
    // What one feed says twice, it means twice.
    const earlier = entries.length;
    for (const value of list ?? []) {
      const known = entries.slice(0, earlier);
      // First one that says just the same: only what is left of two of one name is filled in.
      if (known.some((entry) => JSON.stringify(entry.value) === JSON.stringify(value))) continue;
      const at = known.findIndex((entry) => isSame(entry.value, value));
      if (at < 0) entries.push({ value, from, filled: {} });
      else entries[at] = fill(entries[at]!, value, from);
    }
  });
  return entries;
}

const compatible = (one: string | undefined, other: string | undefined) => !one || !other || one === other;

export const samePartner = (one: Partner, other: Partner): boolean =>
  partnerKey(one.name) === partnerKey(other.name) && compatible(one.country, other.country);

export const samePlace = (one: Place, other: Place): boolean =>
  foldText(one.name) === foldText(other.name) && compatible(one.country, other.country);

const isOther = ({ kind = 'other' }: Budget) => kind === 'other';

/** A project has one total in a currency; of other amounts it may have several. */
export const sameBudget = (one: Budget, other: Budget): boolean =>
  one.currency === other.currency &&
  (isOther(one) ? isOther(other) && one.amount === other.amount : one.kind === other.kind);
