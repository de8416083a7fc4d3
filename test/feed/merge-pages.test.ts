import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergePages } from '../../src/feed/merge-pages.js';
import { feedOf, idsOf, project, read, type Json } from '../helpers/feeds.js';

const page = (ids: readonly string[], extension: Json = {}, source = '', rest: Json = {}) =>
  read(
    feedOf(
      ids.map((id) => project(id)),
      { _gransamarbete: extension, ...rest },
    ),
    { source },
  );

const area = (id: string, sv: string) => ({ id, label: { sv } });

describe('pages as one feed', () => {
  it('are nothing when there are none', () => {
    const { feed, problems } = mergePages([]);
    assert.deepEqual([feed.language, feed.updated, feed.areas, feed.items, problems], ['', undefined, [], [], []]);
  });

  it('keep their order, and the first of two items with one id', () => {
    const { feed, problems } = mergePages([page(['1', '2', '1']), page(['3', '2'])]);
    assert.deepEqual(idsOf(feed.items), ['1', '2', '3']);
    assert.deepEqual(problems, [
      { source: '', pointer: '/items/2/id', expected: 'unique-id', found: '#1' },
      { source: '', pointer: '/items/1/id', expected: 'unique-id', found: '#2' },
    ]);
  });

  it('compare ids within a feed, and those that are addresses across feeds', () => {
    const [one, two] = ['https://a.example/', 'https://b.example/'];
    const { feed } = mergePages([page(['1', 'urn:x:1'], {}, one), page(['1', 'urn:x:1'], {}, two)]);
    assert.deepEqual(
      feed.items.map(({ key }) => key),
      [`${one}#1`, 'urn:x:1', `${two}#1`],
    );
  });

  it('keep ids with the names of built-ins', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    assert.deepEqual(idsOf(mergePages([page(ids)]).feed.items), ids);
  });

  it('have the language of the first, which the list falls back to', () => {
    const [sv, nb] = [page([]), page([], {}, '', { language: 'nb' })];
    assert.deepEqual([mergePages([nb, sv]).feed.language, mergePages([sv, nb]).feed.language], ['nb', 'sv']);
  });

  it('keep the first name of an area', () => {
    const { feed } = mergePages([
      page([], { focusAreas: [area('X', 'ett')] }),
      page([], { focusAreas: [area('X', 'två'), area('Y', 'tre')] }),
    ]);
    assert.deepEqual(feed.areas, [area('X', 'ett'), area('Y', 'tre')]);
  });

  it('were updated when the newest of them was', () => {
    const { feed } = mergePages([
      page([], { updated: '2026-11-20' }),
      page([]),
      page([], { updated: '2026-11-21' }),
      page([], { updated: '2025-12-31' }),
    ]);
    assert.equal(feed.updated, '2026-11-21');
  });

  it('were else updated when the newest item was changed', () => {
    const changed = ['2026-01-31', undefined, '2026-02-01', '2025-12-31'].map((date_modified, index) =>
      project(String(index), {}, date_modified ? { date_modified } : {}),
    );
    assert.equal(mergePages([read(feedOf(changed))]).feed.updated, '2026-02-01');
    const said = read(feedOf(changed, { _gransamarbete: { updated: '2020-01-01' } }));
    assert.equal(mergePages([said]).feed.updated, '2020-01-01');
  });

  it('leave the pages as they were', () => {
    const pages = [page(['1', '1']), page(['1'])];
    const before = JSON.stringify(pages);
    mergePages(pages);
    assert.equal(JSON.stringify(pages), before);
  });
});
