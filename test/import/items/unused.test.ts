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
