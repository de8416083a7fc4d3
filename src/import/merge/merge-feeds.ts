import type { Report } from '../finding.js';
import type { FeedHead } from '../items/feed-item.js';
import type { Decided } from './decisions.js';
import { groupItems, type Doubtful } from './group-items.js';
import { mergeGroup, type MergedItem } from './merge-group.js';
import { mergeHeads } from './merge-heads.js';
import { titleOf, type MergeSource, type SourceItem } from './source-item.js';

export interface MergeOptions {
  /** The last of the sources is the feed as it was: see {@link mergeFeeds}. */
  readonly hasOld?: boolean | undefined;
  /** Leave out what only the old feed has. */
  readonly dropMissing?: boolean | undefined;
  /** Ids that are no URIs mean the same in all feeds. */
  readonly sameIds?: boolean | undefined;
  readonly decided?: ReadonlyMap<string, Decided> | undefined;
  /** Items that were one in an earlier merge, by key. */
  readonly earlier?: readonly (readonly [string, string])[] | undefined;
  readonly report: Report;
}

export interface MergedFeed {
  readonly head: FeedHead;
  readonly items: readonly MergedItem[];
  /** Items of the old feed that have been left out. */
  readonly dropped: readonly SourceItem[];
  readonly doubtful: readonly Doubtful[];
}

/** An id that is free, made from the one that is not: an id of one feed may be another project's in another. */
function freeId(id: string, name: string, ids: ReadonlySet<string>): string {
  const slug = name.replace(/^.*[/\\]|\.\w+$/g, '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'feed';
  const own = `${slug}-${id}`;
  if (!ids.has(own)) return own;
  for (let count = 2; ; count++) if (!ids.has(`${own}-${count}`)) return `${own}-${count}`;
}

/**
 * Several feeds as one. The feeds come by rank: of each field the first that says something wins. Everything of every feed is in the
 * result, alone or merged; nothing is merged that is only likely.
 *
 * The feed as it was is the last source, if there is one: it keeps its ids and its order, and what no other feed says.
 */
export function mergeFeeds(sources: readonly MergeSource[], options: MergeOptions): MergedFeed {
  const { hasOld = false, dropMissing = false, sameIds = false, report } = options;
  const { decided = new Map<string, Decided>(), earlier = [] } = options;
  const names = sources.map(({ name }) => name);
  const old = hasOld ? sources.length - 1 : undefined;
  const inOrder = hasOld ? [...sources.slice(-1), ...sources.slice(0, -1)] : sources;
  const head = mergeHeads(inOrder.map((source) => source.head));
  // An old feed and the new import of the same source number their projects alike; two sources need not.
  const sharesIds = (one: number, other: number) => sameIds || (sources.length === 2 && (one === old || other === old));

  const { groups, doubtful } = groupItems(
    inOrder.flatMap(({ items }) => items),
    { names, sharesIds, decided, earlier, report },
  );
  const isOnlyOld = (group: readonly SourceItem[]) => group.every(({ source }) => source === old);
  const kept = dropMissing ? groups.filter((group) => !isOnlyOld(group)) : groups;
  const merging = { old, language: head.language ?? '', names, report };
  const merged = kept.map((group) =>
    mergeGroup(
      [...group].sort((a, b) => a.source - b.source),
      merging,
    ),
  );
  return {
    head,
    items: withOwnIds(merged, names, report),
    dropped: dropMissing ? groups.filter(isOnlyOld).flat() : [],
    doubtful,
  };
}

function withOwnIds(items: readonly MergedItem[], names: readonly string[], report: Report): MergedItem[] {
  const ids = new Set(items.map(({ item }) => item.id));
  const taken = new Set<string>();
  return items.map((merged): MergedItem => {
    const { item, from, fields } = merged;
    if (!taken.has(item.id)) {
      taken.add(item.id);
      return merged;
    }
    const { source, place } = from[fields.get('/id') ?? 0]!;
    const id = freeId(item.id, names[source] ?? '', ids);
    ids.add(id);
    report({ code: 'merge-id-taken', level: 'notice', place, found: item.id, values: { name: titleOf(item), id } });
    return { ...merged, item: { ...item, id } };
  });
}
