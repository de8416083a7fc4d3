import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Schema } from '../store/schema.js';
import type { Kind, Retention } from './decisions.js';
import { heldSites } from './holds.js';

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** The sites that have votes; none as long as nothing is decided, when nobody needs to look. */
export async function sitesWithVotes(sql: Kysely<Schema>): Promise<string[]> {
  if (!(await sql.selectFrom('retention').select('site').limit(1).executeTakeFirst())) return [];
  return (await sql.selectFrom('votes').select('site').distinct().orderBy('site').execute()).map(({ site }) => site);
}

/**
 * The votes of a site that, or whose comments, have been kept for longer than decided, and the decision; undefined when there is
 * no decision, or a hold.
 *
 * A vote is as old as its last revision that came in, a comment as the last revision that brought it. A vote with a comment is
 * kept as long as the comment, which may have another decision, or none. Revisions may name pages of several sites; a hold on one
 * of them keeps all.
 */
export async function expiredVotes(
  sql: Kysely<Schema>,
  site: string,
  kind: Kind,
  now: Date,
): Promise<{ rule: Retention; votes: SelectQueryBuilder<Schema, 'current_votes', object> } | undefined> {
  const held = await heldSites(sql);
  const rule = await ruleOf(sql, site, kind);
  if (!rule || held.includes(site) || held.includes('*')) return undefined;
  const limit = new Date(now.getTime() - rule.days * millisecondsPerDay).toISOString();
  const votes = sql
    .selectFrom('current_votes')
    .where('current_votes.site', '=', site)
    .where(({ and, exists, not, or, selectFrom }) => {
      const revisions = selectFrom('votes').select('votes.id').whereRef('votes.id', '=', 'current_votes.id');
      const comments = revisions.where('votes.comment', '!=', '');
      const tooYoung = (of: typeof revisions) => exists(of.where('votes.received_at', '>', limit));
      const onHold = held.length > 0 ? [exists(revisions.where('votes.site', 'in', held))] : [];
      return kind === 'votes'
        ? not(or([tooYoung(revisions), exists(comments), ...onHold]))
        : and([exists(comments), not(or([tooYoung(comments), ...onHold]))]);
    });
  return { rule, votes };
}

/** The decision for a site: its own, or else that for all. */
async function ruleOf(sql: Kysely<Schema>, site: string, kind: Kind): Promise<Retention | undefined> {
  const rules = await sql
    .selectFrom('retention')
    .select(['site', 'kind', 'days', 'decision'])
    .where('kind', '=', kind)
    .where('site', 'in', [site, '*'])
    .execute();
  return rules.find((each) => each.site === site) ?? rules[0];
}
