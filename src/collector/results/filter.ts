import { sql as raw, type RawBuilder, type SqlBool } from 'kysely';
import type { ResultsFilter } from '../../votes/results.js';
import { isDay, nextDay, startOfDay } from './days.js';

/** Reads the filter of a request; undefined when a date is none. */
export function readFilter(query: Readonly<Record<string, string>>): ResultsFilter | undefined {
  const { site = '', page = '', from = '', to = '' } = query;
  return [from, to].every((day) => day === '' || isDay(day)) ? { site, page, from, to } : undefined;
}

/** The condition of a filter on the votes of a table or of its alias. */
export function matches({ site, page, from, to }: ResultsFilter, table = 'current_votes'): RawBuilder<SqlBool> {
  const column = (name: string) => raw.ref(`${table}.${name}`);
  const conditions = [raw`1 = 1`];
  if (site) conditions.push(raw`${column('site')} = ${site}`);
  if (page) conditions.push(raw`${column('page')} = ${page}`);
  if (from) conditions.push(raw`${column('received_at')} >= ${startOfDay(from).toISOString()}`);
  if (to) conditions.push(raw`${column('received_at')} < ${startOfDay(nextDay(to)).toISOString()}`);
  return raw<SqlBool>`(${raw.join(conditions, raw` and `)})`;
}
