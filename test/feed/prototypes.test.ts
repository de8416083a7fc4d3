import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyQuery } from '../../src/feed/query.js';
import type { Page } from '../../src/feed/read-feed.js';
import { select } from '../../src/feed/select.js';
import { demoFeed, feedOf, mergedFeed, plain, project, read, withoutSource } from '../helpers/feeds.js';

const hostile = `"__proto__": { "polluted": true, "title": "x", "id": "x", "kind": "institution" },
  "constructor": { "prototype": { "polluted": true } }, "prototype": { "polluted": true },
  "toString": 1, "valueOf": null, "hasOwnProperty": true, "toJSON": "x"`;

/** A feed with names of built-ins at every level, as JSON.parse gives it. */
const hostileFeed: unknown = JSON.parse(`{ "version": "https://jsonfeed.org/version/1.1", "language": "sv", ${hostile},
  "_gransamarbete": { ${hostile}, "focusAreas": [{ "id": "X", "label": { "sv": "Ett", ${hostile} }, ${hostile} }] },
  "items": [
    { "id": "a", "title": "A", ${hostile}, "_gransamarbete": { ${hostile},
      "period": { "start": "2026", ${hostile} }, "partners": [{ "name": "P", ${hostile} }],
      "places": [{ "name": "S", ${hostile} }], "budget": [{ "amount": 1, "currency": "EUR", ${hostile} }],
      "translations": { "nb": { "title": "B", ${hostile} }, ${hostile} } } },
    { "title": "An item without an id", "__proto__": { "id": "inherited" } },
    { "id": "__proto__", "title": "__proto__" }, { "id": "constructor" }
  ] }`);

const harmlessFeed = feedOf(
  [
    project(
      'a',
      {
        period: { start: '2026' },
        partners: [{ name: 'P' }],
        places: [{ name: 'S' }],
        budget: [{ amount: 1, currency: 'EUR' }],
        translations: { nb: { title: 'B' } },
      },
      { title: 'A' },
    ),
    {},
    { id: '__proto__', title: '__proto__' },
    { id: 'constructor' },
  ],
  { _gransamarbete: { focusAreas: [{ id: 'X', label: { sv: 'Ett' } }] } },
);

/** What the built-ins look like. */
const builtIns = () =>
  [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((prototype) =>
    Object.getOwnPropertyDescriptors(prototype),
  );

describe('names of built-ins in a feed', () => {
  it('leave the built-ins as they are', () => {
    const before = builtIns();
    select(mergedFeed((hostileFeed as { items: unknown[] }).items), emptyQuery, {
      areas: ['__proto__'],
      ended: 'toggle',
      sort: 'title',
      language: 'sv',
      today: '2026-11-23',
    });
    read(hostileFeed);
    assert.deepEqual(builtIns(), before);
    assert.equal('polluted' in {}, false);
  });

  it('do not get in, and hide nothing', () => {
    const hostilePage = read(hostileFeed);
    const harmlessPage = read(harmlessFeed);
    assert.deepEqual(plain(hostilePage.items), plain(harmlessPage.items));
    assert.deepEqual(plain(hostilePage.areas), plain(harmlessPage.areas));
    for (const item of hostilePage.items) {
      assert.equal(Object.getPrototypeOf(item), Object.prototype);
      assert.equal('polluted' in item || Object.keys(item).includes('__proto__'), false);
    }
  });

  it('are told where they stand for a language', () => {
    const { problems } = read(feedOf([project('a', { translations: { constructor: { title: 'x' } } })]));
    assert.deepEqual(withoutSource(problems), [
      { pointer: '/items/0/_gransamarbete/translations/constructor', expected: 'language', found: '"constructor"' },
    ]);
  });
});

/** Runs with more on Object.prototype, as careless scripts of a page put there, and cleans up. */
function patched<Value>(patch: Readonly<Record<string, unknown>>, run: () => Value): Value {
  for (const [key, value] of Object.entries(patch))
    Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
  try {
    return run();
  } finally {
    for (const key of Object.keys(patch)) Reflect.deleteProperty(Object.prototype, key);
  }
}

describe('a page that has put something on Object.prototype', () => {
  const feeds = [harmlessFeed, hostileFeed, demoFeed('bad-items')].map((feed) => JSON.stringify(feed));
  const readAll = () => feeds.map((feed) => read(JSON.parse(feed)));

  // Names of methods that libraries have added, and names of the fields of a feed.
  for (const patch of [
    { each: () => 0, extend: () => 0, isEmpty: true, sv: 'sv', nb: { title: 'x' } },
    { id: 'patched' },
    { title: 'patched', summary: 'patched', content_text: 'patched', contentText: 'patched' },
    { url: 'javascript:alert(1)', external_url: 'javascript:alert(1)' },
    { language: 'en', date_modified: '1999-01-01', updated: '1999-01-01' },
    { _gransamarbete: { kind: 'institution' }, kind: 'institution', focusArea: ['PO1'], places: [{ name: 'X' }] },
  ]) {
    it(`gets the same list: ${Object.keys(patch).join(', ')}`, () => {
      const before = JSON.stringify(readAll());
      // Written out only after the cleaning: JSON leaves inherited fields out.
      const pages = patched(patch, readAll);
      const keys = pages.map(({ items }) => items.map(({ key }) => key));
      assert.deepEqual(
        keys,
        JSON.parse(before).map(({ items }: Page) => items.map(({ key }) => key)),
      );
      assert.ok(JSON.stringify(pages) === before, 'expected the same as without');
    });
  }
});
