import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Where the build puts the page: beside the collector, whose code may stand in a folder of shared pieces. */
export const builtPage = (): URL => {
  const beside = new URL('./results/', import.meta.url);
  return existsSync(new URL('index.html', beside)) ? beside : new URL('../results/', import.meta.url);
};

/** The built page. Asked again each time, so that a new version is seen at once. */
export function files(folder: URL): Hono {
  const send = async (context: Context, name: string) => {
    const content = await readFile(new URL(name, folder)).catch(() => undefined);
    if (!content) return context.notFound();
    const type = types[name.split('.').at(-1)!]!;
    return context.body(new Uint8Array(content), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  };
  const routes = new Hono();
  // On each by itself: as a middleware of these routes it would also hear of what other routes answer.
  routes.get('/', etag(), (context) => send(context, 'index.html'));
  routes.get('/:name{[a-z]+\\.(?:js|css)}', etag(), (context) => send(context, context.req.param('name')));
  return routes;
}
