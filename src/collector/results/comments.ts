import { sql as raw, type Kysely } from 'kysely';
import { findPersonalData } from '../../shared/personal-data.js';
import type { CommentEntry, ResultsFilter } from '../../votes/results.js';
import type { Schema } from '../store/schema.js';
import { matches } from './filter.js';

/** Comments that one answer lists. The filter, or an export, finds the others. */
const mostComments = 200;

/** The newest comments, hidden and flagged ones too. */
export async function commentsOf(
  sql: Kysely<Schema>,
  filter: ResultsFilter,
): Promise<{ comments: CommentEntry[]; moreComments: number }> {
  // A text that several revisions carry came in with the first of them.
  const texts = sql
    .selectFrom('votes')
    .select(['id', 'site', 'page', 'comment'])
    .select(({ fn }) => [
      fn.min('received_at').as('received_at'),
      fn.max('revision').as('revision'),
      fn.max('flag').as('flag'),
    ])
    .where('comment', '!=', '')
    .groupBy(['id', 'site', 'page', 'comment'])
    .as('texts');
  const [rows, all] = await Promise.all([
    sql
      .selectFrom(texts)
      .innerJoin('current_votes', 'current_votes.id', 'texts.id')
      .leftJoin('hidden_comments', 'hidden_comments.vote_id', 'texts.id')
      .select(['texts.id', 'texts.page', 'texts.comment', 'texts.received_at', 'texts.flag as text_flag'])
      .select(['current_votes.lang', 'current_votes.answer', 'current_votes.flag', 'hidden_at'])
      .select(raw<boolean | number>`current_votes.comment = texts.comment`.as('is_current'))
      .where(matches(filter, 'texts'))
      .orderBy('texts.received_at', 'desc')
      .orderBy('texts.id')
      .orderBy('texts.revision', 'desc')
      .limit(mostComments)
      .execute(),
    sql
      .selectFrom(texts)
      .select(({ fn }) => fn.countAll().as('count'))
      .where(matches(filter, 'texts'))
      .executeTakeFirstOrThrow(),
  ]);
  const comments = rows.map((row) => ({
    id: row.id,
    page: row.page,
    lang: row.lang,
    answer: row.answer,
    text: row.comment,
    receivedAt: row.received_at,
    hidden: row.hidden_at !== null,
    flagged: row.flag !== '' || row.text_flag !== '',
    // SQLite has 0 and 1 for false and true.
    isCurrent: Boolean(row.is_current),
    mayHoldPersonalData: findPersonalData(row.comment).length > 0,
  }));
  return { comments, moreComments: Number(all.count) - comments.length };
}
