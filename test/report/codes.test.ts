import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const steps = ['sources/source', 'cells/cell', 'items/import', 'check/check', 'merge/merge'];

it('gives every code to one step alone, so that the words of one never stand in for those of another', () => {
  const codes = steps.flatMap((step) =>
    readFileSync(`src/import/${step}-code.ts`, 'utf8').match(/(?<=')[a-z][a-z-]+(?=')/g)!,
  );
  assert.ok(codes.length > 100);
  assert.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  );
});
