import type { Vote } from '../../votes/vote.js';

/**
 * What became of a vote that was handed to the store:
 * - `stored`: it is new;
 * - `repeated`: the very same revision was there already;
 * - `conflict`: this id and revision are there with other content, which stays;
 * - `deleted`: the vote was removed less than 30 days ago, and nothing is stored.
 */
export type Appended = 'stored' | 'repeated' | 'conflict' | 'deleted';

/** A vote with the instant at which its revision came in. */
export interface StoredVote extends Vote {
  readonly receivedAt: Date;
}

/** How long a removed vote is remembered, so that a late retry cannot bring it back. */
export const daysToRememberRemoved = 30;

/**
 * Where votes are kept. Revisions are appended and never changed; the highest one is the vote.
 * Every method rejects when the database cannot be reached. A promise that has resolved is on the disk.
 */
export interface VoteStore {
  /** Keeps one revision, once, however often and in whatever order revisions arrive. */
  append(vote: Vote, receivedAt: Date): Promise<Appended>;

  /** The highest revision of a vote; undefined when there is none. */
  current(id: string): Promise<StoredVote | undefined>;

  /**
   * Deletes every revision of a vote. A SHA-256 of the id stays for 30 days.
   *
   * @returns whether there was anything to delete
   */
  remove(id: string, now: Date): Promise<boolean>;

  /** Resolves when the database answers and its tables are there. */
  ready(): Promise<void>;

  /** Lets go of the database. The store is of no use afterwards; a second call does nothing. */
  close(): Promise<void>;
}

/** A store that cannot be opened, in a sentence for the operator. */
export class StoreError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
  }
}
