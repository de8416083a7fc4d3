import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const feedType = 'application/feed+json; charset=utf-8';

/** The least that the elements need, and an icon: the strictest policy that a page can have with them. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types gransamarbete',
].join('; ');

const emptyFeed = { version: 'https://jsonfeed.org/version/1.1', title: 'Ett tomt flöde', language: 'sv', items: [] };

/**
 * The demo pages, the built scripts, earlier releases, feeds that fail in every way, and the collector behind them.
 *
 * @param {object} options
 * @param {string} options.root folder that holds `demo/`, `dist/` and `test/releases/`
 * @param {{ fetch: (request: Request, peer?: object) => Response | Promise<Response> }} options.collector answers everything else: `/votes`, `/healthz` …
 */
export function demoServer({ root, collector }) {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/demo/'));
  app.get('/demo', (context) => context.redirect('/demo/'));
  app.route('/demo/failing', failingFeeds());
  app.use('/demo/strict-policy.html', withStrictPolicy);
  // What is built of them first: sources would be found under the same addresses.
  app.use('/demo/*', withStaticHeaders, serveStatic({ root: `${root}/dist` }), serveStatic({ root }));
  app.use('/dist/*', withStaticHeaders, serveStatic({ root }));
  app.use('/releases/*', withStaticHeaders, serveStatic({ root: `${root}/test` }));
  app.all('*', (context) => collector.fetch(context.req.raw, context.env));
  return app;
}

/** Any page may fetch the feeds and scripts, and a reload always shows the file as it is now. */
async function withStaticHeaders(context, next) {
  await next();
  const { headers } = context.res;
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Cache-Control', 'no-cache');
  headers.set('X-Content-Type-Options', 'nosniff');
  if (context.res.ok && context.req.path.endsWith('.json')) headers.set('Content-Type', feedType);
}

/** Sent with the page, as a real site does: a policy in the page itself comes too late for what stands before it. */
async function withStrictPolicy(context, next) {
  await next();
  context.res.headers.set('Content-Security-Policy', strictPolicy);
}

/** One address for each way a feed can fail. The one way that has none is a server that is not there. */
function failingFeeds() {
  const feeds = new Hono();
  feeds.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });

  feeds.get('/slow', (context) => context.body(dripping(), 200, { 'Content-Type': feedType }));

  feeds.get('/status/:status{404|503}', (context) =>
    context.text('Here is no feed.\n', Number(context.req.param('status'))),
  );

  // What a feed behind a sign-in really answers: a page, and 200.
  feeds.get('/type', (context) =>
    context.html('<!doctype html><html lang="sv"><title>Logga in</title><h1>Logga in</h1></html>'),
  );

  feeds.get('/json', (context) =>
    context.body(JSON.stringify(emptyFeed).slice(0, 60), 200, { 'Content-Type': feedType }),
  );

  feeds.get('/not-a-feed', (context) => context.json({ projects: [{ name: 'JSON, men inget flöde' }] }));

  feeds.get('/empty', (context) => context.body(JSON.stringify(emptyFeed), 200, { 'Content-Type': feedType }));

  feeds.get('/bomb', (context) =>
    context.body(Readable.toWeb(bomb()), 200, { 'Content-Type': feedType, 'Content-Encoding': 'gzip' }),
  );

  // To a browser localhost and 127.0.0.1 are two origins, so this server can be its own foreign one, on whatever port it has.
  feeds.get('/moved', (context) => {
    const target = new URL('no-cors', context.req.url);
    target.hostname = target.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
    return context.redirect(target.href);
  });
  feeds.get('/no-cors', (context) => context.body(JSON.stringify(emptyFeed), 200, { 'Content-Type': feedType }));

  return feeds;
}

/** A body that starts like a feed and never ends. A byte now and then keeps the connection alive. */
function dripping() {
  const encoder = new TextEncoder();
  let timer;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('{ "version": "https://jsonfeed.org/version/1.1", '));
      timer = setInterval(() => controller.enqueue(encoder.encode(' ')), 1000);
      // The connection keeps the process alive while it is there; a timer must not do so after it.
      timer.unref();
    },
    cancel: () => clearInterval(timer),
  });
}

/** 1 GiB of spaces in about 1 MB. Compressed while it is read: a reader that stops early costs next to nothing. */
function bomb() {
  const mebibyte = Buffer.alloc(2 ** 20, ' ');
  const spaces = Readable.from(Array.from({ length: 2 ** 10 }, () => mebibyte));
  return pipeline(spaces, createGzip(), () => {});
}
