import type { Position } from './problems.js';
import type { CellMend } from './table.js';

/** What a spreadsheet puts in quotation marks when it copies: only what would fall apart without them. */
const breaks = /[\t\r\n]/;

/** Where a cell ends that starts with a quotation mark and holds a tab or a line break; undefined when it is no such cell. */
function endOfQuoted(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const isClosed = at >= 0 && (at + 1 === text.length || breaks.test(text[at + 1]!));
  return isClosed && breaks.test(text.slice(start, at)) ? at + 1 : undefined;
}

/**
 * Cells as spreadsheets copy them: tabs between cells, line breaks between rows, and a cell that holds either of them in
 * quotation marks. This is no CSV: `"Nät" i norr` stands as it is, and a quotation mark that nothing closes is a character like
 * any other.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const mark = /\t|\r\n?|\n|$/g;
  for (let at = 0; ;) {
    const quoted = text[at] === '"' ? endOfQuoted(text, at) : undefined;
    mark.lastIndex = quoted ?? at;
    const { index: end, 0: found } = mark.exec(text)!;
    const cell = text.slice(at, end);
    rows.at(-1)!.push(quoted ? cell.slice(1, -1).replaceAll('""', '"').replace(/\r\n?/g, '\n') : cell);
    at = end + found.length;
    // The line break after the last row starts no other one.
    if (found === '' || (found !== '\t' && at === text.length)) return rows;
    if (found !== '\t') rows.push([]);
  }
}

/** A cell as spreadsheets copy it. */
export const copiedCell = (text: string): string => (breaks.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Where pasted cells go: from a cell to the right and down.
 *
 * @param shown indexes of the rows that are shown
 * @returns with the number of cells that hold something and find no place
 */
export function placed(
  cells: readonly (readonly string[])[],
  at: Position,
  shown: readonly number[],
  columns: number,
): { readonly mends: CellMend[]; readonly left: number } {
  const first = shown.indexOf(at.row);
  const mends: CellMend[] = [];
  let left = 0;
  cells.forEach((texts, down) => {
    const row = first < 0 ? undefined : shown[first + down];
    texts.forEach((text, right) => {
      const column = at.column + right;
      if (row !== undefined && column < columns) mends.push({ row, column, text });
      else if (text.trim()) left++;
    });
  });
  return { mends, left };
}
