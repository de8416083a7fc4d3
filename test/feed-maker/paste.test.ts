import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copiedCell, pastedCells, placed } from '../../demo/feed-maker/paste.js';

const cases: readonly [name: string, text: string, cells: string[][]][] = [
  [
    'tabs between cells, line breaks between rows',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a line break after the last row, as Excel writes it',
    'a\tb\r\nc\t\r\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['an empty row between two', 'a\n\nb\n', [['a'], [''], ['b']]],
  ['line breaks of old Macs', 'a\rb', [['a'], ['b']]],
  ['an empty cell', '', [['']]],
  [
    'a cell with a line break',
    '"rad 1\nrad 2"\tb\r\nc\td\r\n',
    [
      ['rad 1\nrad 2', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last cell with a line break', 'a\n"b\r\nc"', [['a'], ['b\nc']]],
  ['a cell with a tab', '"a\tb"\tc', [['a\tb', 'c']]],
  ['a cell with a line break and quotation marks', '"säg ""hej""\nsen"\tb', [['säg "hej"\nsen', 'b']]],
  ['quotation marks that are the text’s own', '"Nät" i norr\t"Syd"\t12" rör', [['"Nät" i norr', '"Syd"', '12" rör']]],
  [
    'a quotation mark that nothing closes',
    '"Nät\tb\nc\td',
    [
      ['"Nät', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one that only another word closes', '"Nät\nc "d" e\tf', [['"Nät'], ['c "d" e', 'f']]],
];

describe('cells that are pasted', () => {
  for (const [name, text, cells] of cases)
    it(`are read with ${name}`, () => assert.deepEqual(pastedCells(text), cells));

  it('say what was copied, whatever it is', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ') });
    fc.assert(fc.property(texts, (text) => assert.deepEqual(pastedCells(`${copiedCell(text)}\r\n`), [[text]])));
  });

  it('go to the rows that are shown, from a cell to the right and down', () => {
    const { mends, left } = placed([['a', 'b'], ['c']], { row: 3, column: 1 }, [1, 3, 7], 3);
    assert.equal(left, 0);
    assert.deepEqual(mends, [
      { row: 3, column: 1, text: 'a' },
      { row: 3, column: 2, text: 'b' },
      { row: 7, column: 1, text: 'c' },
    ]);
  });

  it('are counted when they find no place, unless they are empty', () => {
    const cells = [
      ['a', 'b', ' '],
      ['c', 'd'],
      ['', 'e'],
    ];
    const { mends, left } = placed(cells, { row: 3, column: 1 }, [1, 3, 7], 2);
    assert.deepEqual(
      mends.map(({ text }) => text),
      ['a', 'c'],
    );
    assert.equal(left, 3);
  });

  it('find no place from a row that is not shown', () => {
    assert.deepEqual(placed([['a'], ['b']], { row: 2, column: 0 }, [1, 3], 3), { mends: [], left: 2 });
  });
});
