import type { Database } from '../store/database.js';
import type { HoldRow, RetentionRow } from '../store/schema.js';
import { checkedDays, checkedSite, checkedText } from './checks.js';

/** What a decision is about. */
export type Kind = RetentionRow['kind'];

/** How long the votes or the comments of a site are kept, and by which decision of the body. */
export interface Retention {
  /** An origin, or `*`. */
  readonly site: string;
  readonly kind: Kind;
  /** Whole days since the vote or the comment came in. */
  readonly days: number;
  readonly decision: string;
}

/** A site of which nothing may be deleted. */
export interface Hold {
  /** An origin, or `*`. */
  readonly site: string;
  /** ISO 8601 in UTC. */
  readonly since: string;
  readonly reason: string;
  readonly by: string;
}

/**
 * What the body has decided. Written in transactions of the kind `remove`, so that a hold that is confirmed holds: no deletion is
 * still under way.
 */
export function decisions(database: Database, now: () => Date) {
  const { sql } = database;
  return {
    async retention(): Promise<Retention[]> {
      return sql
        .selectFrom('retention')
        .select(['site', 'kind', 'days', 'decision'])
        .orderBy('site')
        .orderBy('kind')
        .execute();
    },

    async setRetention({ site, kind, days, decision }: Retention): Promise<void> {
      const row: RetentionRow = {
        site: checkedSite(site),
        kind,
        days: checkedDays(days),
        decision: checkedText('decision', decision),
      };
      await database.transaction('remove', (writing) =>
        writing
          .insertInto('retention')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['site', 'kind']).doUpdateSet({ days: row.days, decision: row.decision }),
          )
          .execute(),
      );
    },

    async clearRetention(site: string, kind: Kind): Promise<boolean> {
      return database.transaction('remove', async (writing) => {
        const removed = writing.deleteFrom('retention').where('site', '=', checkedSite(site)).where('kind', '=', kind);
        return (await removed.executeTakeFirst()).numDeletedRows > 0;
      });
    },

    async holds(): Promise<Hold[]> {
      return sql.selectFrom('holds').select(['site', 'since', 'reason', 'set_by as by']).orderBy('site').execute();
    },

    async hold(site: string, reason: string, by: string): Promise<void> {
      const row: HoldRow = {
        site: checkedSite(site),
        since: now().toISOString(),
        reason: checkedText('reason', reason),
        set_by: checkedText('name', by),
      };
      await database.transaction('remove', (writing) =>
        writing
          .insertInto('holds')
          .values(row)
          // A hold that is set again has lasted since it was first set.
          .onConflict((conflict) => conflict.column('site').doUpdateSet({ reason: row.reason, set_by: row.set_by }))
          .execute(),
      );
    },

    async release(site: string): Promise<boolean> {
      return database.transaction('remove', async (writing) => {
        const removed = writing.deleteFrom('holds').where('site', '=', checkedSite(site));
        return (await removed.executeTakeFirst()).numDeletedRows > 0;
      });
    },
  };
}
