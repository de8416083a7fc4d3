import { cellReaders, type ValueOf } from '../../../src/import/cells/cell-readers.js';
import type { CellReader } from '../../../src/import/cells/cell-reading.js';
import type { Column, FieldName } from '../../../src/import/columns/column.js';
import type { Finding } from '../../../src/import/finding.js';
import type { Cell } from '../../../src/import/table.js';

const place = { source: 'projekt.xlsx', row: 4, column: 3, header: 'Rubrik' };

/** What reading a cell gives, and everything that it reports. */
export function readCell<Field extends FieldName>(
  field: Field,
  cell: Cell,
  { currency, ...column }: Partial<Column> & { readonly currency?: string; readonly rowCurrency?: string } = {},
) {
  const { rowCurrency, ...facts } = { ...column, ...(currency && { currency }) };
  const findings: Finding[] = [];
  const read: CellReader<ValueOf[Field]> = cellReaders[field];
  const value = read(cell, {
    column: { index: 2, header: 'Rubrik', field, ...facts },
    place,
    report: (finding) => findings.push(finding),
    currency: rowCurrency,
  });
  return { value, findings, codes: findings.map(({ code }) => code) };
}

/** `date-unknown error` for each finding: what a table of cases says. */
export const told = (findings: readonly Finding[]): string =>
  findings.map(({ code, level }) => (level === 'error' ? code : `${code} (${level})`)).join(', ');
