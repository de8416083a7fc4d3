import type { Kind } from './model.js';
import type { Alternatives } from './search-text.js';

/** What a list is parted into, in this order: projects, items of a plain JSON Feed, institutions. */
export const sections = ['project', undefined, 'institution'] as const satisfies readonly (Kind | undefined)[];

/** What a visitor asks for. */
export interface Query {
  /** Codes of focus areas, combined with OR; empty is all. {@link withoutArea} stands for none. */
  readonly areas: readonly string[];
  /** Names of places, combined with OR; empty is all. */
  readonly places: readonly string[];
  readonly search: string;
  /** Whether ended projects are shown. */
  readonly ended: boolean;
}

/** In the area filter: projects that have no focus area. */
export const withoutArea = '-';

export const emptyQuery: Query = { areas: [], places: [], search: '', ended: false };

/** What `ended` can say. */
export const endedModes = ['toggle', 'show', 'hide'] as const;
export type EndedMode = (typeof endedModes)[number];

/** What `sort` can say. */
export const sortOrders = ['feed', 'title', 'start', 'end'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the page allows, before the visitor asks for anything. */
export interface Scope {
  /** Only projects with one of these areas; empty is all. Institutions belong to no area and always stay. */
  readonly areas: readonly string[];
  readonly ended: EndedMode;
  readonly sort: SortOrder;
  /** Language that titles are sorted in. */
  readonly language: string;
  /** `YYYY-MM-DD`: which projects are over depends on it. */
  readonly today: string;
  /** Other words that a word of the search may be found by. Default: none. */
  readonly alternatives?: Alternatives | undefined;
  /** How many items of a section are shown at most. Default: all. */
  readonly limit?: (kind: Kind | undefined) => number;
}
