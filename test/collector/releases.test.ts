import assert from 'node:assert/strict';
import { request as nodeRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readConfig, startCollector, type Collector, type LogEntry } from '../../src/collector/index.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { filesOf, releaseFolders } from './releases-harness.js';

const publicUrl = 'https://votes.example.se';
const script = 'gransamarbete.js';

/** Headers that HTTP itself puts on an answer. */
const ofHttp = ['date', 'connection', 'keep-alive'];

const everyFile = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
  vary: 'Accept-Encoding',
};

describe('the released scripts, over HTTP', () => {
  const database = sqliteDatabase();
  const folders = releaseFolders();
  const logged: LogEntry[] = [];
  let collector: Collector;
  before(async () => {
    for (const version of ['0.1.9', '1.9.0', '1.10.0', '1.10.1-beta.1', '10.0.0']) folders.add(version);
    // What an operator may leave beside the releases, or in one.
    for (const name of ['1.11', '1.11.0.old']) folders.add(name);
    folders.add('0.1.9', { 'secret.txt': 'x', 'package.json': '{}', 'gransamarbete.js.map': '{}' });
    folders.build('0.2.0');
    const env = { PORT: '0', DATABASE_URL: database.url, PUBLIC_URL: publicUrl, RELEASES_DIR: folders.releases };
    collector = await startCollector(readConfig(env), {
      builtFolder: folders.built,
      log: (entry) => logged.push(entry),
      logRelease: () => undefined,
    });
  });
  after(async () => {
    await collector.close();
    await database.drop();
    folders.drop();
  });

  /** Bytes as they come, for `fetch` would decode them. The path goes out as it is written. */
  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const sent = nodeRequest({ port: collector.port, path, headers, method }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const rest = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !ofHttp.includes(name)));
    return { status: answer.statusCode, headers: rest, content: Buffer.concat(chunks) };
  }
  const textAt = async (path: string) => (await ask(path)).content.toString();

  it('a version has exactly the headers of what never changes', async () => {
    const { status, headers, content } = await ask(`/v0.2.0/${script}`);
    assert.equal(status, 200);
    assert.match(String(headers.etag), /^"[\w-]{22}"$/);
    assert.deepEqual(headers, {
      ...everyFile,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(content.length),
      etag: headers.etag,
    });
    assert.equal(content.toString(), filesOf('0.2.0')[script]);
  });

  it('the newest of a major version has exactly the headers of what changes', async () => {
    const { status, headers, content } = await ask(`/v1/${script}`);
    assert.equal(status, 200);
    assert.deepEqual(headers, {
      ...everyFile,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
      'content-length': String(content.length),
      etag: headers.etag,
    });
    assert.equal(content.toString(), filesOf('1.10.0')[script]);
  });

  it('the newest is by number, never a prerelease, and known at once', async () => {
    for (const [alias, version] of [
      ['v0', '0.2.0'],
      ['v1', '1.10.0'],
      ['v10', '10.0.0'],
    ] as const) {
      assert.equal(await textAt(`/${alias}/${script}`), filesOf(version)[script]);
    }
    assert.equal((await ask(`/v2/${script}`)).status, 404);
    folders.add('2.0.0-rc.1');
    assert.equal((await ask(`/v2/${script}`)).status, 404);
    assert.equal(await textAt(`/v2.0.0-rc.1/${script}`), filesOf('2.0.0-rc.1')[script]);
    folders.add('2.0.0');
    assert.equal(await textAt(`/v2/${script}`), filesOf('2.0.0')[script]);
  });

  for (const [file, type] of [
    [script, 'text/javascript; charset=utf-8'],
    ['gransamarbete.classic.js', 'text/javascript; charset=utf-8'],
    ['sri.json', 'application/json; charset=utf-8'],
    ['csp.json', 'application/json; charset=utf-8'],
    ['LICENSE', 'text/plain; charset=utf-8'],
  ] as const) {
    it(`${file} has its type`, async () => {
      const { headers, content } = await ask(`/v0.2.0/${file}`);
      assert.equal(headers['content-type'], type);
      assert.equal(content.toString(), filesOf('0.2.0')[file]);
    });
  }

  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=1', 'br'],
    ['GZIP', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
    ['deflate, zstd', undefined],
    ['br;q=0, *;q=0', undefined],
    ['', undefined],
  ] as const) {
    it(`comes as ${encoding ?? 'it is'} to who takes "${accepted}"`, async () => {
      const { headers, content } = await ask(`/v0.2.0/${script}`, { 'Accept-Encoding': accepted });
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers.vary, 'Accept-Encoding');
      assert.equal(headers['content-length'], String(content.length));
      const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes }[encoding ?? 'none'];
      assert.equal(decode(content).toString(), filesOf('0.2.0')[script]);
    });
  }

  it('is not sent again to who has it, and has another tag in each encoding', async () => {
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', '']) {
      const { headers } = await ask(`/v1/${script}`, { 'Accept-Encoding': encoding });
      const etag = String(headers.etag);
      tags.add(etag);
      const again = await ask(`/v1/${script}`, { 'Accept-Encoding': encoding, 'If-None-Match': `"x", W/${etag}` });
      assert.equal(again.status, 304);
      assert.equal(again.content.length, 0);
      const { 'cache-control': control } = headers;
      assert.deepEqual(again.headers, { ...everyFile, 'cache-control': control, etag });
      assert.equal((await ask(`/v0/${script}`, { 'Accept-Encoding': encoding, 'If-None-Match': etag })).status, 200);
    }
    assert.equal(tags.size, 3);
  });

  it('answers HEAD with the headers of GET and no content', async () => {
    for (const path of [`/v0.2.0/${script}`, '/v1/sri.json']) {
      const get = await ask(path, { 'Accept-Encoding': 'br' });
      const head = await ask(path, { 'Accept-Encoding': 'br' }, 'HEAD');
      assert.deepEqual([head.status, head.headers, head.content.length], [200, get.headers, 0]);
    }
  });

  for (const path of [
    '/v0.2.0/',
    '/v0.2.0',
    '/v1/',
    '/v0.3.0/gransamarbete.js',
    '/v0.2.0/gransamarbete.js/',
    '/v0.1.9/gransamarbete.js.map',
    '/v0.1.9/secret.txt',
    '/v0.1.9/package.json',
    '/v1.11.0.old/LICENSE',
    '/v0.2.0/Gransamarbete.js',
    '/v0.2.0/gransamarbete-export.js',
    '/v0.2.0/..%2fv0.1.9%2fLICENSE',
    '/v0.2.0/%2e%2e/v0.1.9/%2e%2e/secret',
    '/v0.2.0/..%5c..%5csecret',
    '/v0.2.0/LICENSE%00.js',
    '/v0.2.0%2f..%2fv0.1.9/LICENSE',
    '/v0.2.0..%2f/LICENSE',
    '/v1.11/LICENSE',
    '/v01/LICENSE',
    '/v00.2.0/LICENSE',
    '/v0.2.0+build/LICENSE',
    '/v99999999999999999999.0.0/LICENSE',
    '/.part-x/LICENSE',
    '/notes.txt',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const { status, headers, content } = await ask(path);
      assert.equal(status, 404);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(content.toString(), 'There is nothing at this address.\n');
    });
  }

  it('takes nothing', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await ask(`/v0.2.0/${script}`, {}, method);
      assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
    }
    assert.equal(await textAt(`/v0.2.0/${script}`), filesOf('0.2.0')[script]);
  });

  it('is logged as every route is, without what was asked', async () => {
    logged.length = 0;
    await ask(`/v0.2.0/${script}?secret`);
    await ask('/v0.2.0/secret');
    const lines = logged.map(({ ms, ...rest }) => ({ ...rest, isTimed: ms >= 0 }));
    const route = '/:release{v[0-9][^/]*}/:file';
    assert.deepEqual(lines, [
      { method: 'GET', route, status: 200, isTimed: true },
      { method: 'GET', route, status: 404, isTimed: true },
    ]);
  });
});
