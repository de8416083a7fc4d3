import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Delivery } from '../../src/feedback/delivery.js';
import type { Vote } from '../../src/votes/vote.js';
import { collector } from '../collector/harness.js';
import { draft, endpoint, heldEnvironment, outcome } from './held-environment.js';

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
    const environment = { ...heldEnvironment().environment, fetch, wait: async () => {} };
    const one = () => new Delivery({ environment, onChange: () => {} });
    const rows = async () =>
      (await database.votes()).map(({ revision, answer, comment }) => `${revision} ${answer} ${comment}`.trim());
    return { one: one(), other: one(), rows, database };
  }

  it('a vote, its change and its withdrawal are stored, and then it asks again', async (t) => {
    const { one, rows } = await collected(t);
    const outcomes: string[] = [];
    for (const answer of ['yes', 'no', 'withdrawn'] as const) {
      await one.send(one.prepare({ ...draft, answer, shown: 10 }), endpoint);
      outcomes.push(outcome(one));
    }
    assert.deepEqual(outcomes, ['sent', 'sent', 'asking']);
    assert.deepEqual(await rows(), ['0 yes', '1 no', '2 withdrawn']);
  });

  it('a vote whose answers were lost counts once', async (t) => {
    const { one, rows } = await collected(t, 3);
    await one.send(one.prepare(draft), endpoint);
    assert.equal(outcome(one), 'sent');
    assert.deepEqual(await rows(), ['0 yes']);
  });

  it('a vote whose revision is taken becomes the next, and the last answer stands', async (t) => {
    const { one, rows } = await collected(t);
    const vote = one.prepare(draft);
    await one.send(vote, endpoint);
    await one.send({ ...vote, answer: 'no' }, endpoint);
    assert.equal(outcome(one), 'sent');
    assert.deepEqual(await rows(), ['0 yes', '1 no']);
  });

  it('two tabs that were cloned from one lose nothing', async (t) => {
    const { one, other, rows } = await collected(t);
    await one.send(one.prepare(draft), endpoint);
    other.state = one.state;
    await Promise.all([
      one.send(one.prepare({ ...draft, comment: 'En' }), endpoint),
      other.send(other.prepare({ ...draft, comment: 'Två' }), endpoint),
    ]);
    await other.send(other.prepare({ ...draft, answer: 'no' }), endpoint);
    const stored = await rows();
    assert.equal(stored.length, 4);
    assert.deepEqual([stored[0], stored[3]], ['0 yes', '3 no Två']);
    assert.deepEqual(stored.slice(1, 3).sort(), ['1 yes En', '2 yes Två'].sort());
  });

  it('a page of another site and a deleted vote are refused for good', async (t) => {
    const { one, other, rows, database } = await collected(t);
    await other.send(other.prepare({ ...draft, page: 'https://other.example/' }), endpoint);
    assert.equal(outcome(other), 'page-not-allowed');
    const vote: Vote = one.prepare(draft);
    await (await database.open()).remove(vote.id, new Date('2026-11-23T11:00:00Z'));
    await one.send(vote, endpoint);
    assert.equal(outcome(one), 'deleted');
    assert.deepEqual(await rows(), []);
  });
});
