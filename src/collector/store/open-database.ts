import { StoreError, type Database } from './database.js';
import { pathOfFileUrl } from './file-url.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';

/** Whether a `DATABASE_URL` names a kind of database that we know. */
export const isDatabaseUrl = (address: string): boolean =>
  isPostgresUrl(address) || pathOfFileUrl(address) !== undefined;

/**
 * Opens the database that a `DATABASE_URL` names, with its tables in place.
 *
 * @throws StoreError with a sentence for the operator
 */
export async function openDatabase(databaseUrl: string): Promise<Database> {
  if (isPostgresUrl(databaseUrl)) return openPostgres(databaseUrl);
  const path = pathOfFileUrl(databaseUrl);
  if (path) return openSqlite(path);
  throw new StoreError('DATABASE_URL must start with file: or postgres:, for example file:./gransamarbete.db.');
}

const isPostgresUrl = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address);
