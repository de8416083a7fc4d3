import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feedOf } from '../../helpers/feeds.js';
import { madeOf, merge, named } from './merging.js';

type Pairs = readonly (readonly [string, string])[];
const file = new URL('names.json', import.meta.url);
const pairs = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<'same' | 'doubtful' | 'different', Pairs>>;

const period = '2023-01-01 – 2025-12-31';
/** What becomes of a project with one name here and another there, from the same day to the same day. */
const met = ([one, other]: readonly [string, string], dates: readonly [string?, string?] = [period, period]) =>
  merge([feedOf([named('1', one, dates[0])]), feedOf([named('2', other, dates[1])])]);

describe('two names with the same dates', () => {
  for (const pair of pairs.same)
    it(`are one project: ${pair.join(' | ')}`, () => {
      const result = met(pair);
      assert.deepEqual([madeOf(result), result.doubtful], [['1+2'], []]);
    });

  for (const pair of pairs.doubtful)
    it(`are for a person to decide: ${pair.join(' | ')}`, () => {
      const result = met(pair);
      assert.deepEqual(madeOf(result), ['1', '2']);
      assert.equal(result.doubtful.length, 1);
      const [{ reason, dates, likeness }] = result.doubtful as [(typeof result.doubtful)[number]];
      assert.deepEqual([reason, dates], ['similar-name', 'equal']);
      assert.ok(likeness >= 0.6 && likeness < 1, String(likeness));
    });

  for (const pair of pairs.different)
    it(`are two projects: ${pair.join(' | ')}`, () => {
      const result = met(pair);
      assert.deepEqual([madeOf(result), result.doubtful], [['1', '2'], []]);
    });
});

it('no word of a name is taken for something else of the language that this is written in', () => {
  const result = met(['Young constructor toString', 'Young constructor toString']);
  assert.deepEqual(madeOf(result), ['1+2']);
});

it('a title of capitals alone costs no more than any other', () => {
  // With a pattern that tries every way to divide them, this does not end.
  const shout = `${'A'.repeat(19_000)} x`;
  assert.deepEqual(madeOf(met([shout, 'Skogsväg'])), ['1', '2']);
});

it('no name is one project with itself at another time', () => {
  for (const pair of [...pairs.same, ...pairs.doubtful, ...pairs.different])
    for (const [one, other] of [pair, [pair[0], pair[0]] as const]) {
      const result = met([one, other], ['2019 – 2021', period]);
      assert.deepEqual(madeOf(result), ['1', '2'], one);
    }
});
