import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';
import { sqliteDatabase, type TestDatabase } from '../helpers/stores.js';
import { assertCountedOnce, assertIntact } from './accounts.js';
import { collectorProcess, type CollectorProcess } from './collector-process.js';
import { crowd } from './crowd.js';
import { startProxy, type Proxy } from './proxy.js';
import { inTime, size } from './size.js';
import { plan, visit } from './visitor.js';

const site = 'https://www.example.se';
const faults = { cutOneIn: 5, burstOneIn: 200, burst: 25 };

/** Kills it in the middle of its work and starts it again, spread over all votes. */
async function killAgainAndAgain(collector: CollectorProcess, proxy: Proxy): Promise<void> {
  const between = Math.floor(size.votes / (size.kills + 1));
  for (let kill = 1; kill <= size.kills; kill++) {
    await proxy.forwarded(kill * between);
    // Each time at another moment of what has just come in: before, during and after the commit.
    await setTimeout(kill % 8);
    await collector.kill();
    await collector.start();
  }
}

/** Lets everybody vote while the collector dies again and again. */
async function survive(database: TestDatabase): Promise<void> {
  const collector = collectorProcess(database.url, site);
  await collector.start();
  const proxy = await startProxy([() => collector.port], faults);
  try {
    const plans = Array.from({ length: size.votes }, (_, index) => plan(site, index));
    const [cast] = await Promise.all([
      crowd(plans, size.crowd, (one) => visit(one, proxy.endpoint)),
      killAgainAndAgain(collector, proxy),
    ]);
    await collector.kill();

    await assertCountedOnce(database, cast, proxy.seen);
    const { seen } = proxy;
    // All of it has happened, and hurt: votes came again that had been stored, for their answer had not arrived.
    assert.ok(seen.cut >= Math.floor(size.votes / faults.cutOneIn), `only ${seen.cut} answers were cut off`);
    assert.ok(seen.unavailable >= faults.burst * 2, `only ${seen.unavailable} times 503`);
    assert.ok(seen.unanswered >= size.kills, `only ${seen.unanswered} requests died with a collector`);
    assert.ok((seen.statuses.get(200) ?? 0) >= seen.cut / 2, `only ${seen.statuses.get(200)} votes were repeated`);
    assert.deepEqual([...seen.statuses.keys()].sort(), [200, 201]);
  } finally {
    await collector.kill();
    await proxy.stop();
  }
}

const name = `${size.votes} votes, ${size.kills} kills, one in five answers cut off, and bursts of 503: each vote counts once`;

describe('a collector with SQLite that is killed again and again', inTime, () => {
  it(name, async () => {
    const database = sqliteDatabase();
    await survive(database);
    await assertIntact(database);
    await database.drop();
  });
});

describe('a collector with PostgreSQL that is killed again and again', inTime, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  it(name, async () => {
    const database = await server.database();
    await survive(database);
    await database.drop();
  });
});
