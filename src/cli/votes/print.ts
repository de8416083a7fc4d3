import { visible, visibleJson } from '../../report/visible.js';
import type { Io } from '../io.js';

type Cell = string | number | boolean | null | undefined;

const widthOf = (text: string): number => Array.from(text).length;

/** Rows in columns, under the names of the columns. The last column may be of any width. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => visible(String(cell ?? ''))));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index]!))));
  const pad = (cell: string, index: number) => cell + ' '.repeat(widths[index]! - widthOf(cell));
  return lines.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Prints objects: as JSON for programs, as a table for people, or a sentence when there are none. */
export function printRows<Row extends object>(
  io: Io,
  asJson: boolean | undefined,
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  none: string,
): void {
  if (asJson) io.stdout.write(`${visibleJson(rows)}\n`);
  else if (rows.length === 0) io.stdout.write(`${none}\n`);
  else
    io.stdout.write(
      table(
        columns,
        rows.map((row) => columns.map((column) => row[column] as Cell)),
      ),
    );
}

/** Prints what was done. */
export function printDone(io: Io, asJson: boolean | undefined, done: string, value: object = {}): void {
  io.stdout.write(asJson ? `${visibleJson({ done, ...value })}\n` : `${visible(done)}\n`);
}
