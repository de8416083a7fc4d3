import { francAll } from 'franc';
import { evidenceIn, knownLanguages, type KnownLanguage } from './language-evidence.js';

const isKnown = (language: string): language is KnownLanguage => knownLanguages.some((known) => known === language);

/** Danish looks like bokmål to statistics, and is none of ours. */
const codes: Readonly<Record<string, KnownLanguage>> = { swe: 'sv', nob: 'nb', nno: 'nn', dan: 'nb', eng: 'en' };

/** How alike a text is to a language, by its groups of three letters: 1 for the language that it is most alike. */
function likeness(text: string): Readonly<Record<KnownLanguage, number>> {
  const found = { sv: 0, nb: 0, nn: 0, en: 0 };
  for (const [code, value] of francAll(text, { only: Object.keys(codes), minLength: 1 })) {
    const language = codes[code];
    if (language) found[language] = Math.max(found[language], value);
  }
  return found;
}

/** Words that must speak for the other language, when nothing else does: one alone may be a name, or quoted. */
const fewest = 2;
/** How many times more must speak for it than for the language that the text should be in. */
const times = 4;
/** How much less alike the language that the text should be in must be, when fewer words speak against it. */
const muchLess = 0.85;

/**
 * The language that a text seems to be in, when that is not the one it should be in. Undefined without doubt, and for a language
 * that is not known here. Statistics alone are wrong about every sixth sentence in Swedish, so words decide; where
 * they are few, both must agree. A name is in the language of who gave it: of a title, only many words tell, and none in English.
 */
export function doubtfulLanguage(text: string, declared: string, isTitle = false): KnownLanguage | undefined {
  if (!isKnown(declared)) return undefined;
  const evidence = evidenceIn(text);
  const words = (one: string, other = '') =>
    evidence.filter((languages) => languages.has(one) && !languages.has(other)).length;
  let alike: ReturnType<typeof likeness> | undefined;
  const isDoubtful = (other: KnownLanguage): boolean => {
    const against = words(other, declared);
    const support = words(declared, other);
    if (against <= support) return false;
    if (against >= fewest && against >= times * support) return true;
    if (isTitle) return false;
    // Costs a thousand times more than counting words, and is seldom needed.
    alike ??= likeness(text);
    return alike[declared] < muchLess * alike[other];
  };
  return knownLanguages
    .filter((other) => !(isTitle && other === 'en') && isDoubtful(other))
    .sort((one, other) => words(other) - words(one))[0];
}
