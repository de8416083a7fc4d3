import { sql as raw, type Kysely } from 'kysely';
import type { ResultsFilter, TrendPoint, TrendUnit } from '../../votes/results.js';
import type { Schema } from '../store/schema.js';
import { countOf, unflagged } from './counts.js';
import { dayOf, nextDay } from './days.js';
import { matches } from './filter.js';

/** The longest periods, in days, that are shown day by day and week by week: about fifty points at most. */
const longest = { day: 45, week: 370 } as const;

/**
 * The votes over time, from the first one or the first day of the filter to its last day or today, silent periods too. The
 * database adds up by hour, for SQLite knows no time zones; an hour always lies within one day.
 */
export async function trendOf(
  sql: Kysely<Schema>,
  filter: ResultsFilter,
  now: Date,
): Promise<{ unit: TrendUnit; points: TrendPoint[] }> {
  const hour = raw<string>`substr(received_at, 1, 13)`;
  const rows = await sql
    .selectFrom('current_votes')
    .select([hour.as('hour'), countOf('yes').as('yes'), countOf('no').as('no')])
    .where(matches(filter))
    .where(unflagged)
    .groupBy(hour)
    .orderBy(hour)
    .execute();
  const hours = rows.map((row) => ({
    day: dayOf(new Date(`${row.hour}:00:00Z`)),
    yes: Number(row.yes),
    no: Number(row.no),
  }));

  const today = dayOf(now);
  // Clocks may be wrong: a vote of tomorrow is shown.
  const last = [hours.at(-1)?.day ?? '', filter.to && filter.to < today ? filter.to : today].sort().at(-1)!;
  const first = hours[0] && filter.from < hours[0].day ? hours[0].day : filter.from || last;
  const unit = unitOf(first, last);
  const points = new Map<string, TrendPoint>();
  for (let day = startOf(first, unit); day <= last; day = startOf(nextDay(day, stepOf[unit]), unit))
    points.set(day, { from: day, yes: 0, no: 0 });
  for (const { day, yes, no } of hours) {
    const from = startOf(day, unit);
    const before = points.get(from)!;
    points.set(from, { from, yes: before.yes + yes, no: before.no + no });
  }
  return { unit, points: hours.length === 0 ? [] : [...points.values()] };
}

function unitOf(first: string, last: string): TrendUnit {
  const days = (Date.parse(last) - Date.parse(first)) / (24 * 60 * 60 * 1000) + 1;
  if (days <= longest.day) return 'day';
  return days <= longest.week ? 'week' : 'month';
}

/** Days after which the next period has begun and the one after it has not. */
const stepOf: Readonly<Record<TrendUnit, number>> = { day: 1, week: 7, month: 31 };

/** The first day of the period that a day lies in. */
function startOf(day: string, unit: TrendUnit): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  // Sunday is 0, and our weeks begin on Monday.
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return unit === 'week' ? nextDay(day, -weekday) : day;
}
