import type { Finding, FindingCode } from '../import/finding.js';
import type { Localizer } from '../locale/tools-localizer.js';
import { cellWords } from './cell-words.js';
import { checkWords } from './check-words.js';
import type { FindingWords, WordsByCode } from './finding-words.js';
import { importWords } from './import-words.js';
import { mergeWords } from './merge-words.js';
import { sourceWords } from './source-words.js';

const wordsByCode: WordsByCode<FindingCode> = {
  ...sourceWords,
  ...cellWords,
  ...importWords,
  ...checkWords,
  ...mergeWords,
};

/** A finding of any step in words. */
export const wordsOf = (words: Localizer, finding: Finding): FindingWords => wordsByCode[finding.code](words, finding);
