import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import schema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { mergePages } from '../../src/feed/merge-pages.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { mutate, randomOf, type Node } from '../helpers/broken-values.js';
import { demoFeed } from '../helpers/feeds.js';
import { lostFields } from '../helpers/lost-fields.js';
import { valuesOf } from '../helpers/schema-values.js';
import { slip } from '../helpers/slips.js';

const source = 'https://www.example.se/feeds/feed.json';
const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);

/** Problems of the reader, and fields that it changes without a word, of which the schema says nothing. */
function unknownToSchema(value: unknown): { told: number; lost: number; unknown: string[] } {
  const violated = validateFeed(value).map(({ pointer }) => pointer);
  const page = readFeed(value, { source });
  // What is no feed has no problem and no field.
  if (!page) return { told: 1, lost: 0, unknown: violated.length ? [] : ['not a feed'] };
  const problems = mergePages([page]).problems;
  const lost = lostFields(value, page);
  return {
    told: problems.length,
    lost: lost.length,
    unknown: [
      ...problems
        .filter(({ pointer }) => !violated.some((at) => isWithin(pointer, at)))
        .map(({ pointer, expected, found }) => `${pointer} ${expected} ${found}`),
      // An entry is lost for one of its fields.
      ...lost.filter((pointer) => !violated.some((at) => isWithin(pointer, at) || isWithin(at, pointer))),
    ],
  };
}

const demo = JSON.stringify(demoFeed('feed'));

it('knows every problem of the reader, and every field that the reader changes, as a violation, in 3 000 broken feeds', () => {
  const random = randomOf(6);
  const generated = fc.sample(valuesOf(schema), { numRuns: 300, seed: 6 }).map((feed) => JSON.stringify(feed));
  let told = 0;
  let lost = 0;
  for (let run = 0; run < 3_000; run++) {
    const feed = JSON.parse(run % 2 ? random.of(generated) : demo) as Node;
    for (let count = 1 + random.below(3); count > 0; count--) (random.below(4) ? slip : mutate)(feed, random);
    // As it comes over the wire.
    const result = unknownToSchema(JSON.parse(JSON.stringify(feed)));
    if (result.unknown.length)
      assert.fail(`run ${run}: ${result.unknown.join('\n')}\n${JSON.stringify(feed).slice(0, 900)}`);
    told += result.told;
    lost += result.lost;
  }
  assert.ok(told > 1_000 && lost > 1_000, `only ${told} problems and ${lost} fields`);
});
