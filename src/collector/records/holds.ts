import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.js';
import { RecordsError } from './records-error.js';

/** The sites that are on hold; `*` among them when all are. */
export async function heldSites(sql: Kysely<Schema>): Promise<string[]> {
  return (await sql.selectFrom('holds').select('site').execute()).map(({ site }) => site);
}

/** @throws RecordsError when one of these sites is on hold, with the reason of the hold */
export async function refuseOnHold(sql: Kysely<Schema>, sites: readonly string[]): Promise<void> {
  const hold = await sql
    .selectFrom('holds')
    .select(['site', 'since', 'reason', 'set_by'])
    .where('site', 'in', [...sites, '*'])
    .executeTakeFirst();
  if (!hold) return;
  const { site, since, reason, set_by } = hold;
  const name = site === '*' ? 'Every site' : site;
  throw new RecordsError(
    'hold',
    `${name} is on hold since ${since.slice(0, 10)} (${reason}; set by ${set_by}). Nothing was deleted.`,
  );
}
