import { byteOrderMark, csvLine } from '../../src/shared/csv.js';
import type { Row } from '../../src/import/table.js';

/** Milliseconds until a file that was given to the browser is let go: some read it only after a question to the visitor. */
const grace = 60_000;

/** Gives a file to whoever is at the page. Nothing is sent: the address is one of the page's own memory. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), grace);
}

/** The table as Excel opens it. */
export const tableAsCsv = (rows: readonly Row[]): string =>
  byteOrderMark + rows.map(({ cells }) => csvLine(cells)).join('');

/** `projekt.xlsx` → `projekt-rättad.csv` */
export const mendedName = (name: string, mended: string): string => `${name.replace(/\.[^.]*$/, '')}-${mended}.csv`;
