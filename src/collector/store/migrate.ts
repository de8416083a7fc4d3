import { Migrator, type Kysely, type Migration } from 'kysely';
import { votes } from './migrations/2026-11-23-votes.js';
import type { Schema } from './schema.js';
import { StoreError } from './vote-store.js';

// Kysely runs them in the order of their names. A released migration never changes; a change is a new file.
const migrations: Record<string, Migration> = {
  '2026-11-23-votes': votes,
};

/** Brings the tables of an empty or older database up to this version. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new StoreError('The tables of the database cannot be brought up to this version.', error);
}
