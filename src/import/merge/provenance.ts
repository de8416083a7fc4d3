import type { MergedItem } from './merge-group.js';
import { isGlobal } from './source-item.js';

/** Where an item of a merged feed is from. */
export interface ItemProvenance {
  /** Feeds by rank, each with the id that it has for the item. */
  readonly from: readonly { readonly source: string; readonly id: string }[];
  /** By JSON Pointer into the item: the number in `from`. A pointer holds for all below it that has no own. */
  readonly fields: Readonly<Record<string, number>>;
}

/**
 * Where the fields of an item are from. It stands in a file of its own, not in the feed: every visitor would load it, and no visitor
 * needs it.
 *
 * @param names of the feeds, by rank
 */
export const provenanceOf = ({ from, fields }: MergedItem, names: readonly string[]): ItemProvenance => ({
  from: from.map(({ source, item }) => ({ source: names[source] ?? '', id: item.id })),
  fields: from.length === 1 ? { '': 0 } : Object.fromEntries(fields),
});

/**
 * Sources of the last merge that are not among those of today. Lists hold what today's sources say, so what came from them would be
 * lost.
 *
 * @param value the file as `JSON.parse` gives it
 */
export function missingSources(value: unknown, names: readonly string[]): string[] {
  const { sources } = fieldsOf(value);
  const known = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  return known.filter((name) => typeof name === 'string').filter((name) => !names.includes(name));
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/**
 * Which items of the feeds became which items of the old feed, as the provenance of the last time has it: a project that has got
 * another name since is still the same.
 *
 * @param value the file as `JSON.parse` gives it
 * @param old name of the old feed
 * @returns pairs of keys
 */
export function earlierPairs(value: unknown, old: string): (readonly [string, string])[] {
  const keyOf = (source: string, id: string) => (isGlobal(id) ? id : `${source}#${id}`);
  return Object.entries(fieldsOf(fieldsOf(value)['items'])).flatMap(([id, provenance]) => {
    const { from } = fieldsOf(provenance);
    return (Array.isArray(from) ? (from as readonly unknown[]) : []).flatMap((origin): [string, string][] => {
      const { source, id: there } = fieldsOf(origin);
      return typeof source === 'string' && typeof there === 'string' && source !== old
        ? [[keyOf(old, id), keyOf(source, there)]]
        : [];
    });
  });
}
