import { cardTitle } from './choose-text.js';
import type { Collaboration } from './model.js';
import type { Scope } from './query.js';

// An unspecified locale sorts å with a and ø with o, wrong on both sides of the border; Chromium has no nynorsk and would take English.
const collators: Record<string, Intl.Collator> = {};
const collator = (language: string) =>
  (collators[language] ??= new Intl.Collator(language === 'nn' ? ['nn', 'nb', 'no'] : language, { numeric: true }));

const missingLast = (a: string | undefined, b: string | undefined, compare: (a: string, b: string) => number) =>
  a && b ? compare(a, b) : Number(!a) - Number(!b);

const compareDates = (a: string, b: string) => (a < b ? -1 : Number(a > b));

// `2025-04` ends after every day of April.
const lastDay = (date: string | undefined) => date?.padEnd(10, '~');

/** Items in the order of the scope; without what they are sorted by, they come last, in the feed's order. */
export function sortItems(items: readonly Collaboration[], { sort, language }: Scope): readonly Collaboration[] {
  switch (sort) {
    case 'feed':
      return items;
    case 'title': {
      const { compare } = collator(language);
      const titles = new Map(items.map((item) => [item, cardTitle(item, language).value]));
      return [...items].sort((a, b) => compare(titles.get(a)!, titles.get(b)!));
    }
    case 'start':
      return [...items].sort((a, b) => missingLast(a.period.start, b.period.start, (a, b) => compareDates(b, a)));
    case 'end':
      return [...items].sort((a, b) => missingLast(lastDay(a.period.end), lastDay(b.period.end), compareDates));
  }
}
