import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoFeed } from '../helpers/feeds.js';
import { loaded } from '../prerender/harness.js';
import { prerenderList } from '../../src/prerender/prerender.js';

const script = readFileSync(new URL('../../dist/gransamarbete.js', import.meta.url));
const whole = demoFeed('feed');
const vote = { endpoint: 'https://votes.example.se/votes', page: 'https://www.example.se/' };

/** How a page, its script or its feed may be. */
export interface Circumstances {
  readonly headers?: Readonly<Record<string, string>>;
  /** HTML that stands first in the head. */
  readonly head?: string;
  /** Milliseconds until the script comes, so that the page is drawn before it. */
  readonly scriptDelay?: number;
  /** HTTP status of the script. */
  readonly scriptStatus?: number;
  /** Whether the feed stands in the page, too. */
  readonly isInlined?: boolean;
  readonly feedStatus?: number;
  /** How many items of the feed the list has. Default: all. */
  readonly items?: number | undefined;
  /** HTML that stands after the list. */
  readonly after?: string;
}

/** A site with one page, on which a prerendered list stands, its script and its feed. */
export async function prerenderedSite() {
  let html = '';
  let feed: unknown;
  const asked: string[] = [];
  let now: Circumstances = {};
  const page = ({ head = '', isInlined = true, after = '' }: Circumstances) => `<!doctype html>
    <html lang="sv"><head><meta charset="utf-8"><title>Samarbeten</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}
    <script type="module" src="/gransamarbete.js"></script></head>
    <body><main><h1>Samarbeten</h1>
    <gransamarbete-list src="/feed.json">${isInlined ? html : html.slice(0, html.indexOf('<script'))}</gransamarbete-list>
    ${after}</main></body></html>`;

  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = (status: number, type: string, body: string | Buffer, headers = {}) =>
      response.writeHead(status, { 'content-type': type, ...headers }).end(status === 200 ? body : '');
    if (url === '/gransamarbete.js')
      setTimeout(() => answer(now.scriptStatus ?? 200, 'text/javascript', script), now.scriptDelay ?? 0);
    else if (url === '/feed.json') answer(now.feedStatus ?? 200, 'application/feed+json', JSON.stringify(feed));
    else if (url === '/framed')
      answer(200, 'text/html', '<!doctype html><iframe sandbox="" src="/" width="800" height="600"></iframe>');
    else if (url === '/') answer(200, 'text/html; charset=utf-8', page(now), now.headers);
    else answer(404, 'text/plain', '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** Paths that were asked for since the last change. */
    asked,
    async change(circumstances: Circumstances): Promise<void> {
      now = circumstances;
      feed = { ...whole, items: (whole['items'] as unknown[]).slice(0, now.items) };
      html = prerenderList(await loaded(feed), { vote, now: new Date() });
      asked.length = 0;
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
