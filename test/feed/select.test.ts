import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Kind } from '../../src/feed/model.js';
import { emptyQuery, withoutArea, type Query, type Scope } from '../../src/feed/query.js';
import { select } from '../../src/feed/select.js';
import { idsOf, institution, mergedFeed, project } from '../helpers/feeds.js';

const today = '2026-11-23';
const over = { start: '2024', end: '2025' };
const running = { start: '2025', end: '2027' };
const places = (...names: string[]) => names.map((name) => ({ name }));

const feed = mergedFeed([
  project('smart', { focusArea: ['PO1'], period: running, places: places('Karlstad') }),
  project('both', { focusArea: ['PO1', 'PO2'], places: places('Säffle', 'Marker', 'Marker') }),
  project('old', { focusArea: ['PO4'], period: over, places: places('Marker') }, { title: 'Gammal' }),
  project('none', { period: { start: '2030' } }, { title: 'Utan område' }),
  project('new', { focusArea: ['X2', 'X1'] }),
  { id: 'plain', title: 'Vanlig' },
  institution('service', { places: places('Morokulien') }, { title: 'Tjänst' }),
]);

function selected(query: Partial<Query> = {}, scope: Partial<Scope> = {}, of: Feed = feed) {
  return select(
    of,
    { ...emptyQuery, ...query },
    { areas: [], ended: 'toggle', sort: 'feed', language: 'sv', today, ...scope },
  );
}

const shown = (...parameters: Parameters<typeof selected>) =>
  selected(...parameters).sections.flatMap(({ items }) => idsOf(items));
const counts = (...parameters: Parameters<typeof selected>) =>
  Object.fromEntries(selected(...parameters).areas.map(({ value, count }) => [value, count]));

describe('a list without a query', () => {
  it('has projects, plain items and institutions, each by itself', () => {
    assert.deepEqual(
      selected().sections.map(({ kind, items }) => [kind, idsOf(items)]),
      [
        ['project', ['smart', 'both', 'none', 'new']],
        [undefined, ['plain']],
        ['institution', ['service']],
      ],
    );
  });

  it('is empty when the feed is', () => {
    const { sections, total, areas, ended, endedControl, allEnded } = selected({}, {}, mergedFeed([]));
    assert.deepEqual(
      [sections.flatMap(({ items }) => items), total, areas, ended, endedControl, allEnded],
      [[], 0, [], 0, false, false],
    );
  });
});

describe('the area filter', () => {
  it('takes several areas with OR, and never the institutions away', () => {
    assert.deepEqual(shown({ areas: ['PO1'] }), ['smart', 'both', 'service']);
    assert.deepEqual(shown({ areas: ['PO2', 'X1'] }), ['both', 'new', 'service']);
    assert.deepEqual(shown({ areas: ['PO9'] }), ['service']);
  });

  it('has projects without area under a name of their own, and nothing else there', () => {
    assert.deepEqual(shown({ areas: [withoutArea] }), ['none', 'service']);
    assert.deepEqual(shown({ areas: [withoutArea, 'PO2'] }), ['both', 'none', 'service']);
  });

  it('has the areas of the programme in its order, then others as they come, projects without area last', () => {
    const areas = ['X1', '2014-3', 'ISO1', 'PO4', 'PO2', 'PO1'];
    const items = [project('none'), ...areas.map((area) => project(area, { focusArea: [area] }))];
    const order = Object.keys(counts({}, {}, mergedFeed([...items, project('x', { focusArea: ['A1'] })])));
    assert.deepEqual(order, ['PO1', 'PO2', 'PO4', 'ISO1', '2014-3', 'X1', 'A1', withoutArea]);
  });

  it('has nothing to choose in a plain JSON Feed', () => {
    assert.deepEqual(counts({}, {}, mergedFeed([{ id: '1' }, { id: '2' }])), {});
  });
});

describe('the count of an area', () => {
  it('is what it would show, and stays when that is nothing', () => {
    assert.deepEqual(counts(), { PO1: 2, PO2: 1, PO4: 0, X2: 1, X1: 1, [withoutArea]: 1 });
  });

  it('is that under the current search, place and ended ones', () => {
    assert.deepEqual(counts({ ended: true }), { PO1: 2, PO2: 1, PO4: 1, X2: 1, X1: 1, [withoutArea]: 1 });
    assert.deepEqual(counts({ search: 'område' }), { PO1: 0, PO2: 0, PO4: 0, X2: 0, X1: 0, [withoutArea]: 1 });
    assert.deepEqual(counts({ places: ['Marker'] }), { PO1: 1, PO2: 1, PO4: 0, X2: 0, X1: 0, [withoutArea]: 0 });
    assert.equal(counts({ places: ['Marker'], ended: true }).PO4, 1);
  });

  it('does not change with the areas that are chosen', () => {
    for (const areas of [['PO1'], ['PO2', withoutArea], ['PO9']]) assert.deepEqual(counts({ areas }), counts());
  });

  it('comes true', () => {
    for (const query of [{}, { ended: true }, { places: ['Marker'] }, { search: 'a' }])
      for (const [area, count] of Object.entries(counts(query))) {
        const sections = selected({ ...query, areas: [area] }).sections.filter(({ kind }) => kind === 'project');
        assert.equal(sections.flatMap(({ items }) => items).length, count, `${area} ${JSON.stringify(query)}`);
      }
  });
});

describe('the place filter', () => {
  it('takes several places with OR, institutions too', () => {
    assert.deepEqual(shown({ places: ['Karlstad'] }), ['smart']);
    assert.deepEqual(shown({ places: ['Morokulien', 'Säffle'] }), ['both', 'service']);
    assert.deepEqual(shown({ places: ['Ingenstans'] }), []);
  });

  it('offers every place that occurs, once, whatever is shown', () => {
    const offered = ['Karlstad', 'Säffle', 'Marker', 'Morokulien'];
    for (const query of [{}, { search: 'finns inte' }, { areas: ['PO2'] }, { places: ['Säffle'] }])
      assert.deepEqual(selected(query).places, offered);
  });
});

describe('filters together', () => {
  it('narrow one another', () => {
    assert.deepEqual(shown({ areas: ['PO1'], places: ['Marker'] }), ['both']);
    assert.deepEqual(shown({ areas: ['PO1'], places: ['Marker'], search: 'finns inte' }), []);
    assert.deepEqual(shown({ areas: ['PO4'], places: ['Marker'], search: 'gammal', ended: true }), ['old']);
  });

  it('leave the total, which is what the page allows', () => {
    for (const query of [{}, { search: 'finns inte' }, { areas: ['PO2'] }, { places: ['Marker'] }]) {
      assert.equal(selected(query).total, 6);
      assert.equal(selected({ ...query, ended: true }).total, 7);
    }
    assert.equal(selected({ areas: ['PO1'], search: 'finns inte' }).shown, 0);
    assert.equal(selected({ areas: ['PO1'] }).shown, 3);
  });
});

describe('a page that has only some areas', () => {
  it('has no other project, counts no other, and keeps its institutions', () => {
    assert.deepEqual(shown({}, { areas: ['PO2', 'X1'] }), ['both', 'new', 'service']);
    assert.equal(selected({}, { areas: ['PO2', 'X1'] }).total, 3);
    assert.equal(withoutArea in counts({}, { areas: ['PO2'] }), false);
    assert.equal('PO4' in counts({}, { areas: ['PO2'] }), false);
  });

  it('may be one of projects without area', () => {
    assert.deepEqual(shown({}, { areas: [withoutArea] }), ['none', 'service']);
  });

  it('can be filtered further', () => {
    assert.deepEqual(shown({ areas: ['X2'] }, { areas: ['PO2', 'X1'] }), ['new', 'service']);
    assert.deepEqual(shown({ areas: ['PO4'] }, { areas: ['PO2'] }), ['service']);
  });
});

describe('a list that shows only so many of each kind', () => {
  const limit = (kind: Kind | undefined) => (kind === 'project' ? 2 : 1);
  const sections = (...[query, scope = {}]: Parameters<typeof selected>) =>
    selected(query, { ...scope, limit }).sections.map(({ items, rest }) => [idsOf(items), rest]);

  it('has the first ones, and says how many more there are', () => {
    assert.deepEqual(sections(), [
      [['smart', 'both'], 2],
      [['plain'], 0],
      [['service'], 0],
    ]);
    assert.deepEqual(sections({ areas: ['PO2'] })[0], [['both'], 0]);
  });

  it('has the first ones in the order that is asked for', () => {
    assert.deepEqual(sections({}, { sort: 'start' })[0], [['none', 'smart'], 2]);
  });

  it('counts what would be there', () => {
    const { shown, total, areas } = selected({}, { limit });
    assert.deepEqual([shown, total, areas], [4, 6, selected().areas]);
  });
});
