import type { PartialDate, Period } from '../../feed/model.js';

/**
 * How two periods go together. `equal`: both ends, at least to the month. `agree`: they overlap, and an end is the same as far as
 * both are exact. `unknown`: nothing can be compared.
 */
export type Agreement = 'equal' | 'agree' | 'overlap' | 'apart' | 'unknown';

/** Whether two dates are the same as far as both are exact; false when one is missing. */
export function sameDate(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!one || !other) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

const isExact = (date: PartialDate | undefined) => (date?.length ?? 0) > 4;

const endsBefore = (end: PartialDate | undefined, start: PartialDate | undefined) =>
  !!end && !!start && end < start.slice(0, end.length);

export function agreementOf(one: Period = {}, other: Period = {}): Agreement {
  const starts = sameDate(one.start, other.start);
  const ends = sameDate(one.end, other.end);
  if (starts && ends && [one, other].every(({ start, end }) => isExact(start) && isExact(end))) return 'equal';
  if (endsBefore(one.end, other.start) || endsBefore(other.end, one.start)) return 'apart';
  if (starts || ends) return 'agree';
  return (one.start && other.start) || (one.end && other.end) ? 'overlap' : 'unknown';
}
