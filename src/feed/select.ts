import { builtInAreas } from './areas.js';
import { searchPatterns } from './fold-text.js';
import type { Collaboration, Feed, Kind } from './model.js';
import { withoutArea, type Query, type Scope } from './query.js';
import { matchesSearch } from './search-text.js';
import { sortItems } from './sort-items.js';
import { statusOn } from './status.js';

export interface Section {
  /** Undefined for items of a plain JSON Feed. */
  readonly kind: Kind | undefined;
  readonly items: readonly Collaboration[];
}

export interface Count {
  /** Code of an area, {@link withoutArea}, or name of a place. */
  readonly value: string;
  readonly count: number;
}

/** A feed as one visitor sees it on one day. */
export interface Selection {
  /** Projects, plain items, institutions; empty ones are left out. */
  readonly sections: readonly Section[];
  /** Items that match the query. */
  readonly matching: number;
  /** Items that the page's `areas` and the shown or hidden ended ones allow, before search and filter. */
  readonly total: number;
  /** What each area would show under the current search, place and `ended`; zeros stay. */
  readonly areas: readonly Count[];
  readonly places: readonly Count[];
  /** Ended projects that match the rest of the query, whether shown or not. */
  readonly ended: number;
  /** Whether there is anything to hide or show: undefined as control when every project is over, or none is. */
  readonly endedControl: boolean;
  /** Every project is over; they are shown, for an empty list would help nobody. */
  readonly allEnded: boolean;
}

const kinds = ['project', undefined, 'institution'] as const;

/** Areas of an item as the filter knows them. Institutions and plain items are outside the area filter. */
const filterAreas = (item: Collaboration): readonly string[] => {
  if (item.areas.length) return item.areas;
  return item.kind === 'project' ? [withoutArea] : [];
};

const passes = (values: readonly string[], wanted: readonly string[]) =>
  !wanted.length || values.some((value) => wanted.includes(value));

const passesAreas = (item: Collaboration, wanted: readonly string[]) =>
  item.kind === 'institution' || passes(filterAreas(item), wanted);

/** Values with their counts; built-in areas in the programme's order, then the rest as they came, those without area last. */
function inOrder(counts: ReadonlyMap<string, number>): Count[] {
  const known = builtInAreas.map(({ id }) => id);
  const rank = (value: string) => (value === withoutArea ? Infinity : known.indexOf(value) + 1 || known.length + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => rank(a.value) - rank(b.value));
}

/** Applies a query to a feed, in one pass. */
export function select(feed: Feed, query: Query, scope: Scope): Selection {
  const patterns = searchPatterns(query.search);
  const allowed = feed.items.filter((item) => passesAreas(item, scope.areas));
  const isEnded = (item: Collaboration) => statusOn(scope.today, item.period) === 'ended';
  const projects = allowed.filter((item) => item.kind !== 'institution');
  const over = projects.filter(isEnded).length;
  const allEnded = over > 0 && over === projects.length && scope.ended !== 'hide';
  const endedShown = allEnded || scope.ended === 'show' || (scope.ended === 'toggle' && query.ended);

  const areas = new Map<string, number>();
  const places = new Map<string, number>();
  const matching: Collaboration[] = [];
  let ended = 0;
  let total = 0;
  for (const item of allowed) {
    const itemAreas = filterAreas(item);
    for (const area of itemAreas) areas.set(area, areas.get(area) ?? 0);
    for (const { name } of item.places) places.set(name, places.get(name) ?? 0);

    const itemEnded = isEnded(item);
    const visible = endedShown || !itemEnded;
    if (visible) total++;
    if (!matchesSearch(item, patterns)) continue;
    const names = item.places.map(({ name }) => name);
    const inPlace = passes(names, query.places);
    const inArea = passesAreas(item, query.areas);
    if (visible && inPlace) for (const area of itemAreas) areas.set(area, areas.get(area)! + 1);
    if (visible && inArea) for (const name of new Set(names)) places.set(name, places.get(name)! + 1);
    if (!inPlace || !inArea) continue;
    if (itemEnded) ended++;
    if (visible) matching.push(item);
  }

  return {
    sections: kinds
      .map((kind) => ({
        kind,
        items: sortItems(
          matching.filter((item) => item.kind === kind),
          scope,
        ),
      }))
      .filter(({ items }) => items.length),
    matching: matching.length,
    total,
    areas: inOrder(areas),
    places: [...places].map(([value, count]) => ({ value, count })),
    ended,
    endedControl: scope.ended === 'toggle' && over > 0 && !allEnded,
    allEnded,
  };
}
