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

type SizedPage = Page & { readonly bytes: number };

/** Pages by feed and address: one request, and one reading, for all lists of a document. */
const shared = new Map<string, Promise<SizedPage>>();

async function loadPage(source: string, feedSource: string, options: LoadOptions): Promise<SizedPage> {
  const { value, bytes } = await fetchJson(source, options);
  const page = readFeed(value, { source, feedSource, htmlToText: options.htmlToText });
  if (!page) throw new FeedError('feed', source);
  return { ...page, bytes };
}

function sharedPage(source: string, feedSource: string, options: LoadOptions): Promise<SizedPage> {
  const key = `${feedSource} ${source}`;
  const known = !options.reload && shared.get(key);
  if (known) return known;
  const page = loadPage(source, feedSource, options);
  shared.set(key, page);
  // A failure is never kept: the next list, or the retry button, asks again.
  page.catch(() => shared.get(key) === page && shared.delete(key));
  return page;
}

/** Hands over the first page of a feed that stood in the document: nobody asks for it any more. What is no feed is left alone. */
export function plantPage(source: string, value: unknown, htmlToText: LoadOptions['htmlToText']): void {
  const page = readFeed(value, { source, htmlToText });
  if (page) shared.set(`${source} ${source}`, Promise.resolve({ ...page, bytes: 0 }));
}

/** Forgets every page, for tests. */
export function forgetSharedPages(): void {
  shared.clear();
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
  let running = sources.length;
  let items = 0;
  let bytes = 0;
  let notify: () => void;
  const nextChange = () => new Promise<void>((resolve) => (notify = resolve));
  let change = nextChange();

  /** Loads the pages of one feed, until the last, a failure, or a limit of the whole list. */
  async function load(source: string, ownPages: Page[]): Promise<void> {
    const visited = new Set<string>();
    for (let address: string | undefined = source; address; notify()) {
      visited.add(address);
      const page: SizedPage = await sharedPage(address, source, options);
      const { next } = page;
      const follows = next && !visited.has(next) && /^https?:/.test(next);
      const loop = { source: address, pointer: '/next_url', expected: 'next-url', found: next ?? '' } as const;
      ownPages.push({
        ...page,
        items: page.items.slice(0, Math.max(0, maxItems - items)),
        problems: next && !follows ? [...page.problems, loop] : page.problems,
      });
      items += page.items.length;
      bytes += page.bytes;
      if (items > maxItems || bytes > maxListBytes || (follows && visited.size >= maxPages))
        throw new FeedError('limit', address);
      address = follows ? next : undefined;
      if (!address) running--;
    }
  }

  sources.forEach((source, index) => {
    load(source, pages[index]!).catch((error: unknown) => {
      failures.push(error as FeedError);
      running--;
      notify();
    });
  });

  for (let complete = !sources.length; !complete;) {
    await change;
    change = nextChange();
    complete = running === 0;
    yield { ...mergePages(pages.flat()), failures: [...failures], complete };
  }
}
