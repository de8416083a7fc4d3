import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardText, cardTitle, chooseText } from '../../src/feed/choose-text.js';
import { feedOf, plain, project, read, readItem, type Json } from '../helpers/feeds.js';

/** An item with a title in each of some languages, its own first. */
function titled(own: string | undefined, feedLanguage: string, ...translations: string[]) {
  const byTag = Object.fromEntries(translations.map((tag) => [tag, { title: `in ${tag}` }]));
  const fields = { title: 'own', ...(own === undefined ? {} : { language: own }) };
  const { items } = read(feedOf([project('a', { translations: byTag }, fields)], { language: feedLanguage }));
  return items[0]!;
}

describe('a field is shown', () => {
  // Own language, the feed's, translations, the wanted one: the text and its language.
  const cases: readonly (readonly [string, string | undefined, string, readonly string[], string, string, string])[] = [
    ['in the wanted language when it is the item’s', 'sv', 'nb', ['nb', 'nn'], 'sv', 'own', 'sv'],
    ['in the wanted language when it is translated', 'sv', 'sv', ['nn', 'nb'], 'nb', 'in nb', 'nb'],
    ['in nynorsk for bokmål', 'sv', 'sv', ['en', 'nn'], 'nb', 'in nn', 'nn'],
    ['in bokmål for nynorsk', 'sv', 'sv', ['en', 'nb'], 'nn', 'in nb', 'nb'],
    ['in the item’s for Swedish, not in Norwegian', 'en', 'en', ['nb', 'nn'], 'sv', 'own', 'en'],
    ['in the item’s, not the feed’s', 'fi', 'en', ['en'], 'sv', 'own', 'fi'],
    ['in the item’s as the feed says it', undefined, 'nb', ['nn'], 'nb', 'own', 'nb'],
    ['in the item’s, which is of no known language', undefined, '', ['nb'], 'sv', 'own', ''],
    ['by a tag with region', 'sv-SE', 'sv', ['nb-NO'], 'nb', 'in nb-NO', 'nb'],
    ['by the tag that most Norwegian pages write', 'sv', 'sv', ['no'], 'nb', 'in no', 'nb'],
    ['by a tag with underscore', 'sv', 'sv', ['nn_NO'], 'nn', 'in nn_NO', 'nn'],
  ];
  for (const [promise, own, feedLanguage, translations, wanted, value, language] of cases) {
    it(promise, () => {
      assert.deepEqual(chooseText(titled(own, feedLanguage, ...translations), 'title', wanted), { value, language });
    });
  }

  const half = (extension: Json, fields: Json, language = 'sv') =>
    read(feedOf([project('a', extension, fields)], { language })).items[0]!;

  it('in the feed’s language when the item has none of its own', () => {
    const item = half({ translations: { en: { title: 'en' }, fi: { title: 'fi' }, nb: { summary: 'nb' } } }, {}, 'fi');
    assert.deepEqual(chooseText(item, 'title', 'sv'), { value: 'fi', language: 'fi' });
  });

  it('in any language rather than not at all', () => {
    const item = half({ translations: { en: { title: 'en' } } }, {});
    assert.deepEqual(chooseText(item, 'title', 'sv'), { value: 'en', language: 'en' });
  });

  it('in a language of its own, for a translation is often only half there', () => {
    const item = half(
      { translations: { nb: { title: 'nb' }, nn: { summary: 'nn' } } },
      { title: 'T', summary: 'S', url: 'https://a.example/' },
    );
    assert.equal(chooseText(item, 'title', 'nb')?.language, 'nb');
    assert.equal(chooseText(item, 'summary', 'nb')?.language, 'nn');
    assert.equal(chooseText(item, 'url', 'nb')?.language, 'sv');
    assert.equal(chooseText(item, 'content', 'nb'), undefined);
  });
});

describe('translations', () => {
  it('with a key that is no language are told and cost only themselves', () => {
    const translations = { english: { title: 'x' }, 'a/b~c': { title: 'y' }, '': {}, nb: { title: 'nb' } };
    const { item, problems } = readItem(project('a', { translations }, { title: 'T' }));
    assert.deepEqual(
      item.versions.map(({ language }) => language),
      ['sv', 'nb'],
    );
    const at = '/items/0/_gransamarbete/translations';
    assert.deepEqual(problems.map(({ pointer, expected }) => [pointer, expected]).slice(0, 2), [
      [`${at}/english`, 'language'],
      [`${at}/a~1b~0c`, 'language'],
    ]);
  });
});

describe('the text of a card', () => {
  const cardOf = (fields: Json, extension: Json = {}) => cardText(readItem(project('a', extension, fields)).item, 'sv');

  it('is the summary, whole', () => {
    assert.equal(cardOf({ summary: 's '.repeat(500), content_text: 'C' })?.value.length, 999);
  });

  it('is a summary in another language rather than the content', () => {
    const card = cardOf({ content_text: 'C' }, { translations: { nb: { summary: 'nb' } } });
    assert.deepEqual(card, { value: 'nb', language: 'nb' });
  });

  it('is else a content of 300 characters, whole', () => {
    assert.deepEqual(cardOf({ content_text: 'x'.repeat(300) }), { value: 'x'.repeat(300), language: 'sv' });
  });

  it('is else the start of the content, cut between words', () => {
    const value = cardOf({ content_text: 'gränsen '.repeat(10) + 'ordet är '.repeat(100) })!.value;
    assert.equal(value, `${'gränsen '.repeat(10)}${'ordet är '.repeat(23)}ordet är…`);
  });

  it('is nothing when there is none', () => {
    assert.equal(cardOf({ title: 'T' }), undefined);
  });
});

describe('the heading of a card', () => {
  const titleOf = (fields: Json, language = 'sv') => plain(cardTitle(readItem({ id: 'a', ...fields }).item, language));

  it('is the title, the start of the text, the address, the id: the first that is there', () => {
    const [title, summary, content_text, url] = ['T', 'S', 'C', 'https://a.example/'];
    assert.deepEqual(titleOf({ title, summary, content_text, url }), { value: 'T', language: 'sv' });
    assert.deepEqual(titleOf({ summary, content_text, url }), { value: 'S', language: 'sv' });
    assert.deepEqual(titleOf({ content_text, url }), { value: 'C', language: 'sv' });
    assert.equal(titleOf({ url }).value, url);
    assert.match(titleOf({}).value, /a$/);
  });

  it('stays short when it is made of the text', () => {
    const { value } = titleOf({ summary: 'ord '.repeat(100) });
    assert.ok(value.length <= 81 && value.endsWith('ord…'), value);
  });
});
