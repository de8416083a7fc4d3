import { cardTitle } from './choose-text.js';
import type { Collaboration } from './model.js';
import type { Scope } from './query.js';

/** Items in the order of the scope; without what they are sorted by, they come last, in the feed's order. */
export function sortItems(items: readonly Collaboration[], { sort, language }: Scope): readonly Collaboration[] {
  if (sort === 'feed') return items;
  // An unspecified locale sorts å with a and ø with o, wrong on both sides of the border; for nynorsk, which Chromium does not
  // know, it would take English.
  const { compare } = new Intl.Collator(language === 'nn' ? 'nb' : language, { numeric: true });
  const key = (item: Collaboration) =>
    sort === 'title'
      ? cardTitle(item, language).value
      : // `2025-04` ends after every day of April.
        sort === 'end'
        ? item.period.end?.padEnd(10, '~')
        : item.period.start;
  const order = sort === 'title' ? compare : (a: string, b: string) => Number(a > b) - Number(a < b);
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => {
      if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
      return sort === 'start' ? order(b.key, a.key) : order(a.key, b.key);
    })
    .map(({ item }) => item);
}
