import { areaCode } from './areas.js';
import type { Query } from './query.js';

/** What a visitor sees of a feed, as far as it can stand in an address. */
export interface Position {
  readonly query: Query;
  /** Pages of cards that each section shows, in the order of the sections; empty when none shows more than one. */
  readonly pages: readonly number[];
}

/**
 * The position that an address names under a prefix: `?g-area=PO1&g-area=PO2&g-place=Torsby&g-q=sol&g-ended=1&g-more=2.1.1`.
 * Codes and names as the feed has them, so that an address means the same in every language. `more` has a number for each section.
 *
 * @param search with or without its question mark
 * @param prefix stands before each name
 * @param selected areas when the address does not speak of any
 */
export function readQueryString(search: string, prefix: string, selected: readonly string[]): Position {
  const all = new URLSearchParams(search);
  const values = (name: string) => all.getAll(`${prefix}-${name}`).filter(Boolean);
  const [words = ''] = values('q');
  return {
    query: {
      areas: all.has(`${prefix}-area`) ? values('area').map(areaCode) : selected,
      places: values('place'),
      search: words,
      ended: values('ended').includes('1'),
    },
    pages: values('more').join().match(/\d+/g)?.map(Number) ?? [],
  };
}

/**
 * The same the other way. Parameters of others stay as they are written.
 *
 * @param search what stands in the address now, with its question mark
 */
export function writeQueryString(
  search: string,
  prefix: string,
  selected: readonly string[],
  { query, pages }: Position,
): string {
  const { areas, places, search: words, ended } = query;
  const own = {
    // That nothing is ticked any more, though the page ticks something, is a choice to keep.
    area: areas[0] ? areas : selected[0] ? [''] : [],
    place: places,
    q: words ? [words] : [],
    ended: ended ? [1] : [],
    more: pages[0] ? [pages.join('.')] : [],
  };
  return [
    ...(search ? search.slice(1).split('&') : []).filter((parameter) => {
      const read = new URLSearchParams(parameter);
      return !Object.keys(own).some((name) => read.has(`${prefix}-${name}`));
    }),
    ...Object.entries(own).flatMap(([name, values]) =>
      values.map((value) => `${prefix}-${name}=${encodeURIComponent(value)}`),
    ),
  ].join('&');
}
