import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findHeading, repeatsHeading } from '../../../src/import/columns/find-heading.js';
import { matchColumns } from '../../../src/import/columns/match-columns.js';
import type { Cell, Row } from '../../../src/import/table.js';

const rowsOf = (table: readonly (readonly Cell[])[]): Row[] =>
  table.map((cells, index) => ({ place: { source: 'projekt.csv', row: index + 1 }, cells }));

const heading = ['Titel', 'Startdatum', 'Slutdatum', 'Projektägare'];
const data = ['Grön industriväxt', '2023-08-14', '2026-07-31', 'Exempel'];

const tables: readonly (readonly [name: string, table: readonly (readonly Cell[])[], index: number | undefined])[] = [
  ['in the first row', [heading, data], 0],
  ['below a title', [['Projekt vid gränsen 2026', '', '', ''], heading, data], 1],
  ['below a title of one known word', [['Projekt', '', '', ''], heading, data], 1],
  ['below empty rows', [[], ['', ''], heading, data], 2],
  ['below a title, a date and an empty row', [['Gränsprojekt'], ['Uppdaterad', '2026-11-20'], [''], heading, data], 3],
  ['as the second of two', [['Projekt', 'Period', '', ''], heading, data], 1],
  ['as the first of two that are the same', [heading, data, heading, data], 0],
  ['in the twentieth row', [...Array.from({ length: 19 }, () => ['']), heading, data], 19],
  ['but not further down', [...Array.from({ length: 20 }, () => ['']), heading, data], undefined],
  ['of one column', [['Titel'], ['Grön industriväxt']], 0],
  ['of one column below a title', [['Lista'], ['Titel'], ['Grön industriväxt']], 1],
  [
    'nowhere without a known name',
    [
      ['Väder', 'Vind'],
      ['Sol', 'Svag'],
    ],
    undefined,
  ],
  [
    'nowhere for one known name among others',
    [
      ['Väder', 'Titel'],
      ['Sol', 'Svag'],
    ],
    undefined,
  ],
  ['nowhere in an empty table', [], undefined],
  ['nowhere in empty rows', [[''], [], [' ', '']], undefined],
  ['with numbers among the names', [['Titel', 2023, 'Slut'], data], 0],
  ['not in a text that names it', [['Titel och startdatum fyller du i nedan'.repeat(5), 'Slut'], heading, data], 1],
];

describe('the heading is found', () => {
  for (const [name, table, index] of tables) it(name, () => assert.equal(findHeading(rowsOf(table)), index));
});

it('a row that says the heading again is no data', () => {
  const { columns } = matchColumns(heading);
  const repeats = (cells: readonly Cell[]) => repeatsHeading(rowsOf([cells])[0]!, columns);
  assert.equal(repeats(heading), true);
  assert.equal(repeats(heading.map((name) => name.toUpperCase())), true);
  assert.equal(repeats(data), false);
  assert.equal(repeats(['Titel', '2023', '2024', 'Exempel']), false);
  assert.equal(repeats([]), false);
});
