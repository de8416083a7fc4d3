import type { Place } from '../import/finding.js';
import { str, type Localizer } from '../locale/tools-localizer.js';

/** The letters that a spreadsheet shows over a column: 1 is A, 27 is AA. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Where something stands in its file: `rad 7, kolumn C (Slutdatum)`, or the pointer. Empty for the file as a whole. */
export function placeWords({ msg }: Localizer, { sheet, row, column, header, pointer }: Place): string {
  const parts: string[] = [];
  if (sheet !== undefined) parts.push(msg(str`blad ${sheet}`));
  if (row !== undefined) parts.push(msg(str`rad ${row}`));
  if (column !== undefined) {
    const letters = columnLetters(column);
    parts.push(header ? msg(str`kolumn ${letters} (${header})`) : msg(str`kolumn ${letters}`));
  }
  if (pointer) parts.push(pointer);
  return parts.join(', ');
}
