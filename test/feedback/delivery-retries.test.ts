import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { status } from '../helpers/answers.js';
import { endpoint, fieldsOf, heldDelivery, outcome, stored } from './held-environment.js';

const minute = 60_000;
const hour = 60 * minute;

/** Lets every try fail until the delivery gives up, and tells when each was made, in milliseconds. */
async function exhaust(world: ReturnType<typeof heldDelivery>, from = 0): Promise<number[]> {
  const start = world.time;
  const times: number[] = [];
  for (let index = from; index < from + 100 && world.delivery.state.is === 'sending'; index++) {
    times.push(world.time - start);
    await world.fail(index);
    if (outcome(world.delivery) === 'sending') await world.pass();
  }
  return times;
}

describe('a collector that cannot be reached', () => {
  it('is tried again after 1, 2, 4, 8 … seconds, at most a minute, for five minutes; then the truth is told', async () => {
    const world = heldDelivery();
    const sent = world.send();
    const times = await exhaust(world);
    await sent;
    assert.deepEqual(
      times.map((time) => time / 1000),
      [0, 1, 3, 7, 15, 31, 63, 123, 183, 243, 300],
    );
    assert.deepEqual([outcome(world.delivery), world.states], ['unreachable', ['sending', 'failed']]);
    const votes = world.asked.map((asked) => JSON.stringify(fieldsOf(asked)));
    assert.equal(new Set(votes).size, 1, 'the same id and revision each time');
    assert.equal(world.watchers.size, 0);
  });

  it('is tried by the visitor for another five minutes', async () => {
    const world = heldDelivery();
    void world.send();
    const tries = (await exhaust(world)).length;
    const again = world.delivery.retry();
    assert.equal((await exhaust(world, tries)).at(-1), 5 * minute);
    await again;
    assert.deepEqual(world.states, ['sending', 'failed', 'sending', 'failed']);
    void world.delivery.retry();
    (await world.request(2 * tries)).answer(stored());
    await world.delivery.retry();
    assert.equal(outcome(world.delivery), 'sent');
  });

  it('is not tried by all visitors at once', async () => {
    for (const [chance, wait] of [
      [0, 1000],
      [0.5, 750],
      [0.75, 625],
    ] as const) {
      const world = heldDelivery();
      world.chance = chance;
      void world.send();
      await world.fail(0);
      assert.deepEqual(world.waits, [wait]);
    }
  });

  it('that is silent counts with the time it took', async () => {
    const world = heldDelivery();
    const sent = world.send();
    for (let index = 0; world.delivery.state.is === 'sending'; index++) {
      await world.request(index);
      world.time += 8_000;
      world.expire();
      await world.request(index);
      if (outcome(world.delivery) === 'sending') await world.pass();
    }
    await sent;
    assert.ok(world.asked.length < 11, String(world.asked.length));
  });

  it('does not cost patience while the device sleeps', async () => {
    const world = heldDelivery();
    void world.send();
    await world.fail(0);
    world.time += 10 * hour;
    await world.pass();
    await world.fail(1);
    assert.equal(outcome(world.delivery), 'sending');
  });

  it('is never tried by itself after 24 hours', async () => {
    const world = heldDelivery();
    const sent = world.send();
    await world.fail(0);
    world.time += 24 * hour;
    await world.pass();
    await sent;
    assert.deepEqual([outcome(world.delivery), world.asked.length], ['unreachable', 1]);
    void world.delivery.retry();
    await world.request(1);
  });
});

describe('Retry-After', () => {
  const later = new Date(Date.parse('2026-11-23T10:00:00Z') + 30_000).toUTCString();
  for (const [header, wait] of [
    ['30', 30_000],
    [later, 30_000],
    ['0', 1000],
    ['-5', 1000],
    ['soon', 1000],
    ['', 1000],
  ] as const) {
    it(`of ${header || 'nothing'} is waited for: ${wait} ms`, async () => {
      const world = heldDelivery();
      void world.send();
      (await world.request(0)).answer(status(429, { 'retry-after': header }));
      await world.request(0);
      assert.deepEqual([world.waits, world.states], [[wait], ['sending']]);
    });
  }

  it('that is longer than the patience is told at once', async () => {
    for (const header of ['3600', 'Wed, 25 Nov 2026 10:00:00 GMT']) {
      const world = heldDelivery();
      const sent = world.send();
      (await world.request(0)).answer(status(503, { 'retry-after': header }));
      await sent;
      assert.deepEqual([outcome(world.delivery), world.waits], ['unreachable', []]);
    }
  });
});

describe('without a connection', () => {
  it('a vote says that it waits for one, for as long as it takes, and goes at once when it is back', async () => {
    const world = heldDelivery();
    world.isOnline = false;
    const sent = world.send();
    for (let index = 0; index < 30; index++) {
      await world.fail(index);
      await world.pass();
    }
    assert.deepEqual(world.states, ['sending', 'waiting']);
    assert.ok(world.time - Date.parse('2026-11-23T10:00:00Z') > 20 * minute);
    await world.fail(30);
    await world.connect(true);
    assert.deepEqual(world.states, ['sending', 'waiting', 'sending']);
    (await world.request(31)).answer(stored());
    await sent;
    assert.equal(world.states.at(-1), 'sent');
  });

  it('no time counts: five minutes online are left', async () => {
    const world = heldDelivery();
    void world.send();
    await world.fail(0);
    await world.connect(false);
    for (let index = 1; index < 20; index++) {
      await world.fail(index);
      await world.pass();
    }
    await world.fail(20);
    await world.connect(true);
    const times = await exhaust(world, 21);
    assert.ok(times.at(-1)! > 4.9 * minute, String(times));
  });

  it('it is known when the connection goes, not only when the next try fails', async () => {
    const world = heldDelivery();
    void world.send();
    for (const index of [0, 1, 2, 3, 4]) {
      await world.fail(index);
      if (index < 4) await world.pass();
    }
    await world.connect(false);
    await world.fail(5);
    assert.equal(world.states.at(-1), 'waiting');
  });

  it('a browser that is wrong about it is not believed when the collector answers', async () => {
    const world = heldDelivery();
    world.isOnline = false;
    void world.send();
    (await world.request(0)).answer(status(503));
    await world.request(0);
    assert.deepEqual(world.states, ['sending']);
    await world.pass();
    (await world.request(1)).answer(stored());
    await world.request(1);
    assert.equal(outcome(world.delivery), 'sent');
  });

  it('a vote is not tried after 24 hours either', async () => {
    const world = heldDelivery();
    world.isOnline = false;
    const sent = world.send();
    await world.fail(0);
    world.time += 24 * hour + 1;
    await world.connect(true);
    await sent;
    assert.deepEqual([outcome(world.delivery), world.asked.length], ['unreachable', 1]);
  });
});

it('a vote from before, which was not stored, is sent as it was', async () => {
  const world = heldDelivery();
  const vote = { ...world.delivery.prepare({ page: 'https://a.example/', answer: 'no', lang: 'sv' }), revision: 4 };
  const sent = world.delivery.send(vote, endpoint, world.time - hour);
  (await world.request(0)).answer(stored());
  await sent;
  assert.deepEqual([fieldsOf(world.asked[0]!).revision, world.delivery.answeredAt], ['4', world.time - hour]);
  const late = heldDelivery();
  await late.delivery.send(vote, endpoint, late.time - 25 * hour);
  assert.deepEqual([outcome(late.delivery), late.asked.length], ['unreachable', 0]);
});
