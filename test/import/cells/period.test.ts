import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCell, told } from './reading.js';

type Ends = readonly [start: string | undefined, end: string | undefined];

const good: readonly (readonly [ends: Ends, cells: readonly string[]])[] = [
  [
    ['2024-05-01', '2027-04-30'],
    [
      '1 Maj 2024 - 30 april 2027',
      '1. mai 2024 - 30. april 2027',
      '1 maj 2024 – 30 april 2027',
      '1 maj 2024—30 april 2027',
      '1 maj 2024 till 30 april 2027',
      '1. mai 2024 til 30. april 2027',
      '1 May 2024 to 30 April 2027',
      'från 1 maj 2024 till 30 april 2027',
      'fra 1. mai 2024 til og med 30. april 2027',
      'fr.o.m. 2024-05-01 t.o.m. 2027-04-30',
      'från och med 1 maj 2024 till och med 30 april 2027',
      '2024-05-01 - 2027-04-30',
      '2024-05-01–2027-04-30',
      '2024-05-01-2027-04-30',
      '2024-05-01/2027-04-30',
      '2024-05-01 / 2027-04-30',
      '1.5.2024-30.4.2027',
      '01.05.2024–30.04.2027',
      '01/05/2024 - 30/04/2027',
      '01/05/2024-30/04/2027',
      '20240501-20270430',
      '2024-05-01\u00a0–\u00a02027-04-30',
      '2024-05-01 −2027-04-30',
    ],
  ],
  [
    ['2023-05', '2025-04'],
    [
      'maj 2023-april 2025',
      'mai 2023 – apr. 2025',
      'maj 2023 till april 2025',
      'May 2023 until April 2025',
      '2023-05 – 2025-04',
      '2023-05-2025-04',
      '05/2023 - 04/2025',
      '5.2023–4.2025',
    ],
  ],
  [
    ['2023', '2025'],
    ['2023-2025', '2023–2025', '2023 - 2025', '2023—2025', '2023/2025', '2023 till 2025', '2023 til 2025'],
  ],
  [['2023-05', '2025'], ['maj 2023–2025']],
  [
    ['2023-05-01', '2023-06-30'],
    ['1 maj – 30 juni 2023', '1. mai – 30. juni 2023', '1.5.–30.6.2023', '1.5. - 30.6.2023'],
  ],
  [
    ['2023-05', '2023-12'],
    ['maj–december 2023', 'mai – desember 2023', 'maj till december 2023'],
  ],
  [
    ['2024-05-01', undefined],
    [
      'från 2024-05-01',
      'fra 1. mai 2024',
      'fr.o.m. 1 maj 2024',
      '2024-05-01 –',
      '1 maj 2024 -',
      '2024-05-01 – tills vidare',
      '1. mai 2024 - pågående',
    ],
  ],
  [
    [undefined, '2027'],
    ['– 2027', 'till 2027', 't.o.m. 2027'],
  ],
  [['2023-05', '2023-05'], ['maj 2023 – maj 2023']],
  [['2023', '2023-05'], ['2023 – maj 2023']],
];

describe('a period in one cell has both its dates, with any dash and any word', () => {
  for (const [[start, end], cells] of good)
    for (const cell of cells)
      it(cell, () => {
        const { value, findings } = readCell('period', cell);
        assert.deepEqual(value, { ...(start && { start }), ...(end && { end }) });
        assert.equal(told(findings), '');
      });
});

describe('what is no period is told and not used', () => {
  for (const [code, cells] of Object.entries({
    'period-unknown': ['3 år', 'tre år från våren', 'treårigt', '-  x -', '24 månader', 'snart'],
    'period-backwards': ['2025–2023', '30 april 2027 - 1 maj 2024', 'maj 2023 – april 2023'],
    'date-season': ['våren 2023'],
    'date-two-digit-year': ['1.5.23'],
    'date-impossible': ['31.2.2023'],
    'cell-error': ['#REF!'],
  }))
    for (const cell of cells)
      it(`${cell}: ${code}`, () => {
        const { value, findings } = readCell('period', cell);
        assert.equal(value, undefined);
        assert.equal(told(findings), code);
      });
});

describe('a bad date costs that date, and the other one stays', () => {
  for (const [cell, value, code] of [
    ['2023-05-01 – 2027-02-31', { start: '2023-05-01' }, 'date-impossible'],
    ['31.2.2023 – 2025-04-30', { end: '2025-04-30' }, 'date-impossible'],
    ['1.5.23 - 30.4.2025', { end: '2025-04-30' }, 'date-two-digit-year'],
    ['2023-05-01 – 9999-12-31', { start: '2023-05-01' }, 'date-century'],
    ['våren 2023 – april 2025', { end: '2025-04' }, 'date-season'],
    ['05/01/2023 - 04/30/2025', { start: '2023-01-05' }, 'date-month-first'],
  ] as const)
    it(cell, () => {
      const read = readCell('period', cell);
      assert.deepEqual(read.value, value);
      assert.equal(told(read.findings), code);
    });
});

it('one date alone is taken for the start, and a person must look', () => {
  for (const [cell, start] of [
    ['2023', '2023'],
    ['maj 2023', '2023-05'],
    ['2023-05-01', '2023-05-01'],
    ['05-2023', '2023-05'],
  ] as const) {
    const { value, findings } = readCell('period', cell);
    assert.deepEqual(value, { start });
    assert.equal(told(findings), 'period-one-date (warning)');
  }
});
