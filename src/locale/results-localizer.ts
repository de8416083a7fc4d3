import type { Language } from '../shared/language.js';
import { createLocalizer, type Localizer } from './create-localizer.js';
import { templates as nb } from './generated/results/nb.js';
import { templates as nn } from './generated/results/nn.js';

/** The words of the results page in a language. */
export const resultsLocalizer = (language: Language): Localizer => createLocalizer(language, { nb, nn });

export { str } from '@lit/localize';
export type { Localizer } from './create-localizer.js';
