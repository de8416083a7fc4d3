import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { maxSharedTextBytes, maxWorkbookBytes } from '../../../src/import/sources/limits.js';
import { sourceFrom } from '../broken/tables.js';
import { readAll } from './from-text.js';
import { zipOf } from './zip-of.js';

const titles = [
  ['id', 'titel', 'start', 'budget'],
  ['P1', 'Gränslös <skog> & "vilt"', new Date(Date.UTC(2024, 1, 29)), 1704753.5],
  ['P2', 'Grønn\nnæring', new Date(Date.UTC(1999, 11, 31, 23, 59)), -3],
];
const expected = [
  ['id', 'titel', 'start', 'budget'],
  ['P1', 'Gränslös <skog> & "vilt"', '2024-02-29', 1704753.5],
  ['P2', 'Grønn\nnæring', '1999-12-31', -3],
];

const workbook = (bytes: Uint8Array, chunkLength = 65_536) => sourceFrom('projekt.xlsx', bytes, chunkLength);

it('reads what a library writes, with shared texts and as a stream', async () => {
  const whole = await writeXlsx({ sheets: [{ name: 'Projekt', rows: titles }] });
  const streamed = await new Response(writeXlsxStream(titles, { name: 'Projekt' })).bytes();
  for (const bytes of [whole, streamed])
    for (const chunkLength of [1, 1000, 65_536]) {
      const { cells, findings, rows } = await readAll(workbook(bytes, chunkLength));
      assert.deepEqual(cells, expected);
      assert.deepEqual(findings, []);
      assert.deepEqual(rows[1]?.place, { source: 'projekt.xlsx', row: 2 });
    }
});

it('reads the sheet that is asked for, and names those there are when it is missing', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Projekt', rows: [['P']] },
      { name: 'Arkiv', rows: [['A']] },
    ],
  });
  const { cells, findings, rows } = await readAll(workbook(bytes), { sheet: 'Arkiv' });
  assert.deepEqual([cells, findings], [[['A']], []]);
  assert.equal(rows[0]?.place.sheet, 'Arkiv');

  const missing = await readAll(workbook(bytes), { sheet: 'Blad9' });
  assert.deepEqual(missing.rows, []);
  assert.deepEqual(
    missing.findings.map(({ code, level, values }) => [code, level, values]),
    [['sheet-missing', 'error', { sheet: 'Blad9', sheets: 'Projekt / Arkiv' }]],
  );
});

/** As little as a workbook can be. */
const parts = (sheet: string, shared = '') => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="s" Type="x/worksheet" Target="s.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
  'xl/s.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  'xl/t.xml': `<sst>${shared}</sst>`,
});
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

it('stops at a bomb: a small file that unpacks to more than a workbook has', async () => {
  const bytes = zipOf(
    parts(`<row r="1">${text('A1', 'x')}</row>`, `<si><t>${' '.repeat(maxSharedTextBytes)}</t></si>`),
  );
  assert.ok(bytes.length < 200_000);
  const { rows, findings } = await readAll(workbook(bytes));
  assert.deepEqual(rows, []);
  assert.deepEqual(
    findings.map(({ code, values }) => [code, values]),
    [['file-too-large', { limit: maxSharedTextBytes / 2 ** 20 }]],
  );
});

it('does not hold a file that is larger than any workbook', async () => {
  const start = new TextEncoder().encode('PK\x03\x04');
  let sent = 0;
  const bytes = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(sent === 0 ? start : new Uint8Array(2 ** 20));
      sent += 2 ** 20;
    },
  });
  const { codes } = await readAll({ name: 'a.xlsx', bytes });
  assert.deepEqual(codes, ['file-too-large']);
  assert.ok(sent < maxWorkbookBytes + 4 * 2 ** 20, `${sent} bytes were asked for`);
});

it('leaves out a row with 10 MB in one cell and keeps the others', async () => {
  const long = 'x'.repeat(10 * 2 ** 20);
  const rows = `<row r="1">${text('A1', 'id')}</row><row r="2">${text('A2', long)}${text('B2', 'y')}</row><row r="4">${text('A4', 'P3')}</row>`;
  const { cells, findings } = await readAll(workbook(zipOf(parts(rows))));
  assert.deepEqual(cells, [['id'], ['P3']]);
  assert.deepEqual(
    findings.map(({ code, place, found }) => [code, place.row, found?.length]),
    [['row-too-long', 2, 80]],
  );
});

it('uses nothing of a sheet that is damaged anywhere, not even one letter of it', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `<row r="${i + 1}">${text(`A${i + 1}`, `P${(i * 7919) % 65_537}`)}</row>`,
  );
  const whole = zipOf(parts(rows.join('')));
  for (const share of [0.3, 0.6, 0.8]) {
    const bytes = whole.slice();
    bytes[Math.floor(bytes.length * share)]! ^= 1;
    const { rows: read, findings } = await readAll(workbook(bytes));
    assert.deepEqual(read, []);
    assert.deepEqual(
      findings.map(({ code, level }) => [code, level]),
      [['file-cut-off', 'error']],
    );
  }
});

it('reads half a workbook, wherever it is cut, as half a file', async () => {
  const whole = zipOf(parts(`<row r="1">${text('A1', 'id')}</row>`));
  for (let length = 4; length < whole.length; length++) {
    const { rows, codes } = await readAll(workbook(whole.slice(0, length)));
    assert.deepEqual([rows, codes], [[], ['file-cut-off']], `${length} bytes`);
  }
});
