import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { records } from '../../src/collector/records/records.js';
import type { Vote } from '../../src/votes/vote.js';
import { promisesOfRecords } from '../contract/records.js';
import { promisesOfRetention } from '../contract/retention.js';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

promisesOfRetention('PostgreSQL', () => server.database());
promisesOfRecords('PostgreSQL', () => server.database());

const mandate = { decision: 'KS 2026-12 § 4', by: 'anna' };
const noon = new Date('2026-11-23T12:00:00.000Z');
const newVote = (comment = ''): Vote => ({
  id: randomUUID(),
  revision: 0,
  page: 'https://www.example.se/',
  answer: 'yes',
  lang: 'sv',
  comment,
});

describe('records in PostgreSQL, several collectors', () => {
  it('deletes and writes the protocol once when two do the same at the same time', async () => {
    const test = await server.database();
    const [one, two] = [await test.open(), await test.open()];
    for (let count = 0; count < 20; count++) await one.append(newVote(), new Date('2026-01-01'));
    const kept = [records(one.database, () => noon), records(two.database, () => noon)] as const;
    await kept[0].setRetention({ site: '*', kind: 'votes', days: 30, decision: mandate.decision });
    const runs = await Promise.all(kept.map((each) => each.applyRetention()));
    assert.equal(runs.flatMap((run) => run.deletions).length, 1);
    assert.deepEqual(
      (await kept[1].deletions()).map((line) => line.count),
      [20],
    );
    await test.drop();
  });

  it('waits with the bytes until nobody reads the table, and says so until then', async () => {
    const test = await server.database();
    const [store, reader] = [await test.open(), await test.openDatabase()];
    const kept = records(store.database, () => noon);
    const vote = newVote('Hemligt');
    await store.append(vote, noon);
    await reader.sql.transaction().execute(async (reading) => {
      await reading.selectFrom('votes').select('id').execute();
      const { deletions, notErased } = await kept.deleteComment(vote.id, mandate);
      assert.match(String(notErased), /lock timeout/);
      assert.match(deletions[0]!.remains, /still in the files/);
      // Votes have not been locked out.
      assert.equal(await store.append(newVote(), noon), 'stored');
    });
    assert.equal((await kept.applyRetention()).notErased, undefined);
    assert.doesNotMatch((await kept.deletions())[0]!.remains, /still in the files/);
    await test.drop();
  });

  it('has no byte of a deleted comment or vote in its tables, wherever in a page they were', async () => {
    const test = await server.database();
    const { append, database } = await test.open();
    const kept = records(database, () => noon);
    const secret = randomUUID();
    const votes = Array.from({ length: 60 }, (_, index) => newVote(index % 20 ? 'Kvar' : `${secret} `.repeat(16)));
    // The first and the last of the table, and some between.
    votes.push(newVote(`Sist ${secret}`));
    for (const vote of votes) await append(vote, noon);
    const { rows } = await sql<{
      setting: string;
    }>`select setting from pg_settings where name = 'data_directory'`.execute(database.sql);
    const tables = `${rows[0]!.setting}/base`;
    const filesWith = (text: string) =>
      execFileSync('sh', ['-c', 'grep -rlaF -- "$0" "$1" || true', text, tables], { encoding: 'utf8' });
    await sql`checkpoint`.execute(database.sql);
    assert.notEqual(filesWith(secret), '', 'the search finds what is there');

    for (const { id, comment } of votes) {
      if (comment.startsWith('Sist')) await kept.deleteVote(id, mandate);
      else if (comment.includes(secret)) await kept.deleteComment(id, mandate);
    }
    assert.equal(filesWith(secret), '');
    await sql`checkpoint`.execute(database.sql);
    assert.equal(filesWith(secret), '');
    assert.match((await kept.deletions())[0]!.remains, /logs and their archives, replicas and backups are the body’s/);
    await test.drop();
  });
});
