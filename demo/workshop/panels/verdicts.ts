import type { Verdict } from '../contrast.js';
import type { Texts } from '../texts/texts.js';
import { fill } from '../texts/texts.js';

const number = (value: number): string =>
  value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',');

/** A ratio, and whether it is enough. */
export function ratioWords({ ratio, needed, passes }: Verdict, words: Texts): string {
  if (ratio === undefined) return words.onImage;
  return fill(passes ? words.passes : words.fails, { ratio: number(ratio), needed: number(needed) });
}
