import type { Period, PartialDate } from './model.js';

/** Where a period stands on a day. */
export type Status = 'upcoming' | 'ongoing' | 'ended';

/**
 * The day in Sweden and Norway, `YYYY-MM-DD`: where the visitor sits does not change which projects are over.
 */
export function dayAtTheBorder(now: Date): string {
  // The Swedish default form is ISO 8601, in every engine.
  return now.toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });
}

/**
 * Where a period stands. A date without day or month covers the whole month or year: it has begun on its first day and is over
 * after its last, which comparing just as many characters of today gives.
 *
 * @returns undefined without any date
 */
export function statusOn(today: string, { start, end }: Period): Status | undefined {
  if (end && today.slice(0, end.length) > end) return 'ended';
  if (start && today.slice(0, start.length) < start) return 'upcoming';
  return start || end ? 'ongoing' : undefined;
}

const firstDay = (date: PartialDate) => Date.parse(date);

/** The day after the last one of a date, as a time. */
function dayAfter(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return day ? Date.UTC(year, month! - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
}

/** How much of a period has passed on a day, 0 to 1; undefined when it has no start or no end. */
export function progressOn(today: string, { start, end }: Period): number | undefined {
  if (!start || !end) return undefined;
  const passed = (firstDay(today) - firstDay(start)) / (dayAfter(end) - firstDay(start));
  return Math.min(1, Math.max(0, passed));
}

/** Whole calendar months from a day to the month of an end: 0 in the same month. */
export function monthsUntil(end: PartialDate, today: string): number | undefined {
  const [year, month] = end.split('-').map(Number);
  const [thisYear, thisMonth] = today.split('-').map(Number);
  return month && (year! - thisYear!) * 12 + month - thisMonth!;
}
