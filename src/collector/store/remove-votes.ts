import type { Transaction } from 'kysely';
import { rememberRemoved } from './removed.js';
import type { Schema } from './schema.js';

/**
 * Deletes every revision of these votes. A SHA-256 of each id stays for 30 days, also of a vote that is not there yet: its
 * first revision may still be on the way. Belongs in a transaction of the kind `remove`.
 *
 * @param ids at most 1 000: both databases take 32 766 values in a statement
 * @returns how many votes there were
 */
export async function removeVotes(sql: Transaction<Schema>, ids: readonly string[], now: Date): Promise<number> {
  await rememberRemoved(sql, ids, 'vote', now);
  const present = await sql.selectFrom('votes').select('id').distinct().where('id', 'in', ids).execute();
  await sql.deleteFrom('votes').where('id', 'in', ids).execute();
  await sql.deleteFrom('hidden_comments').where('vote_id', 'in', ids).execute();
  return present.length;
}

/**
 * Deletes the comments of these votes from every revision; their answers stay. A late revision that brings a comment is not
 * stored for 30 days. Belongs in a transaction of the kind `remove`.
 *
 * @param ids at most 1 000
 * @returns how many votes had a comment
 */
export async function removeComments(sql: Transaction<Schema>, ids: readonly string[], now: Date): Promise<number> {
  await rememberRemoved(sql, ids, 'comment', now);
  const withComment = sql.selectFrom('votes').select('id').distinct().where('id', 'in', ids).where('comment', '!=', '');
  const present = await withComment.execute();
  await sql.updateTable('votes').set('comment', '').where('id', 'in', ids).execute();
  await sql.deleteFrom('hidden_comments').where('vote_id', 'in', ids).execute();
  return present.length;
}
