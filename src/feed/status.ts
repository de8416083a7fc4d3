import type { Period } from './model.js';

/** Where a period stands on a day. */
export type Status = 'upcoming' | 'ongoing' | 'ended';

/** The day in Sweden and Norway, `YYYY-MM-DD`: where the visitor sits does not change which projects are over. */
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
export function statusOn(today: string, { start = '', end = '' }: Period): Status | undefined {
  if (today.slice(0, end.length) > end) return 'ended';
  if (today.slice(0, start.length) < start) return 'upcoming';
  return start || end ? 'ongoing' : undefined;
}

/** How much of a period has passed on a day, 0 to 1, for drawing; undefined when it has no start or no end. */
export function progressOn(today: string, { start, end }: Period): number | undefined {
  if (!start || !end) return undefined;
  const first = Date.parse(start);
  // Near enough to the last day of any month.
  const last = Date.parse(end + '-12-30'.slice(end.length - 4).replace('02-30', '02-28'));
  return Math.min(1, Math.max(0, (Date.parse(today) - first) / (last - first || 1)));
}

const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Calendar months from a day to an end: 0 in the same month. For an end that is a year: a negative number or 0. */
export const monthsUntil = (end: string, today: string): number => months(end) - months(today);
