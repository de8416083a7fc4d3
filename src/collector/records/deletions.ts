import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { removeComments, removeVotes } from '../store/remove-votes.js';
import type { Schema } from '../store/schema.js';
import { checkedText } from './checks.js';
import type { Kind } from './decisions.js';
import { refuseOnHold } from './holds.js';
import { eraseDeleted, writeProtocol } from './protocol.js';
import { RecordsError } from './records-error.js';

/** On whose decision something is deleted, and who does it. */
export interface Mandate {
  readonly decision: string;
  readonly by: string;
}

/** A line of the protocol. Nothing in it is what was deleted. */
export interface Deletion {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly deletedAt: string;
  readonly kind: Kind;
  readonly site: string;
  /** Votes, or votes whose comment was deleted. */
  readonly count: number;
  readonly decision: string;
  readonly deletedBy: string;
  /** What became of the bytes, and which copies are the body's to remove. */
  readonly remains: string;
}

/** What came of a deletion. */
export interface Deleted {
  /** Its lines of the protocol. */
  readonly deletions: readonly Deletion[];
  /** Why the bytes could not be removed yet; undefined when they were. The running collector tries again. */
  readonly notErased: string | undefined;
}

/** The deletion of one vote or comment, and the protocol of all. */
export function deletions(database: Database, now: () => Date) {
  /** What both deletions are: refused or done, written down, and the bytes removed. */
  const remove = async (id: string, mandate: Mandate, kinds: readonly Kind[]): Promise<Deleted> => {
    const deleted_by = checkedText('name', mandate.by);
    const decision = checkedText('decision', mandate.decision);
    const lines = await database.transaction('remove', async (sql) => {
      const revisions = await sql
        .selectFrom('votes')
        .select(['site', 'comment'])
        .where('id', '=', id)
        .orderBy('revision')
        .execute();
      await refuseOnHold(
        sql,
        revisions.map(({ site }) => site),
      );
      const site = revisions.at(-1)?.site;
      const hasComment = revisions.some(({ comment }) => comment !== '');
      if (site === undefined) throw missing('vote', id);
      if (!kinds.includes('votes') && !hasComment) throw missing('comment', id);

      const instant = now();
      if (kinds.includes('votes')) await removeVotes(sql, [id], instant);
      else await removeComments(sql, [id], instant);
      const line = { deleted_at: instant.toISOString(), site, count: 1, decision, deleted_by };
      const written = kinds
        .filter((kind) => kind === 'votes' || hasComment)
        .map((kind) => ({ ...line, id: randomUUID(), kind }));
      for (const each of written) await writeProtocol(sql, each);
      return written.map((each) => each.id);
    });
    const notErased = await eraseDeleted(database);
    return { deletions: await readProtocol(database.sql, lines), notErased };
  };

  return {
    deleteComment: (id: string, mandate: Mandate) => remove(id, mandate, ['comments']),
    deleteVote: (id: string, mandate: Mandate) => remove(id, mandate, ['comments', 'votes']),
    deletions: () => readProtocol(database.sql),
  };
}

/** The protocol, newest first; of some lines, or of all. */
export async function readProtocol(sql: Kysely<Schema>, ids?: readonly string[]): Promise<Deletion[]> {
  if (ids?.length === 0) return [];
  let query = sql
    .selectFrom('deletions')
    .select([
      'id',
      'deleted_at as deletedAt',
      'kind',
      'site',
      'count',
      'decision',
      'deleted_by as deletedBy',
      'remains',
    ])
    .orderBy('deleted_at', 'desc')
    .orderBy('site')
    .orderBy('kind');
  if (ids) query = query.where('id', 'in', ids);
  return query.execute();
}

export function missing(what: 'vote' | 'comment', id: string): RecordsError {
  return new RecordsError('missing', `There is no ${what} with the id ${id}.`);
}
