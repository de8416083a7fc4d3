import { isDateFormat, serialToDate } from 'hucre';

/** How exact a date is by the format that it is shown in: `maj 2023` means the month, though the cell has a day. */
export type Precision = 'day' | 'month' | 'year';

const lengths: Readonly<Record<Precision, number>> = { day: 10, month: 7, year: 4 };

/** Dates among the formats that have a number only (ECMA-376 part 1, 18.8.30), with those of East Asia. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const monthAndYear = 17;

/** @returns undefined for a format that shows no date: a number, or the time of a day */
export function precisionOf(id: number, code: string | undefined): Precision | undefined {
  if (code === undefined) return builtIn.has(id) ? (id === monthAndYear ? 'month' : 'day') : undefined;
  if (!isDateFormat(code)) return undefined;
  // Letters that are shown as they stand, colours and languages say nothing about the date.
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const has = (letter: string) => letters.includes(letter);
  if (has('d')) return 'day';
  if (has('y')) return has('m') ? 'month' : 'year';
  // Without a year only the name of a month tells that this is no time: there, m is a minute.
  return has('mmm') ? 'day' : undefined;
}

/** Last day that Excel knows, 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * The date that a number of a workbook stands for, `YYYY-MM-DD` or as much of it as is shown. The time of the day is left out.
 *
 * @returns undefined for a number that is no day: 0 is what a formula makes of an empty cell
 */
export function dateOf(serial: number, precision: Precision, is1904: boolean): string | undefined {
  if (!(serial >= (is1904 ? 0 : 1) && serial < lastSerial + 1)) return undefined;
  return serialToDate(Math.floor(serial), is1904).toISOString().slice(0, lengths[precision]);
}
