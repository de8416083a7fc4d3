import type { ToolsLanguage } from '../../../src/locale/tools-localizer.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { sv } from './sv.js';
import type { Texts } from './texts.js';

const texts: Readonly<Record<ToolsLanguage, Texts>> = { sv, nb, nn, en };

/** The words of the feed maker in a language. */
export const textsOf = (language: ToolsLanguage): Texts => texts[language];
