import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { loadFeeds, type Snapshot } from '../feed/load-feeds.js';
import { mergePages } from '../feed/merge-pages.js';
import { readFeed } from '../feed/read-feed.js';
import { htmlToText } from './html-to-text.js';

export type FeedState =
  /** `after` is the failure that the visitor tries again after. */
  | { readonly is: 'waiting'; readonly after?: FeedError | undefined }
  | ({ readonly is: 'ready' } & Snapshot)
  | { readonly is: 'failed'; readonly failure: FeedError };

/** Where a list gets its feed from: an object that was handed over, or addresses. */
export interface FeedInput {
  readonly feed: unknown;
  /** Absolute addresses. */
  readonly sources: readonly string[];
}

/** Owns what a list has loaded. The newest run alone may write. */
export class FeedController {
  state: FeedState = { is: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #onSnapshot: (snapshot: Snapshot) => void;
  #input: FeedInput = { feed: undefined, sources: [] };
  #run: object | undefined;

  /** @param onSnapshot told what there is after each page, after the state has changed */
  constructor(host: ReactiveControllerHost, onSnapshot: (snapshot: Snapshot) => void) {
    this.#host = host;
    this.#onSnapshot = onSnapshot;
  }

  /** Loads another feed; what was there before goes. */
  async load(input: FeedInput): Promise<void> {
    this.#input = input;
    this.#set({ is: 'waiting' });
    await this.#start(false);
  }

  /** Loads the same feed again, past the HTTP cache. A list that is there stays until the new one has come. */
  async reload(): Promise<void> {
    if (this.state.is === 'failed') this.#set({ is: 'waiting', after: this.state.failure });
    await this.#start(true);
  }

  async #start(reload: boolean): Promise<void> {
    const run = (this.#run = {});
    const { feed, sources } = this.#input;
    if (feed !== undefined) {
      this.#take(handedOver(feed));
      return;
    }
    for await (const snapshot of loadFeeds(sources, { reload, htmlToText })) {
      if (run !== this.#run) return;
      this.#take(snapshot);
    }
  }

  #take(snapshot: Snapshot): void {
    const [failure] = snapshot.failures;
    const before = this.state;
    if (!failure || snapshot.feed.items.length) this.#set({ is: 'ready', ...snapshot });
    else if (!snapshot.complete) return;
    else if (before.is === 'ready') this.#set({ ...before, failures: snapshot.failures });
    else this.#set({ is: 'failed', failure });
    this.#onSnapshot(snapshot);
  }

  #set(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function handedOver(value: unknown): Snapshot {
  const page = readFeed(value, { htmlToText });
  const failures = page ? [] : [new FeedError('feed', '', 'expected a JSON Feed with a list of items')];
  return { ...mergePages(page ? [page] : []), failures, complete: true };
}
