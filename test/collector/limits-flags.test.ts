import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { collector, fields } from './harness.js';
import { randomNumbers } from '../helpers/random-numbers.js';

const random = randomNumbers(2026);

/** What scripts do: fill in every field of the form, or click as soon as the element is there, or both. */
function ofScript(index: number): URLSearchParams {
  const id = crypto.randomUUID();
  const shown = String(Math.floor(random() * 200));
  if (index % 3 === 0) return fields({ id, shown, website: 'https://spam.example' });
  if (index % 3 === 1) return fields({ id, shown });
  // The form of the collector, which measures no time.
  return fields({ id: undefined, revision: undefined, shown: undefined, website: 'Anna', comment: undefined });
}

/**
 * What people do: most answer within a few seconds of seeing the question, a few at once or after minutes (log-normal, median 4 s, not
 * faster than the hand), and some use the form.
 */
function ofPerson(index: number): URLSearchParams {
  const id = crypto.randomUUID();
  if (index % 10 === 0) return fields({ id: undefined, revision: undefined, shown: undefined, website: '' });
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return fields({ id, shown: String(Math.round(Math.max(600, 4000 * Math.exp(normal)))) });
}

describe('suspicion', () => {
  let test: Awaited<ReturnType<typeof collector>>;
  beforeEach(async () => {
    test = await collector();
  });
  afterEach(() => test.database.drop());

  /** Sends a thousand votes, and counts the statuses and flags. */
  async function send(of: (index: number) => URLSearchParams) {
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => test.post(of(index))));
    const votes = await test.database.votes();
    return {
      answers,
      stored: votes.length,
      flagged: votes.filter(({ flag }) => flag !== '').length,
    };
  }

  it('falls on at least 99 of 100 votes of scripts, and none of them is dropped', async () => {
    const { stored, flagged } = await send(ofScript);
    assert.equal(stored, 1000);
    assert.ok(flagged >= 990, `${flagged} of 1000`);
  });

  it('falls on no vote of a person', async () => {
    const { stored, flagged } = await send(ofPerson);
    assert.equal(stored, 1000);
    assert.equal(flagged, 0);
  });

  it('shows in no answer', async () => {
    const seen = async (body: URLSearchParams) => {
      const { status, headers } = await test.post(body);
      return [status, ...headers];
    };
    const good = await seen(fields({ id: crypto.randomUUID() }));
    assert.deepEqual(await seen(fields({ id: crypto.randomUUID(), shown: '0' })), good);
    assert.deepEqual(await seen(fields({ id: crypto.randomUUID(), website: 'x' })), good);
    const form = { id: undefined, revision: undefined };
    assert.deepEqual(await seen(fields({ ...form, website: 'x' })), await seen(fields(form)));
    const flags = (await test.database.votes()).map(({ flag }) => flag).sort();
    assert.deepEqual(flags, ['', '', 'honeypot', 'honeypot', 'speed']);
  });
});
