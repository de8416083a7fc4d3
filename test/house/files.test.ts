import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { filesBelow, linesThatMatch, read } from './source-files.js';

const topLevel = new Set([
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'locales',
  'demo',
  'test',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]);
/** What git does not keep: installed, built or written by a run. */
const ignored = /^(node_modules|dist|coverage|.*\.db(-shm|-wal)?)$/;

const source = filesBelow('src');
// This file names what it forbids.
const ours = [...source, ...filesBelow('test'), ...filesBelow('.config')].filter(
  (file) => !file.endsWith('files.test.ts'),
);

it('keeps the top level short', () => {
  const others = readdirSync('.').filter((name) => !name.startsWith('.') && !topLevel.has(name) && !ignored.test(name));
  assert.deepEqual(others, []);
});

it('keeps every file of src within 300 lines', () => {
  assert.deepEqual(
    source.filter((file) => read(file).trimEnd().split('\n').length > 300),
    [],
  );
});

it('has no any', () => {
  assert.deepEqual(linesThatMatch(ours, /\bas any\b|[:<|&]\s*any\s*[;,)\]>=|&{]|<any\b/), []);
});

it('turns no rule off without a reason', () => {
  assert.deepEqual(
    linesThatMatch(ours, /eslint-disable(?!.*\s--\s+\S)|@ts-(ignore|nocheck)|@ts-expect-error\s*$/).filter(
      // The rule of our own that says the same.
      (line) => !line.startsWith('.config/eslint-house-rules.mjs'),
    ),
    [],
  );
});

it('leaves nothing for later', () => {
  assert.deepEqual(linesThatMatch(ours, /\b(TODO|FIXME|XXX)\b/), []);
});
