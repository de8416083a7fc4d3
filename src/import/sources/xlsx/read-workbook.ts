import type { Row } from '../../table.js';
import { whole } from '../bytes.js';
import { kindOfZip } from '../file-kind.js';
import { maxSheetBytes, maxWorkbookBytes } from '../limits.js';
import type { Bytes, Reading, Rows } from '../reading.js';
import { reportDamage } from '../text/report-damage.js';
import { SheetEvents } from './sheet-events.js';
import { readParts, type Sheet, type Workbook } from './workbook.js';
import { parsing } from './xml.js';
import { Zip } from './zip.js';

async function* rowsOf(zip: Zip, workbook: Workbook, sheet: Sheet, reading: Reading): Rows {
  const events = new SheetEvents(workbook, reading, workbook.sheets.length > 1 ? sheet.name : undefined);
  const chunks = zip.open(sheet.part, maxSheetBytes);
  for await (const rows of parsing(chunks, events, () => events.takeRows())) yield* rows;
}

const isUsed = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

/** Reads no further than to the first row with something in it. */
async function hasRows(zip: Zip, workbook: Workbook, sheet: Sheet, reading: Reading): Promise<boolean> {
  const silent = { ...reading, report: () => undefined };
  for await (const row of rowsOf(zip, workbook, sheet, silent)) if (isUsed(row)) return true;
  return false;
}

async function usedSheets(zip: Zip, workbook: Workbook, reading: Reading): Promise<readonly Sheet[]> {
  const used: Sheet[] = [];
  for (const sheet of workbook.sheets)
    if (!sheet.isHidden && (await hasRows(zip, workbook, sheet, reading))) used.push(sheet);
  return used;
}

const namesOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => name).join(' / ');

/** The sheet that was asked for, else the first that has rows and is not hidden. */
async function chosenSheet(zip: Zip, workbook: Workbook, reading: Reading): Promise<Sheet | undefined> {
  const { source, report, sheet: wanted } = reading;
  const place = { source };
  if (wanted !== undefined) {
    const found = workbook.sheets.find(({ name }) => name === wanted);
    const values = { sheet: wanted, sheets: namesOf(workbook.sheets) };
    if (!found) report({ code: 'sheet-missing', level: 'error', place, values });
    return found;
  }
  const [first, ...others] = await usedSheets(zip, workbook, reading);
  if (!first) report({ code: 'file-empty', level: 'error', place });
  const values = { sheet: first?.name ?? '', sheets: namesOf(others) };
  if (others.length) report({ code: 'sheets-unread', level: 'notice', place, values });
  return first;
}

/**
 * Rows of a workbook as Excel writes it since 2007 (XLSX, ECMA-376). Their directory stands at the end and their texts behind
 * the rows, so the file is read whole; it is unpacked while its rows are read, after a first time for its check sum.
 *
 * Of a formula the value counts that was saved with it. Rows that the file leaves out, because they are empty, are left out.
 */
export async function* readWorkbook(bytes: Bytes, reading: Reading): Rows {
  const { source, report } = reading;
  const zip = new Zip(await whole(bytes, maxWorkbookBytes));
  const workbook = await readParts(zip);
  if (!workbook) {
    report({ code: 'file-kind', level: 'error', place: { source }, values: { kind: kindOfZip(zip.names) } });
    return;
  }
  const sheet = await chosenSheet(zip, workbook, reading);
  if (!sheet) return;
  await zip.check(sheet.part, maxSheetBytes);
  for await (const row of rowsOf(zip, workbook, sheet, reading)) {
    reportDamage(row, reading);
    yield row;
  }
}
