import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '../../../src/import/finding.js';
import { openSource } from '../../../src/import/sources/open-source.js';
import type { Row, Source } from '../../../src/import/table.js';
import { brokenTable, brokenTables, expectedOf, plain } from './tables.js';

/** A row as it stands in a report: its place and its cells. */
const line = ({ place: { row, pointer }, cells }: Row): string => `${row ?? pointer ?? ''}: ${cells.join(' | ')}`;

async function read(source: Source) {
  const findings: Finding[] = [];
  const opened = await openSource(source, {
    report: (finding) => findings.push(finding),
    htmlToText: (html) =>
      html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&auml;', 'ä')
        .replaceAll('&amp;', '&'),
  });
  const rows: string[] = [];
  if (opened.is === 'table') for await (const row of opened.rows) rows.push(line(row));
  return { is: opened.is, rows, findings: findings.map(plain) };
}

for (const name of brokenTables()) {
  it(`reads ${name} and reports what is wrong with it`, async () => {
    assert.deepEqual(await read(brokenTable(name)), expectedOf(name).source);
  });

  it(`reads ${name} alike in whatever chunks it comes`, async () => {
    const whole = await read(brokenTable(name, 1 << 20));
    for (const length of [1, 2, 3, 64]) assert.deepEqual(await read(brokenTable(name, length)), whole);
  });
}
