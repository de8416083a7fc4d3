import { foldText } from '../../feed/fold-text.js';
import { stem } from '../../feed/spelling.js';
import type { Meaning } from './parse-words.js';

/** From so many letters on, the beginning of a word stands for it. */
const beginning = 5;

/** Shorter words are found in others by chance. */
const shortest = 3;

/** In a compound, shorter words are found by chance even more often. */
const shortestPart = 4;

/** What makes a form of a word, and no other word. */
const ending = /^[aeo]?[rnt]?(?:n?[ae])?s?$/;

/** What the forms of a word have in common: `gruva`, `gruvor` and `gruve` begin with `gruv`. Folded. */
const root = (word: string): string => word.replace(/(?<=.{3})[ae]$/, '');

/** Translates every part of a compound: `gränssamarbete` into `grensesamarbeid`. */
function compoundTranslator(meanings: readonly Meaning[], from: number, to: number): (word: string) => string {
  const translations = new Map<string, string>();
  for (const { [from]: words = [], [to]: [first = ''] = [] } of meanings)
    for (const word of words) if (word.length >= shortestPart && !translations.has(word)) translations.set(word, first);
  const longestFirst = [...translations.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (word) => word.replace(pattern, (part) => translations.get(part)!);
}

/**
 * Finds the words of the other languages for a word, in any of its forms, as the start of a word that is being written, and within
 * compounds. What it finds need not exist: it is only looked for.
 */
export function createAlternatives(meanings: readonly Meaning[]): (word: string) => readonly string[] {
  const languages = [0, 1, 2];
  const translators = languages.flatMap((from) =>
    languages.filter((to) => to !== from).map((to) => compoundTranslator(meanings, from, to)),
  );
  const known = new Map<string, readonly string[]>();

  function find(word: string): readonly string[] {
    const found = new Set(translators.map((translate) => translate(word)));
    const begun = new Set<string>();
    let isWhole = false;
    for (const meaning of meanings) {
      for (const words of meaning) {
        const others = meaning.filter((column) => column !== words).flat();
        for (const own of words) {
          const common = word.includes(own) ? own : root(own);
          if (own.length >= shortest && word.includes(common)) {
            isWhole ||= word.startsWith(common) && ending.test(word.slice(common.length));
            for (const other of others) found.add(word.replace(common, other));
          } else if (word.length >= beginning && own.startsWith(word)) {
            for (const other of others) begun.add(other);
          }
        }
      }
    }
    const all = [word, ...found, ...(isWhole ? [] : begun)];
    // Each is looked for in every text: only once, and not the word itself, in whichever form.
    return all.filter((one, index) => all.findIndex((other) => stem(other) === stem(one)) === index).slice(1);
  }

  return (written) => {
    const word = foldText(written);
    const alternatives = known.get(word) ?? find(word);
    known.set(word, alternatives);
    return alternatives;
  };
}
