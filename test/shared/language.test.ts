import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseLanguage, siblingLanguage, supportedLanguage } from '../../src/shared/language.js';

const tags: readonly (readonly [string, string])[] = [
  ['sv', 'sv'],
  ['SV', 'sv'],
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['sv_SE', 'sv'],
  ['swe', 'sv'],
  [' sv ', 'sv'],
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['nb_NO', 'nb'],
  ['nb-Latn-NO', 'nb'],
  ['NB-no', 'nb'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['NO', 'nb'],
  ['nob', 'nb'],
  ['nor', 'nb'],
  ['no-bok', 'nb'],
  ['nn', 'nn'],
  ['nn-NO', 'nn'],
  ['nn_NO', 'nn'],
  ['nno', 'nn'],
  ['no-nyn', 'nn'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hans-CN', 'zh'],
  ['smj', 'smj'],
  ['fi', 'fi'],
  ['da', 'da'],
];

const nothing: readonly unknown[] = [
  '',
  ' ',
  's',
  'svenska',
  'norsk',
  'swedish',
  'i-klingon',
  'x-private',
  '1',
  '-',
  '_sv',
  'åä',
  '<sv>',
  'javascript:sv',
  '__proto__',
  'constructor',
  undefined,
  null,
  7,
  true,
  {},
  [],
  ['sv'],
];

describe('the language of a tag', () => {
  for (const [tag, language] of tags) {
    it(`${JSON.stringify(tag)} is ${language}`, () => {
      assert.equal(baseLanguage(tag), language);
    });
  }
  for (const value of nothing) {
    it(`${JSON.stringify(value)} is none`, () => {
      assert.equal(baseLanguage(value), '');
      assert.equal(supportedLanguage(value), undefined);
    });
  }
});

describe('a language of ours', () => {
  it('is Swedish, bokmål or nynorsk, and no other', () => {
    for (const [tag, language] of tags)
      assert.equal(supportedLanguage(tag), ['sv', 'nb', 'nn'].includes(language) ? language : undefined, tag);
  });

  it('is not Danish or Sami, however near', () => {
    for (const tag of ['da', 'se', 'sma', 'smj', 'svx', 'nbl', 'nds'])
      assert.equal(supportedLanguage(tag), undefined, tag);
  });
});

describe('the other Norwegian', () => {
  it('is that of each, and of no other language', () => {
    assert.deepEqual([siblingLanguage('nb'), siblingLanguage('nn')], ['nn', 'nb']);
    for (const language of ['sv', 'da', 'en', '']) assert.equal(siblingLanguage(language) || undefined, undefined);
  });
});
