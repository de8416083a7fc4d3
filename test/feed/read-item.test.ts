import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, plain, read, withoutSource, type Found, type Json } from '../helpers/feeds.js';

const full: Json = {
  id: 'full',
  url: 'https://www.example.se/projekt',
  external_url: 'https://www.example.no/prosjekt',
  title: 'Gränslöst',
  summary: 'Kort',
  content_text: 'Långt',
  language: 'sv',
  date_modified: '2026-11-20T23:30:00-05:00',
  tags: ['En mer social gränsregion'],
  _gransamarbete: {
    kind: 'institution',
    focusArea: ['PO4', 'PO9'],
    specificObjective: 'RSO1.3',
    programme: '2021TC16RFCB015',
    period: { start: '2023-05', end: '2025-04-30' },
    partners: [{ name: 'Visit Värmland', country: 'SE', role: 'lead', url: 'https://partner.example/' }, { name: 'B' }],
    places: [{ name: 'Säffle', country: 'SE' }, { name: 'Morokulien' }],
    budget: [
      { kind: 'total', amount: 1704753, currency: 'EUR' },
      { amount: 0, currency: 'NOK' },
    ],
    translations: { nb: { title: 'Grenseløst', summary: 'Kort.', contentText: 'Langt', url: 'https://nb.example/' } },
  },
};

const readFull = (fields: Json) => {
  const { items, problems } = read(feedOf([fields], { language: 'nb' }));
  return { item: items[0] && plain(items[0]), problems: withoutSource(problems) };
};

/** The item with another value at a path, or, without value, with nothing there. */
function changed(path: string, ...value: unknown[]): Json {
  const fields = structuredClone(full) as Record<string, unknown>;
  const keys = path.split('/');
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, fields);
  if (value.length) parent[last] = value[0];
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return fields;
}

const extension = (path: string) => `_gransamarbete/${path}`;
const inItem = (path: string) => `/items/0/${path}`;

describe('a good item', () => {
  it('is read with every field, and without problems', () => {
    assert.deepEqual(readFull(full), {
      item: {
        pointer: '/items/0',
        key: '#full',
        kind: 'institution',
        versions: [
          {
            language: 'sv',
            title: 'Gränslöst',
            summary: 'Kort',
            url: 'https://www.example.se/projekt',
            content: 'Långt',
          },
          { language: 'nb', content: 'Langt', title: 'Grenseløst', summary: 'Kort.', url: 'https://nb.example/' },
        ],
        areas: ['PO4', 'PO9'],
        programme: '2021TC16RFCB015',
        period: { start: '2023-05', end: '2025-04-30' },
        partners: [
          { name: 'Visit Värmland', country: 'SE', role: 'lead', url: 'https://partner.example/' },
          { name: 'B' },
        ],
        places: [{ name: 'Säffle', country: 'SE' }, { name: 'Morokulien' }],
        budget: [
          { kind: 'total', amount: 1704753, currency: 'EUR' },
          { amount: 0, currency: 'NOK' },
        ],
        // The day where it was written, whatever the time zone of the reader.
        modified: '2026-11-20',
      },
      problems: [],
    });
  });

  it('may have fields that nobody knows', () => {
    const more = { ...full, _other: { about: 'x' }, image: 'javascript:1', authors: 7, attachments: [{}] };
    assert.deepEqual(readFull(more), readFull(full));
  });

  it('may have empty texts, which are missing ones', () => {
    for (const path of ['title', 'summary', 'content_text', 'url', 'language', 'date_modified', extension('kind')])
      for (const empty of ['', '  \n'])
        assert.deepEqual(readFull(changed(path, empty)), { ...readFull(changed(path)), problems: [] }, path);
  });
});

// Path, what stands there, and what should.
const bad: readonly (readonly [string, unknown, Found['expected']])[] = [
  ['url', 'javascript:alert(1)', 'url'],
  ['url', '/relative', 'url'],
  ['url', 7, 'text'],
  ['url', null, 'text'],
  ['external_url', 'data:text/html,x', 'url'],
  ['title', 7, 'text'],
  ['title', ['a'], 'text'],
  ['title', null, 'text'],
  ['summary', {}, 'text'],
  ['content_text', true, 'text'],
  ['language', 'svenska', 'language'],
  ['language', 5, 'text'],
  ['date_modified', '2026-11', 'date'],
  ['date_modified', '2026-02-30T12:00:00Z', 'date'],
  ['date_modified', '2026-11-20 12:00', 'date'],
  ['date_modified', 'igår', 'date'],
  ['date_modified', 20261120, 'text'],
  ['_gransamarbete', 'x', 'object'],
  ['_gransamarbete', [], 'object'],
  ['_gransamarbete', null, 'object'],
  [extension('kind'), 'Institution', 'kind'],
  [extension('kind'), 1, 'text'],
  [extension('focusArea'), 'PO4', 'list'],
  [extension('focusArea/1'), 4, 'text'],
  [extension('focusArea/0'), null, 'text'],
  [extension('specificObjective'), 4.6, 'text'],
  [extension('programme'), {}, 'text'],
  [extension('period'), '2023', 'object'],
  [extension('period'), { start: '2025-05', end: '2025-04' }, 'period'],
  [extension('period'), { start: '2026', end: '2025-12-31' }, 'period'],
  [extension('period/start'), '2023-13', 'date'],
  [extension('period/start'), '2023-00-10', 'date'],
  [extension('period/start'), '01.05.2023', 'date'],
  [extension('period/start'), '2023-5', 'date'],
  [extension('period/start'), 2023, 'text'],
  [extension('period/end'), '2027-02-31', 'date'],
  [extension('period/end'), '2027-02-29', 'date'],
  [extension('period/end'), '+002027-01', 'date'],
  [extension('partners'), 'Region Exempel', 'list'],
  [extension('partners/0'), null, 'object'],
  [extension('partners/1'), 'B', 'object'],
  [extension('partners/0/country'), 'se', 'country'],
  [extension('partners/0/country'), 'SWE', 'country'],
  [extension('partners/0/role'), 'boss', 'role'],
  [extension('partners/0/url'), 'ftp://partner.example/', 'url'],
  [extension('places'), {}, 'list'],
  [extension('places/0'), 'Säffle', 'object'],
  [extension('places/0/country'), 46, 'text'],
  [extension('budget'), 5, 'list'],
  [extension('budget/1'), [], 'object'],
  [extension('budget/0/kind'), 'sum', 'kind'],
  [extension('translations'), [], 'object'],
  [extension('translations/nb'), 'x', 'object'],
  [extension('translations/nb/title'), 3, 'text'],
  [extension('translations/nb/url'), 'vbscript:x', 'url'],
];

describe('a bad field costs that field only, and is told', () => {
  for (const [path, found, expected] of bad) {
    it(`${path} ${JSON.stringify(found)}`, () => {
      const { item, problems } = readFull(changed(path, found));
      assert.deepEqual(item, readFull(changed(path)).item);
      assert.deepEqual(problems, [{ pointer: inItem(path), expected, found: JSON.stringify(found) }]);
    });
  }
});

// Path of a field without which the object around it says nothing.
const needed: readonly (readonly [string, unknown, Found['expected']])[] = [
  [extension('partners/0/name'), 7, 'text'],
  [extension('places/1/name'), null, 'text'],
  [extension('budget/0/amount'), '1 000', 'amount'],
  [extension('budget/0/amount'), -1, 'amount'],
  [extension('budget/0/amount'), null, 'amount'],
  [extension('budget/1/currency'), 'kr', 'currency'],
  [extension('budget/1/currency'), 'eur', 'currency'],
];

describe('a bad field that is needed costs the entry only, and both are told', () => {
  for (const [path, found, expected] of needed) {
    it(`${path} ${JSON.stringify(found)}`, () => {
      const entry = path.replace(/\/[^/]+$/, '');
      const { item, problems } = readFull(changed(path, found));
      assert.deepEqual(item, readFull(changed(entry)).item);
      assert.deepEqual(
        problems.map(({ pointer, expected }) => [pointer, expected]),
        [
          [inItem(path), expected],
          [inItem(path), 'required'],
        ],
      );
    });
  }
});
