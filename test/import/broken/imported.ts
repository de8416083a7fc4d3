import { htmlToText } from '../../../src/prerender/html-to-text.js';
import type { Finding } from '../../../src/import/finding.js';
import { importSources } from '../../../src/import/import-sources.js';
import { openSource } from '../../../src/import/sources/open-source.js';
import type { Source } from '../../../src/import/table.js';
import { plain } from './tables.js';

/** What the whole import makes of a source: what went in and came out, and what it reports beside what reading the file reports. */
export async function imported(source: Source) {
  const findings: Finding[] = [];
  const { rows, items, pages, tables } = await importSources([source], {
    htmlToText,
    report: (finding) => findings.push(finding),
  });
  return { summary: { rows, items, files: pages.length, findings: findings.map(plain) }, findings, pages, tables };
}

/** Rows that stand in a table, counted apart from the import. */
export async function countRows(source: Source): Promise<number | undefined> {
  const opened = await openSource(source, { report: () => undefined, htmlToText });
  if (opened.is === 'feed') return undefined;
  let count = 0;
  const rows = opened.rows[Symbol.asyncIterator]();
  while (!(await rows.next()).done) count++;
  return count;
}
