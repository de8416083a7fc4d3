import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Collaboration } from '../../src/feed/model.js';
import { crossing, matchesSearch, searchTerms } from '../../src/feed/search-text.js';
import { mergedFeed, project } from '../helpers/feeds.js';

const items = (...texts: readonly string[]): readonly Collaboration[] =>
  mergedFeed(texts.map((title, index) => project(String(index), {}, { title }))).items;
const item = (title: string): Collaboration => items(title)[0]!;
const finds = (search: string, text: string): boolean => matchesSearch(item(text), searchTerms(search));

describe('another spelling finds', () => {
  for (const [swedish, norwegian] of [
    ['konstnärskluster', 'Kunstnerklynger og konstnerskluster'],
    ['fabrik', 'Fabrikken'],
    ['innovation', 'Innovasjon'],
    ['lax', 'Laks'],
    ['textil', 'Tekstiler'],
    ['gränsen', 'Over grensen'],
    ['cirkulär', 'Sirkulære møbler'],
    ['cykeltur', 'Sykeltur'],
    ['resor', 'Reiser'],
    ['kött', 'Kjøtt fra gården'],
    ['gäst', 'Gjester'],
    ['förening', 'Foreninger'],
    ['vit', 'Hvit'],
    ['vit', 'Kvite netter'],
    ['zink', 'Sink'],
    ['hållbara', 'Hållbart'],
    ['skolor', 'Skoler'],
  ] as const) {
    it(`${swedish} and ${norwegian}`, () => assert.equal(finds(swedish, norwegian), true));
  }

  it('in both directions', () => {
    for (const [search, text] of [
      ['innovasjon', 'Innovationer'],
      ['fabrikk', 'Fabriker'],
      ['tekstiler', 'Textil'],
      ['grense', 'Gränsöverskridande'],
      ['laks', 'Lax'],
      ['reise', 'Resor'],
    ] as const)
      assert.equal(finds(search, text), true, search);
  });
});

describe('another spelling does not find', () => {
  for (const [search, text] of [
    ['ö', 'Torsby kommun'],
    ['å', 'ä'],
    ['vei', 'Näve'],
    ['älg', 'Velge selges'],
    ['lax', 'Avlaksne'],
    ['--', 'Torsby kommun'],
    ['tilsett', 'Tillsammans'],
    ['skola', 'Skog'],
    ['miljø', 'Milano'],
  ] as const) {
    it(`${search} in ${text}`, () => assert.equal(finds(search, text), false));
  }

  it('anything across the end of a field', () => {
    const [both] = mergedFeed([project('a', {}, { title: 'Innova', summary: 'sjoner' })]).items;
    assert.equal(matchesSearch(both!, searchTerms('innovation')), false);
  });
});

it('takes no time for texts and words that a pattern could stumble over', { timeout: 5_000 }, () => {
  const long = item(`${'ka'.repeat(9_000)} `);
  for (const search of [
    'a'.repeat(5_000),
    'k'.repeat(5_000),
    'ar'.repeat(5_000),
    `${'kkgj'.repeat(2_000)}x`,
    'e'.repeat(9_000),
  ])
    assert.equal(matchesSearch(long, searchTerms(search)), false, search.slice(0, 8));
});

describe('alternatives', () => {
  const alternatives = (word: string) => (word === 'besöksnäring' ? ['reiseliv', 'vei', 'by', ''] : []);
  const finds = (search: string, text: string) => matchesSearch(item(text), searchTerms(search, alternatives));

  it('are found beside the word that is written, in their forms', () => {
    assert.equal(finds('besöksnäring', 'Reiselivet i nord'), true);
    assert.equal(finds('besöksnäring', 'Besöksnäringen'), true);
  });

  it('stand for no other word of the search', () => {
    assert.equal(finds('besöksnäring nord', 'Reiseliv i sør'), false);
    assert.equal(finds('nord', 'Reiseliv'), false);
  });

  it('must begin a word when they are short, and are nothing when they are shorter', () => {
    assert.equal(finds('besöksnäring', 'Sykkelvei'), false);
    assert.equal(finds('besöksnäring', 'Byen'), false);
  });
});

describe('the border that a search has crossed', () => {
  const [both] = mergedFeed([
    project(
      'both',
      {
        partners: [{ name: 'Høgskolen', country: 'NO' }],
        translations: { nb: { title: 'Innovasjon' }, nn: { summary: 'Kvite' } },
      },
      { title: 'Skog', language: 'sv' },
    ),
  ]).items;
  const crossed = (search: string, language: string, of = both!) => crossing(of, searchTerms(search), language)?.join();

  it('is from the language of the list to that of the text', () => {
    assert.equal(crossed('innovation', 'sv'), 'sv,nb');
    assert.equal(crossed('innovation', 'nn'), 'nn,nb');
    assert.equal(crossed('vita', 'sv'), 'sv,nn');
  });

  it('is from the other country when the text is in the language of the list', () => {
    assert.equal(crossed('innovation', 'nb'), 'sv,nb');
    assert.equal(crossed('vita', 'nn'), 'sv,nn');
    assert.equal(crossed('skoger', 'sv', item('Skogar')), 'nb,sv');
  });

  it('is to the other country when only a name is spelled otherwise', () => {
    assert.equal(crossed('högskolor', 'sv'), 'sv,nb');
  });

  it('is none when each word is there as it was written, and none without a search', () => {
    for (const search of ['innovasjon', 'skog innovasjon', 'høgskolen', ''])
      assert.equal(crossed(search, 'sv'), undefined);
  });

  it('is that of the word that is not there as it was written', () => {
    assert.equal(crossed('skog innovation', 'sv'), 'sv,nb');
  });

  it('is not told when nobody knows the language of the text', () => {
    const [unknown] = mergedFeed([project('a', {}, { title: 'Innovasjon' })], { language: '' }).items;
    assert.equal(crossed('innovation', 'sv', unknown), undefined);
  });
});
