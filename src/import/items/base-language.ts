import { francAll } from 'franc';
import type { Report } from '../finding.js';
import type { Draft } from './draft.js';

/** Languages that a table may be in, by the codes of franc. Danish is not among them: it is taken for bokmål, and seldom meant. */
const guessed: Readonly<Record<string, string>> = { swe: 'sv', nob: 'nb', nno: 'nn', eng: 'en' };

/** Characters that tell a language for certain, and fewest that tell it at all. */
const enough = 3000;
const fewest = 20;

const isText = (slot: string): boolean => /^(?:title|summary|content)\./.test(slot);

/** The language of a draft's texts whose columns do not name theirs; empty when nobody knows. */
export type LanguageOf = (draft: Draft) => string;

/**
 * Tells the language of the columns that do not name theirs. Each table has its own: one from Sweden and one from Norway make one feed.
 *
 * @param known language that somebody has given, for all of them
 */
export function bareLanguages(drafts: readonly Draft[], known: string | undefined, report: Report): LanguageOf {
  if (known !== undefined) return () => known;
  const languages = new Map<number, string>();
  for (const table of new Set(drafts.map((draft) => draft.table))) {
    const ofTable = drafts.filter((draft) => draft.table === table);
    const guess = guessLanguage(ofTable);
    if (guess === undefined) continue;
    // Of a table with too few words the others tell.
    const language = guess || (guessLanguage(drafts) ?? '');
    const place = { source: ofTable[0]!.rows[0]!.source };
    if (language) report({ code: 'language-guessed', level: 'notice', place, values: { language } });
    else report({ code: 'language-unknown', level: 'error', place });
    languages.set(table, language);
  }
  return ({ table }) => languages.get(table) ?? '';
}

/** The language of texts whose columns do not name one; empty when they are too few to tell, undefined when there are none. */
function guessLanguage(drafts: readonly Draft[]): string | undefined {
  let sample = '';
  for (const { values } of drafts) {
    for (const [slot, text] of values) if (isText(slot) && slot.endsWith('.')) sample += `${text.slice(0, 500)}\n`;
    if (sample.length > enough) break;
  }
  return sample ? languageOfText(sample) : undefined;
}

function languageOfText(text: string): string {
  const [best] = francAll(text, { only: Object.keys(guessed), minLength: fewest });
  const language = (best && guessed[best[0]]) ?? '';
  if (!language || language === 'en') return language;
  // Of a few words the letters tell more than their statistics: each side of the border has two that the other has not.
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [swedish, norwegian] = [count(/[äö]/gi), count(/[æø]/gi)];
  if (swedish > 2 * norwegian) return 'sv';
  return language === 'sv' && norwegian > 2 * swedish ? 'nb' : language;
}

/** The language with most texts; of several the one that comes first. */
export function mostUsedLanguage(drafts: readonly Draft[], languageOf: LanguageOf): string {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const slot of draft.values.keys()) {
      if (!isText(slot)) continue;
      const language = slot.split('.')[1] || languageOf(draft);
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
