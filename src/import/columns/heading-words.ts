import { foldText } from '../../feed/fold-text.js';
import type { Meaning } from './column-names.js';

/** What a word of a heading tells about its column, beside the name. */
export type Hint = Pick<Meaning, 'language' | 'country' | 'currency' | 'scale'>;

const hints: readonly (readonly [hint: Hint, words: string])[] = [
  [{ language: 'sv', country: 'SE' }, 'sv se swe svensk svenska svenskt svenske swedish'],
  [{ language: 'nb', country: 'NO' }, 'no nor norsk norska norskt norske norwegian'],
  [{ language: 'nb' }, 'nb nob bokmal'],
  [{ language: 'nn' }, 'nn nno nynorsk nynorska'],
  [{ language: 'en' }, 'en eng engelska engelsk engelskt english'],
  [{ language: 'fi' }, 'fi fin finska finsk finnish'],
  [{ language: 'da' }, 'da dan danska dansk danish'],
  [{ language: 'de' }, 'de deu tyska tysk german'],
  [{ country: 'SE' }, 'sverige sweden svensksida'],
  [{ country: 'NO' }, 'norge noreg norway'],
  [{ currency: 'EUR' }, '€ eur euro'],
  [{ currency: 'SEK' }, 'sek'],
  [{ currency: 'NOK' }, 'nok'],
  // Which crown it is, the side of the border tells, see crown().
  [{}, 'kr kronor kroner crowns'],
  [{ scale: 1e3 }, 'tkr tusen thousand thousands'],
  [{ scale: 1e6 }, 'mkr mn mill mio miljoner millioner millionar million millions'],
  [{ scale: 1e3, currency: 'EUR' }, 'keur teur'],
  [{ scale: 1e3, currency: 'SEK' }, 'ksek tsek'],
  [{ scale: 1e3, currency: 'NOK' }, 'knok tnok'],
  [{ scale: 1e6, currency: 'EUR' }, 'meur'],
  [{ scale: 1e6, currency: 'SEK' }, 'msek'],
  [{ scale: 1e6, currency: 'NOK' }, 'mnok'],
];

const hintOf = new Map(hints.flatMap(([hint, words]) => words.split(' ').map((word) => [word, hint] as const)));

/** Words that only join a name and a hint: `Tittel på norsk`, `Budget i EUR`, `Operation_Name_Programme_Language`. */
const joints = new Set([
  'pa',
  'in',
  'i',
  'programme',
  'language',
  'sprak',
  'spraket',
  'sida',
  'siden',
  'side',
  'den',
  'belopp',
]);

/** The words of a heading as they are compared: split at camelCase, folded, without accents and signs. */
export function headingWords(heading: string): string[] {
  const split = heading
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\b1[\s.,]?000(?!\s?\d)/g, ' tusen ');
  const folded = foldText(split).replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  return folded.match(/[\p{L}\p{N}]+|[€#]/gu) ?? [];
}

/** A heading, or a name in the table, as one key. */
export const headingKey = (heading: string): string => headingWords(heading).join('');

/** A heading without the words that are hints, and the hints. */
export interface Stripped {
  readonly key: string;
  readonly hint: Hint;
}

/**
 * The readings of a heading, the most literal first: whole; without hints; without a number, too. `Norsk prosjekteier` is a name
 * of its own if the table has it, else `prosjekteier` on the Norwegian side.
 */
export function readings(heading: string): Stripped[] {
  const words = headingWords(heading);
  const found = words.flatMap((word) => hintOf.get(word) ?? []);
  const hint = found.reduce<Hint>((all, next) => ({ ...all, ...next }), {});
  const without = (isLeftOut: (word: string) => boolean, hint: Hint) => ({
    key: words.filter((word) => !isLeftOut(word)).join(''),
    hint,
  });
  const isHint = (word: string) => hintOf.has(word) || joints.has(word);
  const isNumber = (word: string) => /^\d+$/.test(word);
  return [
    without(() => false, {}),
    without(isHint, crown(words, hint)),
    without(isNumber, {}),
    without((word) => isHint(word) || isNumber(word), crown(words, hint)),
  ];
}

/** `norska kronor` and `norske kroner` name a currency; `kronor` without a country does not. */
function crown(words: readonly string[], hint: Hint): Hint {
  if (hint.currency || !words.some((word) => /^kron[oe]r$/.test(word))) return hint;
  return hint.country ? { ...hint, currency: hint.country === 'SE' ? 'SEK' : 'NOK' } : hint;
}
