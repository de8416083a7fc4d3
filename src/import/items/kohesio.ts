import type { Column } from '../columns/column.js';

/** Names that only Kohesio gives its columns of amounts, in its API and in its files. */
const ofKohesio = /^(?:euBudgets?|totalBudgets|amount eu support)$/i;

/** Columns of Kohesio with the currency that its files leave out: every amount is in euro there, of whatever country. */
export function withEuroOfKohesio(columns: readonly Column[]): readonly Column[] {
  const isKohesio = columns.some(({ header }) => ofKohesio.test(header.trim()));
  if (!isKohesio || columns.some(({ field }) => field === 'currency')) return columns;
  return columns.map((column) =>
    column.field === 'budget' ? { ...column, currency: column.currency ?? 'EUR' } : column,
  );
}
