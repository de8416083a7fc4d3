import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { FeedError } from '../../src/feed/feed-error.js';
import { fetchJson } from '../../src/feed/fetch-json.js';
import { answering, heldNetwork, json, quiet, status } from '../helpers/answers.js';

const source = 'https://feed.example/a.json';
const offline = new TypeError('Failed to fetch');

/** Answers one after the other; the waits between them, and how it ended. */
async function answersInTurn(...answers: (Response | Error)[]) {
  const rest = [...answers];
  const { network, waits, asked } = answering({});
  const next = async () => {
    const answer = rest.shift() ?? assert.fail('asked too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const end = await fetchJson(source, {
    network: { ...network, fetch: (url, init) => (asked.push({ url, init }), next()) },
  }).then(
    ({ value }) => value,
    (error: unknown) => (error instanceof FeedError ? `${error.reason} ${error.status ?? ''}`.trim() : error),
  );
  return { end, waits, asked: asked.length };
}

const good = () => json('good');

/** Chance in the test's hand: the least, or just below the most. */
const chance = (t: TestContext, value: number) => t.mock.method(Math, 'random', () => value);

describe('what may pass is asked for again, twice', () => {
  for (const code of [429, 500, 502, 503, 504]) {
    it(`after ${code}`, async () => {
      const { end, waits, asked } = await answersInTurn(status(code), status(code), status(code));
      assert.deepEqual([end, asked, waits.length], [`status ${code}`, 3, 2]);
    });
  }

  it('after a network failure', async () => {
    const { end, asked, waits } = await answersInTurn(offline, offline, offline);
    assert.deepEqual([end, asked, waits.length], ['network', 3, 2]);
  });

  it('after a connection that breaks in the middle', async () => {
    const broken = new Response(new ReadableStream({ start: (controller) => controller.error(offline) }));
    const { end, asked } = await answersInTurn(broken, good());
    assert.deepEqual([end, asked], ['good', 2]);
  });

  it('and no more as soon as it has come', async () => {
    assert.deepEqual((await answersInTurn(status(503), good())).asked, 2);
    const { end, asked } = await answersInTurn(status(503), offline, good());
    assert.deepEqual([end, asked], ['good', 3]);
  });

  it('not before the wait is over', async () => {
    const held = heldNetwork();
    let pass = () => {};
    const waiting = new Promise<void>((resolve) => (pass = resolve));
    const loaded = fetchJson(source, { network: { ...held.network, wait: () => waiting } });
    (await held.request(0)).answer(status(503));
    await quiet();
    assert.equal(held.asked.length, 1);
    pass();
    (await held.request(1)).answer(good());
    assert.equal((await loaded).value, 'good');
  });
});

describe('what stays as it is, is asked for once', () => {
  for (const code of [400, 401, 403, 404, 410, 451]) {
    it(`after ${code}`, async () => {
      const { end, waits, asked } = await answersInTurn(status(code));
      assert.deepEqual([end, asked, waits], [`status ${code}`, 1, []]);
    });
  }

  it('not even when the server says when to come back', async () => {
    assert.equal((await answersInTurn(status(404, { 'retry-after': '1' }))).asked, 1);
  });
});

describe('the waits', () => {
  const failing = () => answersInTurn(offline, offline, offline);

  it('are at least half a second and two seconds', async (t) => {
    chance(t, 0);
    assert.deepEqual((await failing()).waits, [500, 2_000]);
  });

  it('are less than one second and four seconds', async (t) => {
    chance(t, 0.999_999);
    const [first, second] = (await failing()).waits;
    assert.ok(first! > 999 && first! < 1_000 && second! > 3_999 && second! < 4_000, `${first} ${second}`);
  });

  it('differ, so that visitors do not come back together', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, failing));
    assert.ok(new Set(waits.map(({ waits: [first] }) => first)).size > 15);
    for (const {
      waits: [first, second],
    } of waits) {
      assert.ok(first! >= 500 && first! < 1_000, `${first}`);
      assert.ok(second! >= 2_000 && second! < 4_000, `${second}`);
    }
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const inSeconds = (seconds: number) => new Date(now + seconds * 1000).toUTCString();

  /** The wait that an answer with this header leads to; undefined when it is given up. */
  async function waitAfter(t: TestContext, retryAfter: string): Promise<number | undefined> {
    chance(t, 0);
    t.mock.method(Date, 'now', () => now);
    const { end, waits, asked } = await answersInTurn(status(429, { 'retry-after': retryAfter }), good());
    assert.deepEqual([end, asked], waits.length ? ['good', 2] : ['status 429', 1]);
    return waits[0];
  }

  const cases: readonly (readonly [string, number | undefined])[] = [
    ['3', 3_000],
    ['8', 8_000],
    ['0', 500],
    [inSeconds(5), 5_000],
    [inSeconds(8), 8_000],
    [inSeconds(0), 500],
    [inSeconds(-3600), 500],
    ['soon', 500],
    ['9', undefined],
    ['3600', undefined],
    ['99999999999999999999', undefined],
    [inSeconds(9), undefined],
    [inSeconds(86_400), undefined],
  ];
  for (const [header, wait] of cases) {
    it(`"${header}" means ${wait === undefined ? 'to give up at once' : `${wait} ms`}`, async (t) => {
      assert.equal(await waitAfter(t, header), wait);
    });
  }

  it('never makes the wait shorter than it would be', async (t) => {
    chance(t, 0);
    const asked = status(503, { 'retry-after': '1' });
    assert.deepEqual((await answersInTurn(asked, asked.clone(), good())).waits, [1_000, 2_000]);
  });

  it('gives up at once also after the first wait', async (t) => {
    chance(t, 0);
    const { end, waits, asked } = await answersInTurn(status(503), status(503, { 'retry-after': '60' }));
    assert.deepEqual([end, waits, asked], ['status 503', [500], 2]);
  });
});
