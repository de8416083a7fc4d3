import { readdir } from 'node:fs/promises';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from '../http/method-not-allowed.js';
import { encodedFiles, encodingFor } from './files.js';
import { isAlias, isRelease, newest, typeOf } from './names.js';

/** Headers of every file beside the common ones. Pages of any site load it, those that isolate themselves with COEP, too. */
const fileHeaders = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  Vary: 'Accept-Encoding',
};

const forYears = 'public, max-age=31536000, immutable';
/** An hour, then a day in which an old one is shown while the new one is fetched, and a week when we are down. */
const forAnHour = 'max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

/**
 * `/vX.Y.Z/…`: files of a release, which never change, and `/vX/…`: those of the newest release of a major version.
 *
 * @param folder what `RELEASES_DIR` names
 * @param publicUrl the address of the collector as browsers see it. Strict-Transport-Security is for https alone
 *   (https://www.rfc-editor.org/rfc/rfc6797#section-7.2).
 */
export function releases(folder: string, publicUrl = ''): Hono {
  const read = encodedFiles(folder);
  // Looked up at each request: another collector may have published into the folder.
  const resolve = async (name: string) => {
    if (isRelease(name)) return name;
    return isAlias(name) ? newest(name, await readdir(folder).catch(() => [])) : undefined;
  };

  const path = '/:release{v[0-9][^/]*}/:file';
  const routes = new Hono();
  routes.get(path, etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...sharedHeaders] }), async (context) => {
    const { release: name, file } = context.req.param();
    const type = typeOf(file);
    const release = type && (await resolve(name));
    const encoding = encodingFor(context.req.header('Accept-Encoding'));
    const found = release && (await read(release, file, encoding));
    if (!type || !found) return context.notFound();

    // Nothing of a vote.
    context.header('Access-Control-Expose-Headers', undefined);
    for (const [name, value] of Object.entries(fileHeaders)) context.header(name, value);
    if (publicUrl.startsWith('https:')) context.header('Strict-Transport-Security', 'max-age=31536000');
    if (encoding !== 'identity') context.header('Content-Encoding', encoding);
    return context.body(found.content, 200, {
      'Content-Type': type,
      'Content-Length': String(found.content.length),
      'Cache-Control': isAlias(name) ? forAnHour : forYears,
      ETag: found.etag,
    });
  });
  routes.all(path, methodNotAllowed('GET, HEAD'));
  return routes;
}

/** What an answer without content says, too: a page may be allowed to read it, or not. */
const sharedHeaders = [
  ...Object.keys(fileHeaders),
  'Access-Control-Allow-Origin',
  'X-Content-Type-Options',
  'Strict-Transport-Security',
];
