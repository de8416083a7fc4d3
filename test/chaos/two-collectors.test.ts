import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { removeVotes } from '../../src/collector/store/remove-votes.js';
import { writeVote } from '../../src/votes/read-vote.js';
import type { Vote } from '../../src/votes/vote.js';
import { permutations } from '../helpers/permutations.js';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';
import type { TestDatabase } from '../helpers/stores.js';
import { assertCountedOnce } from './accounts.js';
import { collectorProcess, type CollectorProcess } from './collector-process.js';
import { crowd } from './crowd.js';
import { startProxy, type Proxy } from './proxy.js';
import { full, inTime, size } from './size.js';
import { plan, visit } from './visitor.js';

const site = 'https://www.example.se';
const newVote = (changes: Partial<Vote> = {}): Vote => ({
  id: randomUUID(),
  revision: 0,
  page: `${site}/om`,
  answer: 'yes',
  lang: 'sv',
  comment: '',
  ...changes,
});

describe('two collectors with one PostgreSQL, in turn behind one address', inTime, () => {
  let server: PostgresServer;
  let database: TestDatabase;
  let collectors: CollectorProcess[];
  let proxy: Proxy;

  before(async () => {
    server = await startPostgres();
    database = await server.database();
    collectors = Array.from({ length: 2 }, () => collectorProcess(database.url, site));
    // Both at once, with an empty database: one makes the tables, the other waits.
    await Promise.all(collectors.map((collector) => collector.start()));
  });
  after(async () => {
    await Promise.all(collectors.map((collector) => collector.kill()));
    await database.drop();
    await server.stop();
  });
  beforeEach(async () => {
    proxy = await startProxy(collectors.map((collector) => () => collector.port));
  });
  afterEach(() => proxy.stop());

  /** Sends a vote as it is, once. Returns the status. */
  const post = async (vote: Vote): Promise<number> => {
    const answer = await fetch(proxy.endpoint, { method: 'POST', body: writeVote(vote) });
    await answer.text();
    return answer.status;
  };
  const tally = (statuses: readonly number[]): Record<number, number> =>
    Object.fromEntries(
      [...new Set(statuses)].sort().map((code) => [code, statuses.filter((status) => status === code).length]),
    );
  const rowsOf = async (id: string) => (await database.votes()).filter((row) => row.id === id);

  it('count the votes of a crowd once each, also when one of them dies in the middle', async () => {
    const own = await server.database();
    const pair = Array.from({ length: 2 }, () => collectorProcess(own.url, site));
    await Promise.all(pair.map((collector) => collector.start()));
    const faulty = await startProxy(
      pair.map((collector) => () => collector.port),
      { cutOneIn: 5, burstOneIn: 200, burst: 25 },
    );
    const plans = Array.from({ length: size.votes }, (_, index) => plan(site, index));
    const dying = faulty
      .forwarded(size.votes / 2)
      .then(() => pair[0]!.kill())
      .then(() => pair[0]!.start());
    const [cast] = await Promise.all([crowd(plans, size.crowd, (one) => visit(one, faulty.endpoint)), dying]);
    await assertCountedOnce(own, cast, faulty.seen);
    await Promise.all(pair.map((collector) => collector.kill()));
    await faulty.stop();
    await own.drop();
  });

  it('store one row for 1 000 replays of one vote', async () => {
    const vote = newVote();
    const statuses = await crowd(
      Array.from({ length: 1000 }, () => vote),
      50,
      post,
    );
    assert.deepEqual(tally(statuses), { 200: 999, 201: 1 });
    assert.equal((await rowsOf(vote.id)).length, 1);
  });

  it('keep the first of two contents under one revision, and tell each sender which it was', async () => {
    for (let round = 0; round < 20; round++) {
      const vote = newVote();
      const both = [vote, { ...vote, answer: 'no' as const }];
      const statuses = await Promise.all(both.map(post));
      assert.deepEqual(tally(statuses), { 201: 1, 409: 1 });
      assert.deepEqual(
        (await rowsOf(vote.id)).map(({ answer }) => answer),
        [both[statuses.indexOf(201)]!.answer],
      );
    }
  });

  it('let the highest revision win and lose no comment, in whatever order revisions come at once', async () => {
    const { sql } = await database.openDatabase();
    const sent = permutations([0, 1, 2, 7]).map((order) => {
      const id = randomUUID();
      return order.map((revision) => newVote({ id, revision, comment: `Nummer ${revision}` }));
    });
    const statuses = await Promise.all(sent.flat().map(post));
    assert.deepEqual(tally(statuses), { 201: sent.flat().length });
    const ids = sent.map(([first]) => first!.id);
    const counted = await sql.selectFrom('current_votes').selectAll().where('id', 'in', ids).execute();
    assert.deepEqual(
      counted.map(({ revision, comment }) => `${revision} ${comment}`),
      ids.map(() => '7 Nummer 7'),
    );
    for (const id of ids)
      assert.deepEqual(
        (await rowsOf(id)).map(({ comment }) => comment),
        ['Nummer 0', 'Nummer 1', 'Nummer 2', 'Nummer 7'],
      );
  });

  it('do not bring back a vote that is deleted while it is sent again and again', async () => {
    const votes = Array.from({ length: full ? 50 : 5 }, () => newVote({ comment: 'Ring mig' }));
    const { transaction } = await database.openDatabase();
    for (const vote of votes) {
      assert.equal(await post(vote), 201);
      const replays = Array.from({ length: 40 }, (_, index) => ({ ...vote, revision: index % 4 }));
      const [statuses] = await Promise.all([
        crowd(replays, 20, post),
        transaction('remove', (sql) => removeVotes(sql, [vote.id], new Date())),
      ]);
      assert.ok(
        statuses.every((status) => [200, 201, 410].includes(status)),
        JSON.stringify(tally(statuses)),
      );
      assert.deepEqual(tally(await crowd(replays, 20, post)), { 410: 40 });
      assert.deepEqual(await rowsOf(vote.id), []);
    }
  });
});
