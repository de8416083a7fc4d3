import { createLocalizer, type Localizer as LocalizerOf } from './create-localizer.js';
import { templates as en } from './generated/tools/en.js';
import { templates as nb } from './generated/tools/nb.js';
import { templates as nn } from './generated/tools/nn.js';

/** The tools for makers of feeds speak English, too: many of them work for a programme. */
export const toolsLanguages = ['sv', 'nb', 'nn', 'en'] as const;
export type ToolsLanguage = (typeof toolsLanguages)[number];

export type Localizer = LocalizerOf<ToolsLanguage>;

/** The words of the tools in a language. */
export const toolsLocalizer = (language: ToolsLanguage): Localizer => createLocalizer(language, { nb, nn, en });

export { str } from '@lit/localize';
