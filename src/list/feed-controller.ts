import { FeedError } from '../feed/feed-error.js';
import { loadFeeds, type Snapshot } from '../feed/load-feeds.js';
import { mergePages } from '../feed/merge-pages.js';
import { readFeed } from '../feed/read-feed.js';
import type { Host } from '../shared/host.js';
import { htmlToText } from './html-to-text.js';
import { plantInlinedFeed } from './inlined-feed.js';

export type FeedState =
  /** `after` is the failure that the visitor tries again after. */
  | { readonly is: 'loading'; readonly after?: FeedError | undefined }
  | ({ readonly is: 'ready' } & Snapshot)
  | { readonly is: 'failed'; readonly failure: FeedError };

/** Owns what a list has loaded. The newest run alone may write. */
export interface FeedController {
  readonly state: FeedState;
  /**
   * Loads another feed; what was there before goes.
   *
   * @param feed an object that was handed over, which wins
   * @param sources tells absolute addresses
   * @param until what to wait for, before a request is made
   */
  load(feed: unknown, sources: () => readonly string[], until: Promise<unknown>): Promise<void>;
  /** Loads the same feed again, past the HTTP cache. A list that is there stays until the new one has come. */
  reload(): Promise<void>;
}

/** @param onSnapshot told what there is after each page, after the state has changed */
export function feedController(host: Host, onSnapshot: (snapshot: Snapshot) => void): FeedController {
  let state: FeedState = { is: 'loading' };
  let feed: unknown;
  let sources = (): readonly string[] => [];
  let newest: object;

  const set = (next: FeedState) => {
    state = next;
    host.requestUpdate();
  };

  const take = (snapshot: Snapshot) => {
    const [failure] = snapshot.failures;
    if (!failure || snapshot.feed.items.length) set({ is: 'ready', ...snapshot });
    else if (!snapshot.complete) return;
    else if (state.is === 'ready') set({ ...state, failures: snapshot.failures });
    else set({ is: 'failed', failure });
    onSnapshot(snapshot);
  };

  const start = async (reload: boolean) => {
    const run = (newest = {});
    const addresses = feed === undefined ? sources() : [];
    if (!addresses[0]) return take(handedOver(feed));
    const isStale = !reload && plantInlinedFeed(host, addresses[0]);
    for await (const snapshot of loadFeeds(addresses, { reload, htmlToText })) {
      if (run !== newest) return;
      take(snapshot);
    }
    if (isStale) await start(true);
  };

  return {
    get state() {
      return state;
    },
    async load(object, addresses, until) {
      feed = object;
      sources = addresses;
      set({ is: 'loading' });
      const run = (newest = {});
      if (object === undefined) await until;
      if (run === newest) await start(false);
    },
    async reload() {
      if (state.is === 'failed') set({ is: 'loading', after: state.failure });
      await start(true);
    },
  };
}

function handedOver(value: unknown): Snapshot {
  const page = readFeed(value, { htmlToText });
  const failures = page ? [] : [new FeedError('feed', '')];
  return { ...mergePages(page ? [page] : []), failures, complete: true };
}
