import type { Answer } from '../../votes/vote.js';

/**
 * The tables, as Kysely sees them. Only types that every supported database has; instants are ISO 8601 in UTC. Nothing here tells
 * who sent a vote: no address, no browser, no account.
 */
export interface Schema {
  votes: VoteRow;
  /** The highest revision of each vote. A view. */
  current_votes: VoteRow;
  removed_votes: RemovedVoteRow;
  hidden_comments: HiddenCommentRow;
  retention: RetentionRow;
  holds: HoldRow;
  deletions: DeletionRow;
}

/** Why a vote is shown apart and left out of the headline figures: '' is not at all. */
export type Flag = '' | 'honeypot' | 'speed';

/** One revision of one vote. Rows are appended and never changed, but for a comment that the body deletes. */
export interface VoteRow {
  id: string;
  revision: number;
  /** Origin of the page: what is kept for how long is decided site by site. */
  site: string;
  page: string;
  answer: Answer;
  lang: string;
  comment: string;
  /** Databases with 64-bit integers hand them over as text. */
  shown: number | string | null;
  flag: Flag;
  received_at: string;
}

/** The trace of a vote that was deleted, or of its comment alone. */
export interface RemovedVoteRow {
  id_sha256: string;
  what: 'vote' | 'comment';
  removed_at: string;
}

/** A comment that the results page does not show. It is still there: hiding is not deleting. */
export interface HiddenCommentRow {
  vote_id: string;
  hidden_at: string;
  /** Who hid it, as far as the collector knows. */
  hidden_by: string;
}

/** How long the votes or the comments of a site are kept. Without a row: for ever. */
export interface RetentionRow {
  /** An origin, or `*` for every site without a row of its own. */
  site: string;
  kind: 'votes' | 'comments';
  days: number;
  /** The decision of the body that allows the deletion. */
  decision: string;
}

/** A site whose votes and comments must not be deleted, whatever the retention says. */
export interface HoldRow {
  /** An origin, or `*` for every site. */
  site: string;
  since: string;
  reason: string;
  set_by: string;
}

/** The protocol: one line for each deletion, without what was deleted. */
export interface DeletionRow {
  id: string;
  deleted_at: string;
  kind: 'votes' | 'comments';
  site: string;
  /** Votes, not revisions. */
  count: number;
  decision: string;
  deleted_by: string;
  /** What was done to the bytes, and which copies are the body's to remove. */
  remains: string;
}
