import assert from 'node:assert/strict';
import { it } from 'node:test';
import { validateFeed } from '../../../src/cli/check/feed-validator.js';
import { junk } from '../../helpers/broken-values.js';
import { demoFeed, feedOf } from '../../helpers/feeds.js';

const item = (extension: unknown) => ({ id: 'a', title: 'A', content_text: '', _gransamarbete: extension });
const violationsOf = (extension: unknown) =>
  validateFeed(feedOf([item(extension)], { title: 'T' })).map(({ pointer, keyword, found }) => [
    pointer.replace('/items/0/_gransamarbete', ''),
    keyword,
    found,
  ]);

it('points at the field itself, also at one that is missing, that nobody knows, or whose name is wrong', () => {
  const broken = {
    focusArea: ['PO1', 'PO2', 'PO1'],
    partners: [{ country: 'SE' }],
    places: [{ name: 'Å', 'a/b~c': 1 }],
    translations: { 'nb/NO': { title: 'x' } },
  };
  assert.deepEqual(violationsOf(broken), [
    ['/kind', 'required', undefined],
    ['/focusArea/2', 'uniqueItems', 'PO1'],
    ['/partners/0/name', 'required', undefined],
    ['/places/0/a~1b~0c', 'additionalProperties', 1],
    ['/translations/nb~1NO', 'pattern', 'nb/NO'],
  ]);
});

it('says what the schema asks for, and names each place once', () => {
  const [violation, ...others] = validateFeed(feedOf([item({ kind: 'projekt' })], { title: 'T' }));
  assert.deepEqual(violation, {
    pointer: '/items/0/_gransamarbete/kind',
    keyword: 'enum',
    expected: ['project', 'institution'],
    found: 'projekt',
  });
  assert.deepEqual(others, []);
});

it('takes anything that is JSON, in every place, and is never content with it', () => {
  for (const text of junk) {
    const value: unknown = JSON.parse(text);
    assert.notDeepEqual(validateFeed(value), [], text);
    assert.notDeepEqual(validateFeed({ ...demoFeed('feed'), items: [value] }), [], text);
    assert.notDeepEqual(validateFeed(feedOf([item(value)], { title: 'T' })), [], text);
  }
});

it('remembers nothing of the feed before', () => {
  assert.notDeepEqual(validateFeed(demoFeed('bad-items')), []);
  assert.deepEqual(validateFeed(demoFeed('feed')), []);
});

// ajv by itself takes half a minute for them, and the square of it for more.
it('tells of each of 50 000 wrong items', () => {
  const feed = feedOf(Array<number>(50_000).fill(0), { title: 'T' });
  assert.equal(validateFeed(feed).length, 50_000);
});
