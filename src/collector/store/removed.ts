import { hash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { RemovedVoteRow, Schema } from './schema.js';

/** How long a removed vote is remembered, so that a late retry cannot bring it back. */
const daysToRememberRemoved = 30;

/** What is kept of the id of a removed vote. */
export function sha256(id: string): string {
  return hash('sha256', id);
}

/** Removals at this instant and before are forgotten. */
function forgottenBefore(now: Date): string {
  return new Date(now.getTime() - daysToRememberRemoved * 24 * 60 * 60 * 1000).toISOString();
}

/** Remembers that votes, or their comments, were removed, and forgets removals of more than 30 days ago. */
export async function rememberRemoved(
  sql: Transaction<Schema>,
  ids: readonly string[],
  what: RemovedVoteRow['what'],
  now: Date,
): Promise<void> {
  const removed_at = now.toISOString();
  await sql.deleteFrom('removed_votes').where('removed_at', '<=', forgottenBefore(now)).execute();
  await sql
    .insertInto('removed_votes')
    .values(ids.map((id) => ({ id_sha256: sha256(id), what, removed_at })))
    .onConflict((conflict) =>
      // A vote whose comment was removed before is removed now: the larger removal stays.
      conflict.column('id_sha256').doUpdateSet(what === 'vote' ? { what, removed_at } : { removed_at }),
    )
    .execute();
}

/** What of these votes is removed and not yet forgotten, by hash of the id. */
export async function removedOf(
  sql: Transaction<Schema>,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, RemovedVoteRow['what']>> {
  const rows = await sql
    .selectFrom('removed_votes')
    .select(['id_sha256', 'what'])
    .where('id_sha256', 'in', [...new Set(ids)].map(sha256))
    .where('removed_at', '>', forgottenBefore(now))
    .execute();
  return new Map(rows.map(({ id_sha256, what }) => [id_sha256, what]));
}
