import { francAll } from 'franc';
import type { Draft } from './draft.js';

/** Languages that a table may be in, by the codes of franc. Danish is not among them: it is taken for bokmål, and seldom meant. */
const guessed: Readonly<Record<string, string>> = { swe: 'sv', nob: 'nb', nno: 'nn', eng: 'en' };

/** Characters that tell a language for certain, and fewest that tell it at all. */
const enough = 3000;
const fewest = 20;

const isText = (slot: string): boolean => /^(?:title|summary|content)\./.test(slot);

/** The language of texts whose columns do not name one; empty when they are too few to tell, undefined when there are none. */
export function guessLanguage(drafts: readonly Draft[]): string | undefined {
  let sample = '';
  for (const { values } of drafts) {
    for (const [slot, text] of values) if (isText(slot) && slot.endsWith('.')) sample += `${text.slice(0, 500)}\n`;
    if (sample.length > enough) break;
  }
  return sample ? languageOf(sample) : undefined;
}

function languageOf(text: string): string {
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
export function mostUsedLanguage(drafts: readonly Draft[], bareLanguage: string): string {
  const counts = new Map<string, number>();
  for (const { values } of drafts)
    for (const slot of values.keys()) {
      if (!isText(slot)) continue;
      const language = slot.split('.')[1] || bareLanguage;
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
