import type { Language } from '../shared/language.js';
import { createLocalizer, type Localizer } from './create-localizer.js';
import { templates as nb } from './generated/extras/nb.js';
import { templates as nn } from './generated/extras/nn.js';

/** The words of the optional scripts in a language. */
export const extrasLocalizer = (language: Language): Localizer => createLocalizer(language, { nb, nn });

export { str } from '@lit/localize';
export type { Localizer } from './create-localizer.js';
