import type { Level } from '../import/finding.js';
import { str, type Localizer } from '../locale/tools-localizer.js';

/** What a check says about itself. */
export const checkSummary = ({ msg }: Localizer) => ({
  /** What is counted while it runs. */
  items: msg('Poster'),
  links: msg('Länkar'),
  line: (feeds: number, items: number, { error, warning, notice }: Readonly<Record<Level, number>>): string =>
    error || warning || notice
      ? msg(str`Flöden: ${feeds}. Poster: ${items}. Fel: ${error}. Varningar: ${warning}. Upplysningar: ${notice}.`)
      : msg(str`Flöden: ${feeds}. Poster: ${items}. Allt ser bra ut.`),
});
