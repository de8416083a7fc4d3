import type { Answer } from '../../votes/vote.js';

/** The tables, as Kysely sees them. Only types that every supported database has; instants are ISO 8601 in UTC. */
export interface Schema {
  votes: VoteRow;
  removed_votes: RemovedVoteRow;
}

/** One revision of one vote. Nothing here tells who sent it: no address, no browser, no account. */
export interface VoteRow {
  id: string;
  revision: number;
  page: string;
  answer: Answer;
  lang: string;
  comment: string;
  /** Databases with 64-bit integers hand them over as text. */
  shown: number | string | null;
  received_at: string;
}

/** The trace of a vote that was deleted. */
export interface RemovedVoteRow {
  id_sha256: string;
  removed_at: string;
}
