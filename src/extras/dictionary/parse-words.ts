import { foldText } from '../../feed/fold-text.js';

/** Words for the same, folded, in one column for each language: Swedish, bokmål, nynorsk. */
export type Meaning = readonly (readonly string[])[];

/** Reads lines such as `räv | rev` and `vatten | vann | vatn`; without a third column nynorsk has the words of bokmål. */
export const parseWords = (lines: string): readonly Meaning[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [swedish = '', bokmal = '', nynorsk = bokmal] = foldText(line).split('|');
      return [swedish, bokmal, nynorsk].map((words) => words.split(',').map((word) => word.trim()));
    });
