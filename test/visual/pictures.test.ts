import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { it } from 'node:test';
import { cases, nameOf } from '../../demo/gallery/cases.js';

const pictures = readdirSync('test/visual').filter((file) => file.endsWith('.png'));

it('there is a picture of every case, and none of what is no more', () => {
  const expected = [...cases.map(nameOf), 'ended-narrow', 'ended-dark-narrow'].map((name) => `${name}.png`);
  assert.deepEqual(pictures.sort(), expected.sort());
});

it('the pictures are no load for whoever clones the project', () => {
  const bytes = pictures.reduce((sum, file) => sum + statSync(`test/visual/${file}`).size, 0);
  assert.ok(pictures.length <= 60, `${pictures.length} pictures`);
  assert.ok(bytes <= 3_000_000, `${bytes} bytes`);
});
