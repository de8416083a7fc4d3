import type { Kind } from '../feed/model.js';
import { emptyQuery, type Query } from '../feed/query.js';
import type { Host } from '../shared/host.js';
import type { Cause } from './action-controller.js';

/** Owns what the visitor asks for, and is the only one to change it. */
export interface QueryController {
  readonly query: Query;
  /** Pages of cards that a section shows. */
  pages(kind: Kind | undefined): number;
  showMore(kind: Kind | undefined): void;
  /** Areas that the page ticks at the start. The visitor did not choose them, so nothing is told. */
  select(areas: readonly string[]): void;
  readonly toggleArea: (area: string) => void;
  readonly setPlace: (place: string) => void;
  readonly setEnded: (ended: boolean) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
}

/** @param onChange told after each change by the visitor */
export function queryController(host: Host, onChange: (cause: Cause) => void): QueryController {
  let query = emptyQuery;
  const pages = new Map<Kind | undefined, number>();
  const change = (change: Partial<Query>) => {
    query = { ...query, ...change };
    host.requestUpdate();
  };
  const choose = (choice: Partial<Query>, cause: Cause = 'choice') => {
    pages.clear();
    change(choice);
    onChange(cause);
  };
  return {
    get query() {
      return query;
    },
    pages: (kind) => pages.get(kind) ?? 1,
    showMore(kind) {
      pages.set(kind, (pages.get(kind) ?? 1) + 1);
      host.requestUpdate();
    },
    select: (areas) => change({ areas }),
    toggleArea: (area) =>
      choose({
        areas: query.areas.includes(area) ? query.areas.filter((other) => other !== area) : [...query.areas, area],
      }),
    setPlace: (place) => choose({ places: place ? [place] : [] }),
    setEnded: (ended) => choose({ ended }),
    setSearch: (search) => choose({ search }, 'typing'),
    clear: () => choose(emptyQuery),
  };
}

/** Whether the visitor has set anything that "Rensa filter" would take back. */
export const isSet = ({ areas, places, search, ended }: Query): boolean =>
  !!(ended || areas[0] || places[0] || search.trim());
