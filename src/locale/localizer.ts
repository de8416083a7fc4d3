import type { Language } from '../shared/language.js';
import { createLocalizer, type Localizer } from './create-localizer.js';
import { templates as nb } from './generated/nb.js';
import { templates as nn } from './generated/nn.js';

const localizers = new Map<Language, Localizer>();

/** One instance for each language, shared by all elements. */
export function localizerFor(language: Language): Localizer {
  const known = localizers.get(language) ?? createLocalizer(language, { nb, nn });
  localizers.set(language, known);
  return known;
}

/** Marks a message with values in it: `` words.msg(str`Visa fler (${count})`) ``. */
export { str } from '@lit/localize';
export type { Localizer } from './create-localizer.js';
