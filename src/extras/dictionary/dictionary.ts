import { createAlternatives } from './alternatives.js';
import { parseWords } from './parse-words.js';
import { nature } from './words/nature.js';
import { society } from './words/society.js';
import { travel } from './words/travel.js';
import { work } from './words/work.js';

/** Words of the field that Swedish, bokmål and nynorsk spell too differently for a rule, or do not share. */
export const meanings = parseWords([work, society, nature, travel].map((lines) => lines.trim()).join('\n'));

/** Other words for a word that a visitor writes. */
export const alternatives = createAlternatives(meanings);
