import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldText, searchPatterns } from '../../src/feed/fold-text.js';
import { emptyQuery } from '../../src/feed/query.js';
import { select } from '../../src/feed/select.js';
import { institution, mergedFeed, project } from '../helpers/feeds.js';

const finds = (search: string, text: string) => {
  const folded = foldText(text);
  return searchPatterns(search).every((pattern) => pattern.test(folded));
};

describe('a search finds', () => {
  for (const [search, text] of [
    ['miljø', 'Miljö'],
    ['miljö', 'Miljø'],
    ['näring', 'næringsliv'],
    ['næring', 'Näringsliv'],
    ['Tröndelag', 'Trøndelag'],
    ['Ostfold', 'Østfold'],
    ['Östfold', 'Østfold'],
    ['Oestfold', 'Østfold'],
    ['Varmland', 'Värmland'],
    ['Vaermland', 'Värmland'],
    ['Arjang', 'Årjäng'],
    ['Aarjaeng', 'Årjäng'],
    ['Saffle', 'Säffle'],
    ['Aasen', 'Aasen'],
    ['grön', 'Grønn industrivekst'],
    ['a\u030arja\u0308ng', 'Årjäng'],
    ['årjäng', 'A\u030arja\u0308ng'],
    ['ØSTFOLD', 'østfold'],
    ['östfold', 'ØSTFOLD'],
    ['ide', 'Idé'],
    ['idé', 'ide'],
    ['Muller', 'Müller'],
    ['kultur-', 'Natur– och kultur—arv'],
    ['2021-2027', '2021–2027'],
    ['gräns energi', 'Energi över gränsen'],
    ['  energi \n gräns\t', 'Energi över gränsen'],
    ['gräns', 'SverigeNorgegränsen'],
    ['', 'allt'],
    [' \u00a0 ', 'allt'],
  ] as const) {
    it(`${JSON.stringify(search)} in ${JSON.stringify(text)}`, () => {
      assert.equal(finds(search, text), true);
    });
  }
});

describe('a search does not find', () => {
  for (const [search, text] of [
    ['ö', 'Torsby kommun'],
    ['ø', 'Torsby kommun'],
    ['ä', 'Karlstad'],
    ['å', 'Karlstad'],
    ['æ', 'ae'],
    ['å', 'Aasen'],
    ['å', 'ä'],
    ['ö', 'ä'],
    ['miljø', 'Milano'],
    ['gräns ekonomi', 'Energi över gränsen'],
    ['energiöver', 'Energi över gränsen'],
  ] as const) {
    it(`${JSON.stringify(search)} in ${JSON.stringify(text)}`, () => {
      assert.equal(finds(search, text), false);
    });
  }
});

describe('a search means every character as it is written', () => {
  const signs = Array.from('.*+?^${}()|[]\\/-&~"\'#%_<>=!,:;@`');

  it('finds signs where they stand and nowhere else', () => {
    for (const sign of signs) {
      assert.equal(finds(`a${sign}b`, `xa${sign}bx`), true, sign);
      assert.equal(finds(`a${sign}b`, 'xaabx ab axb'), false, sign);
    }
  });

  it('never throws, whatever is written', () => {
    for (const search of [
      '(',
      '[',
      '\\',
      '*',
      '(?:',
      '[^',
      '\\u{',
      'a{2',
      '\0',
      '\u2028',
      '😀',
      '\ud800',
      '٣',
      '\\b',
      '--',
    ])
      assert.equal(finds(search, `x ${search.trim() || 'x'} x`), true, JSON.stringify(search));
  });

  it('takes no time for words that a pattern could stumble over', { timeout: 5_000 }, () => {
    assert.equal(finds('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', 'a'.repeat(20_000)), false);
    assert.equal(finds('(a+)+$', 'a'.repeat(20_000)), false);
    assert.equal(finds('oeoeoeoeoeoeoeoeoeoeoeoeoeoeoeoex', 'ö'.repeat(10_000)), false);
  });
});

describe('what is searched', () => {
  const feed = mergedFeed([
    project(
      'full',
      {
        partners: [{ name: 'Høgskolen i Innlandet' }, { name: 'Visit Värmland' }],
        places: [{ name: 'Aurskog-Høland' }],
        translations: { nb: { title: 'Reisegrunn', summary: 'Et nettverk', contentText: 'Knyttes sammen' } },
      },
      { title: 'Reseanledning', summary: 'Ett nätverk', content_text: `${'ord '.repeat(500)}sistaordet` },
    ),
    institution('house', {}, { title: 'Gränstjänsten' }),
    { id: 'plain', title: 'Vanlig', url: 'https://hemlig.example/' },
  ]);
  const found = (search: string, language = 'sv') =>
    select(feed, { ...emptyQuery, search }, { areas: [], ended: 'show', sort: 'feed', language, today: '2026-11-23' })
      .sections.flatMap(({ items }) => items)
      .map(({ key }) => key.slice(1));

  for (const [what, search] of [
    ['the title', 'reseanledning'],
    ['the summary', 'nätverk'],
    ['all of the content, not only what a card shows', 'sistaordet'],
    ['a title in another language', 'reisegrunn'],
    ['a summary in another language', 'nettverk'],
    ['a content in another language', 'knyttes'],
    ['every partner', 'varmland hogskolen'],
    ['places', 'aurskog-holand'],
    ['several fields together', 'reisegrunn nätverk høland'],
  ] as const) {
    it(`is ${what}, whatever the language of the page`, () => {
      for (const language of ['sv', 'nb', 'nn']) assert.deepEqual(found(search, language), ['full']);
    });
  }

  it('is institutions and plain items too', () => {
    assert.deepEqual(found('gränstjänsten'), ['house']);
    assert.deepEqual(found('vanlig'), ['plain']);
  });

  it('is no address, and no word that is only there because something is missing', () => {
    for (const search of ['hemlig.example', 'https', 'undefined', 'null', 'object'])
      assert.deepEqual(found(search), []);
  });

  it('has every word that is asked for, not only one', () => {
    assert.deepEqual(found('reisegrunn finnsinte'), []);
    assert.deepEqual(found('finnsinte reisegrunn'), []);
  });

  it('is nothing across the end of a field', () => {
    assert.deepEqual(found('"ReseanledningEtt"'), []);
    assert.deepEqual(found('reseanledningett'), []);
  });
});
