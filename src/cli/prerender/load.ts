import { readFile } from 'node:fs/promises';
import { FeedError } from '../../feed/feed-error.js';
import { fetchJson } from '../../feed/fetch-json.js';
import { hasMorePages, readWholeFeed, type LoadedFeed } from '../../prerender/load-feed.js';
import { codeOf, Failed } from '../failing.js';
import { isAddress } from './arguments.js';

/**
 * A whole feed.
 *
 * @param from its path or address
 * @param source the address under which it is published; empty when it is not known
 * @throws Failed when anything of it is missing
 */
export async function load(from: string, source: string): Promise<LoadedFeed> {
  try {
    const feed = await readWholeFeed(await readJson(from), source);
    const [failure] = feed.failures;
    if (failure) throw failure;
    if (!source && hasMorePages(feed.value))
      throw new Failed(`${from} goes on at its next_url. Say with --src at which address it is published.`);
    return feed;
  } catch (error) {
    if (error instanceof FeedError) throw new Failed(reasonOf(error, error.source === source ? from : error.source));
    throw error;
  }
}

async function readJson(from: string): Promise<unknown> {
  if (isAddress(from)) return (await fetchJson(new URL(from).href, { reload: true })).value;
  const bytes = await readFile(from).catch((error: unknown) => {
    throw new Failed(`${from} cannot be read (${codeOf(error)}). Check the path.`);
  });
  try {
    // Drops the mark that some editors put first.
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Failed(`${from} is not JSON: ${(error as SyntaxError).message}.`);
  }
}

function reasonOf({ reason, status }: FeedError, address: string): string {
  switch (reason) {
    case 'network':
      return `${address} cannot be reached. Check the address and the network.`;
    case 'timeout':
      return `${address} did not answer in time. Try again later.`;
    case 'status':
      return `${address} answered ${status ?? 'with an error'}. Check the address.`;
    case 'type':
      return `${address} is not served as JSON. Its Content-Type must be application/feed+json or application/json.`;
    case 'json':
      return `${address} is not JSON. Check it with a JSON validator.`;
    case 'feed':
      return `${address} is not a JSON Feed: it must be an object with a list of items.`;
    case 'limit':
      return `${address} is larger than a list can show. Divide it.`;
  }
}
