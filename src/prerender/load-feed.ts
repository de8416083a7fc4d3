import { FeedError } from '../feed/feed-error.js';
import { loadFeeds, type Snapshot } from '../feed/load-feeds.js';
import { mergePages } from '../feed/merge-pages.js';
import { readFeed } from '../feed/read-feed.js';
import { network as world, type Network } from '../shared/network.js';
import { htmlToText } from './html-to-text.js';

/** A feed with all its pages, and its first page as it came. */
export interface LoadedFeed extends Snapshot {
  readonly value: unknown;
  /** Address of the feed; empty when it is not known. */
  readonly source: string;
}

/**
 * Reads a feed whose first page is there, and loads the pages that follow. What is missing is in `failures`.
 *
 * @param source its absolute address, the base of addresses in it; empty when it is not known: then no page can follow
 */
export async function readWholeFeed(value: unknown, source: string, network: Network = world): Promise<LoadedFeed> {
  if (!source) return { value, source, ...readAlone(value) };
  const fetch: Network['fetch'] = (url, init) =>
    url === source ? Promise.resolve(Response.json(value)) : network.fetch(url, init);
  let last: Snapshot | undefined;
  for await (const snapshot of loadFeeds([source], { network: { ...network, fetch }, reload: true, htmlToText }))
    last = snapshot;
  return { value, source, ...last! };
}

function readAlone(value: unknown): Snapshot {
  const page = readFeed(value, { htmlToText });
  return { ...mergePages(page ? [page] : []), failures: page ? [] : [new FeedError('feed', '')], complete: true };
}

/** Whether a feed says that it goes on elsewhere. */
export const hasMorePages = (value: unknown): boolean => typeof value === 'object' && !!value && 'next_url' in value;
