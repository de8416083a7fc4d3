import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { VoteRow } from '../../src/collector/store/schema.js';
import type { Vote } from '../../src/votes/vote.js';
import type { TestDatabase } from '../helpers/stores.js';
import type { Seen } from './proxy.js';

/** What a vote says, in a form that two can be compared in. */
const line = ({ id, page, answer, comment }: Pick<VoteRow, 'id' | 'page' | 'answer' | 'comment'>): string =>
  [id, page, answer, JSON.stringify(comment)].join(' ');

/** Compares what the database holds with what visitors were told, and what the collector has answered. */
export async function assertCountedOnce(database: TestDatabase, cast: readonly Vote[], seen: Seen): Promise<void> {
  const rows = await database.votes();
  const keys = rows.map(({ id, revision }) => `${id} ${revision}`);
  assert.equal(new Set(keys).size, keys.length, 'a revision is stored twice');
  assert.deepEqual(
    [...seen.confirmed].filter((key) => !new Set(keys).has(key)),
    [],
    'confirmed, but not stored',
  );

  const { sql: query } = await database.openDatabase();
  const counted = await query.selectFrom('current_votes').selectAll().execute();
  assert.equal(counted.length, cast.length, 'votes that count');
  assert.deepEqual(
    counted.map(line).sort(),
    cast.map(line).sort(),
    'the last answer of each visitor, with the comment',
  );
  assert.deepEqual(new Set(rows.map(({ id }) => id)), new Set(cast.map(({ id }) => id)), 'votes of nobody');
}

/** SQLite's own check of its file. */
export async function assertIntact(database: TestDatabase): Promise<void> {
  const { sql: query } = await database.openDatabase();
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(query);
  assert.deepEqual(
    rows.map(({ integrity_check }) => integrity_check),
    ['ok'],
  );
}
