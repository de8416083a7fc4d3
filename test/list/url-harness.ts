import { filterFeed } from '../helpers/element-feeds.js';
import { swap } from '../helpers/pages.js';
import { listOf } from './harness.js';

/** What the page of the test keeps in its history, and nobody may lose. */
export const theirs = { router: { scroll: [0, 7] } };

const before = location.href;

/** Gives a page an address of its own, as the host page would. */
export const setAddress = (address: string): void =>
  History.prototype.replaceState.call(history, theirs, '', new URL(address, `${location.origin}/sida`));

/** Where the page is: its path, query and fragment. */
export const address = (): string => location.href.slice(location.origin.length);

/** Everything that anybody has written into the history in this test, oldest first. Use it together with a held page. */
export function holdHistory(): { readonly steps: string[] } {
  const held = { steps: [] as string[] };
  beforeEach(() => {
    held.steps = [];
    for (const name of ['pushState', 'replaceState'] as const)
      swap(history, name, (...step: Parameters<History['pushState']>) => {
        held.steps.push(`${name} ${String(step[2]).slice(location.origin.length)}`);
        History.prototype[name].apply(history, step);
      });
  });
  afterEach(() => History.prototype.replaceState.call(history, null, '', before));
  return held;
}

/** A list that keeps its state in the address of the page, which is given first. */
export function listAt(
  address: string,
  attributes: Readonly<Record<string, string>> = {},
  feed: unknown = filterFeed(),
) {
  setAddress(address);
  return listOf(feed, { 'url-state': 'g', ...attributes });
}

/** Goes through the history, and waits until the page has heard of it. */
export async function go(steps: number): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await gone;
}
