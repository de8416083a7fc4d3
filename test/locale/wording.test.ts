import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';

type Language = 'nn' | 'en';

/** Placeholders hold code, which is in no language. */
const targetsIn = (path: string): readonly string[] =>
  (readFileSync(path, 'utf8').match(/(?<=<target>).*?(?=<\/target>)/gs) ?? []).map((text) =>
    text.replaceAll(/<x [^>]*>/g, '0'),
  );

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').slice(1);

function templateLines(language: Language): readonly string[] {
  const lines = linesOf('src/import/template-texts.ts');
  const start = lines.indexOf(`  ${language}: {`);
  return lines.slice(start, lines.indexOf('  },', start));
}

/** Every text of a language: of the catalogues, of pages that are published, of the template. */
function textsIn(language: Language): readonly string[] {
  const catalogues = readdirSync('locales').map((name) => `locales/${name}/${language}.xlf`);
  const pages = ['feed-maker', 'workshop'].map((name) => `demo/${name}/texts/${language}.ts`);
  const groups = [
    catalogues.filter((path) => existsSync(path)).flatMap(targetsIn),
    pages.filter((path) => existsSync(path)).flatMap(linesOf),
    templateLines(language),
  ];
  for (const { length } of groups) assert.ok(length > 20);
  return groups.flat();
}

const words = (...patterns: string[]): RegExp => new RegExp(`(?<![\\wæøå-])(?:${patterns.join('|')})(?![\\wæøå])`, 'i');

/** What was wrong once, and forms of bokmål that are most easily left in nynorsk. */
const wrong = {
  nn: [
    words('ikke', 'hva', 'hvordan', 'hvilke[nt]?', 'hvis', 'fra', 'noen?', 'være', 'bare', 'kun', 'inntil da'),
    words('gi', 'gir', 'tekstene', 'prosjektene', 'navn', 'navnet', 'lenken?', 'lenker', '(?:eu|ir)-middel'),
    words('(?:er|blir|vart) slått', 'skriv ingen personar'),
  ],
  en: [words('cooperations?', 'else than', 'part several', 'parted by', 'warns? of', 'write no persons')],
} as const;

for (const language of ['nn', 'en'] as const)
  it(`is right where it was wrong: ${language}`, () => {
    const texts = textsIn(language);
    for (const word of wrong[language])
      assert.deepEqual(
        texts.filter((text) => word.test(text)),
        [],
      );
  });
