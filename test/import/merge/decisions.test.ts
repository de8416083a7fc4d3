import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../src/import/finding.js';
import { decidedPairs, readDecisions, writeDecisions } from '../../../src/import/merge/decisions.js';
import { feedOf, type Json } from '../../helpers/feeds.js';
import { madeOf, merge, named } from './merging.js';

const names = ['a.json', 'b.json', 'c.json'];
const one = feedOf([named('1', 'Kompetens för framtiden', '2023-01 – 2025-12')]);
const other = feedOf([named('2', 'Kompetanse for fremtiden', '2023-01 – 2025-12')], { language: 'nb' });

function decide(pairs: readonly unknown[], feeds: readonly Json[] = [one, other]) {
  const findings: Finding[] = [];
  const entries = readDecisions({ pairs }, 'decisions.json', (finding) => findings.push(finding));
  const result = merge(feeds, { decided: decidedPairs(entries) });
  const written = writeDecisions(entries, result.doubtful, names);
  return { result, written, findings: [...findings, ...result.findings] };
}
const pair = (decision: string, first = '1', second = '2', rest: Json = {}): Json => ({
  one: { source: 'a.json', id: first },
  other: { source: 'b.json', id: second },
  decision,
  ...rest,
});

describe('a pair in doubt', () => {
  it('is written down undecided, with what a person needs to decide', () => {
    assert.deepEqual(decide([]).written.pairs, [
      {
        one: {
          source: 'a.json',
          id: '1',
          title: 'Kompetens för framtiden',
          period: { start: '2023-01', end: '2025-12' },
        },
        other: {
          source: 'b.json',
          id: '2',
          title: 'Kompetanse for fremtiden',
          period: { start: '2023-01', end: '2025-12' },
        },
        why: { reason: 'similar-name', dates: 'equal', partner: false, likeness: 0.73 },
        decision: 'undecided',
      },
    ]);
  });

  it('stays as it is until somebody decides', () => {
    const entry = pair('undecided', '1', '2', { note: 'frågat Torsby' });
    const { result, written } = decide([entry]);
    assert.deepEqual([madeOf(result), result.doubtful.length, written.pairs], [['1', '2'], 1, [entry]]);
  });

  it('is one project when somebody says so, whichever is named first', () => {
    for (const entry of [pair('same'), { ...pair('same'), one: pair('')['other'], other: pair('')['one'] }]) {
      const { result, written } = decide([entry]);
      assert.deepEqual([madeOf(result), result.doubtful, written.pairs], [['1+2'], [], [entry]]);
    }
  });

  it('is two when somebody says so, and not asked about again', () => {
    const { result } = decide([pair('different')]);
    assert.deepEqual([madeOf(result), result.doubtful], [['1', '2'], []]);
  });
});

describe('a decision', () => {
  const alfa = (id: string) => feedOf([named(id, 'Alfa', '2023-01 – 2025-12')]);

  it('keeps apart what would have been merged', () => {
    assert.deepEqual(madeOf(decide([pair('different')], [alfa('1'), alfa('2')]).result), ['1', '2']);
  });

  it('keeps apart what a third feed would join', () => {
    const { result } = decide([pair('different')], [alfa('1'), alfa('2'), alfa('3')]);
    assert.deepEqual(madeOf(result), ['1', '2', '3']);
    assert.ok(result.doubtful.length > 0);
  });

  it('is told when it contradicts another one', () => {
    const third = (first: string, source: string): Json => ({
      one: { source, id: first },
      other: { source: 'c.json', id: '3' },
      decision: 'same',
    });
    const { findings } = decide(
      [pair('different'), third('1', 'a.json'), third('2', 'b.json')],
      [alfa('1'), alfa('2'), alfa('3')],
    );
    assert.deepEqual(
      findings.map(({ code, level }) => [code, level]),
      [['merge-decision-conflict', 'error']],
    );
  });

  it('that is not understood decides nothing, is told and stays', () => {
    const entries = [pair('samma'), { decision: 'same' }, null];
    const { findings, result, written } = decide(entries);
    assert.deepEqual(
      findings.map(({ code, place }) => [code, place.pointer]),
      [
        ['merge-decision-unknown', '/pairs/0/decision'],
        ['merge-decision-unknown', '/pairs/1'],
        ['merge-decision-unknown', '/pairs/2'],
      ],
    );
    assert.deepEqual(madeOf(result), ['1', '2']);
    assert.deepEqual(written.pairs, entries);
  });

  it('stays for good; an undecided pair goes with its doubt, unless somebody has written a note', () => {
    const gone = [pair('same', '8', '9'), pair('undecided', '8', '9'), pair('undecided', '6', '7', { note: 'fråga' })];
    assert.deepEqual(decide(gone, [alfa('1'), alfa('2')]).written.pairs, [gone[0], gone[2]]);
  });

  it('names an item with a URI by that alone', () => {
    const { result } = decide(
      [{ one: { id: 'urn:x:1' }, other: { source: 'b.json', id: '2' }, decision: 'same' }],
      [feedOf([named('urn:x:1', 'Alfa')]), feedOf([named('2', 'Beta')])],
    );
    assert.deepEqual(madeOf(result), ['urn:x:1+2']);
  });
});
