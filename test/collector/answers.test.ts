import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp, voteStore, type Log, type VoteStore } from '../../src/collector/index.js';
import { brokenDatabase } from '../helpers/stores.js';
import { fields, site } from './harness.js';

const healthy: VoteStore = {
  append: async () => 'stored',
  current: async () => undefined,
  ready: async () => {},
};
const faulty: VoteStore = {
  ...healthy,
  // A mistake of ours, not of the database: it must not be answered with a promise that later will be better.
  append: () => {
    throw new RangeError('private detail');
  },
};

const broken = voteStore(brokenDatabase());

const formFields = (changes: Parameters<typeof fields>[0] = {}) => fields({ id: undefined, ...changes });
const phone = '070-123 45 67';

const config = { allowedOrigins: new Set([site]) };
const request = (store: VoteStore, path: string, init?: RequestInit, log: Log = () => {}) =>
  createApp({ database: brokenDatabase(), store, config, log }).request(path, init);
const isPage = (kind: string) => /\bform\b|thank-you/.test(kind);

const everyKind: [string, number, VoteStore, string, RequestInit?][] = [
  ['a stored vote', 201, healthy, '/votes', { method: 'POST', body: fields() }],
  [
    'a repeated vote',
    200,
    { ...healthy, append: async () => 'repeated' },
    '/votes',
    { method: 'POST', body: fields() },
  ],
  ['a malformed vote', 400, healthy, '/votes', { method: 'POST', body: fields({ answer: 'x' }) }],
  ['a foreign page', 403, healthy, '/votes', { method: 'POST', body: fields({ page: 'https://evil.example/' }) }],
  ['a conflict', 409, { ...healthy, append: async () => 'conflict' }, '/votes', { method: 'POST', body: fields() }],
  ['a deleted vote', 410, { ...healthy, append: async () => 'deleted' }, '/votes', { method: 'POST', body: fields() }],
  ['a large body', 413, healthy, '/votes', { method: 'POST', body: new URLSearchParams({ x: 'x'.repeat(9000) }) }],
  ['a wrong type', 415, healthy, '/votes', { method: 'POST', body: 'x' }],
  ['a failing store', 503, broken, '/votes', { method: 'POST', body: fields() }],
  ['a fault of ours', 500, faulty, '/votes', { method: 'POST', body: fields() }],
  ['a preflight', 204, healthy, '/votes', { method: 'OPTIONS' }],
  ['a wrong method', 405, healthy, '/votes', { method: 'DELETE' }],
  ['a form', 200, healthy, `/votes?page=${site}/om`],
  ['a form for no page', 400, healthy, '/votes'],
  ['a form for a foreign page', 403, healthy, '/votes?page=https://evil.example/'],
  ['a form that was sent', 303, healthy, '/votes', { method: 'POST', body: formFields() }],
  ['a form without an answer', 400, healthy, '/votes', { method: 'POST', body: formFields({ answer: undefined }) }],
  ['a form with a telephone number', 422, healthy, '/votes', { method: 'POST', body: formFields({ comment: phone }) }],
  [
    'a form with a foreign page',
    403,
    healthy,
    '/votes',
    { method: 'POST', body: formFields({ page: 'https://a.example' }) },
  ],
  ['a form, while the store fails', 503, broken, '/votes', { method: 'POST', body: formFields() }],
  ['a thank-you page', 200, healthy, '/votes/thanks'],
  ['an unknown address', 404, healthy, '/wp-login.php'],
  ['the root', 404, healthy, '/'],
  ['an address that is no UTF-8', 404, healthy, '/%ff'],
  ['an address below /votes', 404, healthy, '/votes/1'],
  ['life', 200, healthy, '/healthz'],
  ['life without a body', 200, healthy, '/healthz', { method: 'HEAD' }],
  ['life, when the database is gone', 200, broken, '/healthz'],
  ['readiness', 200, healthy, '/readyz'],
  ['readiness, when the database is gone', 503, broken, '/readyz'],
  ['a wrong method for readiness', 405, healthy, '/readyz', { method: 'POST' }],
];

describe('every answer', () => {
  for (const [kind, status, store, path, init] of everyKind) {
    it(`can be read by any page and is kept by nobody: ${kind}, ${status}`, async () => {
      const { headers, status: actual } = await request(store, path, {
        ...init,
        headers: { Cookie: 'session=1', Authorization: 'Basic eA==' },
      });
      assert.equal(actual, status);
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(headers.get('Access-Control-Expose-Headers'), 'X-Vote-Refused, Retry-After');
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      for (const name of ['Set-Cookie', 'Access-Control-Allow-Credentials', 'Server', 'X-Powered-By']) {
        assert.equal(headers.get(name), null, name);
      }
      const type = isPage(kind) ? /^text\/html;/ : /^text\/plain;/;
      if (headers.has('Content-Type')) assert.match(headers.get('Content-Type')!, type);
    });
  }

  it('is mute when it is ours to mend', async () => {
    for (const store of [broken, faulty]) {
      const answer = await request(store, '/votes', { method: 'POST', body: fields() });
      assert.ok(answer.status >= 500);
      assert.equal(await answer.text(), '');
    }
  });

  it('says when to come back, if the store failed', async () => {
    const post = { method: 'POST', body: fields() };
    for (const answer of [await request(broken, '/readyz'), await request(broken, '/votes', post)]) {
      assert.match(answer.headers.get('Retry-After')!, /^[1-9]\d*$/);
    }
    assert.equal(
      (await request(faulty, '/votes', { method: 'POST', body: fields() })).headers.get('Retry-After'),
      null,
    );
  });
});

describe('an answer to a wrong method', () => {
  for (const [path, allow, methods] of [
    ['/votes', 'GET, HEAD, POST, OPTIONS', ['PUT', 'PATCH', 'DELETE']],
    ['/votes/thanks', 'GET, HEAD', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
    ['/healthz', 'GET, HEAD', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
    ['/readyz', 'GET, HEAD', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
  ] as const) {
    for (const method of methods) {
      it(`names the right ones: ${method} ${path}`, async () => {
        const answer = await request(healthy, path, { method });
        assert.equal(answer.status, 405);
        assert.equal(answer.headers.get('Allow'), allow);
      });
    }
  }
});

describe('a preflight', () => {
  it('allows POST with any header, for a day, without repeating what was asked', async () => {
    const headers = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'x-trace, content-type',
    };
    const answer = await request(healthy, '/votes', { method: 'OPTIONS', headers: { ...headers, Origin: site } });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('Access-Control-Allow-Methods'), 'POST');
    assert.equal(answer.headers.get('Access-Control-Allow-Headers'), '*');
    assert.equal(answer.headers.get('Access-Control-Max-Age'), '86400');
    assert.equal(await answer.text(), '');
  });
});
