import { foldText } from '../../feed/fold-text.js';
import type { PartialDate } from '../../feed/model.js';
import { isPartialDate } from '../../feed/values.js';
import type { CellCode } from './cell-code.js';

/** A date, or why a text is none. */
export type ParsedDate =
  | { readonly is: 'date'; readonly date: PartialDate; readonly isSerial?: boolean }
  | { readonly is: 'open' }
  | { readonly is: 'problem'; readonly code: CellCode };

const problem = (code: CellCode): ParsedDate => ({ is: 'problem', code });

/** Interreg began in 1990, and no programme plans beyond 2060: any other year is a slip. */
const firstYear = 1990;
const lastYear = 2060;

// In Swedish, Norwegian and English, whole or cut to three letters or more.
const monthNames: readonly string[] = [
  'januari januar january',
  'februari februar february',
  'mars march',
  'april',
  'maj mai may',
  'juni june',
  'juli july',
  'augusti august',
  'september',
  'oktober october',
  'november',
  'december desember',
];

function monthOf(word: string): string | undefined {
  const index = monthNames.findIndex((names) =>
    names.split(' ').some((name) => word.length >= 3 && name.startsWith(word)),
  );
  return index < 0 ? undefined : String(index + 1);
}

const seasons =
  /var|sommar|sommer|host|haust|vinter|spring|summer|autumn|winter|kvartal|quarter|halvar|\bq[1-4]\b|\bh[12]\b/;
const openEnds = new Set(
  [
    ...[
      'pågår',
      'pågående',
      'löpande',
      'tills vidare',
      'tillsvidare',
      'permanent',
      'nu',
      'pågår ännu',
      'pågår fortfarande',
    ],
    ...[
      'pågår nå',
      'løpende',
      'løpande',
      'inntil videre',
      'inntil vidare',
      'fortløpende',
      'nå',
      'no',
      'ongoing',
      'open',
    ],
    ...['present', 'now', 'until further notice', 'current', 'varig', 'fast', 'inget slutdatum', 'ingen sluttdato'],
  ].map(foldText),
);

/** A date of its parts. Too many days, months or years are told from each other, for each is mended in another way. */
function ofParts(year: string, month?: string, day?: string): ParsedDate {
  if (year.length !== 4) return problem('date-two-digit-year');
  if (Number(year) < firstYear || Number(year) > lastYear) return problem('date-century');
  const date = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  return isPartialDate(date) ? { is: 'date', date } : problem('date-impossible');
}

/** `1.5.2023`, `01/05/2023`: the day stands first in Sweden, in Norway and in the files of the EU. */
function dayFirst([, day, month, year]: readonly string[]): ParsedDate {
  const isOtherWay = Number(month) > 12 && Number(day) <= 12 && Number(month) <= 31;
  return isOtherWay ? problem('date-month-first') : ofParts(year!, month, day);
}

function withMonthName(day: string | undefined, name: string, year: string): ParsedDate {
  const month = monthOf(name);
  return month ? ofParts(year, month, day) : problem('date-unknown');
}

type Form = readonly [pattern: RegExp, read: (match: readonly string[]) => ParsedDate];

/** What is left when weekday, time and filling words are gone. */
const forms: readonly Form[] = [
  [/^(\d{4})$/, ([, year]) => ofParts(year!)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year, month]) => ofParts(year!, month)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([, year, month, day]) => ofParts(year!, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year, month, day]) => ofParts(year!, month, day)],
  [/^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})$/, dayFirst],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, month, year]) => ofParts(year!, month)],
  [
    /^(\d{1,2})(?:[.:]|st|nd|rd|th|:[ea])? ?([a-z]{3,9})[.,]? ?(\d{4})$/,
    ([, d, name, y]) => withMonthName(d, name!, y!),
  ],
  [/^([a-z]{3,9})[.,]? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([, name, d, y]) => withMonthName(d, name!, y!)],
  [/^([a-z]{3,9})[.,]?[ -/]?(\d{4})$/, ([, name, year]) => withMonthName(undefined, name!, year!)],
  [/^(\d{4})[ -]([a-z]{3,9})\.?$/, ([, year, name]) => withMonthName(undefined, name!, year!)],
  [/^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?'?\d\d$/, () => problem('date-two-digit-year')],
  [/^(?:\d{1,2}\.? )?[a-z]{3,9}\.?[- ]'?\d\d$/, () => problem('date-two-digit-year')],
  [/^\d\d-\d\d-\d\d$|^\d{6}$/, () => problem('date-two-digit-year')],
];

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|man|mandag|tis|tir|tys|ons|tor|fre|lor|lau|son|sun)[a-z]{0,6}(?:,|\.|\s)\s*/;
// With a T, or after a space: `2023-05-01 10:00`, `01.05.2023 kl. 10.00`, `Mon, 01 May 2023 10:00:00 GMT`.
const time =
  /(?:t|\s+(?:kl\.?\s*)?)\d\d[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?\s*(?:[ap]m|z|gmt|utc|[a-z]{2,4}|[-+]\d\d:?\d\d)?$/;

/** The forms with letters are compared without accents: `mån`, `lør` and `på` need no form of their own. */
function simplify(text: string): string {
  return foldText(text)
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(time, '')
    .replace(weekday, '')
    .replace(/^(?:den|i|in|from|fran|fra|fr\.?o\.?m\.?|f\.?o\.?m\.?|t\.?o\.?m\.?) /, '');
}

/** Days from 1899-12-30, which Excel calls day 0 of its 1900 system. */
function ofSerial(days: number): ParsedDate {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(days))).toISOString().slice(0, 10);
  return { is: 'date', date, isSerial: true };
}

/** Text or number as a date, as exact as it is written. Nothing is guessed: what can mean two dates is a problem. */
export function parseDate(value: string | number): ParsedDate {
  const text = typeof value === 'number' ? String(value) : simplify(value.slice(0, 80));
  // 1990-01-01 to 2060-12-31.
  if (/^\d{5}(?:[.,]\d+)?$/.test(text) && parseInt(text) >= 32_874 && parseInt(text) <= 58_806)
    return ofSerial(parseInt(text));
  if (openEnds.has(foldText(String(value)).trim())) return { is: 'open' };
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const parsed = match && read(match);
    // A word that is no month may still be a season.
    if (parsed && !(parsed.is === 'problem' && parsed.code === 'date-unknown')) return parsed;
  }
  return problem(/\d\d/.test(text) && seasons.test(text) ? 'date-season' : 'date-unknown');
}
