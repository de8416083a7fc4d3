import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import { builtInAreas } from '../../src/feed/areas.js';
import schema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { maxItems, maxText } from '../../src/feed/limits.js';
import { demoFeed, type Json } from '../helpers/feeds.js';

const told = (value: unknown) => validateFeed(value).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

const feedWith = (head: Json, item: Json = {}, extension: Json = {}): Json => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samarbeten',
  language: 'sv',
  items: [{ id: 'a', title: 'A', content_text: '', _gransamarbete: { kind: 'project', ...extension }, ...item }],
  ...head,
});
const head = (fields: Json) => feedWith(fields);
const list = (fields: Json) => feedWith({ _gransamarbete: fields });
const item = (fields: Json) => feedWith({}, fields);
const project = (fields: Json) => feedWith({}, {}, fields);
const start = (date: string) => project({ period: { start: date } });

describe('the feeds of the demo', () => {
  it('keep to the schema where they are meant to be good', () => {
    for (const name of ['feed', 'all-ended'] as const) assert.deepEqual(told(demoFeed(name)), [], name);
  });

  it('break it where they are meant to be bad, at the places that the reader names', () => {
    assert.deepEqual(told(demoFeed('bad-items')).sort(), [
      '/_gransamarbete/updated pattern',
      '/items/0/id required',
      '/items/1/id type',
      '/items/2/_gransamarbete/period/end format',
      '/items/4/url pattern',
      '/items/5/_gransamarbete/budget/0/amount type',
      '/items/5/_gransamarbete/partners type',
      '/items/5/_gransamarbete/places/0 type',
      '/items/6/id x-uniqueBy',
      '/items/7 type',
    ]);
  });
});

const good: readonly (readonly [string, Json])[] = [
  ['nothing but what must be there', head({})],
  ['an ordinary feed, without our extension', item({ _gransamarbete: undefined })],
  ['no item', head({ items: [] })],
  ["somebody else's extensions", feedWith({ _site: { about: 'x' } }, { _provenance: { title: 'keep.eu' } })],
  ['an author as JSON Feed 1.0 had it', head({ author: { name: 'Region Exempel' } })],
  ['a year', start('2025')],
  ['a month', start('2025-12')],
  ['a leap day', start('2028-02-29')],
  ['a period within a month', project({ period: { start: '2025-05-20', end: '2025-05' } })],
  ['a period of a day', project({ period: { start: '2025-05-20', end: '2025-05-20' } })],
  ['South Sami', project({ translations: { sma: { title: 'Ektesbarkoe' } } })],
  ['the longest text', item({ summary: 'x'.repeat(maxText) })],
  ['an address in letters that every program takes', item({ url: 'https://www.example.se/%C3%A5' })],
  ['an address of a next page beside this one', head({ next_url: 'feed-2.json' })],
  ['an area of its own', list({ focusAreas: [{ id: 'X1', label: { sv: 'Eget', nb: 'Eget' } }] })],
  ['every built-in area', project({ focusArea: builtInAreas.map(({ id }) => id) })],
];

describe('the schema of feeds accepts', () => {
  for (const [name, feed] of good) it(name, () => assert.deepEqual(told(JSON.parse(JSON.stringify(feed))), []));
});

const bad: readonly (readonly [string, Json, string])[] = [
  [
    'a slip in a name of ours',
    project({ focus_area: ['PO1'] }),
    '/items/0/_gransamarbete/focus_area additionalProperties',
  ],
  ['a slip in a name of JSON Feed', item({ sumary: 'x' }), '/items/0/sumary additionalProperties'],
  [
    'a slip in the name of the extension',
    item({ _gransamarbeten: {} }),
    '/items/0/_gransamarbeten additionalProperties',
  ],
  ['the name of the extension in Swedish', head({ _gränsamarbete: {} }), '/_gränsamarbete additionalProperties'],
  ['a status, which grows old', project({ status: 'ongoing' }), '/items/0/_gransamarbete/status additionalProperties'],
  ['no title of the list', head({ title: undefined }), '/title required'],
  ['no language', head({ language: undefined }), '/language required'],
  ['no title', item({ title: undefined }), '/items/0/title required'],
  ['no text', item({ content_text: undefined }), '/items/0/content_text required'],
  ['markup', item({ content_html: '<p>x</p>' }), '/items/0/content_html not'],
  ['no kind', project({ kind: undefined }), '/items/0/_gransamarbete/kind required'],
  ['another kind', project({ kind: 'Project' }), '/items/0/_gransamarbete/kind enum'],
  ['an older version', head({ version: 'https://jsonfeed.org/version/1' }), '/version const'],
  ['a language that is two', head({ language: 'no' }), '/language not'],
  ['a language of a region', item({ language: 'sv-SE' }), '/items/0/language pattern'],
  [
    'a translation by name',
    project({ translations: { Norsk: {} } }),
    '/items/0/_gransamarbete/translations/Norsk pattern',
  ],
  ['31 February', start('2027-02-31'), '/items/0/_gransamarbete/period/start format'],
  ['29 February in another year', start('2027-02-29'), '/items/0/_gransamarbete/period/start format'],
  ['month 13', start('2027-13'), '/items/0/_gransamarbete/period/start pattern'],
  ['a date as Excel shows it', start('01/05/2023'), '/items/0/_gransamarbete/period/start pattern'],
  [
    'a reversed period',
    project({ period: { start: '2025-05', end: '2025-04-30' } }),
    '/items/0/_gransamarbete/period x-ordered',
  ],
  ['an impossible day', item({ date_modified: '2027-02-31T12:00:00Z' }), '/items/0/date_modified format'],
  ['a month as a day', list({ updated: '2026-11' }), '/_gransamarbete/updated pattern'],
  [
    'the name of an area',
    project({ focusArea: ['En grönare gränsregion'] }),
    '/items/0/_gransamarbete/focusArea/0 pattern',
  ],
  ['the same area twice', project({ focusArea: ['PO1', 'PO1'] }), '/items/0/_gransamarbete/focusArea/1 uniqueItems'],
  ['a password', item({ url: 'https://a:b@www.example.se/' }), '/items/0/url pattern'],
  ['a script', item({ url: 'javascript:alert(1)' }), '/items/0/url pattern'],
  ['a host that cannot be', item({ url: 'https://xn--/' }), '/items/0/url x-url'],
  ['a relative address', item({ url: '/projekt' }), '/items/0/url pattern'],
  ['a next page by mail', head({ next_url: 'mailto:info@example.se' }), '/next_url pattern'],
  ['a text that is empty', item({ summary: '' }), '/items/0/summary pattern'],
  ['space around a text', item({ summary: ' x' }), '/items/0/summary pattern'],
  ['a control character', item({ summary: 'a\u0007b' }), '/items/0/summary pattern'],
  ['text that runs backwards', item({ title: 'a\u202eb' }), '/items/0/title pattern'],
  ['lines of Windows', item({ content_text: 'a\r\nb' }), '/items/0/content_text pattern'],
  ['letters in two parts', item({ title: 'Värmland'.normalize('NFD') }), '/items/0/title x-normalization'],
  ['a text that is too long', item({ summary: 'x'.repeat(maxText + 1) }), '/items/0/summary maxLength'],
  [
    'one that is too long in JavaScript alone',
    item({ summary: '😀'.repeat(maxText / 2 + 1) }),
    '/items/0/summary x-maxUtf16Length',
  ],
  [
    'an amount as text',
    project({ budget: [{ amount: '5', currency: 'EUR' }] }),
    '/items/0/_gransamarbete/budget/0/amount type',
  ],
  ['a debt', project({ budget: [{ amount: -5, currency: 'EUR' }] }), '/items/0/_gransamarbete/budget/0/amount minimum'],
  [
    'money of two countries',
    project({ budget: [{ amount: 5, currency: 'kr' }] }),
    '/items/0/_gransamarbete/budget/0/currency pattern',
  ],
  [
    'an area twice',
    list({ focusAreas: [1, 1].map(() => ({ id: 'X1', label: { sv: 'X' } })) }),
    '/_gransamarbete/focusAreas/1/id x-uniqueBy',
  ],
  ['more items than a list has', head({ items: Array(maxItems + 1).fill(0) }), '/items maxItems'],
];

describe('the schema of feeds refuses', () => {
  for (const [name, feed, violation] of bad)
    it(name, () => assert.equal(told(JSON.parse(JSON.stringify(feed)))[0], violation));
});

describe('the schema, to a validator that knows JSON Schema alone', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const owned = bad.filter(([, , violation]) => violation.includes(' x-'));

  it('is a schema, and accepts and refuses the same but for the keywords of ours', () => {
    for (const [name, feed] of good) assert.ok(validate(JSON.parse(JSON.stringify(feed))), name);
    for (const one of bad) assert.equal(validate(JSON.parse(JSON.stringify(one[1]))), owned.includes(one), one[0]);
  });

  it('says what each keyword of ours means, and leads nowhere', () => {
    const text = JSON.stringify(schema);
    const named = new Set([...text.matchAll(/"(x-\w+)":/g)].map(([, name]) => name!));
    assert.equal(named.size, new Set(owned.map(([, , violation]) => violation.split(' ')[1])).size);
    for (const name of named) assert.ok(schema.description.includes(`${name} (`), name);
    for (const [, target] of text.matchAll(/"\$ref":"([^"]*)"/g)) assert.match(target!, /^#\/\$defs\//);
    assert.match(schema.$id, /^urn:uuid:/);
  });
});
