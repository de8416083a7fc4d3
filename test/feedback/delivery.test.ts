import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Delivery, type Draft } from '../../src/feedback/delivery.js';
import type { Vote } from '../../src/votes/vote.js';
import { collector, site } from '../collector/harness.js';
import { heldNetwork, quiet, status, type Asked } from '../helpers/answers.js';

const endpoint = 'https://votes.example/votes';
const draft: Draft = { page: `${site}/om?utm=1#top`, answer: 'yes', lang: 'sv' };
const uuid4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A delivery over a network in the test's hand, with every state that it has had. */
function delivery() {
  const held = heldNetwork();
  const states: string[] = [];
  const one: Delivery = new Delivery({ network: held.network, onChange: () => states.push(one.state.is) });
  const send = (changes: Partial<Draft> = {}) => one.send(one.prepare({ ...draft, ...changes }), endpoint);
  return { ...held, delivery: one, states, send };
}

/** What has become of the vote: why it failed, else the state. */
const outcome = ({ state }: Delivery): string => (state.is === 'failed' ? state.failure : state.is);

const fieldsOf = ({ init }: Asked): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(init.body as URLSearchParams));
const refused = (code: number, reason: string) => status(code, { 'x-vote-refused': reason });

describe('a vote on the wire', () => {
  it('is a form without preflight, cookies or address of the page, and outlives the page', async () => {
    const { send, request, timeouts } = delivery();
    const sent = send({ shown: 1200 });
    const { url, init, answer } = await request(0);
    const { method, credentials, referrerPolicy, keepalive, headers, mode } = init;
    assert.deepEqual(
      [url, method, credentials, referrerPolicy, keepalive],
      [endpoint, 'POST', 'omit', 'no-referrer', true],
    );
    assert.deepEqual([headers, mode, timeouts], [undefined, undefined, [8_000]]);
    assert.match(new Request(url, init).headers.get('content-type') ?? '', /^application\/x-www-form-urlencoded\b/);
    answer(status(201));
    await sent;
  });

  it('has the fields that it needs and no other', async () => {
    const { send, request } = delivery();
    void send();
    const { id, ...others } = fieldsOf(await request(0));
    assert.deepEqual(others, { revision: '0', page: `${site}/om`, answer: 'yes', lang: 'sv' });
    assert.match(id ?? '', uuid4);
    const more = delivery();
    void more.send({ shown: 1200, lang: 'nb', answer: 'no' });
    assert.deepEqual(fieldsOf(await more.request(0)), {
      id: more.delivery.state.is === 'sending' && more.delivery.state.vote.id,
      revision: '0',
      page: `${site}/om`,
      answer: 'no',
      lang: 'nb',
      shown: '1200',
    });
  });

  it('has a new random id, also on pages without randomUUID', (t) => {
    t.mock.method(crypto, 'randomUUID', () => assert.fail('missing on http pages'));
    t.mock.method(Math, 'random', () => assert.fail('no chance to trust'));
    const ids = Array.from({ length: 300 }, () => delivery().delivery.prepare(draft).id);
    for (const id of ids) assert.match(id, uuid4);
    assert.equal(new Set(ids).size, 300);
    assert.ok(new Set(ids.map((id) => id[19])).size === 4, 'expected every variant');
  });

  it('is not sent by being prepared', async () => {
    const { delivery: one, asked, states } = delivery();
    one.prepare(draft);
    await quiet();
    assert.deepEqual([asked, states, one.state], [[], [], { is: 'asking' }]);
  });
});

describe('thanks', () => {
  for (const code of [201, 200]) {
    it(`come after ${code}, and never before`, async () => {
      const { send, request, states } = delivery();
      const sent = send();
      const { answer } = await request(0);
      await quiet();
      assert.deepEqual(states, ['sending']);
      answer(status(code));
      await sent;
      assert.deepEqual(states, ['sending', 'sent']);
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
      const { send, request, delivery: one, states, asked, waits } = delivery();
      const sent = send();
      (await request(0)).answer(refused(code, reason));
      await sent;
      assert.deepEqual([states, outcome(one)], [['sending', 'failed'], reason]);
      assert.deepEqual([asked.length, waits], [1, []]);
    });
  }

  it('never come for a vote that no collector takes, which is not even sent', async () => {
    for (const page of ['about:srcdoc', `${site}/${'x'.repeat(512)}`]) {
      const { send, delivery: one, asked } = delivery();
      await send({ page });
      assert.deepEqual([outcome(one), asked.length], ['page', 0]);
    }
  });
});

describe('a collector that cannot be reached', () => {
  const failures: Readonly<Record<string, (asked: Asked, expire: () => void) => void>> = {
    429: ({ answer }) => answer(refused(429, 'too-large')),
    500: ({ answer }) => answer(status(500)),
    503: ({ answer }) => answer(refused(503, 'deleted')),
    offline: ({ fail }) => fail(new TypeError('Failed to fetch')),
    silent: (_, expire) => expire(),
  };
  for (const [name, happen] of Object.entries(failures)) {
    it(`is told, and a retry sends the same again: ${name}`, async () => {
      const { send, request, delivery: one, states, expire, asked } = delivery();
      const sent = send();
      happen(await request(0), expire);
      await sent;
      assert.deepEqual([states, outcome(one)], [['sending', 'failed'], 'unreachable']);
      const again = one.retry();
      (await request(1)).answer(status(200));
      await again;
      assert.deepEqual(fieldsOf(asked[1]!), fieldsOf(asked[0]!));
      assert.deepEqual([asked[1]?.url, states.slice(2)], [endpoint, ['sending', 'sent']]);
    });
  }

  it('is no unhandled error, whatever goes wrong', async () => {
    const fetch = () => {
      throw new TypeError('blocked');
    };
    const one: Delivery = new Delivery({ network: { ...heldNetwork().network, fetch }, onChange: () => {} });
    await one.send(one.prepare(draft), 'https://[');
    assert.equal(outcome(one), 'unreachable');
    const nothing = new Delivery({ network: heldNetwork().network, onChange: () => assert.fail('nothing to retry') });
    await nothing.retry();
  });
});

describe('a changed answer', () => {
  it('is the next revision of the same vote, also when it is withdrawn', async () => {
    const { send, request, asked } = delivery();
    for (const [index, answer] of (['yes', 'no', 'withdrawn', 'yes'] as const).entries()) {
      const sent = send({ answer });
      (await request(index)).answer(status(201));
      await sent;
    }
    const votes = asked.map(fieldsOf);
    assert.deepEqual(
      votes.map(({ revision, answer }) => `${revision} ${answer}`),
      ['0 yes', '1 no', '2 withdrawn', '3 yes'],
    );
    assert.equal(new Set(votes.map(({ id }) => id)).size, 1);
  });

  it('while another is on its way is sent after it, and only the last one counts', async () => {
    const { send, request, asked, states, delivery: one } = delivery();
    const first = send({ answer: 'yes' });
    await request(0);
    const others = [send({ answer: 'no' }), send({ answer: 'withdrawn' }), send({ answer: 'no' })];
    await quiet();
    assert.deepEqual([asked.length, states.includes('sent')], [1, false]);
    asked[0]!.answer(status(201));
    (await request(1)).answer(status(201));
    await Promise.all([first, ...others]);
    assert.deepEqual(
      asked.map(fieldsOf).map(({ revision, answer }) => [revision, answer]),
      [
        ['0', 'yes'],
        ['3', 'no'],
      ],
    );
    assert.deepEqual([one.state.vote?.answer, states.filter((is) => is === 'sent')], ['no', ['sent']]);
  });

  it('is settled when it is sent, not before', async () => {
    const { send, request, asked, delivery: one } = delivery();
    void send();
    await request(0);
    const settled = send({ answer: 'no' }).then(() => one.state.is);
    asked[0]!.answer(status(201));
    (await request(1)).answer(status(201));
    assert.equal(await settled, 'sent');
  });

  it('goes on after a first one that failed', async () => {
    const { send, request, asked, states } = delivery();
    const first = send();
    await request(0);
    void send({ answer: 'no' });
    asked[0]!.fail(new TypeError('Failed to fetch'));
    (await request(1)).answer(status(201));
    await first;
    assert.deepEqual([states.includes('failed'), states.at(-1)], [false, 'sent']);
  });

  it('whose revision is taken by another content is sent as the next', async () => {
    const { send, request, asked, delivery: one } = delivery();
    const sent = send();
    (await request(0)).answer(refused(409, 'conflict'));
    (await request(1)).answer(refused(409, 'conflict'));
    (await request(2)).answer(status(201));
    await sent;
    assert.deepEqual(
      asked.map((asked) => fieldsOf(asked).revision),
      ['0', '1', '2'],
    );
    assert.equal(one.prepare(draft).revision, 3);
  });
});

describe('another page', () => {
  it('has a vote of its own; another query of the same page has not', async () => {
    const { send, request, delivery: one } = delivery();
    const sent = send();
    const { id } = fieldsOf(await request(0));
    (await request(0)).answer(status(201));
    await sent;
    const same = one.prepare({ ...draft, page: `${site}/om?b=2#c` });
    const other = one.prepare({ ...draft, page: `${site}/annat` });
    assert.deepEqual([same.id, same.revision, other.revision], [id, 1, 0]);
    assert.notEqual(other.id, id);
  });

  it('asks anew while the old vote is on its way, which still arrives and says nothing', async () => {
    const { send, request, delivery: one, states, asked } = delivery();
    const sent = send();
    const { answer } = await request(0);
    one.reset();
    assert.equal(outcome(one), 'asking');
    answer(refused(410, 'deleted'));
    await sent;
    assert.deepEqual([states, asked[0]?.init.signal?.aborted], [['sending', 'asking'], false]);
    await one.retry();
    assert.equal(asked.length, 1);
  });

  it('can be voted on while the old vote is on its way', async () => {
    const { send, request, delivery: one, asked } = delivery();
    const old = send();
    await request(0);
    one.reset();
    const next = send({ page: `${site}/annat`, answer: 'no' });
    asked[0]!.answer(status(201));
    (await request(1)).answer(status(201));
    await Promise.all([old, next]);
    const [first, second] = asked.map(fieldsOf);
    assert.notEqual(second?.id, first?.id);
    assert.deepEqual([second?.revision, second?.page, one.state.is], ['0', `${site}/annat`, 'sent']);
  });
});

describe('with the collector itself', () => {
  /** A delivery whose requests the collector answers; the first answers may get lost on their way back. */
  async function collected(t: { after: (run: () => Promise<void>) => void }, lost = 0) {
    const { app, database } = await collector();
    t.after(() => database.drop());
    let losing = lost;
    const fetch = async (url: string, init: RequestInit) => {
      const response = await app.request(url, init);
      if (losing-- > 0) throw new TypeError('The answer was lost');
      return response;
    };
    const one: Delivery = new Delivery({ network: { ...heldNetwork().network, fetch }, onChange: () => {} });
    const send = (vote: Vote) => one.send(vote, endpoint);
    const rows = async () => (await database.votes()).map(({ revision, answer }) => `${revision} ${answer}`);
    return { one, send, rows, database };
  }

  it('a vote, its change and its withdrawal are stored, and then it asks again', async (t) => {
    const { one, send, rows } = await collected(t);
    const outcomes: string[] = [];
    for (const answer of ['yes', 'no', 'withdrawn'] as const) {
      await send(one.prepare({ ...draft, answer, shown: 10 }));
      outcomes.push(outcome(one));
    }
    assert.deepEqual(outcomes, ['sent', 'sent', 'asking']);
    assert.deepEqual(await rows(), ['0 yes', '1 no', '2 withdrawn']);
  });

  it('a vote whose answer was lost counts once', async (t) => {
    const { one, send, rows } = await collected(t, 1);
    await send(one.prepare(draft));
    assert.equal(outcome(one), 'unreachable');
    await one.retry();
    assert.equal(outcome(one), 'sent');
    assert.deepEqual(await rows(), ['0 yes']);
  });

  it('a vote whose revision is taken becomes the next, and the last answer stands', async (t) => {
    const { one, send, rows } = await collected(t);
    const vote = one.prepare(draft);
    await send(vote);
    await send({ ...vote, answer: 'no' });
    assert.equal(outcome(one), 'sent');
    assert.deepEqual(await rows(), ['0 yes', '1 no']);
  });

  it('a page of another site and a deleted vote are refused for good', async (t) => {
    const { one, send, rows, database } = await collected(t);
    await send(one.prepare({ ...draft, page: 'https://other.example/' }));
    assert.equal(outcome(one), 'page-not-allowed');
    const vote = one.prepare(draft);
    await (await database.open()).remove(vote.id, new Date('2026-11-23T11:00:00Z'));
    await send(vote);
    assert.equal(outcome(one), 'deleted');
    assert.deepEqual(await rows(), []);
  });
});
