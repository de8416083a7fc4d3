import { parseCsv } from 'hucre/csv';
import { RecordSplitter } from './split-records.js';

/** What may stand between cells. Of two that fit as well the first: a comma is also the decimal sign of our countries. */
const delimiters = [';', '\t', '|', ','] as const;

/** Records that are looked at. */
const firstRecords = 20;

/** How many of the first records have the number of cells that most of them have, and that number. */
function regularity(sample: string, delimiter: string): { readonly records: number; readonly cells: number } {
  const counts = new Map<number, number>();
  let left = firstRecords;
  for (const { text } of new RecordSplitter(delimiter).push(sample)) {
    const cells = parseCsv(text, { delimiter, skipBom: false })[0]?.length ?? 0;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    if (--left === 0) break;
  }
  const [cells = 0, records = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { records, cells };
}

/** The delimiter by which a text falls into the most rows of the same length; of two such the one that makes more cells. */
export function delimiterOf(sample: string): string {
  // Without its last line break, the last record of the sample would not count.
  const scores = delimiters.map((delimiter) => ({ delimiter, ...regularity(`${sample}\n`, delimiter) }));
  scores.sort((a, b) => b.records - a.records || b.cells - a.cells);
  return scores[0]!.delimiter;
}
