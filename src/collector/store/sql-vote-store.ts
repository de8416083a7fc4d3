import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Vote } from '../../votes/vote.js';
import type { Schema, VoteRow } from './schema.js';
import { daysToRememberRemoved, type Appended, type StoredVote, type VoteStore } from './vote-store.js';

// Named one by one: libsql adds a column of its own to rows.
const columns = ['id', 'revision', 'page', 'answer', 'lang', 'comment', 'shown', 'received_at'] as const;

/** The vote store over any SQL database that Kysely speaks to. */
export class SqlVoteStore implements VoteStore {
  readonly #database: Kysely<Schema>;
  readonly #beforeClose: () => void;
  #closed = false;

  /** @param beforeClose what the database at hand wants done last, while it is still open */
  constructor(database: Kysely<Schema>, beforeClose = () => {}) {
    this.#database = database;
    this.#beforeClose = beforeClose;
  }

  async append(vote: Vote, receivedAt: Date): Promise<Appended> {
    const row = toRow(vote, receivedAt);

    // One statement, so that no removal can slip in between the look and the insert.
    const unlessRemoved = this.#database
      .selectNoFrom(({ val }) => columns.map((column) => val(row[column]).as(column)))
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(
            selectFrom('removed_votes')
              .select('id_sha256')
              .where('id_sha256', '=', sha256(vote.id))
              .where('removed_at', '>', forgottenBefore(receivedAt)),
          ),
        ),
      );
    const { numInsertedOrUpdatedRows } = await this.#database
      .insertInto('votes')
      .columns([...columns])
      .expression(unlessRemoved)
      .onConflict((conflict) => conflict.columns(['id', 'revision']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows) return 'stored';

    const kept = await this.#revisions(vote.id).where('revision', '=', vote.revision).executeTakeFirst();
    if (!kept) return 'deleted';
    return sameVote(toVote(kept), vote) ? 'repeated' : 'conflict';
  }

  async current(id: string): Promise<StoredVote | undefined> {
    const row = await this.#revisions(id).orderBy('revision', 'desc').limit(1).executeTakeFirst();
    return row && toVote(row);
  }

  async remove(id: string, now: Date): Promise<boolean> {
    const removed_at = now.toISOString();
    return this.#database.transaction().execute(async (transaction) => {
      // The first statement writes, because in SQLite a transaction that began with reading cannot go on to write
      // once another process has written.
      await transaction.deleteFrom('removed_votes').where('removed_at', '<=', forgottenBefore(now)).execute();
      await transaction
        .insertInto('removed_votes')
        .values({ id_sha256: sha256(id), removed_at })
        .onConflict((conflict) => conflict.column('id_sha256').doUpdateSet({ removed_at }))
        .execute();
      const { numDeletedRows } = await transaction.deleteFrom('votes').where('id', '=', id).executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    });
  }

  async ready(): Promise<void> {
    await this.#database.selectFrom('votes').select('id').limit(1).execute();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#beforeClose();
    await this.#database.destroy();
  }

  #revisions(id: string) {
    return this.#database.selectFrom('votes').select(columns).where('id', '=', id);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function forgottenBefore(now: Date): string {
  return new Date(now.getTime() - daysToRememberRemoved * 24 * 60 * 60 * 1000).toISOString();
}

function toRow(vote: Vote, receivedAt: Date): VoteRow {
  const { id, revision, page, answer, lang, comment, shown = null } = vote;
  return { id, revision, page, answer, lang, comment, shown, received_at: receivedAt.toISOString() };
}

function toVote({ shown, received_at, ...vote }: VoteRow): StoredVote {
  return { ...vote, shown: shown === null ? undefined : Number(shown), receivedAt: new Date(received_at) };
}

function sameVote(kept: Vote, sent: Vote): boolean {
  const fields = ['page', 'answer', 'lang', 'comment', 'shown'] as const;
  return fields.every((field) => kept[field] === sent[field]);
}
