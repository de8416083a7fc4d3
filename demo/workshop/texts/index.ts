import type { Language } from '../../../src/shared/language.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { sv } from './sv.js';
import type { Texts } from './texts.js';

const texts: Readonly<Record<Language, Texts>> = { sv, nb, nn };

/** The words of the workshop in a language. */
export const textsOf = (language: Language): Texts => texts[language];
