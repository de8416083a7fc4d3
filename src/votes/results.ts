import type { Answer } from './vote.js';

/** How many votes have which answer. Votes, not people: nobody is recognised. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
  readonly withdrawn: number;
}

/** The share of yes among yes and no, and the interval of 95 percent confidence around it. From 0 to 1; null without votes. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What is asked for. Empty means no limit. */
export interface ResultsFilter {
  /** An origin. */
  readonly site: string;
  /** Origin and path. */
  readonly page: string;
  /** YYYY-MM-DD, a day in Europe/Stockholm, which is Norway's time too. Both days are included. */
  readonly from: string;
  readonly to: string;
}

/** The votes on one page. Flagged and withdrawn ones are left out. */
export interface PageResult extends Share {
  readonly site: string;
  readonly page: string;
  readonly yes: number;
  readonly no: number;
  readonly comments: number;
  readonly needsReview: boolean;
}

/** The votes of one language. Empty when the language is not known. */
export interface LanguageResult {
  readonly lang: string;
  readonly yes: number;
  readonly no: number;
}

export type TrendUnit = 'day' | 'week' | 'month';

/** The votes that came in a day, a week from Monday, or a month. */
export interface TrendPoint {
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  readonly yes: number;
  readonly no: number;
}

/** One text that came with a vote. A vote that was changed may have several; hiding and deleting are for all of a vote's texts. */
export interface CommentEntry {
  /** Of the vote. */
  readonly id: string;
  readonly page: string;
  readonly lang: string;
  /** What the vote says now. */
  readonly answer: Answer;
  readonly text: string;
  /** Instant at which the text first came in, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly hidden: boolean;
  readonly flagged: boolean;
  /** Whether the vote has this text still. */
  readonly isCurrent: boolean;
  readonly mayHoldPersonalData: boolean;
}

/** A site, or `*` for every site, of which nothing may be deleted. */
export interface HoldEntry {
  readonly site: string;
  /** Instant, ISO 8601 in UTC. */
  readonly since: string;
  readonly reason: string;
}

/** How long the votes or comments of a site are kept, or of every site without a decision of its own: `*`. */
export interface RetentionEntry {
  readonly site: string;
  readonly kind: 'votes' | 'comments';
  readonly days: number;
  readonly decision: string;
}

/** Who is logged in. */
export interface ResultsSession {
  readonly user: string;
  /** Goes back in `X-CSRF-Token` with whatever changes something. */
  readonly csrf: string;
  readonly canLogOut: boolean;
}

/** All that the results page shows. */
export interface ResultsData {
  /** Every site that has votes. */
  readonly sites: readonly string[];
  readonly filter: ResultsFilter;
  readonly total: Counts;
  /** Votes that look made by a program: counted nowhere else. */
  readonly flagged: Counts;
  /**
   * Pages of the site in the period, the ones that need review first, then by votes. `filter.page` does not narrow this list: it is
   * what there is to choose from.
   */
  readonly pages: readonly PageResult[];
  /** Pages that are not listed. */
  readonly morePages: number;
  readonly trend: { readonly unit: TrendUnit; readonly points: readonly TrendPoint[] };
  readonly languages: readonly LanguageResult[];
  /** Newest first. */
  readonly comments: readonly CommentEntry[];
  /** Comments that are not listed. */
  readonly moreComments: number;
  readonly holds: readonly HoldEntry[];
  readonly retention: readonly RetentionEntry[];
}

/** From here on a page is worth a look: at least so many answers, and at least so many percent of them no. */
export const reviewFrom = { answers: 5, percentOfNo: 30 } as const;

export const needsReview = ({ yes, no }: Pick<Counts, 'yes' | 'no'>): boolean =>
  yes + no >= reviewFrom.answers && no * 100 >= (yes + no) * reviewFrom.percentOfNo;

/** Quantile of the normal distribution for 95 percent, two-sided. */
const z = 1.959964;

/**
 * The share of yes with its Wilson score interval, which holds for few votes and for shares near 0 and 1, too: E. B. Wilson,
 * "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association 22 (1927).
 */
export function shareOf({ yes, no }: Pick<Counts, 'yes' | 'no'>): Share {
  const votes = yes + no;
  if (votes === 0) return { share: null, low: null, high: null };
  const share = yes / votes;
  const middle = share + z ** 2 / (2 * votes);
  const reach = z * Math.sqrt((share * (1 - share)) / votes + z ** 2 / (4 * votes ** 2));
  const whole = 1 + z ** 2 / votes;
  // Without the bounds, rounding errors reach past 0 and 1.
  return { share, low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
