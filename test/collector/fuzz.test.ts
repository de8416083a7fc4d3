import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readVote, writeVote } from '../../src/votes/read-vote.js';
import { collector, fields, form, pieces, site } from './harness.js';

/** Random numbers that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomNumbers(2026);
const below = (end: number) => Math.floor(random() * end);
const oneOf = <Item>(items: readonly Item[]) => items[below(items.length)]!;
const maybe = (share: number) => random() < share;

const oddTexts = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202eabc',
  '\ufeff',
  '😀'.repeat(300),
  'x'.repeat(601),
  '%',
  '%00',
  '%zz',
  '%ed%a0%80',
  '+',
  '=',
  '&',
  "';drop table votes;--",
  '<img src=x onerror=alert(1)>',
  '=cmd|x',
  '../../etc/passwd',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  '-1',
  '1e3',
  '0x10',
  'NaN',
  '١',
  '999',
  '1000',
  '007',
  `${site}/\u00e5`,
  `${site}//x`,
  `${site}/..`,
  `${site}/?q`,
  `${site}/#f`,
  `https://u:p@www.example.se/`,
  'https://www.example.se',
  'https://[::1]/',
  'data:text/html,x',
  'yes',
  'withdrawn',
  'YES',
  'sv',
  'no-nyn',
  'x-klingon',
];

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, () => below(256));
}

function randomBody(): BodyInit | null {
  const own = crypto.randomUUID();
  const changed = fields({ id: own, revision: String(below(5)) });
  for (const name of [...changed.keys()]) if (maybe(0.15)) changed.set(name, oneOf(oddTexts));
  if (maybe(0.2)) changed.append(oneOf(['id', 'answer', 'page', '', 'x', '__proto__']), oneOf(oddTexts));
  if (maybe(0.1)) changed.delete(oneOf([...changed.keys()]));
  const text = changed.toString();
  const cut = below(text.length);
  return oneOf<() => BodyInit | null>([
    () => changed,
    () => text,
    () => text,
    () => text.slice(0, cut) + oneOf(oddTexts) + text.slice(cut),
    () => text.slice(0, cut),
    () => randomBytes(below(200)),
    () => randomBytes(8000 + below(1000)),
    () => pieces(text.slice(0, cut), text.slice(cut)),
    () => pieces(text, randomBytes(below(20))),
    () => pieces(text.slice(0, cut), new Error('cut off')),
    () => pieces(text, 'x'.repeat(below(20_000))),
    () => null,
    () => JSON.stringify(Object.fromEntries(changed)),
  ])();
}

function randomHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  if (maybe(0.9))
    headers['Content-Type'] = maybe(0.85)
      ? form
      : oneOf(['', ';', 'text/plain', `${form};charset=\u00ff`, 'a'.repeat(5000)]);
  if (maybe(0.4)) headers['Origin'] = oneOf([site, 'null', '', 'https://evil.example', `${site}/`, 'garbage \u00e5']);
  if (maybe(0.1)) headers['Content-Length'] = oneOf(['0', '-1', '99999999999', 'x']);
  if (maybe(0.1)) headers['Access-Control-Request-Headers'] = 'x'.repeat(below(3000));
  if (maybe(0.1)) headers['X-HTTP-Method-Override'] = 'DELETE';
  return headers;
}

const paths = [
  '/votes',
  '/votes',
  '/votes',
  '/votes',
  '/votes/',
  '/votes?page=x',
  '/votes%00',
  '//votes',
  '/VOTES',
  '/healthz',
  '/readyz',
  '/',
  '/%',
  '/%ff%fe',
  '/../votes',
  `/${'a/'.repeat(500)}`,
];
const methods = [
  'POST',
  'POST',
  'POST',
  'POST',
  'POST',
  'GET',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'PROPFIND',
  'X',
];

describe('2000 odd requests', () => {
  it('get an answer below 500 with the common headers, and store nothing but good votes', async () => {
    const { app, database, logged } = await collector();
    const statuses = new Map<number, number>();
    for (let count = 0; count < 2000; count++) {
      const method = oneOf(methods);
      const body = method === 'GET' || method === 'HEAD' ? null : randomBody();
      const answer = await app.request(oneOf(paths), {
        method,
        body,
        headers: randomHeaders(),
        duplex: 'half',
      } as RequestInit);
      assert.ok(answer.status < 500, `request ${count} got ${answer.status}`);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(answer.headers.get('Set-Cookie'), null);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }

    // Proof that the mixture reaches every corner.
    for (const status of [200, 201, 204, 400, 403, 404, 405, 413, 415])
      assert.ok(statuses.get(status), `no answer was ${status}`);
    assert.equal(logged.length, 2000);

    const votes = await database.votes();
    assert.equal(votes.length, statuses.get(201));
    for (const { received_at, shown, site: origin, flag, ...rest } of votes) {
      const vote = { ...rest, shown: shown === null ? undefined : Number(shown) };
      assert.deepEqual(readVote(writeVote(vote)), vote);
      assert.deepEqual([origin, flag], [new URL(vote.page).origin, '']);
      assert.equal(origin, site);
      assert.equal(received_at, '2026-11-23T12:00:00.000Z');
    }
    await database.drop();
  });
});
