import { sql as raw, type Kysely, type RawBuilder } from 'kysely';
import {
  needsReview,
  reviewFrom,
  shareOf,
  type Counts,
  type LanguageResult,
  type PageResult,
} from '../../votes/results.js';
import type { ResultsFilter } from '../../votes/results.js';
import type { Answer } from '../../votes/vote.js';
import type { Schema } from '../store/schema.js';
import { matches } from './filter.js';

/** Pages that one answer lists. The filter finds the others. */
const mostPages = 500;

/** How many votes have an answer. PostgreSQL hands sums over as text. */
export const countOf = (answer: Answer): RawBuilder<number | string> =>
  raw`sum(case when answer = ${raw.lit(answer)} then 1 else 0 end)`;

export const unflagged = raw<boolean>`current_votes.flag = ''`;

/** Votes of each answer: the ones that count, and the flagged ones. */
export async function totals(sql: Kysely<Schema>, filter: ResultsFilter): Promise<{ total: Counts; flagged: Counts }> {
  const rows = await sql
    .selectFrom('current_votes')
    .select(['flag', countOf('yes').as('yes'), countOf('no').as('no'), countOf('withdrawn').as('withdrawn')])
    .where(matches(filter))
    .groupBy('flag')
    .execute();
  const sum = (some: typeof rows): Counts => ({
    yes: some.reduce((all, { yes }) => all + Number(yes), 0),
    no: some.reduce((all, { no }) => all + Number(no), 0),
    withdrawn: some.reduce((all, { withdrawn }) => all + Number(withdrawn), 0),
  });
  return { total: sum(rows.filter(({ flag }) => flag === '')), flagged: sum(rows.filter(({ flag }) => flag !== '')) };
}

/** Every site that has votes. */
export async function sitesOf(sql: Kysely<Schema>): Promise<string[]> {
  const rows = await sql.selectFrom('votes').select('site').distinct().orderBy('site').execute();
  return rows.map(({ site }) => site);
}

/** The pages of the site and period of a filter, the ones that need review first, then by votes. */
export async function pagesOf(
  sql: Kysely<Schema>,
  filter: ResultsFilter,
): Promise<{ pages: PageResult[]; morePages: number }> {
  const everyPage = matches({ ...filter, page: '' });
  const [yes, no] = [countOf('yes'), countOf('no')];
  const review = raw`case when ${yes} + ${no} >= ${raw.lit(reviewFrom.answers)}
    and ${no} * 100 >= (${yes} + ${no}) * ${raw.lit(reviewFrom.percentOfNo)} then 0 else 1 end`;
  const pages = sql
    .selectFrom('current_votes')
    .select(['site', 'page', yes.as('yes'), no.as('no')])
    .where(everyPage)
    .where(unflagged)
    .groupBy(['site', 'page'])
    .having(raw<boolean>`${yes} + ${no} > 0`);
  const [listed, all, comments] = await Promise.all([
    pages
      .orderBy(review)
      .orderBy(raw`${yes} + ${no}`, 'desc')
      .orderBy('page')
      .limit(mostPages)
      .execute(),
    sql
      .selectFrom(pages.as('page'))
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow(),
    sql
      .selectFrom('votes')
      .select(['page', raw<number | string>`count(distinct id || comment)`.as('count')])
      .where('comment', '!=', '')
      .where('flag', '=', '')
      .where(matches({ ...filter, page: '' }, 'votes'))
      .groupBy('page')
      .execute(),
  ]);
  const commentsOf = new Map(comments.map(({ page, count }) => [page, Number(count)]));
  return {
    pages: listed.map(({ site, page, ...sums }) => {
      const counts = { yes: Number(sums.yes), no: Number(sums.no) };
      const comments = commentsOf.get(page) ?? 0;
      return { site, page, ...counts, ...shareOf(counts), comments, needsReview: needsReview(counts) };
    }),
    morePages: Number(all.count) - listed.length,
  };
}

/** Votes of each language, the most used first. */
export async function languagesOf(sql: Kysely<Schema>, filter: ResultsFilter): Promise<LanguageResult[]> {
  const [yes, no] = [countOf('yes'), countOf('no')];
  const rows = await sql
    .selectFrom('current_votes')
    .select(['lang', yes.as('yes'), no.as('no')])
    .where(matches(filter))
    .where(unflagged)
    .groupBy('lang')
    .having(raw<boolean>`${yes} + ${no} > 0`)
    .orderBy(raw`${yes} + ${no}`, 'desc')
    .orderBy('lang')
    // A tag may be anything; the languages that we write in come first by far.
    .limit(50)
    .execute();
  return rows.map((row) => ({ lang: row.lang, yes: Number(row.yes), no: Number(row.no) }));
}
