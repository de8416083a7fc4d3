// A page of somebody else with a list and a vote in it, as the built script makes them.
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { filterFeed } from './element-feeds.js';
import {
  openPage,
  order,
  orderFeed,
  until,
  type Ordered,
  type PageOptions,
  type Recorded,
  type TestPage,
} from './test-page.js';

export interface HostilePage {
  readonly page: TestPage;
  readonly list: GransamarbeteList;
  readonly vote: PageFeedback;
  readonly feed: Ordered;
  readonly collector: Ordered;
}

export interface HostilePageOptions extends Omit<PageOptions, 'body' | 'doctype'> {
  readonly body?: string | undefined;
  readonly doctype?: string | undefined;
  /** The feed. Default: one with everything that the filter filters. */
  readonly content?: unknown;
  /** More attributes of the list, as HTML. */
  readonly attributes?: string;
  /** What another address is made of an address of the server. Default: the address itself. */
  readonly address?: (address: string) => string;
}

/** A collector that stores everything. */
export const orderCollector = (): Promise<Ordered> =>
  order({
    status: 201,
    headers: {
      'content-type': 'text/plain',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'X-Vote-Refused, Retry-After',
    },
  });

// A whole address: the base of a page may be anywhere.
export const scriptAddress = new URL('/dist/gransamarbete.js', location.href).href;

/** Opens a page, and waits until its list is there with a vote. `body` stands before the list. */
export async function openHostilePage({
  content = filterFeed(),
  attributes = '',
  address = (same) => same,
  head = '',
  body = '',
  doctype = '<!doctype html>',
  ...options
}: HostilePageOptions = {}): Promise<HostilePage> {
  const [feed, collector] = await Promise.all([orderFeed(content), orderCollector()]);
  const page = await openPage({
    ...options,
    doctype,
    head: `${head}<script type="module" src="${scriptAddress}"></script>`,
    body: `${body}<gransamarbete-list src="${address(feed.address)}" feedback="${address(collector.address)}votes" ${attributes}>
      <a href="lista.html">Alla samarbeten</a></gransamarbete-list>`,
  });
  const list = await until(() => [...page.document.querySelectorAll('gransamarbete-list')].find((one) => one.feedback));
  const vote = await until(() => list.shadowRoot?.querySelector('page-feedback'));
  await until(
    () => list.shadowRoot!.querySelector('[part~=card]') && vote.shadowRoot?.querySelector('[part~=answer-yes]'),
  );
  return { page, list, vote, feed, collector };
}

/** The fields of the votes that a collector has got, oldest first. */
export const votes = async (collector: Ordered): Promise<Record<string, string>[]> =>
  (await collector.requests()).map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

/** What a page has complained of; nothing, as it should be, is three empty lists. */
export function complaints({ window: { recorded } }: TestPage): Recorded {
  // Copies: an array of a hostile page is no array as ours are.
  return { errors: [...recorded.errors], warnings: [...recorded.warnings], violations: [...recorded.violations] };
}

export const noComplaints: Recorded = { errors: [], warnings: [], violations: [] };
