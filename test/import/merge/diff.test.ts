import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, diffOf, droppedDiff } from '../../../src/import/merge/diff.js';
import { toolsLanguages, toolsLocalizer } from '../../../src/locale/tools-localizer.js';
import { diffLines } from '../../../src/report/merge-lines.js';
import { feedOf } from '../../helpers/feeds.js';
import { lead, merge, named } from './merging.js';

const period = '2023-01 – 2025-12';
const feeds = [
  feedOf([
    named('1', 'Alfa', '2023-01 – 2026-06', {
      partners: [lead('Torsby kommun')],
      budget: [{ kind: 'eu', amount: 500_000, currency: 'EUR' }],
    }),
    named('2', 'Beta', period),
    named('4', 'Ny', period),
  ]),
  feedOf([
    named('1', 'Alfa', period, { partners: [lead('Arvika kommun')] }),
    named('2', 'Beta', period),
    named('3', 'Borta'),
  ]),
];

function diff(dropMissing = false) {
  const merged = merge(feeds, { hasOld: true, dropMissing });
  const names = ['new.json', 'old.json'];
  return [
    ...merged.items.map((item) => diffOf(item, 1, names, true)),
    ...merged.dropped.map((item) => droppedDiff(item, names)),
  ];
}

describe('the diff', () => {
  it('says what has become of every item', () => {
    const kinds = (dropMissing: boolean) => diff(dropMissing).map(({ is, id }) => `${id} ${is}`);
    assert.deepEqual(kinds(false), ['1 changed', '2 same', '3 missing', '4 new']);
    assert.deepEqual(kinds(true), ['1 changed', '2 same', '4 new', '3 dropped']);
  });

  it('names each field with what it was and what it is', () => {
    assert.deepEqual(diff()[0]?.changes, [
      { pointer: '/_gransamarbete/period/end', before: '2025-12', after: '2026-06' },
      { pointer: '/_gransamarbete/partners', before: lead('Arvika kommun') },
      { pointer: '/_gransamarbete/partners', after: lead('Torsby kommun') },
      { pointer: '/_gransamarbete/budget', after: { kind: 'eu', amount: 500_000, currency: 'EUR' } },
    ]);
  });

  it('finds nothing where nothing is new, whatever the order of the keys', () => {
    assert.deepEqual(changesOf({ a: [1, 1], b: { c: '' } }, { b: {}, a: [1, 1] }), []);
    assert.deepEqual(changesOf({ a: [1, 1] }, { a: [1] }), [{ pointer: '/a', before: 1 }]);
  });

  it('is a text that a person can read', () => {
    const lines = diffLines(toolsLocalizer('sv'), diff(), 'old.json', false);
    assert.deepEqual(
      lines.map((line) => line.replace(/\u00a0/g, ' ')),
      [
        'Jämfört med old.json:',
        'Nya: 1',
        '  + Ny (4)',
        'Ändrade: 1',
        '  ~ Alfa (1)',
        '      Slutdatum: 2025-12 → 2026-06',
        '      Partner: − Arvika kommun (SE, lead)',
        '      Partner: + Torsby kommun (SE, lead)',
        '      Budget: + 500 000 EUR, eu',
        'Saknas i de nya flödena, men behålls: 1',
        '  ? Borta (3)',
        'Oförändrade: 1',
      ],
    );
    for (const language of toolsLanguages)
      assert.equal(diffLines(toolsLocalizer(language), diff(), 'old.json', true).length, lines.length);
  });

  it('counts the rest of many, unless all are wanted', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...diff()[3]!, id: String(index) }));
    assert.equal(diffLines(toolsLocalizer('sv'), many, 'a', false).length, 23);
    assert.equal(diffLines(toolsLocalizer('sv'), many, 'a', true).length, 32);
  });
});
