import { existsSync } from 'node:fs';
import { sql as raw } from 'kysely';
import { StoreError, type Database } from '../store/database.js';
import { pathOfFileUrl } from '../store/file-url.js';
import { openDatabase } from '../store/open-database.js';

/**
 * Opens the database of a collector, beside it. A file that is missing is not made, as that would hide a wrong address behind an
 * empty database; and who works by hand waits for a busy file longer than a collector may.
 *
 * @throws StoreError with a sentence for the operator
 */
export async function openExisting(databaseUrl: string): Promise<Database> {
  const path = pathOfFileUrl(databaseUrl);
  if (path && !existsSync(path)) {
    throw new StoreError(`There is no database ${path}. Set DATABASE_URL to that of the collector.`);
  }
  const database = await openDatabase(databaseUrl);
  if (path) await raw`pragma busy_timeout = 15000`.execute(database.sql);
  return database;
}
