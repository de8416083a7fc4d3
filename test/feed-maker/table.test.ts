import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changedRow,
  redone,
  sameCells,
  tableOf,
  textAt,
  undone,
  withCells,
  withField,
  withoutRow,
} from '../../demo/feed-maker/table.js';
import type { Row } from '../../src/import/table.js';

const rows: readonly Row[] = [
  ['Titel', 'Slutdatum', 'Budget'],
  ['Skog', '2027-02-31', 1204500.5],
  ['Väg', '2027-02-31', ''],
].map((cells, index) => ({ place: { source: 'a.csv', row: index + 3 }, cells }));
const table = tableOf(rows);

describe('a table that is mended', () => {
  it('keeps every place, and every cell that nobody touched, as they were read', () => {
    const mended = withCells(table, [{ row: 1, column: 1, text: '2027-02-28' }]);
    assert.deepEqual(mended.rows[1], { place: rows[1]!.place, cells: ['Skog', '2027-02-28', 1204500.5] });
    assert.equal(mended.rows[2], rows[2]);
    assert.deepEqual(table.rows, rows);
  });

  it('makes no step of a cell that says the same, nor of a row that is not there', () => {
    assert.equal(withCells(table, [{ row: 1, column: 2, text: '1204500.5' }]), table);
    assert.equal(withCells(table, [{ row: 9, column: 0, text: 'x' }]), table);
    assert.equal(withCells(table, []), table);
  });

  it('writes behind the last cell of a short row', () => {
    const mended = withCells(table, [{ row: 2, column: 4, text: 'x' }]);
    assert.deepEqual(mended.rows[2]!.cells, ['Väg', '2027-02-31', '', '', 'x']);
  });

  it('takes back one step at a time, also one of many cells, and makes it again', () => {
    const both = [1, 2].map((row) => ({ row, column: 1, text: '2027-02-28' }));
    const first = withCells(table, both);
    const second = withField(first, 'Budget', 'ignored');
    assert.deepEqual(second.fields, { Budget: 'ignored' });
    assert.deepEqual(undone(second).fields, {});
    const back = undone(undone(second));
    assert.deepEqual([back.rows, back.fields, back.past], [rows, {}, []]);
    assert.equal(undone(back), back);
    const again = redone(redone(back));
    assert.deepEqual([again.rows, again.fields], [second.rows, second.fields]);
    assert.equal(redone(again), again);
  });

  it('forgets what was taken back as soon as something else is done', () => {
    const other = withCells(undone(withCells(table, [{ row: 1, column: 0, text: 'A' }])), [
      { row: 1, column: 0, text: 'B' },
    ]);
    assert.equal(redone(other), other);
    assert.equal(textAt(other, 1, 0), 'B');
  });

  it('empties a row without moving the others, and gives it back whole', () => {
    const emptied = withoutRow(table, 1);
    assert.deepEqual(emptied.rows[1]!.cells, ['', '', '']);
    assert.equal(emptied.rows[2], rows[2]);
    assert.equal(undone(emptied).rows[1]!.cells, rows[1]!.cells);
    assert.equal(changedRow(emptied.past.at(-1)), 1);
  });

  it('finds the cells of a column that say the same, below the heading', () => {
    assert.deepEqual(sameCells(table, 1, '2027-02-31', 1), [1, 2]);
    assert.deepEqual(sameCells(table, 1, '2027-02-31', 2), [2]);
    assert.deepEqual(sameCells(table, 0, 'Titel', 1), []);
  });
});
