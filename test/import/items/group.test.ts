import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importRows } from './import-rows.js';

const heading = ['Id', 'Titel', 'Start', 'Slut', 'Partner', 'Land', 'Roll'] as const;

const partnersOf = ({ items }: Awaited<ReturnType<typeof importRows>>) =>
  items.map(
    ({ title, _gransamarbete: facts }) => `${title}: ${facts?.partners?.map(({ name }) => name).join(', ') ?? ''}`,
  );

describe('rows of one project', () => {
  const cases: readonly (readonly [
    promise: string,
    rows: readonly (readonly string[])[],
    expected: readonly string[],
  ])[] = [
    [
      'are found by their id, in any order',
      [
        ['1', 'Alfa', '2024', '', 'A', 'SE', ''],
        ['2', 'Beta', '2024', '', 'B', 'SE', ''],
        ['1', '', '', '', 'C', 'NO', ''],
      ],
      ['Alfa: A, C', 'Beta: B'],
    ],
    [
      'are found by title and dates when they have no id',
      [
        ['', 'Gränslös', '2024-01', '2026', 'A', '', ''],
        ['', 'Beta', '2024', '', 'B', '', ''],
        ['', 'GRÄNSLÖS ', '2024-01-01', '2026-12', 'C', '', ''],
      ],
      ['Gränslös: A, C', 'Beta: B'],
    ],
    [
      'are two when only their titles are the same',
      [
        ['', 'Alfa', '2018', '2020', 'A', '', ''],
        ['', 'Alfa', '2024', '2026', 'B', '', ''],
      ],
      ['Alfa: A', 'Alfa: B'],
    ],
    [
      'continue the row above when only a partner stands in them, as merged cells do',
      [
        ['1', 'Alfa', '2024', '', 'A', '', ''],
        ['', '', '', '', 'B', '', ''],
        ['', '', '', '', 'C', '', ''],
      ],
      ['Alfa: A, B, C'],
    ],
    [
      'get their id from whichever row has it',
      [
        ['', 'Alfa', '2024', '', 'A', '', ''],
        ['7', 'Alfa', '2024', '', 'B', '', ''],
      ],
      ['Alfa: A, B'],
    ],
  ];
  for (const [promise, rows, expected] of cases)
    it(promise, async () => {
      const result = await importRows([heading, ...rows]);
      assert.deepEqual(partnersOf(result), expected);
      assert.deepEqual(result.found, []);
      assert.deepEqual(result.rows, { read: rows.length, used: rows.length, reported: 0 });
    });

  it('tells owners from partners, and partners of one name on both sides of the border', async () => {
    const { items } = await importRows([
      heading,
      ['1', 'Alfa', '', '', 'Kommunen', 'Sverige', 'Projektägare'],
      ['1', 'Alfa', '', '', 'Kommunen', 'Norge', 'Partner'],
    ]);
    assert.deepEqual(items[0]?._gransamarbete?.partners, [
      { name: 'Kommunen', country: 'SE', role: 'lead' },
      { name: 'Kommunen', country: 'NO', role: 'partner' },
    ]);
  });
});

describe('a row that is not used', () => {
  it('is reported when it belongs to nothing, also after an empty one', async () => {
    const { found, rows } = await importRows([
      heading,
      ['1', 'Alfa', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['', '', '', '', 'B', '', ''],
      ['9', '', '2024', '', '', '', ''],
    ]);
    assert.deepEqual(found.toSorted(), ['empty-rows@3', 'row-without-title@4', 'row-without-title@5']);
    assert.deepEqual(rows, { read: 4, used: 1, reported: 3 });
  });

  it('is reported when it says nothing new, or is a sum', async () => {
    const { found, items, rows } = await importRows([
      heading,
      ['1', 'Alfa', '2024', '', 'A', '', ''],
      ['1', 'Alfa', '2024', '', 'A', '', ''],
      ['', 'Summa', '', '', '', '', ''],
    ]);
    assert.deepEqual(found, ['row-repeats@3', 'row-of-sums@4']);
    assert.equal(items.length, 1);
    assert.deepEqual(rows, { read: 3, used: 1, reported: 2 });
  });
});

describe('rows that contradict each other', () => {
  it('keep what stands first, and the cell with the other value is reported', async () => {
    const { items, findings, found } = await importRows([
      heading,
      ['1', 'Alfa', '2024', '2026', 'A', '', ''],
      ['1', 'Alfa', '2025', '2026', 'B', '', ''],
    ]);
    assert.deepEqual(items[0]?._gransamarbete?.period, { start: '2024', end: '2026' });
    assert.deepEqual(found, ['value-conflict@3:3']);
    assert.deepEqual(findings[0]?.values, { name: 'Alfa', kept: '2024' });
  });

  it('are two projects when id is the same and title is not, and neither is lost', async () => {
    const { items, found, rows } = await importRows([
      heading,
      ['1', 'Alfa', '2024', '', 'A', '', ''],
      ['1', 'Beta', '2025', '', 'B', '', ''],
      ['1', 'Beta', '2025', '', 'C', '', ''],
    ]);
    assert.deepEqual(
      items.map(({ id, title }) => [id, title]),
      [
        ['1', 'Alfa'],
        ['1-2', 'Beta'],
      ],
    );
    assert.deepEqual(found, ['id-clash@3']);
    assert.deepEqual(rows, { read: 3, used: 3, reported: 0 });
  });

  it('never make a period that ends before it starts', async () => {
    const { items, found } = await importRows([
      heading,
      ['1', 'Alfa', '2026', '', '', '', ''],
      ['1', 'Alfa', '', '2024', 'B', '', ''],
      ['2', 'Beta', '2026', '2024', '', '', ''],
    ]);
    assert.deepEqual(
      items.map(({ _gransamarbete: facts }) => facts?.period),
      [{ start: '2026' }, undefined],
    );
    assert.deepEqual(found, ['value-conflict@3:4', 'period-reversed@4:4']);
  });
});
