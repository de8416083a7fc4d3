import { builtInAreas } from '../feed/areas.js';
import type { FocusArea } from '../feed/model.js';
import { withoutArea } from '../feed/query.js';
import { siblingLanguage } from '../shared/language.js';
import type { Localizer } from '../locale/localizer.js';

/** The name of a focus area: the feed's, else the programme's, else its code. */
export function areaName(code: string, areas: readonly FocusArea[], words: Localizer): string {
  if (code === withoutArea) return words.msg('Utan insatsområde');
  const { language } = words;
  const label = [...areas, ...builtInAreas].find(({ id }) => id === code)?.label;
  return label?.[language] ?? label?.[siblingLanguage(language) ?? ''] ?? Object.values(label ?? {})[0] ?? code;
}

/** Parts by which a theme colours an area: the built-in ones have their own, all else is `other`. */
export function areaPart(code: string | undefined): string {
  const part = code?.toLowerCase() ?? '';
  return /^(?:po[124]|iso1)$/.test(part) ? part : 'other';
}
