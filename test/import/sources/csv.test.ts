import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { sourceFrom } from '../broken/tables.js';
import { readAll, textSource } from './from-text.js';

const quoted = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;

const heading = 'id;titel;sammanfattning';
const mebi = 2 ** 20;

it('finds what separates the cells', async () => {
  for (const delimiter of [';', ',', '\t', '|']) {
    const text = ['id', 'titel', 'budget'].join(delimiter) + '\n' + ['P1', 'Skog', '"1 704,5"'].join(delimiter) + '\n';
    const { cells } = await readAll(textSource(text));
    assert.deepEqual(cells, [
      ['id', 'titel', 'budget'],
      ['P1', 'Skog', '1 704,5'],
    ]);
  }
});

it('takes commas in texts and amounts for no separators', async () => {
  const rows = ['P1;Skog, vilt och fisk;1 704 753,50', 'P2;Mat, dryck;1 200,00', 'P3;Resor, mat, konst;99,00'];
  const { cells } = await readAll(textSource(['id;titel;budget', ...rows].join('\n')));
  assert.deepEqual(
    cells.map(({ length }) => length),
    [3, 3, 3, 3],
  );
});

it('gives back every table that is written with quotation marks, however it is cut into chunks', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ö', 'ø', '"', ';', ',', '\n', '\r', ' ', '€', '🌲'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, chunkLength) => {
      const text = quoted(['id', 'titel', 'text']) + rows.map(quoted).join('');
      const { cells, findings } = await readAll(sourceFrom('a.csv', new TextEncoder().encode(text), chunkLength));
      assert.deepEqual(cells.slice(1), rows);
      assert.deepEqual(findings, []);
    }),
    { numRuns: 200 },
  );
});

it('never throws and never loses a line, whatever the bytes', async () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', 'ö', 'ø'), maxLength: 8 }), {
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(lines, async (texts) => {
      const { rows, codes } = await readAll(textSource(`${heading}\n${texts.join('\n')}\n.`));
      const kept = rows.flatMap(({ cells }) => cells.join('').split('\n')).join('');
      // Quotation marks and separators are taken out; letters are not.
      const letters = (text: string) => text.replace(/[^aöø]/g, '');
      assert.equal(letters(kept), letters(heading + texts.join('')), codes.join());
    }),
  );
});

it('leaves out a row with 10 MB in one cell, says so, and keeps every other row', async () => {
  for (const cell of ['x'.repeat(10 * mebi), `"${'x'.repeat(10 * mebi)}"`, `"${'två rader\n'.repeat(mebi)}"`]) {
    const { rows, findings } = await readAll(textSource(`${heading}\nP1;Skog;kort\nP2;${cell};lång\nP3;Fiske;kort\n`));
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['id', 'P1', 'P3'],
    );
    assert.deepEqual(
      findings.map(({ code, level, place }) => [code, level, place.row]),
      [['row-too-long', 'error', 3]],
    );
    const lines = cell.split('\n').length;
    assert.equal(rows[2]?.place.row, 3 + lines);
    assert.ok(findings[0]!.found!.length <= 80);
  }
});

it('does not take 20 000 rows for one cell because a quotation mark is never closed', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `P${index};Titel ${index};${'text '.repeat(20)}`);
  rows[3] = 'P3;"Titel utan slut;text';
  const { cells, findings } = await readAll(textSource(`${heading}\n${rows.join('\n')}\n`));
  assert.equal(cells.length, 20_001);
  assert.deepEqual(cells[4], ['P3', 'Titel utan slut', 'text']);
  assert.deepEqual(cells.at(-1)?.slice(0, 2), ['P19999', 'Titel 19999']);
  assert.deepEqual(
    findings.map(({ code, place }) => [code, place.row]),
    [['quote-unclosed', 5]],
  );
});

it('keeps line breaks in a text that looks nothing like rows', async () => {
  const text = 'Första stycket.\r\n\r\nAndra stycket, som är längre; och har ett semikolon.\n';
  const { cells, findings } = await readAll(textSource(`${heading}\nP1;Skog;"${text}"\nP2;Fiske;kort`));
  assert.deepEqual(cells[1], ['P1', 'Skog', text]);
  assert.equal(cells.length, 3);
  assert.deepEqual(findings, []);
});

it('reads a line without line breaks in bounded pieces', async () => {
  const { findings, rows } = await readAll(textSource('ö'.repeat(20 * mebi)));
  assert.equal(rows.length, 0);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['row-too-long'],
  );
});
