import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goldFeed, halfOf, judgementsOf, type Half } from './gold/gold.js';
import { measure, searches } from './measure.js';

const halves: readonly Half[] = ['working', 'set-aside'];
const feed = goldFeed();

describe('the gold set', () => {
  it('has at least 150 judgements in each half', () => {
    for (const half of halves) assert.ok(Object.values(judgementsOf(half)).flat().length >= 150, half);
  });

  it('is parted by its rule and by nothing else', () => {
    for (const half of halves)
      assert.deepEqual(
        Object.keys(judgementsOf(half)).filter((query) => halfOf(query) !== half),
        [],
      );
  });

  it('expects only items that are there, and of every query at least one', () => {
    const ids = new Set(feed.items.map(({ key }) => key.slice(1)));
    for (const [query, expected] of halves.flatMap((half) => Object.entries(judgementsOf(half)))) {
      assert.ok(expected.length > 0, query);
      assert.deepEqual(
        expected.filter((id) => !ids.has(id)),
        [],
        query,
      );
    }
  });
});

// The set-aside half is no bar: what is measured again and again is no longer set aside.
describe('on the working half, the border search finds', () => {
  const judgements = judgementsOf('working');
  const measured = (name: keyof typeof searches) => measure(searches[name], feed, judgements);

  it('with the dictionary at least 0.9 of what belongs to a query, and at most 0.2 that does not', () => {
    const { recall, precision } = measured('with dictionary');
    assert.ok(recall >= 0.9, String(recall));
    assert.ok(precision >= 0.8, String(precision));
  });

  it('without it more than letters alone, and little that does not belong there', () => {
    const { recall, precision } = measured('with spellings');
    assert.ok(recall >= measured('folded letters').recall + 0.1, String(recall));
    assert.ok(precision >= 0.85, String(precision));
  });
});
