import type { FeedItem } from '../items/feed-item.js';
import type { MergedItem } from './merge-group.js';
import { titleOf, type SourceItem } from './source-item.js';

/** A field that is not as it was. Of a list, one for each entry that came or went. */
export interface FieldChange {
  /** JSON Pointer; of an entry of a list, the pointer of the list. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What has become of an item. `missing`: none of the new feeds has it any more, and it is kept; `dropped`: it is not.
 */
export interface ItemDiff {
  readonly is: 'new' | 'changed' | 'same' | 'missing' | 'dropped';
  readonly id: string;
  readonly title: string;
  /** The feeds that it is from, and its ids there: without the feed as it was, unless there is no other. */
  readonly from: readonly { readonly source: string; readonly id: string }[];
  readonly changes: readonly FieldChange[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is in one list and not in the other, as often as it is there. */
function entriesBeyond(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map((entry) => JSON.stringify(entry));
  return list.filter((entry) => {
    const at = left.indexOf(JSON.stringify(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What differs between two values that JSON can hold. */
export function changesOf(before: unknown, after: unknown, pointer = ''): FieldChange[] {
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changesOf(before[key], after[key], `${pointer}/${key}`),
    );
  if (isObject(before) || isObject(after))
    return changesOf(isObject(before) ? before : {}, isObject(after) ? after : {}, pointer);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [gone, come] = [before, after].map((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
    return [
      ...entriesBeyond(gone!, come!).map((entry): FieldChange => ({ pointer, before: entry })),
      ...entriesBeyond(come!, gone!).map((entry): FieldChange => ({ pointer, after: entry })),
    ];
  }
  // A text that is missing and one that is empty say the same.
  return (before ?? '') === (after ?? '')
    ? []
    : [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const kindOf = (before: FeedItem | undefined, changes: number): ItemDiff['is'] =>
  !before ? 'new' : changes ? 'changed' : 'same';

/**
 * What has become of an item of the merged feed.
 *
 * @param base the feed that is compared with
 * @param names of the feeds, by rank
 * @param hasOld whether that is the feed as it was, so that what only it has is missing elsewhere
 */
export function diffOf({ item, from }: MergedItem, base: number, names: readonly string[], hasOld: boolean): ItemDiff {
  const before = from.find(({ source }) => source === base)?.item;
  const changes = before ? changesOf(before, item) : [];
  const isMissing = hasOld && before && from.length === 1;
  const origins = hasOld && !isMissing ? from.filter(({ source }) => source !== base) : from;
  return {
    is: isMissing ? 'missing' : kindOf(before, changes.length),
    id: item.id,
    title: titleOf(item),
    from: origins.map(({ source, item: { id } }) => ({ source: names[source] ?? '', id })),
    changes,
  };
}

/** An item that has been left out. */
export const droppedDiff = ({ item, source }: SourceItem, names: readonly string[]): ItemDiff => ({
  is: 'dropped',
  id: item.id,
  title: titleOf(item),
  from: [{ source: names[source] ?? '', id: item.id }],
  changes: [],
});
