import type { PartialDate } from '../../feed/model.js';
import type { Cell } from '../table.js';
import { doubt, lost, note, type CellReader, type CellReading } from './cell-reading.js';
import { parseDate } from './parse-date.js';
import { splitPeriod } from './split-period.js';
import { cellText } from './read-text.js';

/** A date that is as exact as it is written. */
export const readDate: CellReader<PartialDate> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const parsed = parseDate(text);
  if (parsed.is === 'open') return note(reading, 'date-open', text);
  if (parsed.is === 'problem') {
    const isPeriod = parsed.code === 'date-unknown' && splitPeriod(text);
    return lost(reading, isPeriod ? 'date-is-period' : parsed.code, cell);
  }
  if (parsed.isSerial) doubt(reading, 'date-serial', cell, { date: parsed.date });
  return parsed.date;
};

/** A day: when something was changed. */
export function readDay(cell: Cell, reading: CellReading): string | undefined {
  const date = readDate(cell, reading);
  return date && date.length < 10 ? lost(reading, 'date-needs-day', cell) : date;
}
