import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mergePages } from '../../src/feed/merge-pages.js';
import { emptyQuery, endedModes, sortOrders } from '../../src/feed/query.js';
import { readFeed, type Page } from '../../src/feed/read-feed.js';
import { select } from '../../src/feed/select.js';
import { isNode, junk, mutate, randomOf, type Node } from '../helpers/broken-values.js';
import { demoFeed } from '../helpers/feeds.js';

const original = JSON.stringify(demoFeed('feed'));
/** Every item by its key, as JSON, wherever it stands. */
const itemsOf = (page: Page | undefined) =>
  new Map(page?.items.map((item) => [item.key, JSON.stringify({ ...item, pointer: '' })]));

/** Where a pointer leads; undefined when there is nothing. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined), value);

it('never throws, keeps every item that was not touched, and points at every problem, in 2 000 broken feeds', () => {
  const random = randomOf(20_261_123);
  const good = itemsOf(readFeed(JSON.parse(original)));
  const keys = [...good.keys()];
  let told = 0;
  for (let run = 0; run < 2_000; run++) {
    const feed = JSON.parse(original) as Node & { items: Node[] };
    const untouched = new Set(good.keys());
    for (let count = 1 + random.below(4); count > 0; count--) {
      const index = random.below(feed.items.length);
      untouched.delete(keys[index]!);
      mutate(feed.items[index]!, random);
    }
    // The language of the feed is every item's, and the list itself holds them: those two stay.
    const { items, language, ...rest } = feed;
    if (!random.below(4)) mutate(rest, random);
    items.splice(random.below(items.length), 0, JSON.parse(random.of(junk)));
    const value: unknown = JSON.parse(JSON.stringify({ ...rest, language, items }));

    const page = readFeed(value);
    assert.ok(page, `run ${run}`);
    const read = itemsOf(page);
    for (const key of untouched) assert.equal(read.get(key), good.get(key), `run ${run}, ${key}`);
    for (const { pointer, expected } of page.problems) {
      told++;
      const place = expected === 'required' ? pointer.replace(/\/[^/]*$/, '') : pointer;
      if (at(value, place) === undefined) assert.fail(`run ${run}: nothing at ${pointer}`);
    }

    const { feed: merged } = mergePages([page]);
    const [ended, sort, inLanguage] = [random.of(endedModes), random.of(sortOrders), random.of(['sv', 'nb', 'nn'])];
    const scope = { areas: [], ended, sort, language: inLanguage, today: '2026-11-23' };
    const selection = select(merged, { ...emptyQuery, search: random.of(['', 'gräns', '<', 'x']), ended: true }, scope);
    const shown = selection.sections.flatMap(({ items }) => items).length;
    assert.ok(shown <= selection.total && selection.total <= merged.items.length, `run ${run}`);
  }
  // A fuzzer that breaks nothing proves nothing.
  assert.ok(told > 2_000, `only ${told} problems`);
});
