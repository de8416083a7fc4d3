import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provenanceOf } from '../../../src/import/merge/provenance.js';
import { feedOf, type Json } from '../../helpers/feeds.js';
import { itemsOf, lead, merge, named } from './merging.js';

const period = '2023-08-14 – 2026-07-31';
const sv = named('gron', 'Grön industriväxt', period, {
  focusArea: ['PO1'],
  partners: [lead('Stål & Verkstad'), { name: 'Karlstads universitet', country: 'SE' }],
  places: [{ name: 'Karlstad', country: 'SE' }],
  budget: [
    { kind: 'eu', amount: 500_000, currency: 'EUR' },
    { kind: 'other', amount: 1000, currency: 'SEK' },
  ],
});
const nb = named(
  'gronn',
  'Grønn industrivekst',
  period,
  {
    specificObjective: 'RSO1.3',
    partners: [lead('7sterke', 'NO'), { name: 'Karlstads Universitet', url: 'https://universitet.example.se/' }],
    places: [{ name: 'Karlstad' }, { name: 'Hamar', country: 'NO' }],
    budget: [
      { kind: 'eu', amount: 500_000, currency: 'EUR' },
      { kind: 'ir', amount: 3_560_000, currency: 'NOK' },
      { kind: 'other', amount: 2000, currency: 'SEK' },
    ],
  },
  { url: 'https://www.example.no/gi', content_text: 'Norsk tekst.', date_modified: '2026-11-20T12:00:00+01:00' },
);
const both = (one: Json, other: Json, options = {}) =>
  merge([feedOf([one]), feedOf([other], { language: 'nb' })], options);

describe('one Swedish and one Norwegian source', () => {
  const result = both(sv, nb);
  const [item] = itemsOf(result);

  it('give one bilingual item with what either of them knows', () => {
    assert.deepEqual(item, {
      id: 'gron',
      title: 'Grön industriväxt',
      content_text: '',
      date_modified: '2026-11-20T12:00:00+01:00',
      _gransamarbete: {
        kind: 'project',
        focusArea: ['PO1'],
        specificObjective: 'RSO1.3',
        period: { start: '2023-08-14', end: '2026-07-31' },
        partners: [
          lead('Stål & Verkstad'),
          { name: 'Karlstads universitet', country: 'SE', url: 'https://universitet.example.se/' },
          lead('7sterke', 'NO'),
        ],
        places: [
          { name: 'Karlstad', country: 'SE' },
          { name: 'Hamar', country: 'NO' },
        ],
        budget: [
          { kind: 'eu', amount: 500_000, currency: 'EUR' },
          { kind: 'other', amount: 1000, currency: 'SEK' },
          { kind: 'ir', amount: 3_560_000, currency: 'NOK' },
          { kind: 'other', amount: 2000, currency: 'SEK' },
        ],
        translations: {
          nb: { title: 'Grønn industrivekst', contentText: 'Norsk tekst.', url: 'https://www.example.no/gi' },
        },
      },
    });
    assert.equal(result.head.language, 'sv');
  });

  it('contradict each other in nothing', () => assert.deepEqual(result.findings, []));

  it('are named for each field', () => {
    const { from, fields } = provenanceOf(result.items[0]!, ['se', 'no']);
    assert.deepEqual(from, [
      { source: 'se', id: 'gron' },
      { source: 'no', id: 'gronn' },
    ]);
    const extension = '/_gransamarbete';
    assert.deepEqual(fields, {
      '/id': 0,
      '/title': 0,
      '/date_modified': 1,
      [`${extension}/kind`]: 0,
      [`${extension}/focusArea`]: 0,
      [`${extension}/specificObjective`]: 1,
      [`${extension}/period/start`]: 0,
      [`${extension}/period/end`]: 0,
      [`${extension}/partners/0`]: 0,
      [`${extension}/partners/1`]: 0,
      [`${extension}/partners/1/url`]: 1,
      [`${extension}/partners/2`]: 1,
      [`${extension}/places/0`]: 0,
      [`${extension}/places/1`]: 1,
      [`${extension}/budget/0`]: 0,
      [`${extension}/budget/1`]: 0,
      [`${extension}/budget/2`]: 1,
      [`${extension}/budget/3`]: 1,
      [`${extension}/translations/nb/title`]: 1,
      [`${extension}/translations/nb/contentText`]: 1,
      [`${extension}/translations/nb/url`]: 1,
    });
  });

  it('rank as they are named', () => {
    const { items, head } = merge([feedOf([nb], { language: 'nb' }), feedOf([sv])]);
    const [{ item }] = items as [(typeof items)[number]];
    assert.deepEqual([item.id, item.title, head.language], ['gronn', 'Grønn industrivekst', 'nb']);
    assert.deepEqual(item._gransamarbete?.translations, { sv: { title: 'Grön industriväxt' } });
  });

  it('call the list what each of them calls it', () => {
    const { head } = merge([
      feedOf([], { title: 'Samarbeten', _gransamarbete: { updated: '2026-01-01' } }),
      feedOf([], {
        language: 'nb',
        title: 'Samarbeid',
        description: 'Over grensen',
        _gransamarbete: { updated: '2026-02-01', focusAreas: [{ id: 'X1', label: { nb: 'Område' } }] },
      }),
    ]);
    assert.deepEqual(head, {
      title: 'Samarbeten',
      language: 'sv',
      updated: '2026-02-01',
      translations: { nb: { title: 'Samarbeid', description: 'Over grensen' } },
      focusAreas: [{ id: 'X1', label: { nb: 'Område' } }],
    });
  });
});

it('an item of the second feed alone says which language it is in', () => {
  const [, item] = itemsOf(both(named('1', 'Alfa'), named('2', 'Noe annet')));
  assert.equal(item?.language, 'nb');
});

describe('what feeds contradict each other in is reported with both values, and the first is used:', () => {
  const cases: [field: string, one: Json, other: Json, values: [string, string]][] = [
    [
      '/_gransamarbete/period/end',
      named('1', 'Alfa', '2023-01 – 2025-12'),
      named('2', 'Alfa', '2023-01 – 2026-06'),
      ['2025-12', '2026-06'],
    ],
    [
      '/_gransamarbete/budget',
      named('1', 'Alfa', period, { budget: [{ kind: 'total', amount: 100, currency: 'EUR' }] }),
      named('2', 'Alfa', period, { budget: [{ kind: 'total', amount: 200, currency: 'EUR' }] }),
      ['{"kind":"total","amount":100,"currency":"EUR"}', '{"kind":"total","amount":200,"currency":"EUR"}'],
    ],
    [
      '/_gransamarbete/focusArea',
      named('1', 'Alfa', period, { focusArea: ['PO1'] }),
      named('2', 'Alfa', period, { focusArea: ['PO2'] }),
      ['["PO1"]', '["PO2"]'],
    ],
    [
      '/title',
      named('urn:x:1', 'Alfa', period),
      named('urn:x:1', 'Beta', period, {}, { language: 'sv' }),
      ['Alfa', 'Beta'],
    ],
  ];
  for (const [field, one, other, [value, otherValue]] of cases)
    it(field, () => {
      const { findings, items } = both(one, other);
      assert.equal(items.length, 1);
      assert.deepEqual(
        findings.map(({ code, level, place, values }) => [code, level, place.source, values]),
        [
          [
            'merge-differs',
            'warning',
            'a.json',
            { name: 'Alfa', field, value, other: otherValue, source: 'a.json', otherSource: 'b.json' },
          ],
        ],
      );
      const { translations, ...own } = items[0]!.item._gransamarbete!;
      assert.deepEqual(own, one['_gransamarbete']);
      // A title that is the same in both languages may stand in both.
      assert.deepEqual(Object.keys(translations ?? {}), field === '/title' ? [] : ['nb']);
    });

  it('a period is never put together so that it ends before it starts', () => {
    const { items } = both(
      { id: 'urn:x:1', title: 'Alfa', _gransamarbete: { period: { start: '2025-01' } } },
      { id: 'urn:x:1', title: 'Alfa', _gransamarbete: { period: { start: '2022-01', end: '2023-12' } } },
    );
    assert.deepEqual(items[0]!.item._gransamarbete?.period, { start: '2025-01' });
    assert.equal(items[0]!.fields.has('/_gransamarbete/period/end'), false);
  });
});

describe('an old feed', () => {
  const options = { hasOld: true };
  const old = named('mine', 'Grön industriväxt', '2023-08-14 – 2026-03-31', {
    partners: [lead('Någon annan'), { name: 'Har lämnat' }],
    translations: { nn: { title: 'Grøn industrivekst' } },
  });

  it('keeps its ids and what nobody else says, and all else is as the new one has it', () => {
    const { items, findings } = merge([feedOf([sv]), feedOf([old])], options);
    const [{ item }] = items as [(typeof items)[number]];
    assert.deepEqual([item.id, item.title], ['mine', 'Grön industriväxt']);
    const { period, partners, translations } = item._gransamarbete!;
    assert.deepEqual(period, { start: '2023-08-14', end: '2026-07-31' });
    assert.deepEqual(
      partners?.map(({ name }) => name),
      ['Stål & Verkstad', 'Karlstads universitet'],
    );
    assert.deepEqual(translations, { nn: { title: 'Grøn industrivekst' } });
    // News are no contradiction.
    assert.deepEqual(findings, []);
  });

  it('keeps its order, and what is missing in the new one unless it is to be dropped', () => {
    const feeds = [feedOf([named('4', 'Ny'), sv]), feedOf([named('1', 'Borta'), old])];
    const kept = merge(feeds, options);
    assert.deepEqual(
      itemsOf(kept).map(({ id }) => id),
      ['1', 'mine', '4'],
    );
    const dropped = merge(feeds, { ...options, dropMissing: true });
    assert.deepEqual(
      itemsOf(dropped).map(({ id }) => id),
      ['mine', '4'],
    );
    assert.deepEqual(
      dropped.dropped.map(({ item }) => item.id),
      ['1'],
    );
  });

  it('knows by the provenance of the last time what has got another name', () => {
    const renamed = named('gron', 'Ett nytt namn', period);
    const feeds = [feedOf([renamed]), feedOf([]), feedOf([old])];
    assert.equal(merge(feeds, options).items.length, 2);
    const { items } = merge(feeds, { ...options, earlier: [['c.json#mine', 'a.json#gron']] });
    assert.deepEqual(
      items.map(({ item: { id, title } }) => [id, title]),
      [['mine', 'Ett nytt namn']],
    );
  });
});
