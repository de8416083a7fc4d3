import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAlternatives } from '../../src/extras/dictionary/alternatives.js';
import { alternatives, meanings } from '../../src/extras/dictionary/dictionary.js';
import { parseWords } from '../../src/extras/dictionary/parse-words.js';
import { matchesSearch, searchTerms } from '../../src/feed/search-text.js';
import { mergedFeed, project } from '../helpers/feeds.js';

const finds = (search: string, title: string): boolean =>
  matchesSearch(mergedFeed([project('a', {}, { title })]).items[0]!, searchTerms(search, alternatives));

describe('with the dictionary a search finds', () => {
  for (const [search, text] of [
    ['hållbar', 'Bærekraftig reiseliv'],
    ['hållbara', 'Berekraftig'],
    ['hållbart', 'Bærekraftige byer'],
    ['bærekraftige', 'Hållbart'],
    ['utbildning', 'Utdanningen'],
    ['utdanning', 'Yrkesutbildningar'],
    ['besöksnäringen', 'Reiselivet'],
    ['reiseliv', 'Besöksnäringens framtid'],
    ['företag', 'Små bedrifter'],
    ['företagen', 'Verksemder og foreningar'],
    ['verksemd', 'Företagen'],
    ['gränssamarbete', 'Grensesamarbeidet'],
    ['grensesamarbeid', 'Gränssamarbeten'],
    ['hållb', 'Bærekraft'],
    ['Järnväg', 'Jernbane'],
    ['HÅLLBAR turism', 'Berekraftig reiseliv'],
  ] as const) {
    it(`${search} in ${text}`, () => assert.equal(finds(search, text), true));
  }
});

describe('with the dictionary a search does not find', () => {
  for (const [search, text] of [
    ['företag', 'Kommuner'],
    ['hå', 'Bærekraft'],
    ['håll', 'Bærekraft'],
    ['hållbar turism', 'Bærekraftig industri'],
    ['rolig', 'Kul'],
  ] as const) {
    it(`${search} in ${text}`, () => assert.equal(finds(search, text), false));
  }
});

describe('the dictionary', () => {
  it('has some hundred meanings, each with a word in every language', () => {
    assert.ok(meanings.length >= 300, String(meanings.length));
    assert.deepEqual(
      meanings.filter((columns) => columns.length !== 3 || columns.flat().some((word) => word.length < 2)),
      [],
    );
  });

  it('has no meaning twice', () => {
    const lines = meanings.map((columns) => columns.map((words) => words.join()).join('|'));
    assert.deepEqual(
      lines.filter((line, index) => lines.indexOf(line) !== index),
      [],
    );
  });

  it('gives a word of the same language only when the other has it too', () => {
    const find = createAlternatives(parseWords('affär, butik | butikk, forretning'));
    assert.deepEqual([...find('affär')].sort(), ['butikk', 'forretning']);
  });

  it('takes bokmål for nynorsk where a line has no third column', () => {
    assert.deepEqual(parseWords('räv | rev\nvatten | vann | vatn'), [
      [['räv'], ['rev'], ['rev']],
      [['vatten'], ['vann'], ['vatn']],
    ]);
  });

  it('takes the start of a word for the word, but no whole word for a longer one', () => {
    const find = createAlternatives(parseWords('konst | kunst\nkonstgräs | plastdekke'));
    assert.deepEqual(find('konst'), ['kunst']);
    assert.deepEqual(find('konstg').includes('plastdekke'), true);
    assert.deepEqual(find('kon'), []);
  });

  it('never throws, whatever is written', () => {
    for (const word of ['', '(', '[', '\\', '$&', '|', '*', 'å', '\ud800', 'hållbar$1', 'x'.repeat(10_000)])
      assert.ok(Array.isArray(alternatives(word)), word.slice(0, 9));
  });
});
