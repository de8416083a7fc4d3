import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from '../../../src/import/table.js';
import { readCell, told } from './reading.js';

/** What a cell of an amount gives when its column names euro. */
const good: readonly (readonly [amount: number, cells: readonly Cell[]])[] = [
  [
    1_704_753,
    [
      ...[1_704_753, '1704753', '1 704 753', '1\u00a0704\u00a0753', '1\u202f704\u202f753', '1\u2009704\u2009753'],
      ...['1.704.753', '1,704,753', "1'704'753", '1’704’753', '+1704753', '+1 704 753', '1 704 753,00', '1704753.00'],
      ...['1.704.753,00', '1,704,753.00', ' 1704753 ', '1 704 753 €', '€ 1 704 753', '€1,704,753', '1 704 753 EUR'],
      ...['EUR 1 704 753', '1704753 euro', '1704753EUR', '1 704 753 eur.', '1704753,0'],
    ],
  ],
  [
    1_704_753.5,
    ['1 704 753,5', '1704753,50', '1.704.753,50', '1,704,753.50', '1704753.5', 1_704_753.5, '1 704 753,50 EUR'],
  ],
  [454_919.33, [454_919.3333333, '454919,3333333', '454919.3333333']],
  [
    3_300_000,
    [
      '3,3 mn',
      '3.3 mn EUR',
      '3,3 miljoner euro',
      '3,3 millioner euro',
      '3,3 MEUR',
      '3,3 mill. EUR',
      '3,3 milj. €',
      '3,3 million EUR',
    ],
  ],
  [450_000, ['450 tusen', '450 KEUR', '450 t EUR', '450 thousand EUR']],
  [3_125_000, ['3,125 mn EUR', '3.125 MEUR']],
  [1_000_000_000, ['1 miljard', '1 milliard euro', '1 md EUR']],
  [0, [0, '0', '0,00', '0 EUR']],
  [0.5, ['0,5', '0.50', '0,500']],
  [5, ['5']],
  [12_345.67, ['12.345,67', '12,345.67', '12 345,67', '12345.67']],
];

describe('amounts are read as Swedish, Norwegian and English sheets write them', () => {
  for (const [amount, cells] of good)
    for (const cell of cells)
      it(`${JSON.stringify(cell)} is ${amount}`, () => {
        const { value, findings } = readCell('budget', cell, { currency: 'EUR', budget: 'eu' });
        assert.deepEqual(value, { kind: 'eu', amount, currency: 'EUR' });
        assert.equal(told(findings), '');
      });
});

describe('what is no certain amount is told and not used', () => {
  for (const [code, cells] of Object.entries<readonly Cell[]>({
    'amount-unknown': [
      ...[
        'mycket',
        '1 704 75',
        '1 70 753',
        '1.704.75',
        '1,704.753,00',
        '12 3',
        '65 %',
        '2023-05-01',
        '1 704 753 (EU 454 919)',
      ],
      ...[
        '454 919 EUR + 149 973 EUR',
        '400 000 € / 4,5 mn SEK',
        '1704753 XYZ',
        '1 och 2',
        '1e6',
        '99999999999999999999',
      ],
      ...[Infinity, NaN, 1e15, '1..2', '1,,2', '070-123 45 67', '=> 5', '5 apor'],
    ],
    'amount-negative': ['-1000', '−1000', '(1 000)', '- 1 000', -5, '1000-', '-1 000 EUR'],
    'amount-approximate': [
      ...['ca 3 mn EUR', 'cirka 500 000', 'omkring 3 mn', 'drygt 20 miljoner', 'drøyt 20 millioner', 'upp till 5 mn'],
      ...['~500', '> 1 000', 'inntil 3 mn', 'about 400,000', 'om lag 3 mill.', 'c:a 5'],
    ],
    'cell-formula': ['=SUM(A1:A3)', '=SUMMA(A1;A3)', '=1+2', '=B2*0,5'],
    'cell-error': ['#REF!', '#VERDI!', '#####'],
  }))
    for (const cell of cells)
      it(`${JSON.stringify(cell)} (${String(cell)}): ${code}`, () => {
        const { value, findings } = readCell('budget', cell, { currency: 'EUR' });
        assert.equal(value, undefined);
        assert.equal(told(findings), code);
      });
});

it('one separator before three digits is taken for thousands, and a person must look', () => {
  for (const [cell, amount] of [
    ['1.704', 1704],
    ['1,704', 1704],
    ['450.000', 450_000],
    ['450,000 EUR', 450_000],
    ['12.500', 12_500],
  ] as const) {
    const { value, findings } = readCell('budget', cell, { currency: 'EUR' });
    assert.equal(value?.amount, amount);
    assert.equal(told(findings), 'amount-separator (warning)');
    assert.deepEqual(findings[0]?.values, { amount });
  }
});

describe('the currency is what the cell, the column or the row says, and never guessed', () => {
  type Surroundings = Parameters<typeof readCell>[2];
  const cases: readonly (readonly [cell: Cell, around: Surroundings, currency: string | undefined, told: string])[] = [
    ['1 000', {}, undefined, 'currency-missing'],
    [1000, {}, undefined, 'currency-missing'],
    [1000, { rowCurrency: 'SEK' }, 'SEK', ''],
    ['1 000', { currency: 'NOK' }, 'NOK', ''],
    ['1 000', { currency: 'NOK', rowCurrency: 'EUR' }, 'NOK', ''],
    ['1 000 SEK', {}, 'SEK', ''],
    ['SEK 1 000', {}, 'SEK', ''],
    ['1 000 NOK', { rowCurrency: 'EUR' }, 'NOK', ''],
    ['1 000 SEK', { currency: 'EUR' }, 'SEK', 'currency-differs (warning)'],
    ['1 000 kr', {}, undefined, 'currency-unclear'],
    ['1 000 kronor', {}, undefined, 'currency-unclear'],
    ['1 000 kroner', {}, undefined, 'currency-unclear'],
    ['1 000:-', {}, undefined, 'currency-unclear'],
    ['1 000,-', {}, undefined, 'currency-unclear'],
    ['1 000,-', { rowCurrency: 'NOK' }, 'NOK', ''],
    ['1 000 kr', { rowCurrency: 'EUR' }, undefined, 'currency-unclear'],
    ['1 000 kr', { currency: 'EUR' }, undefined, 'currency-unclear'],
    ['1 000 kr', { rowCurrency: 'NOK' }, 'NOK', ''],
    ['1 000 kr.', { rowCurrency: 'SEK' }, 'SEK', ''],
    ['kr 1 000', { currency: 'NOK' }, 'NOK', ''],
    ['1 000 svenska kronor', {}, 'SEK', ''],
    ['1 000 norske kroner', {}, 'NOK', ''],
    ['1 000 norska kronor', {}, 'NOK', ''],
    ['1 000 Nkr', {}, 'NOK', ''],
    ['3,3 MSEK', {}, 'SEK', ''],
    ['3,3 mn SEK', {}, 'SEK', ''],
    ['3,3 mkr', {}, undefined, 'currency-unclear'],
    ['3,3 mkr', { rowCurrency: 'SEK' }, 'SEK', ''],
    ['450 tkr', { rowCurrency: 'NOK' }, 'NOK', ''],
    ['54 314 630 norske kroner', {}, 'NOK', ''],
  ];
  for (const [cell, around, currency, expected] of cases)
    it(`${cell}, ${JSON.stringify(around)}: ${currency ?? expected}`, () => {
      const { value, findings } = readCell('budget', cell, around);
      assert.equal(value?.currency, currency);
      assert.equal(told(findings), expected);
    });
});

it('a column in thousands or millions is multiplied, unless the cell says so itself', () => {
  const amountOf = (cell: Cell, scale: number) => readCell('budget', cell, { currency: 'EUR', scale }).value?.amount;
  assert.equal(amountOf(450, 1e3), 450_000);
  assert.equal(amountOf('3,3', 1e6), 3_300_000);
  assert.equal(amountOf('1 704', 1e3), 1_704_000);
  assert.equal(amountOf('3,3 mn', 1e6), 3_300_000);
});

describe('a cell for a currency', () => {
  for (const [currency, cells] of Object.entries({
    EUR: ['EUR', 'eur', 'Euro', '€', ' EUR '],
    SEK: ['SEK', 'svenska kronor', 'Svenske kroner', 'Skr'],
    NOK: ['NOK', 'norska kronor', 'norske kroner', 'nkr'],
    DKK: ['DKK', 'danske kroner'],
  }))
    for (const cell of cells)
      it(`${cell} is ${currency}`, () => assert.equal(readCell('currency', cell).value, currency));

  for (const [code, cells] of Object.entries({
    'currency-unclear': ['kr', 'kronor', 'Kroner'],
    'currency-unknown': ['QQQ', 'pengar', '5', 'EUR/SEK'],
  }))
    for (const cell of cells)
      it(`${cell}: ${code}`, () => {
        const { value, findings } = readCell('currency', cell);
        assert.equal(value, undefined);
        assert.equal(told(findings), code);
      });
});
