import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { StoreError } from '../../src/collector/store/database.js';
import { openDatabase } from '../../src/collector/store/open-database.js';
import { removeVotes } from '../../src/collector/store/remove-votes.js';
import type { Vote } from '../../src/votes/vote.js';
import { promisesOfAVoteStore } from '../contract/vote-store.js';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

promisesOfAVoteStore('PostgreSQL', () => server.database());

describe('PostgreSQL', () => {
  const noon = new Date('2026-11-23T12:00:00.000Z');
  const newVote = (): Vote => ({
    id: randomUUID(),
    revision: 0,
    page: 'https://www.example.se/',
    answer: 'yes',
    lang: 'sv',
    comment: '',
  });

  it('has every vote on the disk before it is confirmed, also where the server’s default is another', async () => {
    const test = await server.database();
    const first = await test.openDatabase();
    const name = new URL(test.url).pathname.slice(1);
    await sql`alter database ${sql.id(name)} set synchronous_commit = off`.execute(first.sql);
    const database = await test.openDatabase();
    const { rows } = await sql`show synchronous_commit`.execute(database.sql);
    assert.deepEqual(rows, [{ synchronous_commit: 'on' }]);
    await test.drop();
  });

  it('stores nothing of a deleted vote when additions of another collector race with the deletion', async () => {
    const test = await server.database();
    const [one, two] = [await test.open(), await test.open()];
    for (let round = 0; round < 20; round++) {
      const vote = newVote();
      await one.append(vote, noon);
      await Promise.all([
        two.append({ ...vote, revision: 1 }, noon),
        one.remove(vote.id, noon),
        two.append({ ...vote, revision: 2 }, noon),
      ]);
    }
    assert.deepEqual(await test.votes(), []);
    await test.drop();
  });

  it('lets an addition wait for a deletion that has begun', async () => {
    const test = await server.database();
    const [one, two] = [await test.open(), await test.open()];
    const vote = newVote();
    let appended: Promise<unknown> = Promise.resolve();
    await one.database.transaction('remove', async (writing) => {
      appended = two.append(vote, noon);
      // The other one now waits for the lock; only then the deletion writes its trace.
      for (let waiting = 0; waiting === 0;) {
        const { rows } = await sql<{ count: string }>`select count(*) from pg_locks where not granted`.execute(writing);
        waiting = Number(rows[0]!.count);
      }
      await removeVotes(writing, [vote.id], noon);
    });
    assert.equal(await appended, 'deleted');
    await test.drop();
  });

  it('rejects while it is gone, and goes on by itself when it is back', async () => {
    const test = await server.database();
    const store = await test.open();
    const [kept, late] = [newVote(), newVote()];
    assert.equal(await store.append(kept, noon), 'stored');
    await server.halt();
    await assert.rejects(store.append(late, noon));
    await assert.rejects(store.ready());
    await server.resume();
    assert.equal(await store.append(kept, noon), 'repeated');
    assert.equal(await store.append(late, noon), 'stored');
    await test.drop();
  });

  const wrong = { 'a closed port': 'localhost:1/votes', 'an unknown host': 'votes.invalid/votes' };
  for (const [name, place] of Object.entries(wrong))
    it(`says so in one sentence without the password: ${name}`, async () => {
      await assert.rejects(openDatabase(`postgres://user:secret@${place}`), (error: StoreError) => {
        assert.equal(error.name, 'StoreError');
        assert.match(error.message, /^The database of DATABASE_URL does not answer: /);
        assert.doesNotMatch(error.message, /secret|\n/);
        return true;
      });
    });

  it('says so when the password is wrong or the database is missing', async () => {
    const test = await server.database();
    const address = new URL(test.url);
    address.password = 'another';
    await assert.rejects(openDatabase(address.href), { name: 'StoreError', message: /password authentication failed/ });
    address.href = test.url;
    address.pathname = '/missing';
    await assert.rejects(openDatabase(address.href), { name: 'StoreError', message: /"missing" does not exist/ });
    await test.drop();
  });
});
