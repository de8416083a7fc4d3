import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedOf, idsOf, plain, project, read, version, withoutSource } from '../helpers/feeds.js';

const problemsOf = (value: unknown) => withoutSource(read(value).problems);

describe('what is a feed', () => {
  for (const value of [undefined, null, 0, 7, true, '', '{}', [], [{ id: 'a' }], {}, { version }, { items: {} }]) {
    it(`not ${JSON.stringify(value)}`, () => {
      assert.equal(readFeed(value), undefined);
    });
  }

  it('an object with a list of items, whatever else is missing', () => {
    assert.deepEqual(plain(read({ items: [] })), { source: '', language: '', areas: [], items: [], problems: [] });
  });

  it('a plain JSON Feed 1.1', () => {
    const item = { id: 'https://a.example/1', url: 'https://a.example/1', title: 'T', content_text: 'C', tags: ['t'] };
    const page = read(feedOf([{ ...item, authors: [{ name: 'N' }], attachments: [] }], { authors: [], hubs: [] }));
    assert.deepEqual(plain(page.items), [
      {
        pointer: '/items/0',
        key: 'https://a.example/1',
        versions: [{ language: 'sv', title: 'T', url: 'https://a.example/1', content: 'C' }],
        areas: [],
        period: {},
        partners: [],
        places: [],
        budget: [],
      },
    ]);
    assert.deepEqual(page.problems, []);
  });

  it('a plain JSON Feed 1.0', () => {
    const page = read({
      version: 'https://jsonfeed.org/version/1',
      author: { name: 'N' },
      items: [{ id: '1', content_text: 'C', author: {} }],
    });
    assert.deepEqual(idsOf(page.items), ['1']);
    assert.deepEqual(page.problems, []);
    assert.equal(page.items[0]?.kind, undefined);
  });

  for (const other of [
    'https://jsonfeed.org/version/2',
    'https://jsonfeed.org/version/1.10',
    'x https://jsonfeed.org/version/1',
  ]) {
    it(`also with version ${other}, which is told`, () => {
      const page = read({ ...feedOf([{ id: '1' }]), version: other });
      assert.deepEqual(idsOf(page.items), ['1']);
      assert.deepEqual(withoutSource(page.problems), [
        { pointer: '/version', expected: 'version', found: JSON.stringify(other) },
      ]);
    });
  }
});

describe('the fields of a feed', () => {
  const source = 'https://feed.example/lists/a.json';

  it('are language, update, areas and the next page', () => {
    const focusAreas = [{ id: 'X1', label: { sv: 'Ett', 'nb-NO': 'En' } }, { id: 'X2' }];
    const page = read(
      feedOf([], {
        language: 'nb-NO',
        next_url: '?page=2',
        _gransamarbete: { updated: '2026-11-20T08:00:00Z', focusAreas },
      }),
      { source },
    );
    assert.deepEqual(plain(page), {
      source,
      language: 'nb',
      updated: '2026-11-20',
      areas: [
        { id: 'X1', label: { sv: 'Ett', nb: 'En' } },
        { id: 'X2', label: {} },
      ],
      items: [],
      next: 'https://feed.example/lists/a.json?page=2',
      problems: [],
    });
  });

  for (const [pointer, rest, expected, found] of [
    ['/language', { language: 'svenska' }, 'language', '"svenska"'],
    ['/next_url', { next_url: 'javascript:x' }, 'url', '"javascript:x"'],
    ['/_gransamarbete', { _gransamarbete: 1 }, 'object', '1'],
    ['/_gransamarbete/updated', { _gransamarbete: { updated: 'igår' } }, 'date', '"igår"'],
    ['/_gransamarbete/focusAreas', { _gransamarbete: { focusAreas: {} } }, 'list', '{}'],
    ['/_gransamarbete/focusAreas/0', { _gransamarbete: { focusAreas: ['PO1'] } }, 'object', '"PO1"'],
    ['/_gransamarbete/focusAreas/0/id', { _gransamarbete: { focusAreas: [{}] } }, 'required', '{}'],
    [
      '/_gransamarbete/focusAreas/0/label',
      { _gransamarbete: { focusAreas: [{ id: 'X', label: 'x' }] } },
      'object',
      '"x"',
    ],
    [
      '/_gransamarbete/focusAreas/0/label/sv',
      { _gransamarbete: { focusAreas: [{ id: 'X', label: { sv: 1 } }] } },
      'text',
      '1',
    ],
  ] as const) {
    it(`cost only themselves when they are bad: ${pointer}`, () => {
      const page = read(feedOf([project('a')], rest));
      assert.deepEqual(withoutSource(page.problems), [{ pointer, expected, found }]);
      assert.deepEqual(idsOf(page.items), ['a']);
      assert.equal(page.next, undefined);
      assert.equal(page.updated, undefined);
    });
  }

  it('name the feed in every problem', () => {
    assert.deepEqual(
      read(feedOf([1, {}], { language: 'svenska' }), { source }).problems.map((problem) => problem.source),
      [source, source, source],
    );
  });
});

describe('what was found', () => {
  it('is told in short', () => {
    const [problem] = problemsOf(feedOf([project('a', { places: 'x'.repeat(1000) })]));
    assert.equal(problem?.found, `"${'x'.repeat(79)}`);
  });

  it('is told also when JSON has no word for it', () => {
    const [problem] = problemsOf(feedOf([project('a', { places: undefined })]));
    assert.equal(problem?.found, '');
  });

  it('never stops the reader, not even when it is its own parent', () => {
    const item: Record<string, unknown> = { title: 'Utan id' };
    item.self = item;
    assert.deepEqual(idsOf(read(feedOf([item, { id: 10n }, project('a')])).items), ['a']);
  });

  it('never stops the reader, however deep it is', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    const page = read(feedOf([{ id: 'a', title: deep }, project('b')]));
    assert.deepEqual(idsOf(page.items), ['a', 'b']);
    assert.deepEqual(
      page.problems.map(({ pointer }) => pointer),
      ['/items/0/title'],
    );
  });
});
