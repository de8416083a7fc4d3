import type { Kysely } from 'kysely';
import { byteOrderMark, csvLine } from '../../shared/csv.js';
import type { ResultsFilter } from '../../votes/results.js';
import type { Answer } from '../../votes/vote.js';
import type { Database } from '../store/database.js';
import type { Flag, Schema } from '../store/schema.js';
import { matches } from './filter.js';

/** Rows of one read: an export of any size takes little memory and holds nobody up. */
const most = 1000;

/** One vote as it is exported. The fields stand in `src/collector/README.md`. */
export interface ExportedVote {
  readonly id: string;
  readonly revision: number;
  readonly site: string;
  readonly page: string;
  readonly answer: Answer;
  readonly lang: string;
  readonly comment: string;
  /** Other texts that came with the vote, oldest first. */
  readonly otherComments: readonly string[];
  readonly commentHidden: boolean;
  readonly flag: Flag;
  readonly shown: number | null;
  readonly receivedAt: string;
}

/** Every vote that the filter lets through, in the order of their ids: withdrawn, flagged and hidden ones too. */
export async function* exportedVotes({ sql }: Database, filter: ResultsFilter): AsyncIterable<ExportedVote> {
  let last: string | undefined = '';
  while (last !== undefined) {
    const rows = await currentVotes(sql, filter, last);
    const others = await otherComments(sql, rows);
    for (const { received_at, hidden_at, shown, ...row } of rows) {
      yield {
        ...row,
        otherComments: (others.get(row.id) ?? []).filter((text) => text !== row.comment),
        commentHidden: hidden_at !== null,
        shown: shown === null ? null : Number(shown),
        receivedAt: received_at,
      };
    }
    last = rows.length === most ? rows.at(-1)!.id : undefined;
  }
}

function currentVotes(sql: Kysely<Schema>, filter: ResultsFilter, after: string) {
  return sql
    .selectFrom('current_votes')
    .leftJoin('hidden_comments', 'hidden_comments.vote_id', 'current_votes.id')
    .selectAll('current_votes')
    .select('hidden_at')
    .where('id', '>', after)
    .where(matches(filter))
    .orderBy('id')
    .limit(most)
    .execute();
}

/** Every text of these votes, by id, oldest first. */
async function otherComments(sql: Kysely<Schema>, votes: readonly { id: string }[]): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  if (votes.length === 0) return texts;
  const rows = await sql
    .selectFrom('votes')
    .select(['id', 'comment'])
    .where(
      'id',
      'in',
      votes.map(({ id }) => id),
    )
    .where('comment', '!=', '')
    .orderBy('revision')
    .execute();
  for (const { id, comment } of rows) texts.set(id, [...new Set([...(texts.get(id) ?? []), comment])]);
  return texts;
}

/** The columns of the CSV file. */
const columns = [
  'id',
  'revision',
  'site',
  'page',
  'answer',
  'lang',
  'comment',
  'other_comments',
  'comment_hidden',
  'flag',
  'shown_ms',
  'received_at',
] as const;

/** A table for spreadsheets, one line for each vote. Several other comments of a vote are parted by an empty line. */
export async function* toCsv(votes: AsyncIterable<ExportedVote>): AsyncIterable<string> {
  yield byteOrderMark + csvLine(columns);
  for await (const vote of votes) {
    yield csvLine([
      ...[vote.id, vote.revision, vote.site, vote.page, vote.answer, vote.lang, vote.comment],
      vote.otherComments.join('\n\n'),
      ...[vote.commentHidden, vote.flag, vote.shown, vote.receivedAt],
    ]);
  }
}

/** One JSON document: when it was made, the filter, and a list of votes. */
export async function* toJson(
  votes: AsyncIterable<ExportedVote>,
  filter: ResultsFilter,
  now: Date,
): AsyncIterable<string> {
  yield `{"exportedAt":${JSON.stringify(now.toISOString())},"filter":${JSON.stringify(filter)},"votes":[`;
  let separator = '\n';
  for await (const vote of votes) {
    yield separator + JSON.stringify(vote);
    separator = ',\n';
  }
  yield '\n]}\n';
}
