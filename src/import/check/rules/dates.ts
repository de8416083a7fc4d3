import type { Rule } from '../rule.js';

/** Interreg began in 1990. */
const firstYear = 1990;
/** No programme plans further than this. */
const lastYear = 2060;

/** Years that exist, but not for a collaboration. */
export const implausibleDates: Rule = function* ({ item }) {
  for (const name of ['start', 'end'] as const) {
    const date = item.period[name];
    const year = Number(date?.slice(0, 4) ?? firstYear);
    // Institutions are older than the programmes.
    const isEarly = year < firstYear && item.kind !== 'institution';
    if (!isEarly && year <= lastYear) continue;
    const pointer = `${item.pointer}/_gransamarbete/period/${name}`;
    yield { code: 'date-implausible', level: 'warning', pointer, found: date };
  }
};
