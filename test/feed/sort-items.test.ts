import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyQuery, type SortOrder } from '../../src/feed/query.js';
import { select } from '../../src/feed/select.js';
import { idsOf, institution, mergedFeed, project } from '../helpers/feeds.js';

function sorted(items: readonly unknown[], sort: SortOrder, language = 'sv'): string[] {
  const scope = { areas: [], ended: 'show', sort, language, today: '2026-11-23' } as const;
  return select(mergedFeed(items), emptyQuery, scope).sections.flatMap(({ items }) => idsOf(items));
}

const titled = (...titles: string[]) => titles.map((title) => project(title, {}, { title }));
const dated = (...periods: readonly (readonly [string, object])[]) =>
  periods.map(([id, period]) => project(id, { period }));

describe('titles', () => {
  const titles = ['Østfold', 'Årjäng', 'Aasen', 'Öja', 'Zorn', 'Ärla', 'Ærø', 'Arvika'];

  it('are in Swedish order: å ä ö last, aa as two letters', () => {
    assert.deepEqual(sorted(titled(...titles), 'title', 'sv'), [
      'Aasen',
      'Arvika',
      'Zorn',
      'Årjäng',
      'Ärla',
      'Ærø',
      'Öja',
      'Østfold',
    ]);
  });

  for (const language of ['nb', 'nn']) {
    it(`are in Norwegian order for ${language}: æ ø å last, aa as å, and never as in English`, () => {
      const order = sorted(
        titled('Årjäng', 'Østfold', 'Aasen', 'Ærø', 'Zorn', 'Arvika', 'Ånn', 'Ola'),
        'title',
        language,
      );
      assert.deepEqual(order.slice(0, 5), ['Arvika', 'Ola', 'Zorn', 'Ærø', 'Østfold']);
      assert.deepEqual(new Set(order.slice(5)), new Set(['Ånn', 'Aasen', 'Årjäng']));
      assert.ok(order.indexOf('Ånn') < order.indexOf('Årjäng'));
    });
  }

  it('are in Norwegian order for nynorsk also where the browser has no nynorsk', (t) => {
    const { Collator } = Intl;
    // What Chromium does: it takes the language of the system for one that it does not know.
    const withoutNynorsk = function (locales?: string | string[], options?: Intl.CollatorOptions) {
      const known = [locales ?? []].flat().filter((locale) => !locale.startsWith('nn'));
      return new Collator(known.length ? known : 'en', options);
    };
    t.mock.method(Intl, 'Collator', withoutNynorsk as unknown as typeof Collator);
    assert.deepEqual(sorted(titled('Årjäng', 'Østfold', 'Arvika', 'Ola'), 'title', 'nn'), [
      'Arvika',
      'Ola',
      'Østfold',
      'Årjäng',
    ]);
  });

  it('are compared in the language that is shown', () => {
    const translated = (id: string, sv: string, nb: string) =>
      project(id, { translations: { nb: { title: nb } } }, { title: sv });
    const items = [translated('1', 'A', 'B'), translated('2', 'B', 'A')];
    assert.deepEqual(
      [sorted(items, 'title', 'sv'), sorted(items, 'title', 'nb')],
      [
        ['1', '2'],
        ['2', '1'],
      ],
    );
  });

  it('have their numbers in order', () => {
    assert.deepEqual(sorted(titled('Etapp 10', 'Etapp 2', 'Etapp 1'), 'title'), ['Etapp 1', 'Etapp 2', 'Etapp 10']);
  });

  it('are made of the text where there are none', () => {
    const items = [
      project('c', {}, { title: 'C' }),
      project('b', {}, { summary: 'B' }),
      project('a', {}, { title: 'A' }),
    ];
    assert.deepEqual(sorted(items, 'title'), ['a', 'b', 'c']);
  });
});

describe('dates', () => {
  it('of the start are newest first, missing ones last', () => {
    const items = dated(
      ['none', {}],
      ['2024', { start: '2024-05-01' }],
      ['end only', { end: '2026' }],
      ['2026', { start: '2026-02' }],
      ['2025', { start: '2025' }],
      ['bad', { start: '2026-02-31' }],
    );
    assert.deepEqual(sorted(items, 'start'), ['2026', '2025', '2024', 'none', 'end only', 'bad']);
  });

  it('of the end are soonest first, missing ones last, and a month after all of its days', () => {
    const items = dated(
      ['none', {}],
      ['year', { end: '2026' }],
      ['next year', { end: '2027-01-01' }],
      ['month', { end: '2026-04' }],
      ['day', { end: '2026-04-30' }],
      ['start only', { start: '2020' }],
      ['december', { end: '2026-12-31' }],
    );
    assert.deepEqual(sorted(items, 'end'), ['day', 'month', 'december', 'year', 'next year', 'none', 'start only']);
  });

  for (const sort of ['start', 'end', 'title'] as const) {
    it(`that are the same stay in the order of the feed: ${sort}`, () => {
      const items = ['3', '1', '2'].map((id) =>
        project(id, { period: { start: '2025', end: '2026' } }, { title: 'T' }),
      );
      assert.deepEqual(sorted(items, sort), ['3', '1', '2']);
    });
  }
});

describe('every order', () => {
  it('is one within each section', () => {
    const items = [
      institution('house b', {}, { title: 'B' }),
      project('project z', {}, { title: 'Z' }),
      institution('house a', {}, { title: 'A' }),
      project('project y', {}, { title: 'Y' }),
    ];
    assert.deepEqual(sorted(items, 'title'), ['project y', 'project z', 'house a', 'house b']);
    assert.deepEqual(sorted(items, 'feed'), ['project z', 'project y', 'house b', 'house a']);
  });

  it('leaves the feed as it was', () => {
    const feed = mergedFeed(titled('C', 'B', 'A'));
    for (const sort of ['title', 'start', 'end'] as const)
      select(feed, emptyQuery, { areas: [], ended: 'show', sort, language: 'sv', today: '2026-11-23' });
    assert.deepEqual(idsOf(feed.items), ['C', 'B', 'A']);
  });
});
