import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Driver from 'libsql';
import { records } from '../../src/collector/records/records.js';
import type { Vote } from '../../src/votes/vote.js';
import { promisesOfRecords } from '../contract/records.js';
import { promisesOfRetention } from '../contract/retention.js';
import { sqliteDatabase } from '../helpers/stores.js';

promisesOfRetention('SQLite', sqliteDatabase);
promisesOfRecords('SQLite', sqliteDatabase);

const mandate = { decision: 'KS 2026-12 § 4', by: 'anna' };
const noon = new Date('2026-11-23T12:00:00.000Z');
const newVote = (comment: string): Vote => ({
  id: randomUUID(),
  revision: 0,
  page: 'https://www.example.se/',
  answer: 'yes',
  lang: 'sv',
  comment,
});

/** Whether a text is anywhere in the files of a database. */
function isInFiles(path: string, text: string): boolean {
  return [path, `${path}-wal`, `${path}-shm`].some((file) => existsSync(file) && readFileSync(file).includes(text));
}

describe('the bytes of a deletion in SQLite', () => {
  it('are gone from file and write-ahead log, while other votes go on coming in', async () => {
    const test = sqliteDatabase();
    const store = await test.open();
    const kept = records(store.database, () => noon);
    const secret = `Jag heter ${randomUUID()}`;
    // Short, long enough for a page of their own, and many: rows move when others are deleted.
    const votes = [...Array(120).keys()].map((index) => newVote(index % 3 ? secret.padEnd(index * 5, '😀') : 'Kvar'));
    for (const vote of votes) await store.append(vote, noon);
    assert.ok(isInFiles(test.path, secret), 'the search finds what is there');

    const between = newVote('Kvar');
    for (const [index, { id, comment }] of votes.entries()) {
      if (comment === 'Kvar') continue;
      const { notErased } = await (index % 2 ? kept.deleteComment(id, mandate) : kept.deleteVote(id, mandate));
      assert.equal(notErased, undefined);
      if (index === 61) await store.append(between, noon);
    }
    assert.equal(isInFiles(test.path, secret), false);
    assert.ok(isInFiles(test.path, between.id));
    assert.equal((await kept.findComments()).length, 41);
    await test.drop();
  });

  it('are gone after retention, too', async () => {
    const test = sqliteDatabase();
    const store = await test.open();
    const kept = records(store.database, () => noon);
    const secret = randomUUID();
    for (let count = 0; count < 50; count++) await store.append(newVote(`${secret} ${count}`), new Date('2026-01-01'));
    await kept.setRetention({ site: '*', kind: 'comments', days: 30, decision: 'KS' });
    await kept.applyRetention();
    assert.equal(isInFiles(test.path, secret), false);
    assert.equal((await test.votes()).length, 50);
    await test.drop();
  });

  it('stay while another process reads, which the protocol says, and go with the next run', async () => {
    const test = sqliteDatabase();
    const store = await test.open();
    const kept = records(store.database, () => noon);
    const vote = newVote(`Hemligt ${randomUUID()}`);
    await store.append(vote, noon);
    const reader = new Driver(test.path);
    reader.exec('begin');
    reader.prepare('select count(*) from votes').get();

    const { deletions, notErased } = await kept.deleteComment(vote.id, mandate);
    assert.match(String(notErased), /another process is reading/);
    assert.match(deletions[0]!.remains, /still in the files/);
    assert.ok(isInFiles(test.path, vote.comment));
    assert.deepEqual(await kept.findComments(), []);

    reader.exec('commit');
    reader.close();
    assert.deepEqual(await kept.applyRetention(), { deletions: [], notErased: undefined });
    assert.equal(isInFiles(test.path, vote.comment), false);
    assert.match((await kept.deletions())[0]!.remains, /^Overwritten .*backups/);
    await test.drop();
  });
});
