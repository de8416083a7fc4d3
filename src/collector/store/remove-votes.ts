import type { Transaction } from 'kysely';
import { rememberRemoved } from './removed.js';
import type { Schema } from './schema.js';

/** Most ids of one statement: both databases take at least 32 766 variables. */
const most = 1000;

/**
 * Deletes every revision of these votes. A SHA-256 of each id stays for 30 days, also of a vote that is not there yet: its
 * first revision may still be on the way. Belongs in a transaction of the kind `remove`.
 *
 * @returns how many votes there were
 */
export async function removeVotes(sql: Transaction<Schema>, ids: readonly string[], now: Date): Promise<number> {
  await rememberRemoved(sql, ids, 'vote', now);
  let count = 0;
  for (const some of slices(ids)) {
    const present = await sql.selectFrom('votes').select('id').distinct().where('id', 'in', some).execute();
    count += present.length;
    await sql.deleteFrom('votes').where('id', 'in', some).execute();
    await sql.deleteFrom('hidden_comments').where('vote_id', 'in', some).execute();
  }
  return count;
}

/**
 * Deletes the comments of these votes from every revision; their answers stay. A late revision that brings a comment is not
 * stored for 30 days. Belongs in a transaction of the kind `remove`.
 *
 * @returns how many votes had a comment
 */
export async function removeComments(sql: Transaction<Schema>, ids: readonly string[], now: Date): Promise<number> {
  await rememberRemoved(sql, ids, 'comment', now);
  let count = 0;
  for (const some of slices(ids)) {
    const withComment = sql
      .selectFrom('votes')
      .select('id')
      .distinct()
      .where('id', 'in', some)
      .where('comment', '!=', '');
    count += (await withComment.execute()).length;
    await sql.updateTable('votes').set('comment', '').where('id', 'in', some).execute();
    await sql.deleteFrom('hidden_comments').where('vote_id', 'in', some).execute();
  }
  return count;
}

function slices(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, index) =>
    ids.slice(index * most, (index + 1) * most),
  );
}
