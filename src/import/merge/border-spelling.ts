import { foldText } from '../../feed/fold-text.js';

/** Words that a name has on one side of the border, and those of the other: only where nothing else could be meant. And numbers. */
const words = new Map(
  Object.entries({
    och: 'og',
    för: 'for',
    över: 'over',
    från: 'fra',
    utan: 'uten',
    konst: 'kunst',
    samarbete: 'samarbeid',
    samarbeten: 'samarbeid',
    // Before double letters become one.
    ii: '2',
    iii: '3',
    iv: '4',
  }),
);

/** Regular correspondences, and what is written double on one side only. In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'e'],
  [/aa/g, 'å'],
  [/ei/g, 'e'],
  [/tion/g, 'sjon'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/hv/g, 'v'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(\p{L})\1+/gu, '$1'],
  // gränsråd, grenseråd
  [/^grens(?=[^e])/, 'grense'],
];

const spell = (word: string): string =>
  spellings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);

/**
 * The words of a text in one spelling for Swedish and Norwegian: `Grön industriväxt` and `Grønn industrivekst` give the same. It is
 * nobody's spelling and is never shown.
 */
export const borderWords = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => spell(words.get(word) ?? word));
