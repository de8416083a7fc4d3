import type { Localizer } from '../../locale/extras-localizer.js';
import { element } from '../element.js';
import { levelName, symbols, type Finding } from './finding.js';

const list = (className: string, lines: readonly string[], wrap: (line: string) => Node | string): HTMLElement =>
  element('ul', { class: className }, ...lines.map((line) => element('li', {}, wrap(line))));

/** One line of the checklist. */
export function findingView(words: Localizer, finding: Finding, headingLevel: number): HTMLLIElement {
  const { msg } = words;
  const { code, level, title, meaning, remedy, points = [], details = [] } = finding;
  const name = element('span', { class: 'level' }, levelName(words, level));
  const heading = element(
    'div',
    { role: 'heading', 'aria-level': String(headingLevel), class: 'title' },
    element('span', { 'aria-hidden': 'true' }, `${symbols[level]} `),
    name,
    `: ${title}`,
  );
  return element(
    'li',
    { class: `finding ${level}`, 'data-code': code },
    heading,
    meaning ? element('p', {}, meaning) : undefined,
    points.length ? list('points', points, (point) => point) : undefined,
    remedy ? element('p', {}, element('strong', {}, msg('Gör så här:')), ` ${remedy}`) : undefined,
    details.length
      ? element(
          'details',
          {},
          element('summary', {}, msg('Tekniska uppgifter')),
          list('details', details, (detail) => element('code', {}, detail)),
        )
      : undefined,
  );
}
