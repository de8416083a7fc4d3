import type { Vote } from '../../votes/vote.js';
import type { Flag } from './schema.js';

/**
 * What became of a vote that was handed to the store:
 * - `stored`: it is new;
 * - `repeated`: the very same revision was there already;
 * - `conflict`: this id and revision are there with other content, which stays;
 * - `deleted`: the vote, or the comment that it brings, was removed less than 30 days ago, and nothing is stored.
 */
export type Appended = 'stored' | 'repeated' | 'conflict' | 'deleted';

/** A vote with the instant at which its revision came in. */
export interface StoredVote extends Vote {
  readonly receivedAt: Date;
  readonly flag: Flag;
}

/**
 * Where votes are kept. Revisions are appended and never changed; the highest one is the vote.
 * Every method rejects when the database cannot be reached. A promise that has resolved is on the disk.
 */
export interface VoteStore {
  /** Keeps one revision, once, however often and in whatever order revisions arrive. */
  append(vote: Vote, receivedAt: Date, flag?: Flag): Promise<Appended>;

  /** The highest revision of a vote; undefined when there is none. */
  current(id: string): Promise<StoredVote | undefined>;

  /** Resolves when the database answers and its tables are there. */
  ready(): Promise<void>;
}
