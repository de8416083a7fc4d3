import type { PartialDate } from '../../feed/model.js';

const dayLength = 86_400_000;

/** The last day of a date, a month or a year. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  // Day 0 of the next month; a month has its number from 1 here and from 0 in Date.
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
}

/** Days from one day to another, both `YYYY-MM-DD`. */
export const daysUntil = (day: string, today: string): number => (Date.parse(day) - Date.parse(today)) / dayLength;

/** The same day a year before. */
export const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
