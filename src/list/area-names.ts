import { builtInAreas } from '../feed/areas.js';
import type { Feed } from '../feed/model.js';
import { withoutArea } from '../feed/query.js';
import { siblingLanguage } from '../shared/language.js';
import type { Localizer } from '../locale/localizer.js';

/** The name of a focus area: the feed's, else the programme's, else its code. */
export function areaName(code: string, { areas }: Feed, { language, msg }: Localizer): string {
  if (code === withoutArea) return msg('Utan insatsområde');
  const label = [...areas, ...builtInAreas].find(({ id }) => id === code)?.label ?? {};
  return label[language] ?? label[siblingLanguage(language)] ?? Object.values(label)[0] ?? code;
}

/** Parts by which a theme colours an area: the built-in ones have their own, all else is `other`. */
export function areaPart(code = ''): string {
  return /^(?:PO[124]|ISO1)$/.test(code) ? code.toLowerCase() : 'other';
}
