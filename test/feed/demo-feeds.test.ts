import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyQuery, mergePages, select, statusOn, type Scope } from '../../src/feed/index.js';
import { demoFeed, idsOf, plain, read, withoutSource } from '../helpers/feeds.js';

const scope: Scope = { areas: [], ended: 'toggle', sort: 'feed', language: 'sv', today: '2026-11-23' };
const selectionOf = (name: Parameters<typeof demoFeed>[0], today = scope.today) =>
  select(mergePages([read(demoFeed(name))]).feed, emptyQuery, { ...scope, today });

describe('the feed of the demo', () => {
  it('has fourteen projects and five institutions, and no problem', () => {
    const { items, problems, updated, language } = read(demoFeed('feed'));
    assert.deepEqual(problems, []);
    assert.equal(items.filter(({ kind }) => kind === 'project').length, 14);
    assert.equal(items.filter(({ kind }) => kind === 'institution').length, 5);
    assert.deepEqual([updated, language], ['2026-11-20', 'sv']);
  });

  it('has each project in the area that its objective belongs to', () => {
    const feed = demoFeed('feed') as { items: { id: string; _gransamarbete: Record<string, unknown> }[] };
    const withObjectiveOnly = feed.items.map((item) => {
      return { ...item, _gransamarbete: { ...item._gransamarbete, focusArea: [] } };
    });
    assert.deepEqual(
      read({ ...feed, items: withObjectiveOnly }).items.map(({ areas }) => areas),
      read(feed).items.map(({ areas }) => areas),
    );
  });

  it('says everything in all three languages', () => {
    for (const { key, versions } of read(demoFeed('feed')).items) {
      const languages = new Set(versions.filter(({ summary }) => summary).map(({ language }) => language));
      assert.deepEqual([...languages].sort(), ['nb', 'nn', 'sv'], key);
    }
  });

  it('has seven of its projects over in November 2026, and counts what it shows', () => {
    const selection = selectionOf('feed');
    assert.equal(selection.ended, 7);
    assert.equal(selection.total, 12);
    assert.equal(selection.endedControl, true);
    assert.deepEqual(selection.areas, [
      { value: 'PO1', count: 2 },
      { value: 'PO2', count: 3 },
      { value: 'PO4', count: 1 },
      { value: 'ISO1', count: 1 },
    ]);
    assert.deepEqual(
      selection.sections.filter(({ items }) => items.length).map(({ kind, items }) => [kind, items.length]),
      [
        ['project', 7],
        ['institution', 5],
      ],
    );
  });
});

describe('the feed whose projects are over', () => {
  it('is read without problems', () => {
    assert.deepEqual(read(demoFeed('all-ended')).problems, []);
  });

  it('shows its seven projects although they are over, without a control', () => {
    const { allEnded, endedControl, sections } = selectionOf('all-ended');
    assert.deepEqual([allEnded, endedControl, sections[0]?.items.length], [true, false, 7]);
  });

  it('is the same list as before the last one was over, only shorter', () => {
    const { allEnded, endedControl, total } = selectionOf('all-ended', '2026-07-31');
    assert.deepEqual([allEnded, endedControl, total], [false, true, 2]);
  });
});

describe('the feed with bad items', () => {
  const page = read(demoFeed('bad-items'));

  it('shows every item that has an id', () => {
    const { feed } = mergePages([page]);
    assert.deepEqual(idsOf(feed.items), ['7', 'omojligt-datum', 'okant-omrade', 'farlig-lank', 'fel-slag']);
  });

  it('keeps what is good of them', () => {
    const [, date, area, link, kind] = page.items;
    assert.deepEqual([date?.period.start, date?.period.end], ['2026-01-15', undefined]);
    assert.equal(statusOn('2040-01-01', date!.period), 'ongoing');
    assert.deepEqual(area?.areas, ['PO9']);
    assert.equal(link?.versions[0]?.url, undefined);
    assert.match(link?.versions[0]?.summary ?? '', /<b>visas som den är<\/b>/);
    assert.deepEqual(plain([kind?.places, kind?.partners, kind?.budget]), [[{ name: 'Morokulien' }], [], []]);
  });

  it('tells each problem once, where it stands', () => {
    const told = withoutSource(mergePages([page]).problems).map(({ pointer, expected }) => `${pointer} ${expected}`);
    assert.deepEqual(told.sort(), [
      '/_gransamarbete/updated date',
      '/items/0/id required',
      '/items/1/id id',
      '/items/2/_gransamarbete/period/end date',
      '/items/4/url url',
      '/items/5/_gransamarbete/budget/0/amount amount',
      '/items/5/_gransamarbete/budget/0/amount required',
      '/items/5/_gransamarbete/partners list',
      '/items/5/_gransamarbete/places/0 object',
      '/items/6/id unique-id',
      '/items/7 object',
    ]);
  });
});
