import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_MIGRATION_TABLE, Migrator, sql, type Kysely, type Migration } from 'kysely';
import { StoreError } from './database.js';
import { records } from './migrations/2026-11-23-votes-records.js';
import { votes } from './migrations/2026-11-23-votes.js';
import type { Schema } from './schema.js';

// Kysely runs them in the order of their names. A released migration never changes; a change is a new file.
const migrations: Record<string, Migration> = {
  '2026-11-23-votes': votes,
  '2026-11-23-votes-records': records,
};

/** Brings the tables of an empty or older database up to this version, under a lock: several collectors may start at once. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  if (await isCurrent(database)) return;
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new StoreError('The tables of the database cannot be brought up to this version.', error);
}

/** Looks without the lock, which another process under load lets go of for moments only. */
async function isCurrent(database: Kysely<Schema>): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(
      database,
    );
    const done = rows.map(({ name }) => name);
    return isDeepStrictEqual(done.sort(), Object.keys(migrations).sort());
  } catch {
    // There is no such table yet, or no database: the migrator says more.
    return false;
  }
}
