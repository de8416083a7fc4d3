import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FeedError } from '../../src/feed/feed-error.js';
import { fetchJson } from '../../src/feed/fetch-json.js';
import { maxResponseBytes } from '../../src/feed/limits.js';
import { network as world } from '../../src/shared/network.js';
import { answering, countedBody } from '../helpers/answers.js';

const source = 'https://feed.example/a.json';
const chunk = new Uint8Array(2 ** 16).fill(0x20);
const headers = { 'content-type': 'application/json' };
const isLimit = (error: unknown) => error instanceof FeedError && error.reason === 'limit';

describe('a response that is too large', () => {
  it('is 8 MiB and one byte: exactly 8 MiB are read', async () => {
    const body = (bytes: number) => new Response(`"${' '.repeat(bytes - 2)}"`, { headers });
    const load = (bytes: number) => fetchJson(source, { network: answering({ [source]: body(bytes) }).network });
    assert.equal((await load(8 * 2 ** 20)).bytes, maxResponseBytes);
    await assert.rejects(load(8 * 2 ** 20 + 1), isLimit);
  });

  it('is counted while it is read, and not read further', async () => {
    const { body, seen } = countedBody(chunk, 2 ** 14);
    const { network, asked, waits } = answering({ [source]: () => new Response(body, { headers }) });
    await assert.rejects(fetchJson(source, { network }), isLimit);
    assert.ok(seen.pulled > maxResponseBytes && seen.pulled <= maxResponseBytes + chunk.length, `${seen.pulled}`);
    assert.equal(seen.cancelled, true);
    assert.deepEqual([asked.length, waits], [1, []]);
  });

  it('is told at once, also when the other end does not let go', async () => {
    for (const letGo of [() => new Promise<void>(() => {}), () => Promise.reject(new Error('no'))]) {
      const { body, seen } = countedBody(chunk, 2 ** 14, letGo);
      const { network } = answering({ [source]: () => new Response(body, { headers }) });
      await assert.rejects(fetchJson(source, { network }), isLimit);
      assert.equal(seen.cancelled, true);
    }
  });

  it('is never read when its status or its type says that it is no feed', async () => {
    for (const init of [{ status: 404, headers }, { headers: { 'content-type': 'text/html' } }]) {
      const { body, seen } = countedBody(chunk, 2 ** 14);
      const { network } = answering({ [source]: () => new Response(body, init) });
      await assert.rejects(fetchJson(source, { network }), FeedError);
      assert.ok(seen.pulled <= chunk.length, `${seen.pulled}`);
    }
  });
});

/** A server on this machine, for one test. */
async function serve(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('over a real connection', () => {
  it(
    'a bomb of 1 GiB in 1 MB stops early, and the server sees the connection closed',
    { timeout: 20_000 },
    async () => {
      // A file of many parts is as good as one in gzip, and each of these is 1 MiB of spaces.
      const part = gzipSync(new Uint8Array(2 ** 20).fill(0x20));
      let hungUp: Promise<unknown> | undefined;
      const server = await serve((response) => {
        hungUp = once(response, 'close').then(() => response.writableFinished);
        response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
        for (let count = 0; count < 1024; count++) response.write(part);
        // Never ended: only the other side can close.
      });
      let decoded = 0;
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          decoded += bytes.length;
          controller.enqueue(bytes);
        },
      });
      try {
        const load = fetchJson(server.address, {
          network: {
            ...world,
            fetch: async (url, init) => {
              const response = await world.fetch(url, init);
              return new Response(response.body!.pipeThrough(counting), response);
            },
          },
        });
        await assert.rejects(load, isLimit);
        assert.equal(await hungUp, false);
        assert.ok(decoded > maxResponseBytes && decoded < 2 * maxResponseBytes, `${decoded}`);
      } finally {
        server.close();
      }
    },
  );

  it('a server that is not there is a network failure', async () => {
    const server = await serve(() => {});
    server.close();
    const wait = async () => {};
    await assert.rejects(
      fetchJson(server.address, { network: { ...world, wait } }),
      (error) => error instanceof FeedError && error.reason === 'network',
    );
  });

  it('a feed is read', async () => {
    const server = await serve((response) => response.writeHead(200, headers).end('{"items":[]}'));
    try {
      assert.deepEqual(await fetchJson(server.address), { value: { items: [] }, bytes: 12 });
    } finally {
      server.close();
    }
  });
});
