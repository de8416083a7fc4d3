import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Driver from 'libsql';
import type { Database } from '../../src/collector/store/database.js';
import { openDatabase } from '../../src/collector/store/open-database.js';
import { removeVotes } from '../../src/collector/store/remove-votes.js';
import type { RemovedVoteRow, Schema, VoteRow } from '../../src/collector/store/schema.js';
import { voteStore } from '../../src/collector/store/sql-vote-store.js';
import type { VoteStore } from '../../src/collector/store/vote-store.js';

/** A vote store with its database, as a test opens and closes it. */
export interface TestStore extends VoteStore {
  readonly database: Database;
  /** Deletes a vote; tells whether there was one. */
  remove(id: string, now: Date): Promise<boolean>;
  close(): Promise<void>;
}

/** An empty database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** A new connection to it; several may be open at once. Closed by `drop` at the latest. */
  openDatabase(): Promise<Database>;
  /** A new store over it. */
  open(): Promise<TestStore>;
  /** What it really holds, read past the store. */
  votes(): Promise<VoteRow[]>;
  removed(): Promise<RemovedVoteRow[]>;
  /** Closes every connection and deletes the data. */
  drop(): Promise<void>;
}

/** A test database from what differs between the kinds. */
export function testDatabase(
  url: string,
  read: <Row>(query: string) => Promise<Row[]>,
  deleteData: () => Promise<void>,
): TestDatabase {
  const opened: Database[] = [];
  const open = async () => {
    const database = await openDatabase(url);
    opened.push(database);
    return database;
  };
  return {
    url,
    openDatabase: open,
    async open() {
      const database = await open();
      return {
        ...voteStore(database),
        database,
        remove: async (id, now) => (await database.transaction('remove', (sql) => removeVotes(sql, [id], now))) > 0,
        close: () => database.close(),
      };
    },
    async votes() {
      const rows = await read<VoteRow>('select * from votes order by id, revision');
      return rows.map((row) => ({ ...row, shown: row.shown === null ? null : Number(row.shown) }));
    },
    removed: () => read<RemovedVoteRow>('select * from removed_votes order by id_sha256'),
    async drop() {
      for (const database of opened) await database.close();
      await deleteData();
    },
  };
}

/** An empty database in a file. */
export function sqliteDatabase(): TestDatabase & { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-'));
  const path = join(folder, 'votes.db');
  const read = async <Row>(query: string): Promise<Row[]> => {
    const connection = new Driver(path);
    try {
      return connection.prepare(query).all() as Row[];
    } finally {
      connection.close();
    }
  };
  const database = testDatabase(`file:${path}`, read, async () => rmSync(folder, { recursive: true, force: true }));
  return { ...database, folder, path };
}

/** A database that has gone away. */
export function brokenDatabase(): Database {
  const gone = () => Promise.reject(new TypeError('disk I/O error near secret-table'));
  const sql = new Kysely<Schema>({ dialect: new SqliteDialect({ database: gone }) });
  return { sql, transaction: (_, work) => sql.transaction().execute(work), erase: gone, close: async () => {} };
}
