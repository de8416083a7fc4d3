import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { StoreError, type Database } from './database.js';
import { migrate } from './migrate.js';
import type { Schema } from './schema.js';
import { WritingDialect } from './writing-dialect.js';

/** Opens the SQLite file at a path, and creates it when it is missing. */
export async function openSqlite(path: string): Promise<Database> {
  if (!existsSync(dirname(path))) {
    throw new StoreError(`The folder ${dirname(path)} does not exist. Create it, or change DATABASE_URL.`);
  }
  const connection = await whenFree(() => connect(path));
  const sql = new Kysely<Schema>({ dialect: new WritingDialect(connection) });
  try {
    await whenFree(() => migrate(sql));
  } catch (error) {
    connection.close();
    throw error;
  }
  // Another process may hold the file. The driver waits on the one thread that also answers,
  // so it must not wait for long: clients try again.
  connection.pragma('busy_timeout = 1000');

  /** Whether all of the write-ahead log is in the file and the log is empty. */
  const checkpoint = (): boolean => {
    const [{ busy } = { busy: 1 }] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy?: number }[];
    return busy === 0;
  };
  const file = fileAt(path);
  let closed = false;
  return {
    sql,
    transaction: async (_, work) => {
      // Every writer runs alone in SQLite.
      const result = await sql.transaction().execute(work);
      // SQLite goes on writing to a file that has lost its name, and nobody would ever read it.
      if (fileAt(path) !== file)
        throw new Error('the database file was removed or replaced; start the collector again');
      return result;
    },
    erase: async () => {
      if (!checkpoint())
        throw new Error('another process is reading the database, so its write-ahead log is still there');
      return 'Overwritten in the database file; its write-ahead log is empty. Copies and backups of the file are the body’s to remove.';
    },
    close: async () => {
      if (closed) return;
      closed = true;
      // After a clean stop the file alone is the whole database. Whoever reads beside us takes over the log.
      checkpoint();
      await sql.destroy();
    },
  };
}

/** What tells a file from another one that has taken its name; undefined when there is none. */
const fileAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/** Tries for 10 seconds while another process, which starts at the same time, makes the tables. */
async function whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof StoreError ? error.cause : error;
      const busy = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY');
      if (!busy || tries === 100) throw error;
      await setTimeout(100);
    }
  }
}

async function connect(path: string) {
  const { default: Driver } = await loadDriver();
  let connection: InstanceType<typeof Driver> | undefined;
  try {
    connection = new Driver(path);
    const [mode] = connection.pragma('journal_mode = WAL') as { journal_mode?: string }[];
    if (mode?.journal_mode !== 'wal') throw new Error('it cannot keep a write-ahead log');
    // In WAL mode NORMAL may lose the last votes when the power goes: https://sqlite.org/pragma.html#pragma_synchronous
    connection.pragma('synchronous = FULL');
    // What is deleted is overwritten with zeros: https://sqlite.org/pragma.html#pragma_secure_delete
    connection.pragma('secure_delete = ON');
    return connection;
  } catch (error) {
    connection?.close();
    throw new StoreError(`The database ${path} cannot be opened: ${(error as Error).message}.`, error);
  }
}

// An optional dependency: whoever keeps votes elsewhere, or only shows the list, does without it.
async function loadDriver() {
  try {
    return await import('libsql');
  } catch (error) {
    throw new StoreError('A database in a file needs the package libsql. Install it with: npm install libsql', error);
  }
}
