import type { Finding } from '../../../src/import/finding.js';
import { openSource, type OpenOptions } from '../../../src/import/sources/open-source.js';
import type { Row, Source } from '../../../src/import/table.js';
import { sourceFrom } from '../broken/tables.js';

export const textSource = (text: string, name = 'projekt.csv'): Source =>
  sourceFrom(name, new TextEncoder().encode(text), 65_536);

/** Everything that comes of a source. */
export async function readAll(source: Source, options: Partial<OpenOptions> = {}) {
  const findings: Finding[] = [];
  const rows: Row[] = [];
  const opened = await openSource(source, { report: (finding) => findings.push(finding), ...options });
  if (opened.is === 'table') for await (const row of opened.rows) rows.push(row);
  return { opened, rows, cells: rows.map(({ cells }) => cells), findings, codes: findings.map(({ code }) => code) };
}
