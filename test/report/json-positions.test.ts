import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonPositions } from '../../src/report/json-positions.js';

const text = `{
  "title": "x",
  "items": [
    { "id": "a" },
    {
      "a/b": { "c~d": 1 }
    }
  ]
}`;

describe('the position of a pointer in a file', () => {
  const find = jsonPositions(text);
  for (const [pointer, line, column] of [
    ['', 1, 1],
    ['/title', 2, 12],
    ['/items', 3, 12],
    ['/items/0', 4, 5],
    ['/items/0/id', 4, 13],
    ['/items/1/a~1b/c~0d', 6, 23],
  ] as const)
    it(`is that of the value: ${pointer}`, () => assert.deepEqual(find(pointer), { line, column }));

  it('is where the missing one should have stood', () => {
    assert.deepEqual(find('/items/0/title'), find('/items/0'));
    assert.deepEqual(find('/items/9/id'), find('/items'));
    assert.deepEqual(find('/nowhere/at/all'), { line: 1, column: 1 });
  });

  it('is the first line of what is no JSON', () => {
    assert.deepEqual(jsonPositions('')('/items/0'), { line: 1, column: 1 });
    assert.deepEqual(jsonPositions('<html>')('/items/0'), { line: 1, column: 1 });
  });
});
