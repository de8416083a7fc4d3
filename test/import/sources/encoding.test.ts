import assert from 'node:assert/strict';
import { it } from 'node:test';
import { damageIn } from '../../../src/import/sources/text/encoding.js';
import { decodeWindows1252, encodeWindows1252 } from '../../../src/import/sources/text/windows-1252.js';
import { sourceFrom } from '../broken/tables.js';
import { readAll } from './from-text.js';

it('reads every byte of Windows-1252 as its character, on every platform', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = decodeWindows1252(bytes);
  assert.equal(text.slice(0x80, 0x9a), '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™');
  assert.equal(new Set(text).size, 256);
  assert.deepEqual(encodeWindows1252(text), bytes);
  assert.equal(encodeWindows1252('→'), undefined);
});

it('reads a late letter of Windows-1252, however far behind', async () => {
  const rows = `id;titel\r\n${'P;Skog\r\n'.repeat(10_000)}`;
  const bytes = new Uint8Array([...new TextEncoder().encode(rows), ...encodeWindows1252('P2;Säffle – Årjäng')!]);
  const { cells, findings } = await readAll(sourceFrom('a.csv', bytes, 65_536));
  assert.deepEqual(cells.at(-1), ['P2', 'Säffle – Årjäng']);
  assert.deepEqual(findings, []);
});

it('sees that a text was decoded wrongly before, and what it was', () => {
  for (const text of ['Gränslös', 'Østfold – Värmland', 'måltid', 'Æ, Ø og Å', '”citat”', 'café']) {
    const wrong = decodeWindows1252(new TextEncoder().encode(text));
    assert.deepEqual(damageIn(wrong), { likely: text }, wrong);
  }
});

it('sees nothing wrong in texts that are right', () => {
  const texts = [
    'Årjäng, Østfold, Æ',
    'ÅÄÖ',
    'Â',
    'São Paulo',
    'Ján Šimko',
    'Žilina–Košice',
    '25 °C',
    '§ 3',
    'naïve',
    'âge',
    'ÅÆØ',
    'Sámi giella',
  ];
  for (const text of texts) assert.equal(damageIn(text), undefined, text);
});
