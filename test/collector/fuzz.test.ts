import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readVote, writeVote } from '../../src/votes/read-vote.js';
import { full } from '../chaos/size.js';
import { collector, fields, form, pieces, site } from './harness.js';
import { randomNumbers } from '../helpers/random-numbers.js';

const count = full ? 10_000 : 2000;

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
  // As forms without JavaScript do.
  if (maybe(0.2)) changed.delete('id');
  if (maybe(0.1)) changed.set('comment', '070-123 45 67');
  if (maybe(0.1)) changed.set('form', oneOf([own, ...oddTexts]));
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
  if (maybe(0.2)) headers['Accept'] = oneOf(['text/html,*/*;q=0.8', '*/*', ',;q=x', '\u00ff'.repeat(100)]);
  if (maybe(0.2)) headers['Accept-Language'] = oneOf(['nn-NO,nb;q=0.9', '*', 'sv;q=2,;;', 'x'.repeat(2000), '\u00e5']);
  if (maybe(0.1)) headers['X-Forwarded-For'] = oneOf(['203.0.113.7', ',,,', '[::1', 'x'.repeat(2000)]);
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
  `/votes?page=${site}/&lang=nb`,
  `/votes/thanks?page=${site}/&lang=%00`,
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

describe(`${count} odd requests`, () => {
  it('get an answer below 500 with the common headers, and store nothing but good votes', async () => {
    const { app, database, logged } = await collector();
    const statuses = new Map<number, number>();
    for (let index = 0; index < count; index++) {
      const method = oneOf(methods);
      const body = method === 'GET' || method === 'HEAD' ? null : randomBody();
      const answer = await app.request(oneOf(paths), {
        method,
        body,
        headers: randomHeaders(),
        duplex: 'half',
      } as RequestInit);
      assert.ok(answer.status < 500, `request ${index} got ${answer.status}`);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(answer.headers.get('Set-Cookie'), null);
      await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }

    // Proof that the mixture reaches every corner.
    for (const status of [200, 201, 204, 303, 400, 403, 404, 405, 413, 415, 422])
      assert.ok(statuses.get(status), `no answer was ${status}`);
    assert.equal(logged.length, count);

    const votes = await database.votes();
    assert.equal(votes.length, (statuses.get(201) ?? 0) + (statuses.get(303) ?? 0));
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
