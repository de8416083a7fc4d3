import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvCell, csvLine } from '../../src/shared/csv.js';

const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('a CSV cell', () => {
  for (const trigger of triggers)
    it(`is no formula when the text starts with ${JSON.stringify(trigger)}`, () => {
      assert.equal(csvCell(`${trigger}1+1`), `"'${trigger}1+1"`);
    });

  it('is no formula behind white space, control characters and marks that nobody sees', () => {
    for (const before of [' ', '\u00a0', '\u0000', '\u001b', '\ufeff', '\u200e', '  \t '])
      assert.match(csvCell(`${before}=1+1`), /^"'/, JSON.stringify(before));
  });

  it('leaves every other text as it is', () => {
    for (const text of ['', 'Bra!', '1-2', 'a=b', "'", 'å@b', '(=1)']) assert.equal(csvCell(text), `"${text}"`);
  });

  it('leaves negative numbers numbers, and null empty', () => {
    assert.equal(csvLine([-1.5, null, true]), '"-1.5";"";"true"\r\n');
  });

  it('doubles quotes, so that no text ends its cell', () => {
    assert.equal(csvCell('a";"=1'), '"a"";""=1"');
  });
});
