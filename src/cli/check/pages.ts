import { readFile, stat } from 'node:fs/promises';
import { FeedError } from '../../feed/feed-error.js';
import { fetchJson } from '../../feed/fetch-json.js';
import { maxListBytes, maxPages, maxResponseBytes } from '../../feed/limits.js';
import type { CheckCode } from '../../import/check/check-code.js';
import type { Finding } from '../../import/finding.js';
import type { Network } from '../../shared/network.js';
import { isAddress } from '../prerender/arguments.js';

/** One page of a feed: a file, or what an address answered. */
export interface LoadedPage {
  readonly name: string;
  /** Base of relative addresses. A file has none of its own, and gets {@link beside}. */
  readonly address: string;
  readonly value: unknown;
  readonly bytes: number;
}

/** Stands for the folder of a file, so that relative addresses can be read; nobody is asked there. */
const beside = 'https://beside.invalid/';
export const isBeside = (address: string): boolean => address.startsWith(beside);

/** A page that cannot be had, as a finding. */
export class Missing extends Error {
  readonly finding: Finding<CheckCode>;

  constructor(code: CheckCode, source: string, values?: Finding['values']) {
    super(code);
    this.finding = { code, level: 'error', place: { source }, values };
  }
}

/** The address that the first page of a feed is read under. */
export const addressOf = (name: string): string =>
  isAddress(name) ? new URL(name).href : beside + encodeURIComponent(name.split(/[\\/]/).at(-1) ?? '');

async function readPage(name: string, address: string): Promise<LoadedPage> {
  const failed = () => {
    throw new Missing('feed-unreadable', name);
  };
  const { size } = await stat(name).catch(failed);
  // Before it is read: a file may be larger than the memory.
  if (size > maxResponseBytes) throw new Missing('feed-limit', name);
  const bytes = await readFile(name).catch(failed);
  let text: string;
  try {
    // Drops the mark that some editors put first.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Missing('feed-encoding', name);
  }
  try {
    return { name, address, value: JSON.parse(text), bytes: size };
  } catch {
    throw new Missing('feed-json', name);
  }
}

async function fetchPage(address: string, network: Network): Promise<LoadedPage> {
  try {
    return { name: address, address, ...(await fetchJson(address, { network, reload: true })) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { reason, status } = error;
    throw new Missing(`feed-${reason === 'feed' ? 'shape' : reason}`, address, status ? { status } : undefined);
  }
}

/**
 * The pages of a feed, one at a time, as `check` says where it goes on. Files go on beside the first.
 *
 * @param check reads a page, and returns the address of the next one
 * @throws Missing for a page that cannot be had, and for a feed that is larger than a list
 */
export async function followPages(
  name: string,
  network: Network,
  check: (page: LoadedPage) => string | undefined,
): Promise<void> {
  const visited = new Set<string>();
  let bytes = 0;
  for (let address: string | undefined = addressOf(name); address;) {
    const at = isBeside(address) ? pathOf(address, name) : address;
    if (visited.has(address)) throw new Missing('feed-loop', at);
    if (visited.size >= maxPages) throw new Missing('feed-limit', name);
    visited.add(address);
    const page: LoadedPage = await (isBeside(address) ? readPage(at, address) : fetchPage(address, network));
    bytes += page.bytes;
    if (bytes > maxListBytes) throw new Missing('feed-limit', name);
    address = check(page);
  }
}

/** The file that an address beside the first one stands for. A feed leads to no files but those in its own folder and below. */
function pathOf(address: string, first: string): string {
  const names = namesIn(new URL(address).pathname.slice(1));
  if (!names || names.some((name) => /^\.{0,2}$|[\\/\0]/.test(name))) throw new Missing('feed-unreadable', first);
  return first.replace(/[^\\/]*$/, '') + names.join('/');
}

/** Undefined for a percent sign that starts no character: "100%.json". */
function namesIn(path: string): readonly string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
