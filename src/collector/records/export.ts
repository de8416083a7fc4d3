import { sql as raw, type Kysely } from 'kysely';
import type { Answer } from '../../votes/vote.js';
import type { Database } from '../store/database.js';
import type { Flag, Schema } from '../store/schema.js';

/** Rows of one read: an export of any size takes little memory and holds nobody up. */
const most = 1000;

/** One revision of a vote as it leaves the database: everything that is kept of it. */
export interface ExportedRevision {
  readonly id: string;
  readonly revision: number;
  readonly site: string;
  readonly page: string;
  readonly answer: Answer;
  readonly lang: string;
  readonly comment: string;
  /** Milliseconds from when the question came into view to the click; null when not known. */
  readonly shown: number | null;
  readonly flag: Flag;
  /** ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** Whether it is the highest revision, the one that counts. */
  readonly current: boolean;
  /** Whether the results page leaves its comment out. */
  readonly hidden: boolean;
}

/** Every revision of every vote, or of those about pages of one site. */
export async function* exportRevisions({ sql }: Database, site?: string): AsyncIterable<ExportedRevision> {
  let last: Pick<ExportedRevision, 'id' | 'revision'> | undefined = { id: '', revision: -1 };
  while (last) {
    const { id, revision }: Pick<ExportedRevision, 'id' | 'revision'> = last;
    let query = votesWithHidden(sql)
      .where(raw<boolean>`(votes.id, votes.revision) > (${id}, ${revision})`)
      .orderBy('votes.id')
      .orderBy('votes.revision')
      .limit(most);
    if (site !== undefined) query = query.where('votes.site', '=', site);
    const rows = await query.execute();
    for (const row of rows) yield exported(row);
    last = rows.length === most ? rows.at(-1) : undefined;
  }
}

/** Revisions with what else is known of them. */
export function votesWithHidden(sql: Kysely<Schema>) {
  return sql
    .selectFrom('votes')
    .leftJoin('hidden_comments', 'hidden_comments.vote_id', 'votes.id')
    .selectAll('votes')
    .select('hidden_at')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('votes as later')
          .select('later.id')
          .whereRef('later.id', '=', 'votes.id')
          .whereRef('later.revision', '>', 'votes.revision'),
      ).as('replaced'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof votesWithHidden>['execute']>>[number];

export function exported({ received_at, hidden_at, shown, replaced, ...row }: Row): ExportedRevision {
  return {
    ...row,
    shown: shown === null ? null : Number(shown),
    receivedAt: received_at,
    // SQLite has 0 and 1 for false and true.
    current: !replaced,
    hidden: hidden_at !== null,
  };
}
