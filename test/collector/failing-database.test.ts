import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import Driver from 'libsql';
import { createApp } from '../../src/collector/index.js';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';
import { sqliteDatabase, type TestDatabase, type TestStore } from '../helpers/stores.js';
import { fields, site } from './harness.js';

/** Sends new votes and notes which of them the collector called stored. */
function sender(store: TestStore) {
  const errors = new Set<string>();
  const app = createApp({
    database: store.database,
    config: { allowedOrigins: new Set([site]) },
    log: ({ error }) => {
      if (error) errors.add(error);
    },
  });
  const confirmed: string[] = [];
  const post = async (id = crypto.randomUUID() as string) => {
    const body = fields({ id, comment: 'x'.repeat(500) });
    const answer = await app.request('/votes', { method: 'POST', body });
    if (answer.status === 201) confirmed.push(id);
    else assert.match(answer.headers.get('Retry-After') ?? 'nothing', /^[1-9]\d*$/);
    return answer.status;
  };
  return { app, confirmed, errors, post };
}

/** Nothing is lost that was answered 201, and nothing is there that was not. */
async function assertKept(database: TestDatabase, confirmed: readonly string[]): Promise<void> {
  const ids = (await database.votes()).map(({ id }) => id);
  assert.deepEqual(ids.sort(), [...confirmed].sort());
}

describe('a collector whose SQLite database', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  let store: TestStore;
  beforeEach(async () => {
    database = sqliteDatabase();
    store = await database.open();
  });
  afterEach(() => database.drop());

  it('is full answers 503, keeps what it has confirmed, and goes on when there is room again', async () => {
    const { app, confirmed, errors, post } = sender(store);
    // The limit of pages stands for the end of the disk: both are SQLITE_FULL.
    await sql`pragma max_page_count = 30`.execute(store.database.sql);
    const statuses: number[] = [];
    for (let count = 0; count < 400 && statuses.filter((status) => status === 503).length < 10; count++)
      statuses.push(await post());
    assert.deepEqual([...new Set(statuses)].sort(), [201, 503]);
    assert.ok(confirmed.length > 10);
    await assertKept(database, confirmed);
    assert.deepEqual([...errors], ['SqliteError: database or disk is full']);
    // It still answers, so that it may be read and cleared.
    assert.equal((await app.request('/readyz')).status, 200);

    await sql`pragma max_page_count = 10000`.execute(store.database.sql);
    assert.equal(await post(), 201);
    await assertKept(database, confirmed);
    const [check] = (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database.sql)).rows;
    assert.equal(check?.integrity_check, 'ok');
  });

  it('is locked by another process answers 503, and stores the same vote when it is free', async () => {
    const { confirmed, post } = sender(store);
    assert.equal(await post(), 201);
    const other = new Driver(database.path);
    other.exec('begin immediate');
    const id = crypto.randomUUID();
    assert.equal(await post(id), 503);
    other.exec('rollback');
    other.close();
    assert.equal(await post(id), 201);
    assert.equal(await post(), 201);
    await assertKept(database, confirmed);
  });

  it('has lost its file answers 503, for what it stores now nobody would find', async () => {
    const { confirmed, errors, post } = sender(store);
    assert.equal(await post(), 201);
    renameSync(database.path, `${database.path}.moved`);
    assert.equal(await post(), 503);
    assert.deepEqual([...errors], ['Error: the database file was removed or replaced; start the collector again']);
    // Back in its place it is the same file, with everything in it.
    renameSync(`${database.path}.moved`, database.path);
    assert.equal(await post(), 201);
    const ids = new Set((await database.votes()).map(({ id }) => id));
    assert.ok(confirmed.every((id) => ids.has(id)));
  });

  it('is closed under it answers 503 to votes and on /readyz, and lives', async () => {
    const { app, post, confirmed } = sender(store);
    assert.equal(await post(), 201);
    await store.close();
    assert.equal(await post(), 503);
    assert.equal((await app.request('/readyz')).status, 503);
    assert.equal((await app.request('/healthz')).status, 200);
    await assertKept(database, confirmed);
  });
});

describe('a collector whose PostgreSQL database', { timeout: 120_000 }, () => {
  let server: PostgresServer;
  beforeEach(async () => {
    server = await startPostgres();
  });
  afterEach(() => server.stop());

  it('is gone answers 503, and goes on with everything that it has confirmed when it is back', async () => {
    const database = await server.database();
    const { app, confirmed, post } = sender(await database.open());
    for (let count = 0; count < 5; count++) assert.equal(await post(), 201);
    await server.halt();
    const id = crypto.randomUUID();
    assert.equal(await post(id), 503);
    assert.equal((await app.request('/readyz')).status, 503);
    await server.resume();
    assert.equal((await app.request('/readyz')).status, 200);
    assert.equal(await post(id), 201);
    await assertKept(database, confirmed);
    await database.drop();
  });
});
