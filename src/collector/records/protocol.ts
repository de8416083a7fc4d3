import type { Transaction } from 'kysely';
import type { Database } from '../store/database.js';
import type { DeletionRow, Schema } from '../store/schema.js';

/** What the protocol says of the bytes between a deletion and their removal, and for as long as that fails. */
export const notErased =
  'Deleted from the tables. The bytes are still in the files of the database; the collector tries again.';

/** Writes a deletion into the protocol, in the transaction that deletes. With the id of a line that is there, its count grows. */
export async function writeProtocol(sql: Transaction<Schema>, deletion: Omit<DeletionRow, 'remains'>): Promise<void> {
  await sql
    .insertInto('deletions')
    .values({ ...deletion, remains: notErased })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ eb }) => ({
        count: eb('deletions.count', '+', deletion.count),
        // Bytes of an earlier part may have been removed meanwhile; those of this part are still there.
        remains: notErased,
      })),
    )
    .execute();
}

/**
 * Takes the bytes of all deletions so far out of the files and says so in the protocol, as far as there is something to take out.
 *
 * @returns why it failed; undefined when it did not. The lines then still say that the bytes are there, until another try succeeds.
 */
export async function eraseDeleted({ sql, erase }: Database): Promise<string | undefined> {
  // What is deleted while the bytes are being removed waits for the next time.
  const lines = await sql.selectFrom('deletions').select('id').where('remains', '=', notErased).execute();
  if (lines.length === 0) return undefined;
  let remains: string;
  try {
    remains = await erase();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  for (const { id } of lines) await sql.updateTable('deletions').set({ remains }).where('id', '=', id).execute();
  return undefined;
}
