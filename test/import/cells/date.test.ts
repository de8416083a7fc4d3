import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from '../../../src/import/table.js';
import { readCell, told } from './reading.js';

const good: Readonly<Record<string, readonly Cell[]>> = {
  '2023': ['2023', 2023, ' 2023 ', '2023\u00a0'],
  '2023-05': [
    ...['2023-05', '2023-5', '2023/05', '2023.05', '05/2023', '5.2023', '05-2023', '5/2023'],
    ...['maj 2023', 'Maj 2023', 'MAJ 2023', 'mai 2023', 'May 2023', 'maj, 2023', 'maj.2023', 'maj-2023', '2023 maj'],
    ...['i maj 2023', 'maj  2023', 'maj\u00a02023', 'maj2023'],
  ],
  '2023-01': ['januari 2023', 'januar 2023', 'January 2023', 'jan 2023', 'jan. 2023', 'Jan-2023'],
  '2023-02': ['februari 2023', 'februar 2023', 'feb. 2023', 'febr. 2023'],
  '2023-03': ['mars 2023', 'march 2023', 'mar 2023'],
  '2023-06': ['juni 2023', 'June 2023', 'jun. 2023'],
  '2023-07': ['juli 2023', 'July 2023', 'jul 2023'],
  '2023-08': ['augusti 2023', 'august 2023', 'aug. 2023'],
  '2023-09': ['september 2023', 'sept. 2023', 'sep 2023'],
  '2023-10': ['oktober 2023', 'October 2023', 'okt 2023', 'oct 2023'],
  '2023-11': ['november 2023', 'nov. 2023'],
  '2023-12': ['december 2023', 'desember 2023', 'des. 2023', 'dec 2023'],
  '2023-05-01': [
    ...['2023-05-01', '2023-5-1', '2023/05/01', '2023.05.01', '20230501', 20230501, '1.5.2023', '01.05.2023'],
    ...['01/05/2023', '1/5/2023', '1-5-2023', '01-05-2023', '1. 5. 2023', '01‐05‐2023', '2023‑05‑01', '2023−05−01'],
    ...['1 maj 2023', '1. mai 2023', '1 Maj 2023', '1:a maj 2023', 'den 1 maj 2023', '1 maj, 2023', '01 maj 2023'],
    ...[
      '1st May 2023',
      'May 1, 2023',
      'May 1st 2023',
      '1 May 2023',
      '1.mai 2023',
      'mån 1 maj 2023',
      'måndag 1 maj 2023',
    ],
    ...[
      'mandag 1. mai 2023',
      'fr.o.m. 2023-05-01',
      'från 2023-05-01',
      '2023-05-01T00:00:00Z',
      '2023-05-01T10:20:30+02:00',
    ],
    ...['2023-05-01 10:00', '2023-05-01 00:00:00', '01.05.2023 kl. 10.00', '01/05/2023 00:00:00', "'2023-05-01"],
    ...[
      'Mon, 01 May 2023 10:00:00 GMT',
      'Mon, 01 May 2023 10:00:00 +0200',
      '2023-05-01T10:20:30.123Z',
      '\t2023-05-01\n',
    ],
  ],
  '2024-02-29': ['29.2.2024', '2024-02-29', '29 februari 2024'],
  '2023-12-31': ['31/12/2023', '31.12.2023', '31 december 2023', '31. desember 2023'],
  '1990-01-01': ['1990-01-01'],
  '2060-12-31': ['2060-12-31'],
  '2023-10-13': ['13/10/2023', 'fredag 13 oktober 2023', 'fre. 13. okt. 2023'],
};

describe('dates are read as exactly as they are written', () => {
  for (const [date, cells] of Object.entries(good))
    for (const cell of cells)
      it(`${JSON.stringify(cell)} is ${date}`, () => {
        const { value, findings } = readCell('start', cell);
        assert.equal(value, date);
        // An apostrophe is how a spreadsheet marks text.
        assert.equal(told(findings), '');
      });
});

const bad: Readonly<Record<string, readonly Cell[]>> = {
  'date-impossible': [
    ...[
      '2027-02-31',
      '31.2.2027',
      '31/02/2027',
      '31 februari 2027',
      '2023-02-29',
      '2023-13-01',
      '2023-13',
      '32.1.2023',
    ],
    ...['2023-00-10', '2023-05-00', '31 april 2025', '0.5.2023', '13/2023', '99/99/2023'],
  ],
  'date-month-first': ['05/13/2023', '5/31/2023', '12-25-2024', '05.13.2023'],
  'date-two-digit-year': [
    '1.5.23',
    '01/05/23',
    '1 maj 23',
    'maj 23',
    "maj '23",
    '23-05-01',
    '230501',
    '1-5-23',
    'May-23',
  ],
  'date-century': [
    '1923-05-01',
    '0023-05-01',
    '9999-12-31',
    '1.1.1900',
    '1989-12-31',
    '2061-01-01',
    '1885',
    2100,
    'maj 1823',
  ],
  'date-season': [
    ...['våren 2023', 'hösten 2023', 'høsten 2023', 'sommaren 2023', 'vintern 2023', 'vinteren 2023', 'vår 2023'],
    ...[
      'Q1 2023',
      '1 kvartalet 2023',
      'kvartal 2, 2023',
      'spring 2023',
      'första halvåret 2023',
      'H2 2024',
      'haust 2023',
    ],
  ],
  'date-is-period': [
    '2023–2025',
    '2023-2025',
    '1.5.2023–30.4.2025',
    'maj 2023 till april 2025',
    '2023-05-01 - 2025-04-30',
  ],
  'date-unknown': [
    ...[
      'snart',
      'tre år',
      '3 år',
      'maj',
      'foo 2023',
      '1 foo 2023',
      '2023?',
      'ca 2023',
      '2023-05-01x',
      '1/5',
      '1.5',
      12,
      0,
    ],
    ...['2023-5-1-2', '5', '12345678901234567890', '2025 (prel.)', '<script>', 'PO1', '45047 dagar', 99_999, -5],
  ],
  'cell-error': [
    '#REF!',
    '#SAKNAS!',
    '#I/T',
    '#VERDI!',
    '#VÄRDEFEL!',
    '#N/A',
    '########',
    '#DIV/0!',
    '#DIVISION/0!',
    '#NAMN?',
  ],
  'cell-formula': ['=TODAY()', '=A1+30', '=DATUM(2023;5;1)'],
};

describe('what is no date, or could be two, is told and not used', () => {
  for (const [code, cells] of Object.entries(bad))
    for (const cell of cells)
      it(`${JSON.stringify(cell)}: ${code}`, () => {
        const { value, findings } = readCell('end', cell);
        assert.equal(value, undefined);
        assert.equal(told(findings), code);
        assert.deepEqual(findings[0]?.place, { source: 'projekt.xlsx', row: 4, column: 3, header: 'Rubrik' });
      });
});

describe('blank cells are no dates and no findings', () => {
  for (const cell of [
    '',
    ' ',
    '\u00a0',
    '-',
    '–',
    '—',
    'saknas',
    'Saknas',
    'n/a',
    'N/A',
    'okänt',
    'ukjent',
    'Ukjend',
    '…',
    'x',
  ])
    it(JSON.stringify(cell), () => {
      const { value, findings } = readCell('start', cell);
      assert.equal(value, undefined);
      assert.equal(told(findings), '');
    });
});

it('days as spreadsheets count them are dates that a person must look at', () => {
  for (const [cell, date] of [
    [45047, '2023-05-01'],
    ['45047', '2023-05-01'],
    [45047.75, '2023-05-01'],
    ['45047,75', '2023-05-01'],
    [32874, '1990-01-01'],
    [58806, '2060-12-31'],
    [44196, '2020-12-31'],
    [45351, '2024-02-29'],
  ] as const) {
    const { value, findings } = readCell('start', cell);
    assert.equal(value, date);
    assert.equal(told(findings), 'date-serial (warning)');
    assert.deepEqual(findings[0]?.values, { date });
  }
});

it('words for what goes on are no end, which is told', () => {
  for (const cell of [
    'pågår',
    'Pågående',
    'tills vidare',
    'løpende',
    'inntil videre',
    'ongoing',
    'Until further notice',
  ]) {
    const { value, findings } = readCell('end', cell);
    assert.equal(value, undefined);
    assert.equal(told(findings), 'date-open (notice)');
  }
});

it('when something was changed is a day, never a month', () => {
  assert.equal(readCell('modified', '20.11.2026').value, '2026-11-20');
  assert.equal(readCell('modified', '2026-11-20T08:00:00Z').value, '2026-11-20');
  for (const cell of ['november 2026', '2026', '2026-11']) {
    const { value, findings } = readCell('modified', cell);
    assert.equal(value, undefined);
    assert.equal(told(findings), 'date-needs-day');
  }
});
