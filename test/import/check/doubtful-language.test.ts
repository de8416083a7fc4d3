import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { doubtfulLanguage } from '../../../src/import/check/doubtful-language.js';
import { demoFeed } from '../../helpers/feeds.js';

const languages = ['sv', 'nb', 'nn', 'en'] as const;

/** The same sentences in each of the languages. */
const sentences = JSON.parse(
  readFileSync(new URL('./language-sentences.json', import.meta.url), 'utf8'),
) as readonly (readonly string[])[];

const isNorwegian = (language: string) => language === 'nb' || language === 'nn';

/** How many sentences in one language are doubted when they are said to be in another. */
function doubted(are: (typeof languages)[number], should: (typeof languages)[number]): number {
  const column = sentences.map((row) => row[languages.indexOf(are)]!);
  return column.filter((sentence) => doubtfulLanguage(sentence, should)).length / column.length;
}

describe('a text in the wrong language', () => {
  it('is not suspected when it is right', () => {
    const suspected = languages.flatMap((language, index) =>
      sentences.map((row) => row[index]!).filter((sentence) => doubtfulLanguage(sentence, language)),
    );
    assert.deepEqual(suspected, []);
  });

  it('is found, nine times of ten, by one sentence', () => {
    const pairs = languages.flatMap((are) =>
      languages
        .filter((should) => are !== should && !(isNorwegian(are) && isNorwegian(should)))
        .map((should) => doubted(are, should)),
    );
    const share = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
    assert.ok(share >= 0.9, `${share}`);
  });

  it('is named', () => {
    const text = 'Prosjektet skal gjøre det lettere for bedrifter å finne kunder på den andre siden av grensen.';
    assert.equal(doubtfulLanguage(text, 'sv'), 'nb');
    assert.equal(doubtfulLanguage(text, 'en'), 'nb');
    assert.equal(doubtfulLanguage('Vi vil ikkje seie kva vi har gjort, men fleire kjem frå grensa.', 'nb'), 'nn');
    assert.equal(doubtfulLanguage('Vi sier ikke hva vi har gjort, men flere kommer fra hverandre.', 'nn'), 'nb');
  });

  it('is not a name, in whatever language', () => {
    const names = [
      ...['ExpandE', 'SAIL', 'Grön industriväxt', 'Grønn industrivekst', 'Gränsens Smaker', 'Cross Border Biking'],
      ...['Circularity in Central Scandinavia', 'Circular Bioeconomy Arena', 'Grensetjänsten Norge–Sverige'],
      ...[
        'Gränskommittén Värmland–Østfold',
        'Grensekomiteen Värmland-Østfold',
        'Grensedagarna BRIDGE',
        'DARK',
        '7sterke',
      ],
      ...['ABC – Across Border Collaboration', 'Growing Together across the North', 'Haldenkanalen Regionalpark'],
    ];
    for (const language of languages)
      assert.deepEqual(
        names.filter((name) => doubtfulLanguage(name, language, true)),
        [],
      );
  });

  it('is not suspected in the feeds that the demo shows', () => {
    for (const name of ['feed', 'all-ended'] as const)
      for (const item of demoFeed(name)['items'] as readonly Record<string, string>[]) {
        assert.equal(doubtfulLanguage(item['title']!, 'sv', true), undefined, item['title']);
        for (const field of ['summary', 'content_text'])
          assert.equal(doubtfulLanguage(item[field] ?? '', 'sv'), undefined, item[field]);
      }
  });

  it('is nothing to say about other languages, and empty texts', () => {
    assert.equal(doubtfulLanguage('Yhteistyö rajan yli on tärkeää kaikille.', 'fi'), undefined);
    assert.equal(doubtfulLanguage('', 'sv'), undefined);
    assert.equal(doubtfulLanguage('2026 · 1 704 753 EUR', 'nb'), undefined);
  });
});
