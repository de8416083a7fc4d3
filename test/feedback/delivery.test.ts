import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Delivery } from '../../src/feedback/delivery.js';
import { site } from '../collector/harness.js';
import { quiet, status } from '../helpers/answers.js';
import {
  draft,
  endpoint,
  fieldsOf,
  heldDelivery,
  heldEnvironment,
  outcome,
  refused,
  stored,
  uuid4,
} from './held-environment.js';

describe('a vote on the wire', () => {
  it('is a form without preflight, cookies or address of the page, and outlives the page', async () => {
    const { send, request, timeouts } = heldDelivery();
    const sent = send({ shown: 1200 });
    const { url, init, answer } = await request(0);
    const { method, credentials, referrerPolicy, keepalive, headers, mode } = init;
    assert.deepEqual(
      [url, method, credentials, referrerPolicy, keepalive],
      [endpoint, 'POST', 'omit', 'no-referrer', true],
    );
    assert.deepEqual([headers, mode, timeouts], [undefined, undefined, [8_000]]);
    assert.match(new Request(url, init).headers.get('content-type') ?? '', /^application\/x-www-form-urlencoded\b/);
    answer(stored());
    await sent;
  });

  it('has the fields that it needs and no other', async () => {
    const { send, request } = heldDelivery();
    void send();
    const { id, ...others } = fieldsOf(await request(0));
    assert.deepEqual(others, { revision: '0', page: `${site}/om`, answer: 'yes', lang: 'sv' });
    assert.match(id ?? '', uuid4);
    const more = heldDelivery();
    void more.send({ shown: 1200, lang: 'nb', answer: 'no', comment: 'Bra!' });
    assert.deepEqual(fieldsOf(await more.request(0)), {
      id: more.delivery.state.vote?.id,
      revision: '0',
      page: `${site}/om`,
      answer: 'no',
      lang: 'nb',
      shown: '1200',
      comment: 'Bra!',
    });
  });

  it('has a new random id, also on pages without randomUUID', (t) => {
    t.mock.method(crypto, 'randomUUID', () => assert.fail('missing on http pages'));
    t.mock.method(Math, 'random', () => assert.fail('no chance to trust'));
    const ids = Array.from({ length: 300 }, () => heldDelivery().delivery.prepare(draft).id);
    for (const id of ids) assert.match(id, uuid4);
    assert.equal(new Set(ids).size, 300);
    assert.ok(new Set(ids.map((id) => id[19])).size === 4, 'expected every variant');
    for (const place of [0, 17, 35]) assert.ok(new Set(ids.map((id) => id[place])).size === 16, 'expected every digit');
  });

  it('is not sent by being prepared', async () => {
    const { delivery, asked, states, watchers } = heldDelivery();
    delivery.prepare(draft);
    await quiet();
    assert.deepEqual([asked, states, delivery.state, watchers.size], [[], [], { is: 'asking' }, 0]);
  });
});

describe('thanks', () => {
  for (const code of [201, 200]) {
    it(`come after ${code}, and never before`, async () => {
      const { send, request, states, watchers } = heldDelivery();
      const sent = send();
      const { answer } = await request(0);
      await quiet();
      assert.deepEqual(states, ['sending']);
      answer(stored(code));
      await sent;
      assert.deepEqual([states, watchers.size], [['sending', 'sent'], 0]);
    });
  }

  for (const [code, reason] of [
    [410, 'deleted'],
    [400, 'page'],
    [403, 'page-not-allowed'],
    [413, 'too-large'],
    [415, 'content-type'],
  ] as const) {
    it(`never come after ${code}, which is told as it is`, async () => {
      const { send, request, delivery, states, asked, waits, watchers } = heldDelivery();
      const sent = send();
      (await request(0)).answer(refused(code, reason));
      await sent;
      assert.deepEqual([states, outcome(delivery)], [['sending', 'failed'], reason]);
      assert.deepEqual([asked.length, waits, watchers.size], [1, [], 0]);
    });
  }

  const strangers: Readonly<Record<string, Response>> = {
    'a login page that answers for everything': new Response('<!doctype html>', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
    'a firewall that says nothing': status(204),
    'a page without type': status(200),
    'a cache': status(304),
    'a page that is not there': status(404),
    'a refusal without a reason': status(400),
    'a refusal for a reason that nobody knows': refused(403, 'because'),
    'a reason under another status': refused(404, 'page'),
    'too many, whatever the reason': refused(429, 'too-large'),
    'an error, whatever the reason': refused(503, 'deleted'),
    'a conflict of somebody else': status(409),
  };
  for (const [name, response] of Object.entries(strangers)) {
    it(`never come after an answer that is not the collector’s, and it is tried again: ${name}`, async () => {
      const { send, request, states, pass, asked } = heldDelivery();
      const sent = send();
      (await request(0)).answer(response);
      await pass();
      assert.deepEqual(states, ['sending']);
      (await request(1)).answer(stored());
      await sent;
      assert.deepEqual(fieldsOf(asked[1]!), fieldsOf(asked[0]!));
      assert.deepEqual(states, ['sending', 'sent']);
    });
  }

  it('never come for a vote that no collector takes, which is not even sent', async () => {
    for (const page of ['about:srcdoc', `${site}/${'x'.repeat(512)}`]) {
      const { send, delivery, asked } = heldDelivery();
      await send({ page });
      assert.deepEqual([outcome(delivery), asked.length], ['page', 0]);
    }
  });
});

it('is no unhandled error, whatever goes wrong', async () => {
  const fetch = () => {
    throw new TypeError('blocked');
  };
  const held = heldEnvironment();
  const one = new Delivery({ environment: { ...held.environment, fetch }, onChange: () => {} });
  void one.send(one.prepare(draft), 'https://[');
  await held.pass();
  assert.deepEqual([outcome(one), held.waits], ['sending', [1000, 2000]]);
  const nothing = new Delivery({ environment: held.environment, onChange: () => assert.fail('nothing to retry') });
  await nothing.retry();
});
