import { FeedError } from './feed-error.js';
import { fetchJson, type FetchOptions } from './fetch-json.js';
import { maxItems, maxListBytes, maxPages } from './limits.js';
import { mergePages, type Merged } from './merge-pages.js';
import { readFeed, type Page, type ReadOptions } from './read-feed.js';

/** What has been loaded so far. */
export interface Snapshot extends Merged {
  /** Feeds, or later pages of feeds, that are missing. */
  readonly failures: readonly FeedError[];
  /** Nothing more will come. */
  readonly complete: boolean;
}

export interface LoadOptions extends FetchOptions, Pick<ReadOptions, 'htmlToText'> {}

interface SizedPage extends Page {
  readonly bytes: number;
}

/** Pages by feed and address: one request, and one reading, for all lists of a document. */
const shared = new Map<string, Promise<SizedPage>>();

async function loadPage(source: string, feedSource: string, options: LoadOptions): Promise<SizedPage> {
  const { value, bytes } = await fetchJson(source, options);
  const page = readFeed(value, { source, feedSource, htmlToText: options.htmlToText });
  if (!page) throw new FeedError('feed', source, 'expected a JSON Feed with a list of items');
  return { ...page, bytes };
}

function sharedPage(source: string, feedSource: string, options: LoadOptions): Promise<SizedPage> {
  const key = `${feedSource} ${source}`;
  const known = options.reload ? undefined : shared.get(key);
  if (known) return known;
  const page = loadPage(source, feedSource, options);
  shared.set(key, page);
  // A failure is never kept: the next list, or the retry button, asks again.
  page.catch(() => shared.get(key) === page && shared.delete(key));
  return page;
}

/** Forgets every page, for tests. */
export function forgetSharedPages(): void {
  shared.clear();
}

/** Loads one feed page by page, into the list of its pages; throws when a page fails or a limit of the whole list is reached. */
async function loadPages(
  source: string,
  pages: Page[],
  used: { bytes: number; items: number },
  options: LoadOptions,
  onPage: (last: boolean) => void,
): Promise<void> {
  const visited = new Set<string>();
  for (let next: string | undefined = source; next;) {
    const address: string = next;
    visited.add(address);
    const page = await sharedPage(address, source, options);
    const room = maxItems - used.items;
    used.items += page.items.length;
    used.bytes += page.bytes;
    const looping = page.next !== undefined && (visited.has(page.next) || !/^https?:/.test(page.next));
    next = looping ? undefined : page.next;
    const problem = {
      source: address,
      pointer: '/next_url',
      expected: 'next-url',
      found: JSON.stringify(page.next),
    } as const;
    pages.push({
      ...page,
      items: page.items.slice(0, room),
      problems: looping ? [...page.problems, problem] : page.problems,
    });
    if (used.items > maxItems || (next && used.bytes > maxListBytes))
      throw new FeedError('limit', address, 'the list is full');
    if (next && visited.size >= maxPages) throw new FeedError('limit', address, `expected at most ${maxPages} pages`);
    onPage(!next);
  }
}

/**
 * Loads feeds at the same time and yields what there is after each page, merged in the order of the sources.
 * Never throws: what failed is in `failures`. A consumer that stops iterating is told nothing more.
 *
 * @param sources absolute addresses
 */
export async function* loadFeeds(
  sources: readonly string[],
  options: LoadOptions = {},
): AsyncGenerator<Snapshot, void> {
  const pages = sources.map((): Page[] => []);
  const failures: FeedError[] = [];
  const used = { bytes: 0, items: 0 };
  let running = sources.length;
  let notify: () => void;
  let change = new Promise<void>((resolve) => (notify = resolve));

  sources.forEach((source, index) => {
    loadPages(source, pages[index]!, used, options, (last) => {
      if (last) running--;
      notify();
    }).catch((error: unknown) => {
      failures.push(error instanceof FeedError ? error : new FeedError('feed', source, String(error)));
      running--;
      notify();
    });
  });

  while (running > 0) {
    await change;
    change = new Promise((resolve) => (notify = resolve));
    yield { ...mergePages(pages.flat()), failures: [...failures], complete: running === 0 };
  }
}
