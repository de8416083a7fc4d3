import type { Column } from '../../src/import/columns/column.js';
import type { Cell, Row } from '../../src/import/table.js';
import type { Outcome } from './engine.js';
import { columnName } from './field-choices.js';
import { locate, type Problems } from './problems.js';
import type { State } from './state.js';
import type { Texts } from './texts/texts.js';
import type { ShownColumn } from './view.js';

/** Rows that tell how wide a column is. */
const sample = 200;
/** Characters of a short column, as of dates and codes, and of one of names. */
const narrow = 12;
const medium = 26;

const isBlank = (cell: Cell | undefined): boolean => String(cell ?? '').trim() === '';

/** How long a usual text of each column is: one long text among short ones widens nothing. Columns at the end that are empty are none. */
export function columnWidths(rows: readonly Row[]): number[] {
  const used = rows.reduce((most, { cells }) => {
    const last = cells.findLastIndex((cell) => !isBlank(cell));
    return Math.max(most, last + 1);
  }, 0);
  return Array.from({ length: used }, (_, column) => {
    const lengths = rows
      .slice(0, sample)
      .flatMap(({ cells }) => (isBlank(cells[column]) ? [] : String(cells[column]).length))
      .sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  });
}

const widthOf = (characters: number): ShownColumn['width'] =>
  characters <= narrow ? 'narrow' : characters <= medium ? 'medium' : 'wide';

/** Index of the row that was taken for the heading. */
export function headingOf(rows: readonly Row[], outcome: Outcome | undefined): number | undefined {
  const heading = outcome?.imported.tables[0]?.heading;
  const index = heading
    ? rows.findIndex(({ place }) => place.row === heading.place.row && place.pointer === heading.place.pointer)
    : -1;
  return index < 0 ? undefined : index;
}

/** The columns as they are shown. */
export function shownColumns(
  { opened, table, outcome }: State,
  heading: number | undefined,
  words: Texts,
): ShownColumn[] {
  const understood = new Map<number, Column>(
    outcome?.imported.tables[0]?.columns.map((column) => [column.index, column]) ?? [],
  );
  return (opened?.widths ?? []).map((characters, index) => {
    const header = heading === undefined ? '' : String(table.rows[heading]?.cells[index] ?? '');
    return {
      index,
      header,
      name: columnName(header, index, words),
      column: understood.get(index),
      width: widthOf(characters),
    };
  });
}

/** How many rows there are below the heading. */
export const countBelow = (rows: readonly Row[], heading: number | undefined): number =>
  Math.max(0, rows.length - (heading ?? -1) - 1);

/** The rows that are shown: those below the heading, all of them or those that somebody has to look at. */
export function shownRows({ table, onlyRows, problems }: State, heading: number | undefined): number[] {
  const first = (heading ?? -1) + 1;
  const rows = Array.from({ length: countBelow(table.rows, heading) }, (_, index) => index + first);
  return onlyRows ? rows.filter((row) => onlyRows.has(row) || problems.byRow.has(row)) : rows;
}

/** Everything that is wrong now. What was found while reading is over as soon as somebody has written something else there. */
export function currentProblems(state: Pick<State, 'opened' | 'table' | 'outcome'>): Problems {
  const { opened, table, outcome } = state;
  const found = locate(table.rows, opened?.findings ?? []);
  const isMended = (row: number | undefined, column: number | undefined): boolean => {
    const before = row === undefined ? undefined : opened?.rows[row]?.cells;
    const after = row === undefined ? undefined : table.rows[row]?.cells;
    return before !== after && (column === undefined || before?.[column] !== after?.[column]);
  };
  const read = [...found.open, ...found.notices].filter(({ row, column }) => !isMended(row, column));
  return locate(table.rows, [...read.map(({ finding }) => finding), ...(outcome?.findings ?? [])]);
}

/** A feed in one piece, from the files that it is written to. */
export function wholeFeed(outcome: Outcome | undefined): unknown {
  const pages = outcome?.imported.pages.map(({ text }) => JSON.parse(text) as { readonly items: readonly unknown[] });
  const [first] = pages ?? [];
  if (!pages || !first) return undefined;
  const items = pages.flatMap(({ items }) => items);
  return Object.fromEntries(Object.entries({ ...first, items }).filter(([name]) => name !== 'next_url'));
}
