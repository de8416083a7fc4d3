import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyQuery, type EndedMode, type Query, type Scope } from '../../src/feed/query.js';
import { select } from '../../src/feed/select.js';
import { idsOf, institution, mergedFeed, project } from '../helpers/feeds.js';

const over = { period: { start: '2024', end: '2025-06' } };
const running = { period: { start: '2025' } };
const house = institution('house');

const mixed = [
  project('over', { ...over, focusArea: ['PO1'] }),
  project('running', running),
  project('undated'),
  house,
];
const allOver = [project('a', over, { title: 'Alfa' }), project('b', over), house];

function selected(items: readonly unknown[], query: Partial<Query>, scope: Partial<Scope>) {
  const { sections, ...rest } = select(
    mergedFeed(items),
    { ...emptyQuery, ...query },
    { areas: [], ended: 'toggle', sort: 'feed', language: 'sv', today: '2026-11-23', ...scope },
  );
  return { ...rest, shown: sections.flatMap(({ items }) => idsOf(items)) };
}

describe('ended projects', () => {
  const everything = ['over', 'running', 'undated', 'house'];
  const current = ['running', 'undated', 'house'];
  const cases: readonly (readonly [EndedMode, boolean, readonly string[], boolean])[] = [
    ['toggle', false, current, true],
    ['toggle', true, everything, true],
    ['show', false, everything, false],
    ['show', true, everything, false],
    ['hide', false, current, false],
    ['hide', true, current, false],
  ];
  for (const [ended, visitor, expected, control] of cases) {
    it(`are ${expected === current ? 'not ' : ''}shown with ${ended} when the visitor says ${visitor}`, () => {
      const { shown, endedControl, allEnded, total } = selected(mixed, { ended: visitor }, { ended });
      assert.deepEqual([shown, endedControl, allEnded], [expected, control, false]);
      assert.equal(total, expected.length);
    });
  }

  it('are counted for the control, shown or not', () => {
    for (const ended of [true, false]) assert.equal(selected(mixed, { ended }, {}).ended, 1);
  });

  it('are counted as the rest of the query finds them', () => {
    assert.equal(selected(mixed, { areas: ['PO1'] }, {}).ended, 1);
    assert.equal(selected(mixed, { areas: ['PO2'] }, {}).ended, 0);
    assert.equal(selected(mixed, { search: 'finns inte' }, {}).ended, 0);
    assert.equal(selected(mixed, {}, { areas: ['PO2'] }).ended, 0);
  });

  it('keep their control while a search finds none, so that it does not come and go', () => {
    assert.equal(selected(mixed, { search: 'finns inte' }, {}).endedControl, true);
  });

  it('have no control where there are none', () => {
    assert.equal(selected([project('running', running)], {}, {}).endedControl, false);
    assert.equal(selected(mixed, {}, { areas: ['PO2'] }).endedControl, false);
  });

  it('are ended by the day at the border, not before', () => {
    for (const [today, shown] of [
      ['2025-06-30', ['over', 'running', 'undated', 'house']],
      ['2025-07-01', ['running', 'undated', 'house']],
    ] as const)
      assert.deepEqual(selected(mixed, {}, { today }).shown, shown);
  });
});

describe('projects that are all over', () => {
  for (const ended of ['toggle', 'show'] as const) {
    it(`are shown with ${ended}, and the page can say so`, () => {
      const { shown, allEnded, endedControl, total, ended: count } = selected(allOver, {}, { ended });
      assert.deepEqual([shown, allEnded, endedControl, total, count], [['a', 'b', 'house'], true, false, 3, 2]);
    });
  }

  it('stay all over while a search finds only some', () => {
    const { shown, allEnded } = selected(allOver, { search: 'alfa' }, {});
    assert.deepEqual([shown, allEnded], [['a'], true]);
  });

  it('may be all that the page has: what other areas have does not count', () => {
    const { shown, allEnded } = selected(mixed, {}, { areas: ['PO1'] });
    assert.deepEqual([shown, allEnded], [['over', 'house'], true]);
  });

  it('are not all over with one that is not, or that has no dates', () => {
    for (const extension of [running, {}, { period: { start: '2030' } }, { period: { end: '2027-02-31' } }])
      assert.equal(selected([...allOver, project('c', extension)], {}, {}).allEnded, false);
  });

  it('are never all over where there are no projects', () => {
    assert.equal(selected([house], {}, {}).allEnded, false);
    assert.equal(selected([], {}, {}).allEnded, false);
  });
});

describe('projects with dates that cannot be', () => {
  for (const period of [
    { start: '2024-02-31', end: '2027-02-31' },
    { end: '2020-02-31' },
    { start: '2025', end: '2020' },
    'förra året',
    { start: 2020, end: 2021 },
  ])
    it(`are never hidden: ${JSON.stringify(period)}`, () => {
      for (const ended of ['toggle', 'hide', 'show'] as const)
        assert.deepEqual(selected([project('a', { period }), project('b')], {}, { ended }).shown, ['a', 'b']);
    });
});
