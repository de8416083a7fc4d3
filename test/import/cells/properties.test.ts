import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPartialDate } from '../../../src/feed/values.js';
import { cellReaders } from '../../../src/import/cells/cell-readers.js';
import type { FieldName } from '../../../src/import/columns/column.js';
import { findHeading } from '../../../src/import/columns/find-heading.js';
import { matchColumns } from '../../../src/import/columns/match-columns.js';
import type { Cell } from '../../../src/import/table.js';
import { readCell } from './reading.js';

const fields = Object.keys(cellReaders) as FieldName[];

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const inLocale = (locale: string, options: Intl.DateTimeFormatOptions) => (day: string) =>
  new Date(day).toLocaleDateString(locale, { timeZone: 'UTC', ...options });
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const parts = (day: string) => day.split('-') as [string, string, string];

/** How people and programs write a day. */
const dayStyles: readonly ((day: string) => Cell)[] = [
  (day) => day,
  (day) => day.replaceAll('-', ''),
  (day) => day.replaceAll('-', '/'),
  (day) => Number(day.replaceAll('-', '')),
  (day) => `${day}T23:59:59Z`,
  (day) => parts(day).reverse().join('/'),
  (day) => parts(day).reverse().join('.'),
  (day) => parts(day).map(Number).reverse().join('.'),
  (day) => parts(day).map(Number).reverse().join('. '),
  (day) => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000,
  inLocale('sv', long),
  inLocale('nb', long),
  inLocale('nn', long),
  inLocale('en-GB', long),
  inLocale('en-US', long),
  inLocale('sv', { ...long, weekday: 'long' }),
  inLocale('nb', { ...long, weekday: 'long' }),
  inLocale('sv', { ...long, month: 'short' }),
  inLocale('nb', { ...long, month: 'short' }),
  (day) => new Date(day).toUTCString(),
];

const monthStyles: readonly ((day: string) => Cell)[] = [
  (day) => day.slice(0, 7),
  (day) => `${day.slice(5, 7)}/${day.slice(0, 4)}`,
  inLocale('sv', { month: 'long', year: 'numeric' }),
  inLocale('nb', { month: 'long', year: 'numeric' }),
  inLocale('en', { month: 'long', year: 'numeric' }),
  inLocale('sv', { month: 'short', year: 'numeric' }),
];

describe('a date is read back from every style', () => {
  for (const [index, style] of dayStyles.entries())
    it(String(style('2023-05-01')), () =>
      fc.assert(fc.property(days, (day) => assert.equal(readCell('start', style(day)).value, day, `style ${index}`))),
    );
  for (const style of monthStyles)
    it(String(style('2023-05-01')), () =>
      fc.assert(fc.property(days, (day) => assert.equal(readCell('start', style(day)).value, day.slice(0, 7)))),
    );
});

it('a period is read back with any two styles and any joint', () => {
  const textStyles = dayStyles.filter((style) => typeof style('2023-05-01') === 'string').filter((_, at) => at !== 4);
  const style = fc.constantFrom(...textStyles);
  const joints = fc.constantFrom(' – ', ' - ', '–', ' till ', ' til ', ' to ', ' — ');
  fc.assert(
    fc.property(days, days, style, style, joints, (one, other, start, end, joint) => {
      const period = one < other ? { start: one, end: other } : { start: other, end: one };
      const text = `${start(period.start)}${joint}${end(period.end)}`;
      assert.deepEqual(readCell('period', text).value, period, text);
    }),
  );
});

const cents = fc.integer({ min: 0, max: 10 ** 12 });
const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

/** How people and programs write an amount of cents. */
const amountStyles: readonly ((units: string, decimals: string) => Cell)[] = [
  (units, decimals) => Number(`${units}.${decimals}`),
  (units, decimals) => `${units},${decimals}`,
  (units, decimals) => `${units}.${decimals}`,
  (units, decimals) => `+${units}.${decimals}`,
  ...[' ', '\u00a0', '\u202f', '.', '’'].map(
    (separator) => (units: string, decimals: string) => `${grouped(units, separator)},${decimals}`,
  ),
  (units, decimals) => `${grouped(units, ',')}.${decimals}`,
  (units, decimals) => `${grouped(units, ' ')},${decimals} EUR`,
  (units, decimals) => `EUR ${grouped(units, ' ')},${decimals}`,
  (units, decimals) => `${grouped(units, '\u00a0')},${decimals} €`,
  (units, decimals) => `${grouped(units, ' ')},${decimals} euro`,
];

describe('an amount is read back from every style', () => {
  for (const style of amountStyles)
    it(String(style('1704753', '50')), () =>
      fc.assert(
        fc.property(cents, (all) => {
          const units = String(Math.floor(all / 100));
          const decimals = String(all % 100).padStart(2, '0');
          const { value, codes } = readCell('budget', style(units, decimals), { currency: 'EUR' });
          assert.equal(value?.amount, all / 100);
          assert.deepEqual(codes, []);
        }),
      ),
    );
});

/** Texts that are nearly something, and anything else. */
const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,-–/:;=+#()kresnoPO\n\u00a0år%€"')) }),
  fc.double(),
  fc.integer(),
  fc.constantFrom<Cell>(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '=',
    "'",
    '#',
    '%',
    'https://%',
    'https://[',
    '\0',
  ),
);

describe('whatever a cell holds', () => {
  for (const field of fields)
    it(`${field} reads it or tells it, and never throws`, () =>
      fc.assert(
        fc.property(cells, (cell) => {
          const { value, findings } = readCell(field, cell, { currency: 'EUR' });
          for (const { found } of findings) assert.ok(found === undefined || found.length <= 80);
          // An error is a cell, or a part of one, that is lost; every other finding is about a value.
          const isOpen = findings.some(({ code }) => code === 'date-open');
          if (value === undefined && findings.length && !isOpen)
            assert.ok(findings.some(({ level }) => level === 'error'));
          assert.notEqual(value, '');
        }),
        { numRuns: 300 },
      ));

  it('a date that is read exists', () =>
    fc.assert(
      fc.property(cells, (cell) => {
        const { value } = readCell('start', cell);
        assert.ok(value === undefined || isPartialDate(value));
      }),
    ));

  it('a heading is read or left, and never throws', () =>
    fc.assert(
      fc.property(fc.array(cells), (header) => {
        const { columns, unknown, repeated } = matchColumns(header);
        const all = [...columns.map(({ index }) => index), ...unknown, ...repeated];
        assert.equal(new Set(all).size, all.length);
        assert.ok(all.every((index) => index >= 0 && index < header.length));
        findHeading([{ place: { source: 'x' }, cells: header }]);
      }),
    ));
});

describe('long cells are read in time that grows with their length', () => {
  const parts = ['1', ' ', '.', '-', 'a', '<', '(', 'a.', '1 ', '; ', 'http://', '=HYPERLINK("', ', ', 'a, a'];
  for (const field of fields)
    it(field, () => {
      for (const part of parts) {
        const start = performance.now();
        readCell(field, part.repeat(Math.ceil(100_000 / part.length)), { currency: 'EUR' });
        assert.ok(performance.now() - start < 1000, part);
      }
    });
});
