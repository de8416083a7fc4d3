import { areaOfObjective } from '../../../feed/areas.js';
import { textOf } from '../checked-item.js';
import type { Rule } from '../rule.js';

/**
 * How many objectives each priority has in 2021–2027: Regulation (EU) 2021/1058, article 3, and 2021/1059, article 14, with what
 * STEP added (Regulation (EU) 2024/795): RSO1.6 and RSO2.9.
 */
const objectives: Readonly<Record<string, number>> = {
  RSO1: 6,
  RSO2: 9,
  RSO3: 2,
  RSO4: 6,
  RSO5: 2,
  // The Interreg-specific ones are numbered on after the five of the union; ISO4 is that of PEACE PLUS.
  ISO4: 9,
  ISO6: 6,
  ISO7: 4,
};

function isObjective(code: string): boolean {
  const [, priority = '', number] = /^([A-Z]{3}\d)\.([1-9])$/.exec(code) ?? [];
  return Number(number) <= (objectives[priority] ?? 0);
}

/** Specific objectives that are not in the list, or belong to another area. Areas are in the order of their numbers. */
export const objectiveCodes: Rule = function* ({ item, raw }) {
  const objective = textOf(raw, '_gransamarbete', 'specificObjective');
  if (!objective) return;
  const at = { pointer: `${item.pointer}/_gransamarbete/specificObjective`, found: objective };
  if (!isObjective(objective)) {
    yield { code: 'objective-unknown', level: 'warning', ...at };
    return;
  }
  const area = areaOfObjective(objective);
  // Areas that a feed names itself have objectives of their own.
  const isOfProgramme = item.areas.some((code) => /^(?:P|IS)O\d$/.test(code));
  if (area && isOfProgramme && !item.areas.includes(area))
    yield { code: 'objective-area', level: 'warning', ...at, values: { area } };
};

/** Programmes are known by their CCI number: year, country or TC, and the rest (Regulation (EU) 2021/1060, annex V). */
export const programmeCodes: Rule = function* ({ item }) {
  const { programme } = item;
  if (programme && !/^(?:19|20)\d\d[A-Z]{2}[A-Z\d]{9}$/.test(programme))
    yield {
      code: 'programme-unknown',
      level: 'warning',
      pointer: `${item.pointer}/_gransamarbete/programme`,
      found: programme,
    };
};
