import assert from 'node:assert/strict';
import { it } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import schema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { mergePages } from '../../src/feed/merge-pages.js';
import { read } from '../helpers/feeds.js';
import { lostFields } from '../helpers/lost-fields.js';
import { valuesOf } from '../helpers/schema-values.js';

const source = 'https://www.example.se/feeds/feed.json';

/** Not told of our own keywords. */
const plain = new Ajv2020({ strict: false });
addFormats(plain);
const accepts = plain.compile(schema);

it('reads every feed that the schema accepts without a problem, and says all of it, in 2 000 made of the schema', () => {
  let items = 0;
  let extended = 0;
  fc.assert(
    fc.property(valuesOf(schema), (value) => {
      // As it comes over the wire.
      const feed = JSON.parse(JSON.stringify(value)) as { items: { _gransamarbete?: unknown }[] };
      assert.ok(accepts(feed), JSON.stringify(accepts.errors));
      assert.deepEqual(validateFeed(feed), []);
      const page = read(feed, { source });
      assert.deepEqual(mergePages([page]).problems, []);
      assert.deepEqual(lostFields(feed, page), []);
      assert.equal(page.items.length, feed.items.length);
      items += feed.items.length;
      extended += feed.items.filter(({ _gransamarbete }) => _gransamarbete).length;
    }),
    { numRuns: 2_000, seed: 20_261_123 },
  );
  // Empty feeds would prove nothing.
  assert.ok(items > 1_000 && extended > 500, `only ${items} items, ${extended} with our extension`);
});

it('would not pass over a keyword that the schema comes to use', () => {
  assert.throws(() => valuesOf({ type: 'object', properties: { a: { type: 'string', contentEncoding: 'base64' } } }), {
    message: /keywords that no value is made by/,
  });
});
