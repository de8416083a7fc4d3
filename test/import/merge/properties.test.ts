import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { feedOf, plain, type Json } from '../../helpers/feeds.js';
import { itemsOf, merge } from './merging.js';

const present = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

// Few words, names and dates, so that items meet.
const word = fc.constantFrom('Grön', 'Grønn', 'industri', 'miljö', 'miljø', 'gräns', 'SAIL', '–', '(ABC)', 'och', '2');
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const date = fc.constantFrom('2022', '2022-05', '2022-05-01', '2023-01', '2024-12-31', '2025');
const partner = fc
  .record({
    name: fc.constantFrom('Torsby kommun', 'Visit Värmland', '7sterke'),
    country: maybe(fc.constantFrom('SE', 'NO')),
    role: maybe(fc.constantFrom('lead', 'partner')),
  })
  .map(present);
const extension = fc
  .record({
    kind: fc.constantFrom('project', 'institution'),
    focusArea: maybe(fc.constantFrom(['PO1'], ['PO2', 'PO4'])),
    specificObjective: maybe(fc.constantFrom('RSO1.3', 'RSO2.6')),
    period: maybe(fc.constantFrom({ start: '2022-05' }, { end: '2025' })),
    dates: maybe(fc.tuple(date, date).map(([start, end]) => ({ start, end }))),
    partners: maybe(fc.array(partner, { minLength: 1, maxLength: 3 })),
    budget: maybe(
      fc.array(
        fc.record({ kind: fc.constantFrom('total', 'eu', 'other'), amount: fc.nat(9), currency: fc.constant('EUR') }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    translations: maybe(title.map((nb) => ({ nb: { title: nb } }))),
  })
  .map(({ dates, period, ...rest }) => {
    const isForward = dates && dates.end >= dates.start.slice(0, dates.end.length);
    return present({ ...rest, period: isForward ? dates : period });
  })
  .map(({ kind, focusArea, specificObjective, period, partners, budget, translations }) =>
    present({ kind, focusArea, specificObjective, period, partners, budget, translations }),
  );
const item = fc.record({
  id: fc.oneof(
    fc.nat(9).map(String),
    fc.nat(5).map((number) => `urn:x:${number}`),
  ),
  title,
  content_text: fc.constantFrom('', 'Text.'),
  _gransamarbete: extension,
});
const items = fc.uniqueArray(item.map(plain), { selector: ({ id }) => id, maxLength: 6 });
const runs = { numRuns: 300, seed: 20_261_123 };

it('a feed merged with itself is itself, as an old feed and alone', () => {
  fc.assert(
    fc.property(items, (list) => {
      // Names that two items of a feed have are in doubt; ids are not.
      for (const options of [{ hasOld: true }, { sameIds: true }]) {
        const result = merge([feedOf(list), feedOf(list)], options);
        assert.deepEqual(itemsOf(result), list);
        assert.deepEqual(result.findings, []);
      }
    }),
    runs,
  );
});

it('everything of every feed is in the result, once, alone or merged', () => {
  fc.assert(
    fc.property(items, items, items, (...lists) => {
      const { items: merged, sources } = merge(lists.map((list) => feedOf(list)));
      const used = merged.flatMap(({ from }) => from);
      assert.equal(new Set(used).size, used.length);
      assert.deepEqual(new Set(used), new Set(sources.flatMap((source) => source.items)));
      const ids = merged.map(({ item: { id } }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { from } of merged) {
        const names = from.map(({ source }) => source);
        assert.equal(new Set(names).size, names.length, 'two items of one feed');
      }
    }),
    runs,
  );
});

it('the order of the items of the second feed changes nothing', () => {
  fc.assert(
    fc.property(items, items, (first, second) => {
      // Ids that both have are told apart by their feed, not by their order.
      const outcome = (list: readonly Json[]) => {
        const { items: merged, doubtful } = merge([feedOf(first), feedOf(list)]);
        return {
          items: new Set(merged.map(({ item }) => JSON.stringify(item))),
          doubtful: new Set(doubtful.map(({ one, other }) => `${one.item.id} ${other.item.id}`)),
        };
      };
      assert.deepEqual(outcome([...second].reverse()), outcome(second));
    }),
    runs,
  );
});

it('a merge that is merged again with its sources is itself', () => {
  fc.assert(
    fc.property(items, items, (first, second) => {
      const once = merge([feedOf(first), feedOf(second)]);
      const ids = new Set([...first, ...second].map(({ id }) => id));
      // Where ids of the two met, one has been given another name, and only the provenance knows.
      fc.pre(ids.size === first.length + second.length);
      const list = itemsOf(once);
      assert.deepEqual(itemsOf(merge([feedOf(list), feedOf(list)], { hasOld: true })), list);
    }),
    runs,
  );
});
