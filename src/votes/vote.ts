/** What a visitor can answer. `withdrawn` takes an earlier answer back. */
export const answers = ['yes', 'no', 'withdrawn'] as const;
export type Answer = (typeof answers)[number];

/**
 * One revision of one vote. Each revision is the whole vote; the highest one counts.
 *
 * @see readVote for the rules of each field
 */
export interface Vote {
  /** UUID v4 in lower case: the same for every revision and every retry, so that a vote counts once. */
  readonly id: string;
  /** 0 for the first answer, one more for each change, at most 999. */
  readonly revision: number;
  /** Origin and path of the page that the vote is about. */
  readonly page: string;
  readonly answer: Answer;
  /** Language of the question: `sv`, `nb`, `nn` or another BCP 47 tag. Empty when not known. */
  readonly lang: string;
  /** Line breaks are LF. Empty when there is none. */
  readonly comment: string;
  /** Milliseconds from when the question came into view to the click. */
  readonly shown?: number | undefined;
}

/** Why a collector refuses a vote: a field breaks its rule, or one of these. The closed list that `X-Vote-Refused` speaks. */
export type Refusal =
  keyof Vote | 'page-not-allowed' | 'origin-not-allowed' | 'too-large' | 'content-type' | 'conflict' | 'deleted';

export const limits = {
  /** Room for a long path; longer addresses are errors or attacks. */
  page: 512,
  /** About 100 words, and short enough that a person reads them all. */
  comment: 600,
  /** Nobody changes an answer a thousand times. */
  revision: 999,
  /** A whole vote with a comment of three-byte characters, percent-encoded, stays below. */
  body: 8192,
} as const;
