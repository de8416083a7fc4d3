import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate.js';
import type { Schema } from './schema.js';
import { SqlVoteStore } from './sql-vote-store.js';
import { StoreError, type VoteStore } from './vote-store.js';

/** Opens the SQLite file at a path, and creates it when it is missing. */
export async function openSqlite(path: string): Promise<VoteStore> {
  if (!existsSync(dirname(path))) {
    throw new StoreError(`The folder ${dirname(path)} does not exist. Create it, or change DATABASE_URL.`);
  }
  const connection = await connect(path);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
  try {
    await migrate(database);
  } catch (error) {
    connection.close();
    throw error;
  }
  // What the write-ahead log holds moves into the file, so that after a clean stop the file alone is the whole database.
  return new SqlVoteStore(database, () => void connection.pragma('wal_checkpoint(TRUNCATE)'));
}

async function connect(path: string) {
  const { default: Database } = await loadDriver();
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(path);
    // Another process may hold the file. The driver waits on the one thread that also answers,
    // so it must not wait for long: clients try again.
    database.pragma('busy_timeout = 1000');
    const [mode] = database.pragma('journal_mode = WAL') as { journal_mode?: string }[];
    if (mode?.journal_mode !== 'wal') throw new Error('it cannot keep a write-ahead log');
    // In WAL mode NORMAL may lose the last votes when the power goes: https://sqlite.org/pragma.html#pragma_synchronous
    database.pragma('synchronous = FULL');
    return database;
  } catch (error) {
    database?.close();
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
