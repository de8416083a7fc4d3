import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moved } from '../../demo/feed-maker/moves.js';
import { rowsInView, scrollTo } from '../../demo/feed-maker/rows-in-view.js';

const ground = { shown: [2, 5, 6, 9], columns: 3, page: 2 };

describe('going through the table', () => {
  const cases: readonly [key: string, ctrl: boolean, from: [number, number], to: [number, number]][] = [
    ['ArrowDown', false, [2, 1], [5, 1]],
    ['ArrowDown', false, [9, 1], [9, 1]],
    ['ArrowUp', false, [2, 1], [2, 1]],
    ['ArrowUp', true, [9, 1], [2, 1]],
    ['ArrowLeft', false, [5, 0], [5, 0]],
    ['ArrowRight', false, [5, 2], [5, 2]],
    ['ArrowRight', true, [5, 0], [5, 2]],
    ['PageDown', false, [2, 0], [6, 0]],
    ['PageUp', false, [9, 0], [5, 0]],
    ['Home', false, [5, 2], [5, 0]],
    ['Home', true, [9, 2], [2, 0]],
    ['End', false, [5, 0], [5, 2]],
    ['End', true, [2, 0], [9, 2]],
    // From a row that is not shown any more.
    ['ArrowDown', false, [3, 1], [5, 1]],
  ];
  for (const [key, ctrlKey, [row, column], to] of cases)
    it(`${ctrlKey ? 'Ctrl+' : ''}${key} leads from ${row}:${column} to ${to.join(':')}`, () => {
      assert.deepEqual(moved({ row, column }, { key, ctrlKey, metaKey: false }, ground), {
        row: to[0],
        column: to[1],
      });
    });

  it('leaves other keys to others', () => {
    for (const key of ['a', 'Enter', 'Tab', 'F8'])
      assert.equal(moved({ row: 2, column: 0 }, { key, ctrlKey: false, metaKey: false }, ground), undefined);
  });
});

describe('drawing a long table', () => {
  const sight = { top: 0, height: 360, rowHeight: 36 };

  it('draws what is near, never more, and everything of a short table', () => {
    assert.deepEqual(rowsInView(sight, 5000), { from: 0, to: 22 });
    assert.deepEqual(rowsInView({ ...sight, top: 36 * 1000 }, 5000), { from: 988, to: 1022 });
    assert.deepEqual(rowsInView(sight, 3), { from: 0, to: 3 });
    assert.deepEqual(rowsInView(sight, 0), { from: 0, to: 0 });
  });

  it('shows rows although it was scrolled to where the table does not reach any more', () => {
    const { from, to } = rowsInView({ ...sight, top: 36 * 4000 }, 20);
    assert.deepEqual([from, to], [0, 20]);
  });

  it('scrolls no further than it takes to see a row whole', () => {
    assert.equal(scrollTo({ ...sight, top: 100 }, 5, 40), 100);
    assert.equal(scrollTo({ ...sight, top: 360 }, 2, 40), 72);
    assert.equal(scrollTo(sight, 9, 40), 40);
  });
});
