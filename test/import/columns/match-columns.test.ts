import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Column } from '../../../src/import/columns/column.js';
import { ambiguousNames, columnNames } from '../../../src/import/columns/column-names.js';
import { columnSpec, readSpec } from '../../../src/import/columns/column-spec.js';
import { headingKey } from '../../../src/import/columns/heading-words.js';
import { describeColumns, matchColumns } from '../../../src/import/columns/match-columns.js';

const specsOf = (header: readonly string[], overrides?: Record<string, string>) =>
  matchColumns(header, overrides).columns.map(columnSpec);

/** What one heading means. */
const headings = JSON.parse(readFileSync(new URL('headings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

describe('a heading is known however it is written', () => {
  for (const [spec, names] of Object.entries(headings))
    for (const name of names) it(`${name} is ${spec}`, () => assert.deepEqual(specsOf([name]), [spec]));
});

describe('a heading that says something else is unknown, and kept apart', () => {
  for (const name of [
    ...[
      'Väder',
      'Titel (väder)',
      'Sammanfattning EUR',
      'Startdatum (norska)',
      'Typ SEK',
      'constructor',
      '__proto__',
      'toString',
    ],
    ...['Svensk', 'Norge', 'EUR', '2023', '2023-05-01', 'PO1', 'Anna arbetar med projektet', '…', 'x'.repeat(10_000)],
  ])
    it(name.slice(0, 40), () => {
      const { columns, unknown } = matchColumns(['Titel', name]);
      assert.deepEqual(columns.map(columnSpec), ['title']);
      // A heading of signs only is none.
      assert.deepEqual(unknown, /[\p{L}\p{N}]/u.test(name) ? [1] : []);
    });
});

describe('a heading in thousands or millions says so', () => {
  for (const [name, scale] of [
    ['Budget (tkr)', 1e3],
    ['Total budget (tusen EUR)', 1e3],
    ['Budget (1000 SEK)', 1e3],
    ['Budget (1 000 kr)', 1e3],
    ['EU-medel i tkr', 1e3],
    ['Budget (mkr)', 1e6],
    ['Budget MSEK', 1e6],
    ['Totalbudget, mn EUR', 1e6],
    ['Totalt budsjett (mill. kr)', 1e6],
    ['Budget (kr)', undefined],
    ['Budget', undefined],
  ] as const)
    it(name, () => assert.equal(matchColumns([name]).columns[0]?.scale, scale));

  it('also when somebody says which amount it is', () => {
    const [{ scale, currency }] = matchColumns(['Pengar (tkr, SEK)'], { 'Pengar (tkr, SEK)': 'budget.total' })
      .columns as [Column];
    assert.deepEqual([scale, currency], [1e3, 'SEK']);
    const [{ scale: same, currency: other }] = matchColumns(['Pengar (tkr, SEK)'], {
      'Pengar (tkr, SEK)': 'budget.eu.EUR',
    }).columns as [Column];
    assert.deepEqual([same, other], [1e3, 'EUR']);
  });
});

describe('the table of names', () => {
  it('gives every name one meaning', () => {
    const seen = new Map<string, string>();
    for (const { names, ...meaning } of columnNames)
      for (const name of names) {
        const key = headingKey(name);
        assert.ok(key, name);
        assert.equal(seen.get(key) ?? columnSpec(meaning), columnSpec(meaning), name);
        seen.set(key, columnSpec(meaning));
      }
    for (const { names } of ambiguousNames) for (const name of names) assert.ok(!seen.has(headingKey(name)), name);
  });

  it('has each name once', () => {
    for (const { field, names } of describeColumns()) assert.deepEqual(names, [...new Set(names)], field);
  });

  it('is found by every name that it lists', () => {
    for (const { field, names } of describeColumns())
      for (const name of names) assert.ok(field.split(' | ').includes(specsOf([name])[0]!), name);
  });
});

describe('what the columns mean together', () => {
  it('a description is the content, and the summary beside another content', () => {
    assert.deepEqual(specsOf(['Titel', 'Beskrivning']), ['title', 'content']);
    assert.deepEqual(specsOf(['title', 'description', 'content']), ['title', 'summary', 'content']);
    assert.deepEqual(specsOf(['Beskrivning (svenska)', 'Innehåll (svenska)']), ['summary.sv', 'content.sv']);
  });

  it('a country is the place’s, and the partner’s in a table of partners', () => {
    assert.deepEqual(specsOf(['PROJECT NAME', 'COUNTRY']), ['title', 'placeCountry']);
    assert.deepEqual(specsOf(['Projekt', 'Partner', 'Land']), ['title', 'partners', 'partnerCountry']);
    assert.deepEqual(specsOf(['Projekt', 'Land', 'Organisation', 'Roll']), [
      'title',
      'partnerCountry',
      'partners',
      'partnerRole',
    ]);
    assert.deepEqual(specsOf(['Projekt', 'Partner', 'Ort', 'Land']), ['title', 'partners', 'places', 'placeCountry']);
    assert.deepEqual(specsOf(['Partner', 'Partnerland', 'Land']), ['partners', 'partnerCountry', 'placeCountry']);
  });

  it('the date of publishing is the change only where there is no other', () => {
    assert.deepEqual(specsOf(['published', 'updated']), ['ignored', 'modified']);
    assert.deepEqual(specsOf(['published']), ['modified']);
  });

  it('what is there twice counts once, and the second is told', () => {
    const { columns, repeated, unknown } = matchColumns(['Titel', 'Rubrik', 'Startdatum', 'Start', 'Titel (svenska)']);
    assert.deepEqual(
      columns.map(({ index }) => index),
      [0, 2, 4],
    );
    assert.deepEqual(repeated, [1, 3]);
    assert.deepEqual(unknown, []);
  });

  it('partners, owners, places, tags and links may be several', () => {
    const header = [
      'Partner 1',
      'Partner 2',
      'Partner 3',
      'Webbplats',
      'länk_läs_mer',
      'Plats',
      'Kommun',
      'Taggar',
      'Tema',
    ];
    assert.deepEqual(matchColumns(header).repeated, []);
    assert.equal(matchColumns(header).columns.length, header.length);
  });

  it('amounts in two currencies are two columns', () => {
    assert.deepEqual(specsOf(['Total budget (EUR)', 'Total budget (SEK)']), ['budget.total.EUR', 'budget.total.SEK']);
  });

  it('empty headings are no columns', () => {
    const { columns, unknown, repeated } = matchColumns(['', 'Titel', ' ', '—']);
    assert.deepEqual([columns.map(({ index }) => index), unknown, repeated], [[1], [], []]);
  });

  it('keeps headings as they are written', () => {
    assert.deepEqual(matchColumns([' Titel  (SV) ']).columns, [
      { index: 0, header: 'Titel  (SV)', field: 'title', language: 'sv' },
    ]);
  });
});

describe('overrides', () => {
  it('win over the table of names, by any spelling of the heading', () => {
    const { columns, unknown, unusedOverrides } = matchColumns(['Titel', 'Väder', 'Slut'], {
      väder: 'summary.nb',
      SLUT: 'ignored',
      titel: 'title.sv',
    });
    assert.deepEqual(columns.map(columnSpec), ['title.sv', 'summary.nb', 'ignored']);
    assert.deepEqual([unknown, unusedOverrides], [[], []]);
  });

  it('that say no field are told, and change nothing', () => {
    const { columns, invalidOverrides } = matchColumns(['Titel', 'Väder'], { Titel: 'rubrik', Väder: 'title.' });
    assert.deepEqual(columns.map(columnSpec), ['title']);
    assert.deepEqual(invalidOverrides, [
      { header: 'Titel', field: 'rubrik' },
      { header: 'Väder', field: 'title.' },
    ]);
  });

  it('for columns that are not there are told', () => {
    assert.deepEqual(matchColumns(['Titel'], { Väder: 'summary' }).unusedOverrides, ['Väder']);
  });

  for (const spec of [
    ...[
      'title',
      'title.sv',
      'summary.nb',
      'content.nn',
      'url.en',
      'title.sma',
      'lead',
      'lead.SE',
      'lead.NO',
      'partners.NO',
    ],
    ...['budget', 'budget.total', 'budget.ir.NOK', 'currency', 'currency.eu', 'ignored', 'placeCountry', 'period'],
  ])
    it(`${spec} is a field, and written the same`, () => assert.equal(columnSpec(readSpec(spec)!), spec));

  for (const spec of [
    ...[
      '',
      '.',
      'rubrik',
      'title.',
      'title.svenska',
      'title.sv.nb',
      'lead.FI',
      'lead.sv',
      'budget.EUR',
      'budget.eu.euro',
      'start.sv',
    ],
    ...['ignored.sv', 'currency.EUR', 'constructor', '__proto__', 'toString'],
  ])
    it(`${JSON.stringify(spec)} is none`, () => assert.equal(readSpec(spec), undefined));

  it('are as liberal with case as an editor is', () => {
    assert.deepEqual(readSpec('lead.no'), { field: 'lead', country: 'NO' });
    assert.deepEqual(readSpec(' budget.IR.nok '), { field: 'budget', budget: 'ir', currency: 'NOK' });
    assert.deepEqual(readSpec('title.no'), { field: 'title', language: 'nb' });
  });
});
