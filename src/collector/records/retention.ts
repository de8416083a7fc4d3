import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Database } from '../store/database.js';
import { removeComments, removeVotes } from '../store/remove-votes.js';
import type { Schema } from '../store/schema.js';
import type { Kind, Retention } from './decisions.js';
import { readProtocol, type Deleted } from './deletions.js';
import { expiredVotes, sitesWithVotes } from './expired.js';
import { eraseDeleted, writeProtocol } from './protocol.js';

/** Comments first: a vote is kept at least as long as its comment, which may have another decision, or none. */
const kinds = ['comments', 'votes'] as const;

/** Votes of one transaction. While it runs, others wait to be stored: about a tenth of a second. */
const most = 1000;

/** Milliseconds between two transactions: who waits for SQLite's lock tries again that often at first, and gets it. */
const pause = 50;

const remove = { comments: removeComments, votes: removeVotes } as const;

/** What a decision would delete now. */
export interface Expired extends Retention {
  /** An origin, also where the decision is for every site. */
  readonly site: string;
  readonly count: number;
}

/** How long votes and comments are kept, carried out. */
export function retain(database: Database, now: () => Date) {
  const { sql } = database;

  const expired = async (): Promise<Expired[]> => {
    const found: Expired[] = [];
    for (const site of await sitesWithVotes(sql)) {
      for (const kind of kinds) {
        const old = await expiredVotes(sql, site, kind, now());
        const row = await old?.votes.select(({ fn }) => fn.countAll<number | string>().as('count')).executeTakeFirst();
        const count = Number(row?.count ?? 0);
        if (old && count > 0) found.push({ ...old.rule, site, count });
      }
    }
    return found;
  };

  /** Carries out the decision for a site, and returns the id of its line in the protocol, which is there if anything was deleted. */
  const apply = async (site: string, kind: Kind): Promise<string> => {
    const line = randomUUID();
    const old = await expiredVotes(sql, site, kind, now());
    const rows = (await old?.votes.select('id').execute()) ?? [];
    for (let start = 0; start < rows.length; start += most) {
      const ids = rows.slice(start, start + most).map(({ id }) => id);
      const count = await database.transaction('remove', (writing) =>
        removeExpired(writing, line, site, kind, ids, now()),
      );
      // A hold was set meanwhile, or another collector does the same: the rest is not ours.
      if (count === 0) break;
      await setTimeout(pause);
    }
    return line;
  };

  return {
    expired,
    async applyRetention(): Promise<Deleted> {
      const lines: string[] = [];
      for (const site of await sitesWithVotes(sql)) for (const kind of kinds) lines.push(await apply(site, kind));
      const notErased = await eraseDeleted(database);
      return { deletions: await readProtocol(sql, lines), notErased };
    },
  };
}

/** Deletes what of these votes is still there and too old, now that nobody else writes. Returns how many that were. */
async function removeExpired(
  sql: Transaction<Schema>,
  line: string,
  site: string,
  kind: Kind,
  candidates: readonly string[],
  now: Date,
): Promise<number> {
  const old = await expiredVotes(sql, site, kind, now);
  const rows = (await old?.votes.where('id', 'in', candidates).select('id').execute()) ?? [];
  if (!old || rows.length === 0) return 0;
  const { days, decision } = old.rule;
  const ids = rows.map(({ id }) => id);
  const count = await remove[kind](sql, ids, now);
  const deleted_by = `retention of ${days} days`;
  await writeProtocol(sql, { id: line, deleted_at: now.toISOString(), kind, site, count, decision, deleted_by });
  return count;
}
