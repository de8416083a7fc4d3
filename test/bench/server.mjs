// Serves the two pages that are compared, and the feed that both show.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { feedOf, pageOf } from './feed.mjs';

const root = new URL('../../', import.meta.url);
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/feed+json' };
const scripts = [
  'dist/gransamarbete.js',
  'test/bench/by-hand.js',
  'test/bench/by-hand-feed.js',
  'test/bench/by-hand-search.js',
  'test/bench/by-hand.css',
];

const page = (head, body) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Samarbeten</title>${head}<h1>Samarbeten</h1>${body}</html>`;

/** The script is asked for first on both pages, as a page that cares about speed does. */
const pages = {
  widget: (feed) =>
    page(
      '<script type="module" src="/dist/gransamarbete.js"></script>',
      `<gransamarbete-list src="${feed}" without="places about updated"></gransamarbete-list>`,
    ),
  hand: (feed) =>
    page(
      `<link rel="stylesheet" href="/test/bench/by-hand.css">
      <link rel="modulepreload" href="/test/bench/by-hand-feed.js">
      <link rel="modulepreload" href="/test/bench/by-hand-search.js">
      <script type="module" src="/test/bench/by-hand.js"></script>`,
      `<div id="list" data-src="${feed}"></div>`,
    ),
};

/**
 * @param sizes numbers of items that will be asked for, as in `/widget/1000` and `/hand/1000`
 * @param paged items of the feed in pages at `/widget/paged`, and items of each page
 */
export async function startServer(sizes, paged) {
  const files = new Map([['/favicon.ico', '']]);
  // Read once, so that no disk and no generator is part of what is measured.
  for (const path of scripts) files.set(`/${path}`, readFileSync(new URL(path, root)));
  for (const size of sizes) {
    const feed = `/feed-${size}.json`;
    files.set(feed, feedOf(size));
    for (const [side, html] of Object.entries(pages)) files.set(`/${side}/${size}`, html(feed));
  }

  const count = Math.ceil(paged.items / paged.pageSize);
  const address = (number) => (number < count ? `/paged-${number}.json` : undefined);
  for (let number = 0; number < count; number++)
    files.set(address(number), pageOf(number * paged.pageSize, paged.pageSize, address(number + 1)));
  files.set('/widget/paged', pages.widget(address(0)));

  const server = createServer(({ url }, response) => {
    const body = files.get(url);
    const type = types[/\.(\w+)$/.exec(url)?.[1]] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
