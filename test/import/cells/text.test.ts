import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxText } from '../../../src/feed/limits.js';
import type { Cell } from '../../../src/import/table.js';
import { readCell, told } from './reading.js';

type Case = readonly [cell: Cell, text: string | undefined, told?: string];

const cases: readonly Case[] = [
  ['Grön industriväxt', 'Grön industriväxt'],
  ['  Grön\u00a0', 'Grön'],
  ['Gro\u0308n', 'Grön'],
  [2023, '2023'],
  [0, '0'],
  ['rad ett\r\nrad två', 'rad ett\nrad två'],
  ['rad ett\rrad två', 'rad ett\nrad två'],
  ['Gr\u0000ön', 'Grön', 'cell-invisible (warning)'],
  ['\u202eGrön', 'Grön', 'cell-invisible (warning)'],
  ['\ufeffGrön', 'Grön'],
  ['sam\u00adarbete', 'sam\u00adarbete'],
  ['<p>Hej</p>', '<p>Hej</p>', 'cell-markup (warning)'],
  ['a&nbsp;b', 'a&nbsp;b', 'cell-markup (warning)'],
  ['K&ouml;ln', 'K&ouml;ln', 'cell-markup (warning)'],
  ['<br/>', '<br/>', 'cell-markup (warning)'],
  ['3 < 5 och 7 > 2', '3 < 5 och 7 > 2'],
  ['Forskning & utveckling', 'Forskning & utveckling'],
  ['A&B; C', 'A&B; C'],
  ["'-10 grader", '-10 grader'],
  ["'=ett tecken", '=ett tecken'],
  ["'+ mer", '+ mer'],
  ["'90-talet", "'90-talet"],
  ['+ mer', '+ mer'],
  ['- punkt', '- punkt'],
  ['=> pil', '=> pil'],
  ['== rubrik', '== rubrik'],
  ['=SUM(A1:A3)', undefined, 'cell-formula'],
  ['=A1&" "&B1', undefined, 'cell-formula'],
  ['=HYPERLINK("https://example.se";"Grön industriväxt")', 'Grön industriväxt', 'cell-formula-link (notice)'],
  ['#REF!', undefined, 'cell-error'],
  ['#SAKNAS!', undefined, 'cell-error'],
  ['#OGILTIGT!', undefined, 'cell-error'],
  ['#NAVN?', undefined, 'cell-error'],
  ['#I/T', undefined, 'cell-error'],
  ['##', '##'],
  ['#######', undefined, 'cell-error'],
  ['#gränslöst', '#gränslöst'],
  ['Saknas något?', 'Saknas något?'],
  ['', undefined],
  [' \n\t ', undefined],
  ['-', undefined],
  ['Saknas', undefined],
  ['UPPGIFT SAKNAS', undefined],
  ['ikkje oppgitt', undefined],
  ['N/A', undefined],
  ['…', undefined],
];

describe('texts are plain, composed and trimmed', () => {
  for (const [cell, text, code = ''] of cases)
    it(JSON.stringify(cell), () => {
      const { value, findings } = readCell('content', cell);
      assert.equal(value, text);
      assert.equal(told(findings), code);
    });
});

it('titles have one line', () => {
  assert.equal(readCell('title', 'Grön \n industriväxt').value, 'Grön industriväxt');
  assert.equal(readCell('acronym', 'A\nB').value, 'A B');
  assert.equal(readCell('summary', 'Grön\nindustriväxt').value, 'Grön\nindustriväxt');
});

it('texts that are too long are cut, and that is told with both lengths', () => {
  assert.equal(told(readCell('content', 'x'.repeat(maxText)).findings), '');
  const { value, findings } = readCell('content', 'x'.repeat(10 * 2 ** 20));
  assert.equal(value?.length, maxText);
  assert.equal(told(findings), 'cell-too-long (warning)');
  assert.deepEqual(findings[0]?.values, { length: 10 * 2 ** 20, limit: maxText });
  assert.ok(findings[0].found!.length <= 80);
});

it('long numbers that a spreadsheet has rounded are no ids', () => {
  assert.equal(readCell('id', 20_358_123).value, '20358123');
  assert.equal(readCell('id', 'NYPS 20358\n123').value, 'NYPS 20358 123');
  for (const cell of ['1,23457E+15', '2.0358E+07', '1E+15']) {
    const { value, findings } = readCell('id', cell);
    assert.equal(value, undefined, cell);
    assert.equal(told(findings), 'id-rounded');
  }
});

it('an ignored column is never read', () => {
  assert.deepEqual(readCell('ignored', '#REF!'), { value: undefined, findings: [], codes: [] });
});
