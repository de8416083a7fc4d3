import assert from 'node:assert/strict';
import { it } from 'node:test';
import { validateFeed } from '../../../src/cli/check/feed-validator.js';
import type { Finding } from '../../../src/import/finding.js';
import { pageValue } from '../../helpers/page-value.js';
import { countRows, imported } from './imported.js';
import { brokenTable, brokenTables, expectedOf } from './tables.js';

/** Rows that findings name; a sum names its first and counts the others. */
function namedRows(findings: readonly Finding[]): number {
  const places = new Set(findings.map(({ place: { sheet, row, pointer } }) => `${sheet} ${row} ${pointer}`));
  const others = findings.filter(({ code }) => code === 'empty-rows' || code === 'rows-above-heading');
  return others.reduce((sum, { values }) => sum + Number(values?.rows) - 1, places.size);
}

const leftOut = (findings: readonly Finding[]): number =>
  findings.filter(({ code }) => code === 'row-too-long' || code === 'record-unusable').length;

for (const name of brokenTables()) {
  it(`imports what is usable of ${name}, and reports the rest`, async () => {
    const { summary, pages } = await imported(brokenTable(name));
    assert.deepEqual(summary, expectedOf(name).import);
    for (const page of pages) assert.deepEqual(validateFeed(pageValue(page)), []);
  });

  it(`loses no row of ${name}`, async () => {
    const { summary, findings, tables } = await imported(brokenTable(name));
    const { rows } = summary;
    assert.equal(rows.read, rows.used + rows.reported);
    const inFile = await countRows(brokenTable(name));
    if (inFile === undefined) return;
    const hasHeading = tables.some(({ heading }) => heading);
    // The heading is none of them.
    assert.equal(rows.read, Math.max(0, inFile - Number(hasHeading)) + leftOut(findings));
    if (hasHeading) assert.ok(namedRows(findings) >= rows.reported, 'a reported row is named nowhere');
  });
}
