import { parseDate, type ParsedDate } from './parse-date.js';

/** Both ends of a period as they are written; either may be empty. */
export interface Ends {
  readonly start: string;
  readonly end: string;
}

const joint =
  /\s*(?:[-‐-―−/]|\b(?:till och med|till|til og med|til|to|until|through|t\.?\s?o\.?\s?m\.?)(?![\p{L}\p{N}]))\s*/giu;
const opening =
  /^(?:från och med|från|fra og med|fra|frå|from|since|sedan|sidan|siden|fr\.?\s?o\.?\s?m\.?|f\.?\s?o\.?\s?m\.?)\s+/i;

const isGood = (parsed: ParsedDate) => parsed.is !== 'problem';
const isDate = (text: string) => parseDate(text).is === 'date';

/** `1 maj – 30 juni 2023`: the year of the end is the year of the start. */
function withYear(start: string, end: string): string {
  const year = /\d{4}/.exec(end)?.[0] ?? '';
  const full = /[./]$/.test(start) ? start + year : `${start} ${year}`;
  return start && year && !/\d{4}/.test(start) && isDate(full) ? full : start;
}

/**
 * A text that joins two dates, with any dash or word. A hyphen may be one of a date, so each place is tried, and the first one that
 * leaves a date on both sides is it. When there is none, a place that leaves one date is taken.
 */
export function splitPeriod(text: string): Ends | undefined {
  const short = text.slice(0, 160).trim();
  const isOpening = opening.test(short);
  const rest = short.replace(opening, '');
  if (isOpening && isDate(rest)) return { start: rest, end: '' };
  const splits = [...rest.matchAll(joint)].map((match) => {
    const end = rest.slice(match.index + match[0].length);
    return { start: withYear(rest.slice(0, match.index), end), end };
  });
  const ends = ({ start, end }: Ends) => [start, end].filter((side) => isDate(side)).length;
  return (
    splits.find((split) => isDate(split.start) && isGood(parseDate(split.end))) ??
    splits.find((split) => ends(split) === 1 && (!split.start || !split.end)) ??
    splits.find((split) => ends(split) === 1 && isLikeDate(split.start) && isLikeDate(split.end))
  );
}

/** Whether a text would be a date with a little mending. */
function isLikeDate(text: string): boolean {
  const parsed = parseDate(text);
  return parsed.is !== 'problem' || parsed.code !== 'date-unknown';
}
