/** What a spreadsheet takes for the start of a formula, also behind white space and control characters, also in full width. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * One cell: always in quotes, so that a separator or a line break in a text ends nothing. A text that a spreadsheet would compute
 * gets an apostrophe in front, which says "text" to it (OWASP, "CSV Injection").
 */
export function csvCell(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line with its end, CRLF (RFC 4180). Cells are parted by semicolons: the comma is the decimal sign of our countries. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(';')}\r\n`;

/** Stands first in a file, and tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';
