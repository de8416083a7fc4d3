import type { Transaction } from 'kysely';
import type { Vote } from '../../votes/vote.js';
import { batched } from './batch.js';
import type { Database } from './database.js';
import { removedOf, sha256 } from './removed.js';
import type { Flag, Schema, VoteRow } from './schema.js';
import type { Appended, StoredVote, VoteStore } from './vote-store.js';

interface Receipt {
  readonly vote: Vote;
  readonly receivedAt: Date;
  readonly flag: Flag;
}

/** The vote store over any SQL database that Kysely speaks to. Votes that come at the same time share a commit. */
export function voteStore({ sql, transaction }: Database): VoteStore {
  const append = batched((receipts: readonly Receipt[]) =>
    transaction('add', (writing) => appendAll(writing, receipts)),
  );
  return {
    append: (vote, receivedAt, flag = '') => append({ vote, receivedAt, flag }),
    async current(id) {
      const row = await sql.selectFrom('current_votes').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toVote(row);
    },
    async ready() {
      await sql.selectFrom('votes').select('id').limit(1).execute();
    },
  };
}

async function appendAll(sql: Transaction<Schema>, receipts: readonly Receipt[]): Promise<Appended[]> {
  const removed = await removedOf(
    sql,
    receipts.map(({ vote }) => vote.id),
    receipts[0]!.receivedAt,
  );
  const isRemoved = ({ id, comment }: Vote) => {
    // Nearly always there is none, and each hash would be for nothing.
    const what = removed.size > 0 ? removed.get(sha256(id)) : undefined;
    return what === 'vote' || (what === 'comment' && comment !== '');
  };
  const welcome = receipts.filter(({ vote }) => !isRemoved(vote));
  const stored = await insert(sql, welcome);
  const others = await keptRows(
    sql,
    welcome.filter(({ vote }) => !stored.has(keyOf(vote))),
  );
  return receipts.map((receipt) => {
    const { vote } = receipt;
    if (isRemoved(vote)) return 'deleted';
    const key = keyOf(vote);
    const first = stored.get(key);
    // Of the same revision twice in one batch, the first is stored.
    if (first === receipt) return 'stored';
    return sameVote(first?.vote ?? others.get(key)!, vote) ? 'repeated' : 'conflict';
  });
}

/** Inserts what is not there, and tells which receipt each new row holds. */
async function insert(sql: Transaction<Schema>, receipts: readonly Receipt[]): Promise<Map<string, Receipt>> {
  const firsts = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const key = keyOf(receipt.vote);
    if (!firsts.has(key)) firsts.set(key, receipt);
  }
  if (firsts.size === 0) return new Map();
  const inserted = await sql
    .insertInto('votes')
    .values([...firsts.values()].map(toRow))
    .onConflict((conflict) => conflict.columns(['id', 'revision']).doNothing())
    .returning(['id', 'revision'])
    .execute();
  return new Map(inserted.map((row) => [keyOf(row), firsts.get(keyOf(row))!]));
}

async function keptRows(sql: Transaction<Schema>, receipts: readonly Receipt[]): Promise<Map<string, Vote>> {
  if (receipts.length === 0) return new Map();
  const ids = [...new Set(receipts.map(({ vote }) => vote.id))];
  const rows = await sql.selectFrom('votes').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [keyOf(row), toVote(row)]));
}

function keyOf({ id, revision }: Pick<Vote, 'id' | 'revision'>): string {
  return `${id} ${revision}`;
}

function toRow({ vote, receivedAt, flag }: Receipt): VoteRow {
  const { id, revision, page, answer, lang, comment, shown = null } = vote;
  const site = new URL(page).origin;
  return { id, revision, site, page, answer, lang, comment, shown, flag, received_at: receivedAt.toISOString() };
}

function toVote({ id, revision, page, answer, lang, comment, shown, flag, received_at }: VoteRow): StoredVote {
  const vote = { id, revision, page, answer, lang, comment, shown: shown === null ? undefined : Number(shown) };
  return { ...vote, flag, receivedAt: new Date(received_at) };
}

function sameVote(kept: Vote, sent: Vote): boolean {
  const fields = ['page', 'answer', 'lang', 'comment', 'shown'] as const;
  return fields.every((field) => kept[field] === sent[field]);
}
