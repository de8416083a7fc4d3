import type { Period } from '../../feed/model.js';
import { doubt, lost, type CellReader, type CellReading } from './cell-reading.js';
import { parseDate } from './parse-date.js';
import { cellText } from './read-text.js';
import { splitPeriod } from './split-period.js';

/** Whether a period ends before it starts. A month is not before its days. */
export const isReversed = ({ start, end }: Period): boolean => !!start && !!end && end < start.slice(0, end.length);

function endOf(text: string, reading: CellReading): string | undefined {
  const parsed = parseDate(text);
  if (parsed.is === 'problem') return text ? lost(reading, parsed.code, text) : undefined;
  return parsed.is === 'date' ? parsed.date : undefined;
}

/** A date alone begins a period: a project that is named by one year seldom ends in it. */
function oneDate(text: string, reading: CellReading): Period | undefined {
  const parsed = parseDate(text);
  if (parsed.is === 'date') {
    doubt(reading, 'period-one-date', text, { date: parsed.date });
    return { start: parsed.date };
  }
  const isUnknown = parsed.is === 'open' || parsed.code === 'date-unknown';
  return lost(reading, isUnknown ? 'period-unknown' : parsed.code, text);
}

/** Both dates of a period in one cell; one of them, when the other cannot be used. */
export const readPeriod: CellReader<Period> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const ends = splitPeriod(text);
  if (!ends) return oneDate(text, reading);
  const start = endOf(ends.start, reading);
  const end = endOf(ends.end, reading);
  if (isReversed({ start, end })) return lost(reading, 'period-backwards', cell);
  return start || end ? { ...(start && { start }), ...(end && { end }) } : undefined;
};
