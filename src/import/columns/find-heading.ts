import type { Row } from '../table.js';
import type { Column } from './column.js';
import { headingKey } from './heading-words.js';
import { meaningsOf } from './match-columns.js';

/** As far down as a heading is looked for: titles, dates and logotypes stand above it, seldom more than a few. */
export const headingRows = 20;

/** How many columns a row would name, if it were the heading. */
function knownNames({ cells }: Row): number {
  const keys = new Set<string>();
  for (const cell of cells) {
    const [meaning] = typeof cell === 'string' && cell.length <= 120 ? meaningsOf(cell) : [];
    if (meaning && meaning.field !== 'ignored') keys.add(headingKey(String(cell)));
  }
  return keys.size;
}

/**
 * The heading among the first rows of a table: the one with the most known names. Of a double heading it is the more exact one; of
 * a heading that is repeated it is the first. One known name is enough only for a row that has nothing else.
 *
 * @returns its index; undefined when no row has a name that is known
 */
export function findHeading(rows: readonly Row[]): number | undefined {
  const counts = rows.slice(0, headingRows).map(knownNames);
  const most = Math.max(0, ...counts);
  if (most > 1) return counts.indexOf(most);
  const index = counts.findIndex((count, index) => {
    const filled = rows[index]!.cells.filter((cell) => String(cell).trim()).length;
    return count === 1 && filled === 1 && meaningsOf(rows[index]!.cells.find(Boolean)!)[0]?.field === 'title';
  });
  return index < 0 ? undefined : index;
}

/** Whether a row says the heading again, as a sheet that was printed or pasted together does. */
export function repeatsHeading({ cells }: Row, columns: readonly Column[]): boolean {
  const same = columns.filter(({ index, header }) => headingKey(String(cells[index] ?? '')) === headingKey(header));
  return same.length > 1 && same.length === columns.length;
}
