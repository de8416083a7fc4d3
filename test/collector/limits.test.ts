import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { clientKeys, networkOf } from '../../src/collector/limits/client-key.js';
import { rateLimit } from '../../src/collector/limits/rate-limit.js';
import { suspicion } from '../../src/collector/limits/suspicion.js';
import { readVote } from '../../src/votes/read-vote.js';
import { fields } from './harness.js';

const noon = new Date('2026-11-23T12:00:00.000Z');
const midnight = new Date('2026-11-24T00:00:00.000Z');

describe('one client', () => {
  for (const [is, one, other] of [
    ['an IPv4 address', '203.0.113.7', '203.0.113.7'],
    ['an IPv4 address that a socket writes as IPv6', '203.0.113.7', '::ffff:203.0.113.7'],
    ['an IPv4 address with the port that a proxy adds', '203.0.113.7', '203.0.113.7:50123'],
    ['a /64 of IPv6', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['an IPv6 address in another spelling', '2001:db8::1', '2001:0DB8:0:0:0:0:0:1'],
    ['an IPv6 address with the port that a proxy adds', '2001:db8::1', '[2001:db8::1]:50123'],
    ['an address on a link', 'fe80::1%eth0', 'fe80::2%eth1'],
    ['everybody whose address is not known', 'unknown', '_hidden'],
    ['everybody without an address', undefined, ''],
  ] as const) {
    it(`is ${is}`, () => {
      assert.equal(networkOf(one), networkOf(other));
    });
  }

  for (const [not, one, other] of [
    ['two IPv4 addresses', '203.0.113.7', '203.0.113.8'],
    ['two /64 of IPv6', '2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['a known and an unknown one', '203.0.113.7', undefined],
  ] as const) {
    it(`is not ${not}`, () => {
      assert.notEqual(networkOf(one), networkOf(other));
    });
  }
});

describe('the name of a client', () => {
  it('is the same all day and another on the next', () => {
    let time = noon;
    const keyOf = clientKeys(() => time);
    const today = keyOf('203.0.113.7');
    time = new Date(midnight.getTime() - 1);
    assert.equal(keyOf('203.0.113.7'), today);
    time = midnight;
    const tomorrow = keyOf('203.0.113.7');
    assert.notEqual(tomorrow, today);
    assert.equal(keyOf('203.0.113.7'), tomorrow);
  });

  it('tells nothing of the address, and is another in another process', () => {
    const address = '203.0.113.7';
    const keys = [clientKeys(() => noon)(address), clientKeys(() => noon)(address)];
    assert.notEqual(keys[0], keys[1]);
    for (const key of keys) assert.match(key, /^[\w+/]{43}=$/);
  });
});

describe('the rate limit', () => {
  let time: number;
  beforeEach(() => {
    time = 1000;
    // The clock of the package limiter.
    mock.method(performance, 'now', () => time);
  });
  afterEach(() => mock.restoreAll());
  const take = (limit: (client: string) => number, times: number, client = 'a') =>
    Array.from({ length: times }, () => limit(client)).filter((wait) => wait === 0).length;

  it('lets a burst through, then one a second, and says how long to wait', () => {
    const limit = rateLimit(60);
    assert.equal(take(limit, 100), 60);
    assert.equal(limit('a'), 1000);
    time += 400;
    assert.equal(limit('a'), 600);
    time += 600;
    assert.equal(take(limit, 100), 1);
    time += 10_000;
    assert.equal(take(limit, 100), 10);
  });

  it('saves up no more than a burst', () => {
    const limit = rateLimit(60);
    take(limit, 60);
    time += 3_600_000;
    assert.equal(take(limit, 100), 60);
  });

  it('makes nobody wait for somebody else', () => {
    const limit = rateLimit(3);
    take(limit, 100);
    assert.equal(limit('b'), 0);
  });

  it('remembers 50 000 clients at most, and forgets the quietest', () => {
    const limit = rateLimit(1);
    limit('quiet');
    limit('busy');
    for (let client = 0; client < 49_999; client++) limit(String(client));
    assert.ok(limit('busy') > 0);
    assert.equal(limit('quiet'), 0);
  });
});

describe('a vote', () => {
  const flagOf = (changes: Record<string, string | undefined>) => {
    const sent = fields(changes);
    const vote = readVote(sent);
    assert.ok(typeof vote === 'object');
    return suspicion(vote, sent);
  };

  it('is suspicious when the field that nobody sees is filled in', () => {
    assert.equal(flagOf({ website: 'https://spam.example' }), 'honeypot');
    assert.equal(flagOf({ website: 'x', shown: '0' }), 'honeypot');
    assert.equal(flagOf({ website: '' }), '');
  });

  it('is suspicious when the click came before a person could have read the question', () => {
    for (const shown of ['0', '1', '499']) assert.equal(flagOf({ shown }), 'speed', shown);
    for (const shown of ['500', '1200', '86400000']) assert.equal(flagOf({ shown }), '', shown);
  });

  it('is not suspicious because nobody measured the time', () => {
    assert.equal(flagOf({ shown: undefined }), '');
  });
});
