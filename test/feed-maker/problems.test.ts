import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellKey, groupsOf, locate, nextProblem, worstOf } from '../../demo/feed-maker/problems.js';
import type { Finding, Level } from '../../src/import/finding.js';
import type { Row } from '../../src/import/table.js';

const source = 'a.csv';
// Rows 1, 2, 4 and 5 of a file: the third line belongs to the text of the second.
const rows: readonly Row[] = [1, 2, 4, 5].map((row) => ({ place: { source, row }, cells: [] }));
const finding = (level: Level, row?: number, column?: number, code: Finding['code'] = 'cell-error'): Finding => ({
  code,
  level,
  place: { source, row, column },
});

describe('problems in a table', () => {
  it('stand in the cell that they name, also when the rows of the file have gaps', () => {
    const problems = locate(rows, [finding('warning', 4, 2), finding('error', 4, 2), finding('error', 2)]);
    assert.equal(problems.byCell.get(cellKey(2, 1))?.length, 2);
    assert.equal(worstOf(problems.byCell.get(cellKey(2, 1))!), 'error');
    assert.deepEqual([...problems.byRow.keys()], [1, 2]);
    assert.deepEqual(
      problems.open.map(({ row, column }) => [row, column]),
      [
        [1, undefined],
        [2, 1],
        [2, 1],
      ],
    );
  });

  it('are about the whole file when their place is not in the table', () => {
    const { open, byCell, byRow } = locate(rows, [finding('error'), finding('error', 3, 1)]);
    assert.deepEqual(
      open.map(({ row, column }) => [row, column]),
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.equal(byCell.size + byRow.size, 0);
  });

  it('are found by pointer where a source has no rows', () => {
    const records: readonly Row[] = [
      { place: { source, pointer: '' }, cells: [] },
      { place: { source, pointer: '/list/0' }, cells: [] },
    ];
    const { open } = locate(records, [{ ...finding('error'), place: { source, pointer: '/list/0', column: 3 } }]);
    assert.deepEqual([open[0]!.row, open[0]!.column], [1, 2]);
  });

  it('do not count what is only good to know', () => {
    const { open, notices, byCell } = locate(rows, [finding('notice', 2, 1)]);
    assert.deepEqual([open.length, notices.length, byCell.size], [0, 1, 0]);
  });

  it('follow each other forwards and backwards, and begin anew behind the last', () => {
    const problems = locate(rows, [finding('error', 2, 3), finding('error', 5, 1), finding('error')]);
    const first = { row: 1, column: 2 };
    const last = { row: 3, column: 0 };
    assert.deepEqual(nextProblem(problems, { row: 0, column: 0 }, 1), first);
    assert.deepEqual(nextProblem(problems, first, 1), last);
    assert.deepEqual(nextProblem(problems, last, 1), first);
    assert.deepEqual(nextProblem(problems, first, -1), last);
    assert.deepEqual(nextProblem(problems, { row: 2, column: 0 }, -1), first);
    assert.equal(nextProblem(locate(rows, [finding('error')]), first, 1), undefined);
  });

  it('come by kind, the worst kinds first', () => {
    const { open } = locate(rows, [
      finding('warning', 1, 1, 'cell-formula'),
      finding('error', 2, 1),
      finding('error', 4, 1),
    ]);
    assert.deepEqual(
      groupsOf(open).map(({ code, level, problems }) => [code, level, problems.length]),
      [
        ['cell-error', 'error', 2],
        ['cell-formula', 'warning', 1],
      ],
    );
  });
});
