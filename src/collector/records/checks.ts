import { RecordsError } from './records-error.js';

/** Longer than any decision is named, and short enough for a line of the protocol. */
const longest = 300;

/** A hundred years. */
const mostDays = 36_500;

/** `*`, or an origin in the form in which votes carry it. */
export function checkedSite(text: string): string {
  if (text === '*') return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RecordsError(
      'input',
      `"${text}" is no site. Name it in full, for example https://www.example.se, or * for all.`,
    );
  }
  if (url.href !== `${url.origin}/`) {
    throw new RecordsError('input', `"${text}" is more than a site. Leave out what follows the host: ${url.origin}.`);
  }
  return url.origin;
}

export function checkedDays(days: number): number {
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return days;
  throw new RecordsError('input', `The days must be a whole number from 1 to ${mostDays}.`);
}

/** A text that stands in the protocol: one line, not empty. */
export function checkedText(name: string, text: string): string {
  const line = text.trim();
  if (line.length > 0 && line.length <= longest && !/\p{Cc}/u.test(line)) return line;
  throw new RecordsError('input', `The ${name} must be one line of 1 to ${longest} characters.`);
}
