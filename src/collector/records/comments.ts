import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { Schema } from '../store/schema.js';
import { checkedText } from './checks.js';
import { missing } from './deletions.js';
import { exported, votesWithHidden, type ExportedRevision } from './export.js';

/** Which comments to find. Without any of these: all. */
export interface CommentFilter {
  /** Stands in the comment, in upper or lower case. */
  readonly text?: string | undefined;
  /** An origin. */
  readonly site?: string | undefined;
  /** Origin and path. */
  readonly page?: string | undefined;
  /** Of a vote. */
  readonly id?: string | undefined;
}

/** One text that came with a vote. A visitor who changed it left several, all of them received. */
export interface Comment extends Pick<
  ExportedRevision,
  'id' | 'site' | 'page' | 'lang' | 'answer' | 'flag' | 'receivedAt' | 'hidden'
> {
  readonly text: string;
  /** Whether the vote has this text still. */
  readonly current: boolean;
}

/** All that is kept of one vote. */
export interface VoteRecord {
  readonly id: string;
  /** In the order in which the visitor made them. */
  readonly revisions: readonly ExportedRevision[];
}

/** Finding comments, hiding and showing them. */
export function comments(database: Database, now: () => Date) {
  const { sql } = database;
  return {
    async findComments({ text = '', site, page, id }: CommentFilter = {}): Promise<Comment[]> {
      let query = votesWithHidden(sql);
      if (site !== undefined) query = query.where('votes.site', '=', site);
      if (page !== undefined) query = query.where('votes.page', '=', page);
      if (id !== undefined) query = query.where('votes.id', '=', id);
      const rows = await query.where('votes.comment', '!=', '').orderBy('votes.id').orderBy('votes.revision').execute();
      const wanted = fold(text);
      return distinct(rows.map(exported))
        .filter((comment) => fold(comment.text).includes(wanted))
        .sort((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
    },

    async exportComment(id: string): Promise<VoteRecord> {
      const rows = await votesWithHidden(sql).where('votes.id', '=', id).orderBy('votes.revision').execute();
      if (rows.length === 0) throw missing('vote', id);
      return { id, revisions: rows.map(exported) };
    },

    async hideComment(id: string, by: string): Promise<void> {
      const row = { vote_id: id, hidden_at: now().toISOString(), hidden_by: checkedText('name', by) };
      // Alone, so that the comment is not being deleted at the same time.
      await database.transaction('remove', async (writing) => {
        await requireComment(writing, id);
        const hiding = writing.insertInto('hidden_comments').values(row);
        await hiding.onConflict((conflict) => conflict.column('vote_id').doNothing()).execute();
      });
    },

    async showComment(id: string): Promise<void> {
      await requireComment(sql, id);
      await sql.deleteFrom('hidden_comments').where('vote_id', '=', id).execute();
    },
  };
}

/** Of a text that several revisions carry, the first; in the order of the revisions. */
function distinct(revisions: readonly ExportedRevision[]): Comment[] {
  const found = new Map<string, Comment>();
  for (const { id, site, page, lang, answer, comment: text, flag, receivedAt, current, hidden } of revisions) {
    const key = `${id} ${text}`;
    const first = found.get(key);
    found.set(
      key,
      first ? { ...first, current } : { id, site, page, lang, answer, text, flag, receivedAt, current, hidden },
    );
  }
  return [...found.values()];
}

async function requireComment(sql: Kysely<Schema>, id: string): Promise<void> {
  const found = sql.selectFrom('votes').select('id').where('id', '=', id).where('comment', '!=', '');
  if (!(await found.executeTakeFirst())) throw missing('comment', id);
}

// Here and not in SQL: SQLite compares å, ä and ö only with themselves.
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
