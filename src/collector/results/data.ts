import type { ResultsData, ResultsFilter } from '../../votes/results.js';
import type { Records } from '../records/records.js';
import type { Database } from '../store/database.js';
import { commentsOf } from './comments.js';
import { languagesOf, pagesOf, sitesOf, totals } from './counts.js';
import { trendOf } from './trend.js';

/** All that the results page shows for a filter. */
export async function resultsOf(
  { sql }: Database,
  records: Pick<Records, 'holds' | 'retention'>,
  filter: ResultsFilter,
  now: Date,
): Promise<ResultsData> {
  const [sites, counts, pages, trend, languages, comments, holds, retention] = await Promise.all([
    sitesOf(sql),
    totals(sql, filter),
    pagesOf(sql, filter),
    trendOf(sql, filter, now),
    languagesOf(sql, filter),
    commentsOf(sql, filter),
    records.holds(),
    records.retention(),
  ]);
  return {
    sites,
    filter,
    ...counts,
    ...pages,
    trend,
    languages,
    ...comments,
    holds: holds.map(({ site, since, reason }) => ({ site, since, reason })),
    retention,
  };
}
