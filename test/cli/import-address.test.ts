import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from '../../src/cli/main.js';

const fixture = (name: string): Buffer => readFileSync(new URL(`../import/fixtures/${name}`, import.meta.url));

const rows = Array.from({ length: 1000 }, (_, index) => `Skog över gränsen ${index};2024\r\n`);
const table = `Titel;Start\r\n${rows.join('')}`;
const kohesio = fixture('kohesio-api.json');
const half = (text: string | Buffer): Buffer => Buffer.from(text).subarray(0, text.length / 2);

/** Half an answer, when it has gone out, and then no connection. */
function cut(response: ServerResponse, bytes: Buffer): void {
  response.write(bytes, () => response.destroy());
}

const csv = { 'content-type': 'text/csv; charset=utf-8' };

const pages: Readonly<Record<string, RequestListener>> = {
  '/projekt.csv': (_request, response) => response.writeHead(200, csv).end(table),
  '/packed.csv': (_request, response) =>
    response.writeHead(200, { ...csv, 'content-encoding': 'gzip' }).end(gzipSync(table)),
  // What a server calls a file is not always what it is.
  '/api/search?limit=2': (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(kohesio),
  '/moved': (_request, response) => response.writeHead(302, { location: '/projekt.csv' }).end(),
  '/login': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Logga in</title>'),
  '/session': (_request, response) => response.writeHead(302, { location: '/login' }).end(),
  '/failing': (_request, response) => response.writeHead(500, csv).end(table),
  '/cut': (_request, response) => {
    response.writeHead(200, { ...csv, 'content-length': Buffer.byteLength(table) });
    cut(response, half(table));
  },
  '/cut-chunks': (_request, response) => cut(response.writeHead(200, csv), half(table)),
  '/cut.json': (_request, response) => cut(response.writeHead(200), half(kohesio)),
  '/cut-at-once': (request) => void request.socket.destroy(),
};

describe('gransamarbete import of an address', () => {
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/endless') {
      response.writeHead(200, csv).write(half(table), () => waiting.shift()?.());
      return;
    }
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
  });
  let site = '';
  let folder = '';
  const at = (name: string): string => join(folder, name);

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'import-address-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  async function imported(from: string, stop = new AbortController().signal, ...args: readonly string[]) {
    let stdout = '';
    let stderr = '';
    const code = await run(['import', from, '--output', at('feed.json'), '--language', 'sv', '--quiet', ...args], {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      env: { LANG: 'en_GB.UTF-8' },
      stop,
    });
    return { code, stdout, stderr };
  }

  const items = (): number =>
    readdirSync(folder)
      .map((name) => (JSON.parse(readFileSync(at(name), 'utf8')) as { items: unknown[] }).items.length)
      .reduce((sum, length) => sum + length, 0);

  for (const path of ['/projekt.csv', '/packed.csv', '/moved'])
    it(`takes every row of ${path}`, async () => {
      const { code, stderr } = await imported(site + path);
      assert.deepEqual([code, stderr, items()], [0, '', rows.length]);
    });

  it('tells an answer of Kohesio by what it holds', async () => {
    const { code, stdout, stderr } = await imported(`${site}/api/search?limit=2`);
    assert.deepEqual([code, stderr], [0, ''], stdout);
    assert.equal(items(), 2);
  });

  /** What keeps a feed from being written. */
  async function refusal(from: string) {
    const { code, stdout, stderr } = await imported(from, undefined, '--json');
    const { findings, summary } = JSON.parse(stdout) as {
      findings: { code: string; level: string; source: string; found?: string }[];
      summary: { items: number; files: unknown };
    };
    assert.deepEqual([code, stderr, summary.items, summary.files], [1, '', 0, []]);
    assert.deepEqual(readdirSync(folder), []);
    assert.ok(findings.every(({ source }) => source === from));
    return findings.map(({ level, code, found = '' }) => `${level} ${code} ${found}`.trim());
  }

  for (const [path, reason] of [
    ['/missing.csv', 'error file-unreadable 404 Not Found'],
    ['/failing', 'error file-unreadable 500 Internal Server Error'],
    ['/login', 'error file-kind'],
    ['/session', 'error file-kind'],
    ['/cut', 'error file-cut-off'],
    ['/cut-chunks', 'error file-cut-off'],
    ['/cut.json', 'error file-cut-off'],
    ['/cut-at-once', 'error file-unreadable other side closed'],
  ] as const)
    it(`writes nothing of ${path}, and says why`, async () =>
      assert.deepEqual((await refusal(site + path)).slice(0, 1), [reason]));

  it('writes nothing when nobody answers there, and says why', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    assert.deepEqual(await refusal(`http://127.0.0.1:${port}/projekt.csv`), [
      `error file-unreadable connect ECONNREFUSED 127.0.0.1:${port}`,
    ]);
  });

  it('ends when it is told to, and writes nothing of what has come so far', async () => {
    const stop = new AbortController();
    const started = new Promise<void>((resolve) => waiting.push(resolve));
    const ended = imported(`${site}/endless`, stop.signal);
    await started;
    stop.abort();
    const { code, stdout } = await ended;
    assert.equal(code, 1);
    assert.match(stdout, /aborted/);
    assert.deepEqual(readdirSync(folder), []);
  });
});
