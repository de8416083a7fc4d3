import { foldText } from './fold-text.js';

/** What is regular between the spellings of Swedish, bokmål and nynorsk: each step takes one of them for all, in folded text. */
const steps: readonly (readonly [RegExp, string])[] = [
  // Words stand between spaces.
  [/[^a-zåäö\d]+/g, ' '],
  [/[st]i(?=on)/g, 'sj'],
  [/x/g, 'ks'],
  [/c(?=[eiyäö])|z/g, 's'],
  [/c/g, 'k'],
  [/[hk]v|w/g, 'v'],
  [/fö(?=r)/g, 'fo'],
  [/ä|ei(?=[^aeiouyåö ])/g, 'e'],
  // Endings: -ar, -or and -er, -an and -en, -are and -er, -a and -e.
  [/a(?=([rn]+[aet]?)? )|o(?=rn?a? )/g, 'e'],
  // After all that has made double letters of others.
  [/([gk])j|([^aeiouyåö])\2/g, '$1$2'],
];

/** A folded text in the spelling that stands for those of all three languages, its words between spaces. */
export const spell = (text: string): string =>
  steps.reduce((result, [from, to]) => result.replace(from, to), ` ${text} `);

/**
 * What the forms of a word have in common, in that spelling. Short ones begin with a space, for they must begin a word: within words they
 * are found everywhere. Empty when nothing is left to look for.
 */
export function stem(word: string): string {
  const common = spell(foldText(word).replace(/^(.{4,}?)((a[rn]?|e[rnt]?|or)(n[ae])?|t)$/, '$1')).trim();
  return common[4] ? common : common[2] ? ` ${common}` : '';
}
