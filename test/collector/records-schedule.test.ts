import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { records, type Deleted } from '../../src/collector/records/records.js';
import { scheduleRetention, type RetentionLogEntry } from '../../src/collector/records/schedule.js';
import { readConfig, startCollector } from '../../src/collector/index.js';
import { sqliteDatabase } from '../helpers/stores.js';

const nothing: Deleted = { deletions: [], notErased: undefined };
const line = {
  id: '1',
  deletedAt: '2026-11-23T12:00:00.000Z',
  kind: 'comments',
  site: 'https://www.example.se',
  count: 3,
  decision: 'KS',
  deletedBy: 'retention of 30 days',
  remains: '',
} as const;

/** A schedule whose clock is in the test's hand. */
function schedule(applyRetention: () => Promise<Deleted>) {
  const logged: RetentionLogEntry[] = [];
  const timer = { every: 0, tick: () => {}, unref: false, disposed: false };
  const { stop } = scheduleRetention(
    { applyRetention },
    {
      log: (entry) => logged.push(entry),
      repeat: (work, every) => {
        Object.assign(timer, { tick: work, every });
        return { unref: () => (timer.unref = true), [Symbol.dispose]: () => (timer.disposed = true) };
      },
    },
  );
  return { logged, timer, stop };
}
const settled = () => new Promise(setImmediate);

describe('the schedule of retention', () => {
  it('runs at once and every 24 hours, and keeps no process alive', async () => {
    let runs = 0;
    const { timer, logged, stop } = schedule(async () => (runs++, nothing));
    await settled();
    assert.equal(runs, 1);
    assert.equal(timer.every, 86_400_000);
    assert.equal(timer.unref, true);
    timer.tick();
    await settled();
    assert.equal(runs, 2);
    await stop();
    assert.equal(timer.disposed, true);
    assert.deepEqual(logged, []);
  });

  it('logs how much was deleted where, and no more', async () => {
    const { logged, stop } = schedule(async () => ({ deletions: [line], notErased: 'somebody reads' }));
    await stop();
    const deleted = [{ site: line.site, kind: 'comments', count: 3 }];
    assert.deepEqual(logged, [{ event: 'retention', deleted, error: 'somebody reads' }]);
  });

  it('logs a failure, and tries again the next time', async () => {
    let runs = 0;
    const { logged, timer, stop } = schedule(async () => {
      if (runs++ === 0) throw new Error('disk full');
      return nothing;
    });
    await settled();
    assert.deepEqual(logged, [{ event: 'retention', error: 'Error: disk full' }]);
    timer.tick();
    await stop();
    assert.equal(runs, 2);
    assert.equal(logged.length, 1);
  });

  it('begins no second run beside a long one, and waits for it at the end', async () => {
    let runs = 0;
    let finish!: (result: Deleted) => void;
    const { timer, stop } = schedule(() => {
      runs++;
      return new Promise((resolve) => (finish = resolve));
    });
    timer.tick();
    assert.equal(runs, 1);
    let stopped = false;
    const stopping = stop().then(() => (stopped = true));
    await settled();
    assert.equal(stopped, false);
    finish(nothing);
    await stopping;
  });
});

it('a collector deletes at its start what the body has decided to keep no longer, and logs it', async () => {
  const test = sqliteDatabase();
  const store = await test.open();
  const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
  const vote = { id, revision: 0, page: `${line.site}/`, answer: 'yes', lang: 'sv', comment: 'Gammal' } as const;
  await store.append(vote, new Date('2026-01-01'));
  const kept = records(store.database);
  await kept.setRetention({ site: '*', kind: 'comments', days: 30, decision: 'KS' });
  const config = readConfig({ PORT: '0', DATABASE_URL: test.url });
  const logged: RetentionLogEntry[] = [];
  const collector = await startCollector(config, {
    log: () => {},
    logRetention: (entry) => logged.push(entry),
    now: () => new Date('2026-11-23'),
  });
  await collector.close();
  assert.deepEqual(logged, [{ event: 'retention', deleted: [{ site: line.site, kind: 'comments', count: 1 }] }]);
  assert.equal((await test.votes())[0]?.comment, '');
  await test.drop();
});
