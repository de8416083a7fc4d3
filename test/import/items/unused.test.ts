import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importRows } from './import-rows.js';

describe('nothing that a cell says is left out in silence:', () => {
  it('a title in a column without a language, beside another one in that language', async () => {
    const { items, found } = await importRows([
      ['Titel', 'Titel (sv)', 'Titel (nb)'],
      ['Grön väg', 'Grön bana', 'Grønn bane'],
      ['Blå väg', 'BLÅ VÄG', ''],
      ['Grön stig', '', 'Grønn sti'],
    ]);
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Grön bana', 'BLÅ VÄG', 'Grön stig'],
    );
    assert.deepEqual(found, ['value-beside@2']);
  });

  it('an amount beside another of the same kind and currency', async () => {
    const { items, found, findings } = await importRows([
      ['Titel', 'Budget (EUR)', 'Total kostnad'],
      ['Alfa', '1000', '2000 EUR'],
      ['Beta', '1000', '1000 EUR'],
      ['Gamma', '1000', '9000 NOK'],
    ]);
    assert.deepEqual(
      items.map(({ _gransamarbete: ours }) => ours?.budget?.map(({ amount, currency }) => `${amount} ${currency}`)),
      [['1000 EUR'], ['1000 EUR'], ['1000 EUR', '9000 NOK']],
    );
    assert.deepEqual(found, ['value-beside@2:3']);
    assert.deepEqual([findings[0]!.found, findings[0]!.values], ['2000', { kept: '1000' }]);
  });

  it('a country without a place, once for the column', async () => {
    const { found, findings } = await importRows([
      ['Titel', 'Ort', 'COUNTRY'],
      ['Alfa', 'Torsby', 'Sverige'],
      ['Beta', '', 'Norge'],
      ['Gamma', '', 'Sverige'],
    ]);
    assert.deepEqual(found, ['country-unused@3:3']);
    assert.deepEqual(findings[0]!.values, { rows: 2 });
  });
});
