import type { Cell, Row } from '../../src/import/table.js';

/** One thing that somebody did, and what was there before. */
type Change =
  | { readonly is: 'row'; readonly index: number; readonly before: readonly Cell[]; readonly after: readonly Cell[] }
  | {
      readonly is: 'field';
      readonly header: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    };

/** What several cells hold at once: one thing that somebody did, taken back at once. */
type Step = readonly Change[];

/** A table that is being mended. Rows keep the places that they have in their file. */
export interface Table {
  readonly rows: readonly Row[];
  /** Fields of columns that somebody chose, by what stands in their heading. */
  readonly fields: Readonly<Record<string, string>>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface CellMend {
  /** Index of the row, from 0. */
  readonly row: number;
  /** Index of the column, from 0. */
  readonly column: number;
  readonly text: string;
}

export const tableOf = (rows: readonly Row[]): Table => ({ rows, fields: {}, past: [], future: [] });

export const textAt = (table: Table, row: number, column: number): string =>
  String(table.rows[row]?.cells[column] ?? '');

function withChange(table: Table, change: Change, direction: 'before' | 'after'): Table {
  if (change.is === 'row') {
    const rows = [...table.rows];
    const row = rows[change.index];
    if (row) rows[change.index] = { ...row, cells: change[direction] };
    return { ...table, rows };
  }
  const field = change[direction];
  const others = Object.entries(table.fields).filter(([header]) => header !== change.header);
  return {
    ...table,
    fields: Object.fromEntries(field === undefined ? others : [...others, [change.header, field]]),
  };
}

const applied = (table: Table, step: Step): Table =>
  step.reduce((before, change) => withChange(before, change, 'after'), table);

function done(table: Table, step: Step): Table {
  if (step.length === 0) return table;
  return { ...applied(table, step), past: [...table.past, step], future: [] };
}

function cellsWith(row: Row, mends: readonly CellMend[]): Cell[] {
  const cells = [...row.cells];
  for (const { column, text } of mends) {
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

/** The same with other texts in cells; what says the same already is no change. */
export function withCells(table: Table, mends: readonly CellMend[]): Table {
  const byRow = new Map<number, CellMend[]>();
  for (const mend of mends) {
    if (!table.rows[mend.row] || textAt(table, mend.row, mend.column) === mend.text) continue;
    byRow.set(mend.row, [...(byRow.get(mend.row) ?? []), mend]);
  }
  const step = [...byRow].map(([index, mends]): Change => {
    const row = table.rows[index]!;
    return { is: 'row', index, before: row.cells, after: cellsWith(row, mends) };
  });
  return done(table, step);
}

/** The same without what stands in a row. The row stays, empty, so that the others keep their numbers. */
export const withoutRow = (table: Table, row: number): Table =>
  withCells(
    table,
    (table.rows[row]?.cells ?? []).map((_, column) => ({ row, column, text: '' })),
  );

/**
 * The same with another field for a column.
 *
 * @param field undefined: what the name of the column says
 */
export function withField(table: Table, header: string, field: string | undefined): Table {
  const before = table.fields[header];
  return before === field ? table : done(table, [{ is: 'field', header, before, after: field }]);
}

/** The table before the last thing that was done. */
export function undone(table: Table): Table {
  const step = table.past.at(-1);
  if (!step) return table;
  const before = step.reduceRight((after, change) => withChange(after, change, 'before'), table);
  return { ...before, past: table.past.slice(0, -1), future: [step, ...table.future] };
}

/** The table with the last thing again that was taken back. */
export function redone(table: Table): Table {
  const [step, ...future] = table.future;
  if (!step) return table;
  return { ...applied(table, step), past: [...table.past, step], future };
}

/** Where the last thing was done that stands in a cell: what somebody who takes it back wants to see. */
export function changedRow(step: Step | undefined): number | undefined {
  const change = step?.find(({ is }) => is === 'row');
  return change?.is === 'row' ? change.index : undefined;
}

/** Cells of the same column that say the same. */
export const sameCells = (table: Table, column: number, text: string, from: number): number[] =>
  table.rows.flatMap((row, index) => (index >= from && String(row.cells[column] ?? '') === text ? index : []));
