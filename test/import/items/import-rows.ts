import { importTables, type ImportOptions } from '../../../src/import/import-sources.js';
import type { FeedItem } from '../../../src/import/items/feed-item.js';
import type { Finding } from '../../../src/import/finding.js';
import type { Cell } from '../../../src/import/table.js';
import { pageValue } from '../../helpers/page-value.js';

/** Imports a table that stands here as lines of cells; the first is the heading. Any share of it may be unusable. */
export async function importRows(lines: readonly (readonly Cell[])[], options: Partial<ImportOptions> = {}) {
  const findings: Finding[] = [];
  const rows = lines.map((cells, index) => ({ place: { source: 'projekt.csv', row: index + 1 }, cells }));
  const imported = await importTables([{ name: 'projekt.csv', rows }], {
    tolerance: 1,
    language: 'sv',
    ...options,
    report: (finding) => findings.push(finding),
  });
  const items = imported.pages.flatMap((page) => pageValue(page).items as readonly FeedItem[]);
  /** `code@row`, and `code@row:column` where it is about a cell. */
  const found = findings.map(({ code, place: { row, column } }) => `${code}@${row ?? ''}${column ? `:${column}` : ''}`);
  return { ...imported, items, findings, found };
}
