import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** An open database with its tables in place. Votes, results and records are read and written through it. */
export interface Database {
  readonly sql: Kysely<Schema>;

  /**
   * One transaction. `add` runs beside others of its kind; `remove` runs alone, so that what it deletes cannot come back by an
   * addition that had looked before.
   */
  transaction<Result>(kind: 'add' | 'remove', work: (sql: Transaction<Schema>) => Promise<Result>): Promise<Result>;

  /**
   * Takes the bytes of deleted rows out of the files.
   *
   * @returns what was done and which copies remain for the body to remove, for the protocol
   * @throws when the bytes are still there, for example because another process is reading
   */
  erase(): Promise<string>;

  /** Lets go of the database. A second call does nothing. */
  close(): Promise<void>;
}

/** A database that cannot be opened, in a sentence for the operator. */
export class StoreError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
  }
}
