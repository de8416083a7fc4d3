import type { Budget } from '../../feed/model.js';
import type { Cell } from '../table.js';
import { doubt, lost, type CellReader, type CellReading } from './cell-reading.js';
import { someCrown } from './currency.js';
import { parseAmount } from './parse-amount.js';
import { cellText } from './read-text.js';

const crowns = new Set(['SEK', 'NOK', 'DKK']);

/** The currency of an amount: what the cell says, else its column, else its row. `kr` needs one of those that is a crown. */
function currencyFor(written: string | undefined, cell: Cell, reading: CellReading): string | undefined {
  const { column, currency: ofRow } = reading;
  const around = column.currency ?? ofRow;
  if (written === someCrown) return around && crowns.has(around) ? around : lost(reading, 'currency-unclear', cell);
  if (!written) return around ?? lost(reading, 'currency-missing', cell);
  if (column.currency && column.currency !== written)
    doubt(reading, 'currency-differs', cell, { currency: written, column: column.currency });
  return written;
}

/** An amount with its currency. */
export const readAmount: CellReader<Budget> = (cell, reading) => {
  const text = typeof cell === 'number' ? cell : cellText(cell, reading);
  if (text === undefined) return undefined;
  const parsed = parseAmount(text);
  if (parsed.is === 'problem') return lost(reading, parsed.code, cell);
  const currency = currencyFor(parsed.currency, cell, reading);
  if (!currency) return undefined;
  const { scale = 1, budget: kind = 'other' } = reading.column;
  const amount = parsed.isScaled ? parsed.amount : Math.round(parsed.amount * scale * 100) / 100;
  if (parsed.isDoubtful) doubt(reading, 'amount-separator', cell, { amount });
  return { kind, amount, currency };
};
