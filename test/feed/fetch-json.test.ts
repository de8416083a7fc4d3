import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/feed/feed-error.js';
import { fetchJson } from '../../src/feed/fetch-json.js';
import { responseTimeout } from '../../src/feed/limits.js';
import { answering, heldNetwork, json, status } from '../helpers/answers.js';

const source = 'https://feed.example/a.json';

/** How a request fails. */
async function failureOf(promise: Promise<unknown>): Promise<Pick<FeedError, 'reason' | 'source' | 'status'>> {
  const error: unknown = await promise.then(
    () => assert.fail('expected a failure'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof FeedError, String(error));
  const { reason, source, status } = error;
  return { reason, source, status };
}

const failureOfAnswer = (answer: Response | (() => Response)) =>
  failureOf(fetchJson(source, { network: answering({ [source]: answer }).network }));

describe('a request', () => {
  it('sends no cookies and no address of the page, and leaves caching to the server', async () => {
    const { network, asked } = answering({ [source]: {} });
    await fetchJson(source, { network });
    const { credentials, referrerPolicy, cache = 'default', method = 'GET', body } = asked[0]!.init;
    assert.deepEqual(
      [asked.length, asked[0]!.url, method, credentials, referrerPolicy, cache, body],
      [1, source, 'GET', 'omit', 'no-referrer', 'default', undefined],
    );
    assert.match(
      new Headers(asked[0]!.init.headers).get('accept') ?? '',
      /^application\/feed\+json\b.*\bapplication\/json\b/,
    );
  });

  it('asks the server itself on reload', async () => {
    const { network, asked } = answering({ [source]: {} });
    await fetchJson(source, { network, reload: true });
    assert.equal(asked[0]?.init.cache, 'reload');
  });

  it('needs no preflight: it has only headers that every page may send', async () => {
    const { network, asked } = answering({ [source]: {} });
    await fetchJson(source, { network });
    assert.deepEqual([...new Headers(asked[0]!.init.headers).keys()], ['accept']);
  });
});

describe('an answer', () => {
  for (const type of [
    'application/feed+json',
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/ld+json',
    'text/json',
  ]) {
    it(`may be ${type}`, async () => {
      const answer = json({ a: 1 }, { headers: { 'content-type': type } });
      const { value, bytes } = await fetchJson(source, { network: answering({ [source]: answer }).network });
      assert.deepEqual([value, bytes], [{ a: 1 }, 7]);
    });
  }

  it('may say nothing about its type', async () => {
    const answer = new Response(new TextEncoder().encode('{"a":1}'));
    assert.equal(answer.headers.get('content-type'), null);
    const { value } = await fetchJson(source, { network: answering({ [source]: answer }).network });
    assert.deepEqual(value, { a: 1 });
  });

  for (const type of [
    'text/html',
    'text/html; charset=utf-8',
    'application/xml',
    'text/plain',
    'application/javascript',
  ]) {
    it(`that is ${type} is no feed, whatever it says`, async () => {
      const { network, asked, waits } = answering({ [source]: json({}, { headers: { 'content-type': type } }) });
      assert.deepEqual(await failureOf(fetchJson(source, { network })), { reason: 'type', source, status: undefined });
      assert.deepEqual([asked.length, waits], [1, []]);
    });
  }

  for (const text of ['', '<!doctype html>', '{"items":[', '{"items":[]}}', "{'a':1}", '\u0000']) {
    it(`that is no JSON is told: ${JSON.stringify(text)}`, async () => {
      const headers = { 'content-type': 'application/json' };
      const { network, asked, waits } = answering({ [source]: new Response(text, { headers }) });
      assert.deepEqual(await failureOf(fetchJson(source, { network })), { reason: 'json', source, status: undefined });
      assert.deepEqual([asked.length, waits], [1, []]);
    });
  }

  it('without a body is told', async () => {
    assert.equal((await failureOfAnswer(status(204, { 'content-type': 'application/json' }))).reason, 'json');
  });

  it('may be cut anywhere on its way, also within a letter', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"å":"grænse 😀"}');
    const answer = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      );
    const read = await fetchJson(source, { network: answering({ [source]: answer }).network });
    assert.deepEqual(read, { value: { å: 'grænse 😀' }, bytes: bytes.length });
  });

  it('is counted in bytes as read, whatever its headers say', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': '99999999999' };
    const { network } = answering({ [source]: json(['å'], { headers }) });
    assert.equal((await fetchJson(source, { network })).bytes, 6);
  });
});

describe('an answer that does not come', () => {
  it('is given up after the time for one response, and not asked for again', async () => {
    const held = heldNetwork();
    const failure = failureOf(fetchJson(source, held));
    await held.request(0);
    held.expire();
    assert.deepEqual(await failure, { reason: 'timeout', source, status: undefined });
    assert.deepEqual([held.timeouts, held.asked.length, held.waits], [[responseTimeout], 1, []]);
  });

  it('is given up also when it stops in the middle', async () => {
    const held = heldNetwork();
    const failure = failureOf(fetchJson(source, held));
    const { init, answer } = await held.request(0);
    answer(
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"items":['));
            init.signal!.addEventListener('abort', () => controller.error(init.signal!.reason));
          },
        }),
      ),
    );
    await held.request(0);
    held.expire();
    assert.equal((await failure).reason, 'timeout');
    assert.equal(held.asked.length, 1);
  });

  it('has a new time with every try', async () => {
    const { network, timeouts, asked } = heldNetwork();
    const failing = { ...network, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    assert.equal((await failureOf(fetchJson(source, { network: failing }))).reason, 'network');
    assert.deepEqual([timeouts, asked.length], [[8_000, 8_000, 8_000], 0]);
  });
});
