import type { Column } from '../columns/column.js';
import { excerpt, type Finding, type Level, type Place, type Report } from '../finding.js';
import type { Cell, Row } from '../table.js';
import type { CellCode } from './cell-code.js';

/** What reading one cell needs. */
export interface CellReading {
  readonly column: Column;
  /** Of the cell, see {@link cellPlace}. */
  readonly place: Place;
  readonly report: Report;
  /** Currency of the amounts of this row that do not name their own (ISO 4217). */
  readonly currency?: string | undefined;
}

/**
 * Reads one cell. Undefined without a finding is a cell that says nothing. An error means that the cell is lost, a warning or a
 * notice that its value is used.
 */
export type CellReader<Value> = (cell: Cell, reading: CellReading) => Value | undefined;

/** Where a cell of a row stands. */
export const cellPlace = ({ place }: Row, { index, header }: Column): Place => ({
  ...place,
  column: index + 1,
  header,
});

function tell(level: Level) {
  /** Returns nothing, so that a reader can end with it. */
  return ({ place, report }: CellReading, code: CellCode, found: unknown, values?: Finding['values']): undefined => {
    report({ code, level, place, found: excerpt(found), ...(values && { values }) });
    return undefined;
  };
}

/** The cell cannot be used. */
export const lost = tell('error');
/** The cell is used, and a person should look at it. */
export const doubt = tell('warning');
/** The cell is used, not quite as it stands. */
export const note = tell('notice');
