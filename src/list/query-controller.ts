import type { ReactiveControllerHost } from 'lit';
import { emptyQuery, type Query } from '../feed/query.js';
import type { Cause } from './action-controller.js';
import type { Kind } from '../feed/model.js';

/** Owns what the visitor asks for, and is the only one to change it. */
export class QueryController {
  query: Query = emptyQuery;
  /** Pages of cards that each section shows. */
  #pages = new Map<Kind | undefined, number>();
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (cause: Cause) => void;

  /** @param onChange told after each change by the visitor */
  constructor(host: ReactiveControllerHost, onChange: (cause: Cause) => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Areas that the page ticks at the start. The visitor did not choose them, so nothing is told. */
  select(areas: readonly string[]): void {
    this.query = { ...this.query, areas };
    this.#host.requestUpdate();
  }

  /** What the visitor can change. */
  readonly handlers = {
    toggleArea: (area: string): void => {
      const { areas } = this.query;
      this.#change({ areas: areas.includes(area) ? areas.filter((other) => other !== area) : [...areas, area] });
    },
    setPlace: (place: string): void => this.#change({ places: place ? [place] : [] }),
    setEnded: (ended: boolean): void => this.#change({ ended }),
    setSearch: (search: string): void => this.#change({ search }, 'typing'),
    clear: (): void => this.#change(emptyQuery),
  };

  showMore(kind: Kind | undefined): void {
    this.#pages.set(kind, this.pages(kind) + 1);
    this.#host.requestUpdate();
  }

  pages(kind: Kind | undefined): number {
    return this.#pages.get(kind) ?? 1;
  }

  #change(change: Partial<Query>, cause: Cause = 'choice'): void {
    this.query = { ...this.query, ...change };
    this.#pages.clear();
    this.#host.requestUpdate();
    this.#onChange(cause);
  }
}

/** Whether the visitor has set anything that "Rensa filter" would take back. */
export const isSet = ({ areas, places, search, ended }: Query) =>
  ended || areas.length > 0 || places.length > 0 || search.trim() !== '';
