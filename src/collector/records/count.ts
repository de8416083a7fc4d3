import { sql as raw } from 'kysely';
import type { Database } from '../store/database.js';

/** What is kept of one site. */
export interface SiteCount {
  readonly site: string;
  readonly yes: number;
  readonly no: number;
  readonly withdrawn: number;
  /** Of these, votes that look like a program's; the results page shows them apart. */
  readonly flagged: number;
  /** Votes with a comment, in whichever revision. */
  readonly comments: number;
  /** When the first and the last revision came in, ISO 8601 in UTC. */
  readonly oldest: string;
  readonly newest: string;
}

/** Counts votes and comments, site by site. */
export async function count({ sql }: Database): Promise<SiteCount[]> {
  const votes = await sql
    .selectFrom('current_votes')
    .groupBy('site')
    .select((eb) => {
      const countOf = (condition: ReturnType<typeof eb>) => eb.fn.countAll<number | string>().filterWhere(condition);
      return [
        'site',
        countOf(eb('answer', '=', 'yes')).as('yes'),
        countOf(eb('answer', '=', 'no')).as('no'),
        countOf(eb('answer', '=', 'withdrawn')).as('withdrawn'),
        countOf(eb('flag', '!=', '')).as('flagged'),
      ];
    })
    .orderBy('site')
    .execute();
  const texts = await sql
    .selectFrom('votes')
    .groupBy('site')
    .select(({ fn }) => ['site', fn.min('received_at').as('oldest'), fn.max('received_at').as('newest')])
    .select(raw<number | string>`count(distinct case when comment <> '' then id end)`.as('comments'))
    .execute();
  return votes.map(({ site, yes, no, withdrawn, flagged }) => {
    const { comments, oldest, newest } = texts.find((each) => each.site === site)!;
    const counts = { yes: Number(yes), no: Number(no), withdrawn: Number(withdrawn), flagged: Number(flagged) };
    return { site, ...counts, comments: Number(comments), oldest, newest };
  });
}
