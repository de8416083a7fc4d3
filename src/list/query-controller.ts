import type { Kind } from '../feed/model.js';
import { emptyQuery, sections, type Query } from '../feed/query.js';
import type { Position } from '../feed/query-string.js';
import type { Host } from '../shared/host.js';
import type { Cause } from './action-controller.js';

/** Owns what the visitor asks for, and is the only one to change it. */
export interface QueryController {
  readonly position: Position;
  /** Pages of cards that a section shows. */
  pages(kind: Kind | undefined): number;
  showMore(kind: Kind | undefined): void;
  /** Takes another position. The visitor did not choose it, so nothing is told. */
  restore(position: Position): void;
  readonly toggleArea: (area: string) => void;
  readonly setPlace: (place: string) => void;
  readonly setEnded: (ended: boolean) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
}

/** @param onChange told after each change by the visitor */
export function queryController(host: Host, onChange: (cause: Cause) => void): QueryController {
  let position: Position = { query: emptyQuery, pages: [] };
  const restore = (next: Position) => {
    position = next;
    host.requestUpdate();
  };
  const pages = (kind: Kind | undefined) => position.pages[sections.indexOf(kind)] || 1;
  const choose = (choice: Partial<Query>, cause: Cause = 'choice') => {
    restore({ query: { ...position.query, ...choice }, pages: [] });
    onChange(cause);
  };
  return {
    get position() {
      return position;
    },
    pages,
    restore,
    showMore: (kind) =>
      restore({ ...position, pages: sections.map((section) => pages(section) + Number(section === kind)) }),
    toggleArea(area) {
      const { areas } = position.query;
      choose({ areas: areas.includes(area) ? areas.filter((other) => other !== area) : [...areas, area] });
    },
    setPlace: (place) => choose({ places: place ? [place] : [] }),
    setEnded: (ended) => choose({ ended }),
    setSearch: (search) => choose({ search }, 'typing'),
    clear: () => choose(emptyQuery),
  };
}

/** Whether the visitor has set anything that "Rensa filter" would take back. */
export const isSet = ({ areas, places, search, ended }: Query): boolean =>
  !!(ended || areas[0] || places[0] || search.trim());
