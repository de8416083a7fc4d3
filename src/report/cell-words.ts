import type { CellCode } from '../import/cells/cell-code.js';
import { cellCodeWords } from './cell-code-words.js';
import { cellDateWords } from './cell-date-words.js';
import { cellMoneyWords } from './cell-money-words.js';
import { cellTextWords } from './cell-text-words.js';
import type { WordsByCode } from './finding-words.js';

/** Words for what is found while cells become values. */
export const cellWords: WordsByCode<CellCode> = {
  ...cellTextWords,
  ...cellDateWords,
  ...cellMoneyWords,
  ...cellCodeWords,
};
