import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from './method-not-allowed.js';

const path = '/feed.schema.json';

/** Beside the built collector, whose code may stand in a folder of shared pieces; in the source among what is known of feeds. */
const candidates = ['.', '..', '../../feed'].map((folder) => new URL(`${folder}${path}`, import.meta.url));

/**
 * `/feed.schema.json`: the JSON Schema of the feeds that we write, for validators and editors on any site. The media type is that of
 * JSON Schema itself (https://json-schema.org/draft/2020-12/json-schema-core#section-14).
 */
export function feedSchema(): Hono {
  const file = candidates.find((candidate) => existsSync(candidate));
  const routes = new Hono();
  routes.get(
    path,
    etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'Access-Control-Allow-Origin'] }),
    async (context) => {
      const content = file && (await readFile(file).catch(() => undefined));
      if (!content) return context.notFound();
      // Nothing of a vote.
      context.header('Access-Control-Expose-Headers', undefined);
      return context.body(new Uint8Array(content), 200, {
        'Content-Type': 'application/schema+json',
        // A new version of the package brings a new one, so a day is soon enough and an old one does no harm.
        'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    },
  );
  routes.all(path, methodNotAllowed('GET, HEAD'));
  return routes;
}
