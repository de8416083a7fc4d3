import type { Finding } from '../../src/import/finding.js';
import type { Row } from '../../src/import/table.js';

/** No name of a sheet has a slash in it (Excel, "Rename a worksheet"). */
const separator = ' / ';

/** Names of all sheets with rows, the open one first; none when there is only one. */
export function sheetNames(rows: readonly Row[], findings: readonly Finding[]): string[] {
  const others = findings.find(({ code }) => code === 'sheets-unread')?.values?.['sheets'];
  const open = rows[0]?.place.sheet;
  return open === undefined || others === undefined ? [] : [open, ...String(others).split(separator)];
}
