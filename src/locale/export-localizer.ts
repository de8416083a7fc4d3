import type { Language } from '../shared/language.js';
import { createLocalizer, type Localizer } from './create-localizer.js';
import { templates as nb } from './generated/export/nb.js';
import { templates as nn } from './generated/export/nn.js';

/** The words in a language of what visitors take the list along with. */
export const exportLocalizer = (language: Language): Localizer => createLocalizer(language, { nb, nn });

export { str } from '@lit/localize';
export type { Localizer } from './create-localizer.js';
