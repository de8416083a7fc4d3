import type { CheckCode } from '../import/check/check-code.js';
import { feedWords } from './feed-words.js';
import type { WordsByCode } from './finding-words.js';
import { itemWords } from './item-words.js';
import { linkWords } from './link-words.js';

export const checkWords: WordsByCode<CheckCode> = { ...feedWords, ...itemWords, ...linkWords };
