import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createApp } from '../../src/collector/index.js';
import { brokenDatabase } from '../helpers/stores.js';
import { site } from './harness.js';

describe('the schema of feeds, from the collector', () => {
  // It needs no database.
  const app = createApp({
    database: brokenDatabase(),
    config: { allowedOrigins: new Set([site]) },
    log: () => undefined,
  });
  const path = '/feed.schema.json';

  it('is the file of the package, for a page of any site, and exactly with these headers', async () => {
    const answer = await app.request(path);
    assert.equal(answer.status, 200);
    const { etag, ...headers } = Object.fromEntries(answer.headers);
    assert.match(etag ?? '', /^"\w+"$/);
    assert.deepEqual(headers, {
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
      'content-type': 'application/schema+json',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    assert.equal(await answer.text(), readFileSync('src/feed/feed.schema.json', 'utf8'));
  });

  it('is not sent again to whoever has it', async () => {
    const known = (await app.request(path)).headers.get('ETag')!;
    const answer = await app.request(path, { headers: { 'If-None-Match': known } });
    assert.equal(answer.status, 304);
    assert.equal(await answer.text(), '');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  });

  it('answers HEAD without content, and takes nothing', async () => {
    const head = await app.request(path, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    const posted = await app.request(path, { method: 'POST', body: '{}' });
    assert.deepEqual([posted.status, posted.headers.get('Allow')], [405, 'GET, HEAD']);
  });
});
