import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { StoreError } from '../../src/collector/store/database.js';
import { openDatabase } from '../../src/collector/store/open-database.js';
import { voteStore } from '../../src/collector/store/sql-vote-store.js';
import type { Vote } from '../../src/votes/vote.js';
import { promisesOfAVoteStore } from '../contract/vote-store.js';
import { sqliteDatabase } from '../helpers/stores.js';

promisesOfAVoteStore('SQLite', sqliteDatabase);

const noon = new Date('2026-11-23T12:00:00.000Z');
const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
const vote: Vote = {
  id,
  revision: 0,
  page: 'https://www.example.se/',
  answer: 'yes',
  lang: 'sv',
  comment: '',
  shown: undefined,
};

describe('the SQLite file', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  beforeEach(() => {
    database = sqliteDatabase();
  });
  afterEach(() => database.drop());

  it('has a write-ahead log, and every vote is on the disk before it is confirmed', async (context) => {
    const pragmas: unknown[] = [];
    const real = Database.prototype.pragma;
    context.mock.method(Database.prototype, 'pragma', function (this: Database.Database, source: string) {
      pragmas.push([source, real.call(this, source)]);
      // What the connection answers right now is what its next statements run with.
      if (source.startsWith('busy_timeout =')) {
        for (const name of ['journal_mode', 'synchronous', 'busy_timeout', 'secure_delete'])
          pragmas.push([name, real.call(this, name)]);
      }
      return real.call(this, source);
    });
    await database.open();
    const answer = (name: string) => pragmas.find((entry) => (entry as [string])[0] === name);
    assert.deepEqual(answer('journal_mode'), ['journal_mode', [{ journal_mode: 'wal' }]]);
    assert.deepEqual(answer('synchronous'), ['synchronous', [{ synchronous: 2 }]]);
    assert.deepEqual(answer('busy_timeout'), ['busy_timeout', [{ timeout: 1000 }]]);
    assert.deepEqual(answer('secure_delete'), ['secure_delete', [{ secure_delete: 1 }]]);
  });

  it('has exactly the columns that README.md names, and no room for an address or a browser', async () => {
    await database.open();
    const raw = new Database(database.path);
    const columnsOf = (table: string) =>
      (raw.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
    assert.deepEqual(columnsOf('votes'), [
      'id',
      'revision',
      'page',
      'answer',
      'lang',
      'comment',
      'shown',
      'received_at',
      'site',
      'flag',
    ]);
    assert.deepEqual(columnsOf('removed_votes'), ['id_sha256', 'removed_at', 'what']);
    raw.close();
  });

  it('holds numbers as whole numbers', async () => {
    const store = await database.open();
    await store.append({ ...vote, shown: 999_999_999_999_999 }, noon);
    const raw = new Database(database.path);
    const types = raw.prepare('select typeof(revision) as revision, typeof(shown) as shown from votes').all();
    assert.deepEqual(types, [{ revision: 'integer', shown: 'integer' }]);
    raw.close();
  });

  it('is the whole database after a clean stop', async () => {
    const store = await database.open();
    await store.append(vote, noon);
    await store.close();
    const log = `${database.path}-wal`;
    assert.equal(existsSync(log) ? statSync(log).size : 0, 0);
    const copy = join(database.folder, 'copy.db');
    writeFileSync(copy, readFileSync(database.path));
    const copied = await openDatabase(`file:${copy}`);
    assert.equal((await voteStore(copied).current(id))?.answer, 'yes');
    await copied.close();
  });

  it('still has every confirmed vote when the process died without closing', async () => {
    const store = await database.open();
    await store.append(vote, noon);
    const copy = join(database.folder, 'crashed.db');
    for (const end of ['', '-wal']) writeFileSync(copy + end, readFileSync(database.path + end));
    const crashed = await openDatabase(`file:${copy}`);
    assert.equal(await voteStore(crashed).append(vote, noon), 'repeated');
    await crashed.close();
  });

  it('is named by every form of file: address', async () => {
    const opened = await openDatabase(`file://${database.path}`);
    await voteStore(opened).append(vote, noon);
    await opened.close();
    assert.equal((await database.votes()).length, 1);
  });

  it('says which folder is missing', async () => {
    const url = `file:${database.folder}/no/such/votes.db`;
    await assert.rejects(openDatabase(url), (error: StoreError) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /The folder .*\/no\/such does not exist\. Create it, or change DATABASE_URL\./);
      return true;
    });
  });

  it('says so when the path is a folder', async () => {
    await assert.rejects(openDatabase(`file:${database.folder}`), { name: 'StoreError', message: /cannot be opened/ });
  });

  it('leaves a file alone that is no database', async () => {
    writeFileSync(database.path, 'This is a letter, not a database. '.repeat(100));
    const before = readFileSync(database.path, 'utf8');
    await assert.rejects(database.open(), { name: 'StoreError' });
    assert.equal(readFileSync(database.path, 'utf8'), before);
  });

  it('gets what it lacks when an earlier version has made it, and keeps its votes', async () => {
    const earlier = new Database(database.path);
    earlier.exec(`
      create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
      create table kysely_migration_lock (id varchar(255) primary key, is_locked integer default 0 not null);
      insert into kysely_migration values ('2026-11-23-votes', '2026-11-23T09:00:00.000Z');
      insert into kysely_migration_lock values ('migration_lock', 0);
      create table votes (id text not null, revision integer not null, page text not null, answer text not null,
        lang text not null, comment text not null, shown bigint, received_at text not null, primary key (id, revision));
      create table removed_votes (id_sha256 text primary key, removed_at text not null);
      insert into votes values ('${id}', 0, 'https://www.example.se/om', 'yes', 'sv', '', null, '${noon.toISOString()}');
    `);
    earlier.close();
    const store = await database.open();
    assert.equal((await store.current(id))?.answer, 'yes');
    assert.equal((await database.votes())[0]?.site, 'https://www.example.se');
  });

  it('is left as it was when its tables cannot be changed', async () => {
    const earlier = new Database(database.path);
    earlier.exec('create table retention (something text)');
    earlier.close();
    await assert.rejects(database.open(), { name: 'StoreError', message: /tables of the database/ });
    const raw = new Database(database.path);
    assert.deepEqual(raw.prepare("select name from sqlite_master where name in ('votes', 'holds')").all(), []);
    raw.close();
  });

  it('is refused in memory, where votes do not last', async () => {
    await assert.rejects(openDatabase('file::memory:'), { name: 'StoreError', message: /write-ahead log/ });
  });

  it('is refused when a later version has changed its tables', async () => {
    await (await database.open()).close();
    const raw = new Database(database.path);
    raw.exec("insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '2999-01-01')");
    raw.close();
    await assert.rejects(database.open(), { name: 'StoreError', message: /tables of the database/ });
  });
});

describe('openDatabase', () => {
  it('knows no other databases than a file and PostgreSQL', async () => {
    await assert.rejects(openDatabase('mysql://user:secret@host/votes'), (error: StoreError) => {
      assert.equal(error.name, 'StoreError');
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
  });
});
