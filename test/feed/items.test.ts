import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, idsOf, project, read, readItem } from '../helpers/feeds.js';

describe('a bad item costs that item only', () => {
  const bad: readonly (readonly [unknown, readonly string[]])[] = [
    [null, ['object']],
    ['text', ['object']],
    [7, ['object']],
    [[], ['object']],
    [{}, ['required']],
    [{ title: 'Utan id' }, ['required']],
    [{ id: '' }, ['id', 'required']],
    [{ id: ' \n' }, ['id', 'required']],
    [{ id: null }, ['id', 'required']],
    [{ id: true }, ['id', 'required']],
    [{ id: ['a'] }, ['id', 'required']],
    [{ id: { toString: 'x' } }, ['id', 'required']],
  ];
  for (const [item, expected] of bad) {
    it(JSON.stringify(item), () => {
      const page = read(feedOf([project('a'), item, project('b')]));
      assert.deepEqual(idsOf(page.items), ['a', 'b']);
      assert.deepEqual(
        page.problems.map((problem) => problem.expected),
        expected,
      );
      for (const { pointer } of page.problems) assert.match(pointer, /^\/items\/1(\/id)?$/);
    });
  }

  it('and does not move the pointers of the others', () => {
    const page = read(feedOf([null, project('a'), {}, project('b', { kind: 'x' })]));
    assert.deepEqual(
      page.items.map(({ pointer }) => pointer),
      ['/items/1', '/items/3'],
    );
    assert.deepEqual(page.problems.at(-1)?.pointer, '/items/3/_gransamarbete/kind');
  });
});

describe('ids', () => {
  it('that are numbers become texts, and that is told', () => {
    for (const id of [0, 7, -1, 1.5]) {
      const { item, problems } = readItem({ id });
      assert.equal(item.key, `#${id}`);
      assert.deepEqual(problems, [{ pointer: '/items/0/id', expected: 'id', found: String(id) }]);
    }
  });

  for (const [id, key] of [
    ['a', 'https://feed.example/1#a'],
    [' a ', 'https://feed.example/1#a'],
    ['/a', 'https://feed.example/1#/a'],
    ['a b:c', 'https://feed.example/1#a b:c'],
    ['c:1', 'https://feed.example/1#c:1'],
    ['https://a.example/1', 'https://a.example/1'],
    ['urn:uuid:1', 'urn:uuid:1'],
    ['tag:a.example,2026:1', 'tag:a.example,2026:1'],
  ] as const) {
    it(`${id} is ${key} in a feed of two pages`, () => {
      const options = { source: 'https://feed.example/2', feedSource: 'https://feed.example/1' };
      assert.equal(read(feedOf([{ id }]), options).items[0]?.key, key);
    });
  }
});

describe('dates', () => {
  for (const date of ['1970', '1970-01', '1970-01-01', '1969-12-31', '1905', '2028-02-29', '2000-02-29', '9999-12-31'])
    it(`may be ${date}, in every year that there is`, () => {
      const { item, problems } = readItem(project('a', { period: { start: date } }));
      assert.deepEqual([item.period.start, problems], [date, []]);
    });

  it('may be less exact at one end than at the other', () => {
    for (const period of [
      { start: '2025-06-15', end: '2025' },
      { start: '2025-06-15', end: '2025-06' },
      { start: '2025', end: '2025-03' },
      { start: '2025-06-15', end: '2025-06-15' },
    ]) {
      const { item, problems } = readItem(project('a', { period }));
      assert.deepEqual([item.period, problems], [period, []]);
    }
  });

  it('of changes are the day of the moment, where it was written', () => {
    for (const moment of [
      '2026-11-20',
      '2026-11-20T00:00:00Z',
      '2026-11-20T23:59:59+14:00',
      '2026-11-20t12:00:00.5z',
    ]) {
      const { item, problems } = readItem({ id: 'a', date_modified: moment });
      assert.deepEqual([item.modified, problems], ['2026-11-20', []], moment);
    }
  });
});
