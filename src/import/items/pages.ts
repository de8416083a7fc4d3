import { maxItems, maxListBytes, maxPages } from '../../feed/limits.js';
import { readFeed } from '../../feed/read-feed.js';
import type { Report } from '../finding.js';
import type { FeedHead, FeedItem, FeedPage } from './feed-item.js';

export interface PageOptions {
  /** Name of the first file; the others are numbered: `feed.json`, `feed-2.json`. */
  readonly name?: string | undefined;
  /** Most items of a page. */
  readonly pageSize?: number | undefined;
  readonly report: Report;
}

export const defaultPageSize = 500;
/** Bytes of a page: the first cards come when it is there, and more than this is "a burden" (JSON Feed 1.1, on `next_url`). */
const pageBytes = 2 ** 20;

/**
 * The files of a feed. The same items give the same bytes.
 *
 * @returns none when a list could not take them, or would not read them; then that is reported
 */
export function pagesOf(
  head: FeedHead,
  items: readonly FeedItem[],
  { name = 'feed.json', pageSize = defaultPageSize, report }: PageOptions,
): readonly FeedPage[] {
  // Written a second time for its page: keeping all of it costs more memory than that takes time.
  const sizes = items.map((item) => bytesOf(lineOf(item)) + 2);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const refuse = (limit: string, found: number, most: number) => {
    report({ code: 'list-limit', level: 'error', place: { source: name }, values: { limit, found, most } });
    return [];
  };
  if (items.length > maxItems) return refuse('items', items.length, maxItems);
  if (bytes > maxListBytes * 0.98) return refuse('bytes', bytes, maxListBytes);

  const chunks = chunksOf(sizes, pageSize);
  const pages: FeedPage[] = [];
  for (const [index, [start, end]] of chunks.entries()) {
    const next = index + 1 < chunks.length ? { next_url: pageName(name, index + 2) } : {};
    const ofPage = items.slice(start, end);
    const page = {
      name: pageName(name, index + 1),
      text: textOf({ ...fieldsOf(head, index === 0), ...next }, ofPage.map(lineOf)),
    };
    if (!isReadable(page, ofPage.length, report)) return [];
    pages.push(page);
  }
  return pages;
}

const lineOf = (item: FeedItem): string => JSON.stringify(item);

/** Where each page starts and ends. Pages grow when there would be more of them than a list loads. */
function chunksOf(sizes: readonly number[], pageSize: number, bytes = pageBytes): (readonly [number, number])[] {
  const chunks: (readonly [number, number])[] = [];
  let start = 0;
  let sum = 0;
  sizes.forEach((size, index) => {
    if (index > start && (index - start >= pageSize || sum + size > bytes)) {
      chunks.push([start, index]);
      start = index;
      sum = 0;
    }
    sum += size;
  });
  chunks.push([start, sizes.length]);
  return chunks.length > maxPages ? chunksOf(sizes, pageSize * 2, Math.min(bytes * 2, 4 * pageBytes)) : chunks;
}

/** `feed.json`, `feed-2.json` … */
const pageName = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\.[^.]*)?$/, (extension) => `-${number}${extension}`);

function fieldsOf({ title, description, language, ...extension }: FeedHead, isFirst: boolean): Record<string, unknown> {
  const { updated, translations, focusAreas } = extension;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(isFirst && description && { description }),
    ...(language && { language }),
    ...(isFirst &&
      Object.values(extension).some(Boolean) && {
        _gransamarbete: {
          ...(updated && { updated }),
          ...(translations && { translations }),
          ...(focusAreas && { focusAreas }),
        },
      }),
  };
}

function textOf(fields: Readonly<Record<string, unknown>>, items: readonly string[]): string {
  const known = Object.entries(fields).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${known.join('')}  "items": [${items.map((item) => `\n    ${item}`).join(',')}\n  ]\n}\n`;
}

/** Whether a list takes a page as it is: every item, and no problem. */
function isReadable({ name, text }: FeedPage, items: number, report: Report): boolean {
  // Any address will do: the page of a file has to have one for its next page to be found.
  const page = readFeed(JSON.parse(text), { source: 'https://feed.example/' });
  const [problem] = page?.problems ?? [];
  const isWhole = page?.items.length === items && !problem;
  const place = { source: name, pointer: problem?.pointer ?? '' };
  if (!isWhole) report({ code: 'page-unreadable', level: 'error', place, found: problem?.found });
  return isWhole;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
