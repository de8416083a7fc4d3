import { pathOfFileUrl } from './file-url.js';
import { openSqlite } from './sqlite.js';
import { StoreError, type VoteStore } from './vote-store.js';

/**
 * Opens the store that a `DATABASE_URL` names, with its tables in place.
 *
 * @throws StoreError with a sentence for the operator
 */
export async function openStore(databaseUrl: string): Promise<VoteStore> {
  const path = pathOfFileUrl(databaseUrl);
  if (path) return openSqlite(path);
  throw new StoreError('DATABASE_URL must start with file:, for example file:./gransamarbete.db.');
}
