import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mergePages } from '../../src/feed/merge-pages.js';
import { emptyQuery, endedModes, sortOrders } from '../../src/feed/query.js';
import { readFeed, type Page } from '../../src/feed/read-feed.js';
import { select } from '../../src/feed/select.js';
import { demoFeed } from '../helpers/feeds.js';

/** Numbers that look like chance and are the same in every run (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, of: <Value>(values: readonly Value[]): Value => values[below(values.length)]! };
}

type Random = ReturnType<typeof randomOf>;

const junk: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1e308',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '[[[[[[]]]]]]',
  '[{}, {}, 7]',
  '"javascript:alert(1)"',
  '"https://[::1"',
  '"2027-02-31"',
  '"9999-99-99"',
  '"0000"',
  '"\\u0000\\u202e\\ud800"',
  '"<script>alert(1)</script>"',
  '"PO1"',
  '"nb-NO"',
  '{"__proto__": {"id": "x"}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '{"toJSON": 1, "toString": 1, "length": 1e9}',
  '{"name": {}, "id": [], "amount": "x", "currency": 1}',
  '{"sv": 1, "english": {}, "": {}, "a/b~c": {}}',
  `"${'x'.repeat(20_001)}"`,
  `[${'0,'.repeat(300)}0]`,
];

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Breaks something somewhere in a value. */
function mutate(value: Node, random: Random): void {
  let node = value;
  for (;;) {
    const keys = Object.keys(node);
    const key = keys.length ? random.of(keys) : 'id';
    const child = node[key];
    if (isNode(child) && Object.keys(child).length && random.below(4)) {
      node = child;
      continue;
    }
    const name = random.below(8) ? key : random.of(['__proto__', 'id', 'period', 'x']);
    const other: unknown = JSON.parse(random.of(junk));
    if (random.below(5))
      Object.defineProperty(node, name, { value: other, enumerable: true, configurable: true, writable: true });
    else Reflect.deleteProperty(node, name);
    return;
  }
}

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
