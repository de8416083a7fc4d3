import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { damagedTexts } from '../../../src/import/check/rules/texts.js';
import { decodeWindows1252 } from '../../../src/import/sources/text/windows-1252.js';

const isDamaged = (value: string): boolean =>
  [...damagedTexts([{ field: 'title', language: 'sv', pointer: '/title', value }])].length > 0;

const decoders = {
  'Windows-1252': decodeWindows1252,
  'ISO 8859-1': (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1'),
};

describe('a text in UTF-8', () => {
  for (const [name, decode] of Object.entries(decoders))
    for (const letter of 'åäöÅÄÖæøÆØé')
      it(`that was read as ${name} is found by its ${letter}`, () => {
        const read = decode(new TextEncoder().encode(`${letter}r`));
        assert.ok(isDamaged(read), JSON.stringify(read));
        assert.ok(isDamaged(`Under ${read} sist`));
      });

  it('is left alone when it was read as what it is', () => {
    for (const text of [
      'Ängar och öar i Örebro, Åre och Älvdalen',
      'ÅÄÖ åäö ÆØÅ æøå é É',
      '”TRÄ” – »BLÅ« – „Sjö“ … Ö–Å',
      'São Paulo, SÃO PAULO, IRMÃ, IRMÃS, Ãrebro',
      '¡Ánimo! – 5 £ – §7 – ½ – 20 °C',
    ])
      assert.equal(isDamaged(text), false, text);
  });
});
