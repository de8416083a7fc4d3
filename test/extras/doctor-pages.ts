import { feedOf, project } from '../helpers/element-feeds.js';
import { foreign, order, orderFeed, type PageOptions } from '../helpers/test-page.js';
import { fallback, voteForm, widget } from './doctor-harness.js';

/** A page with just one fault, and how the doctor names it. */
export interface Fault {
  readonly what: string;
  readonly page: () => Promise<PageOptions>;
  readonly code: string;
  /** What an editor must be able to read. */
  readonly says: string | RegExp;
}

export type Attributes = Readonly<Record<string, string>>;

export const good = () => feedOf([project('Alfa', { focusArea: ['PO1'] })]);

export function listHtml(attributes: Attributes, inside = fallback): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<gransamarbete-list${written.join('')}>${inside}</gransamarbete-list>`;
}

/** A page with a list of a good feed, and what is wrong beside it. */
export async function pageWith(
  attributes: Attributes,
  options: PageOptions = {},
  inside?: string,
): Promise<PageOptions> {
  const { address } = await orderFeed(good());
  return { head: widget, body: listHtml({ src: address, ...attributes }, inside), ...options };
}

/** A page with a list whose feed answers so. */
export async function pageOf(answer: Parameters<typeof orderFeed>[1], feed: unknown = good()): Promise<PageOptions> {
  return pageWith({ src: (await orderFeed(feed, answer)).address });
}

/** A page with a vote at a collector that answers so. */
export async function pageWithVote(answer: Parameters<typeof order>[0], options?: PageOptions): Promise<PageOptions> {
  return pageWith({ feedback: `${foreign((await order(answer)).address)}votes` }, options);
}

export const handsOver = `<script>document.querySelector('gransamarbete-list').feed = { poster: [] }</script>`;
export const nowhere = 'http://127.0.0.1:59999/';
export const self = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Headers of a collector that refuses. */
export const refusal = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'X-Vote-Refused' };

/** A page on which everything is right. */
export const goodPage = (): Promise<PageOptions> => pageWithVote(voteForm);
