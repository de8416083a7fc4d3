import { builtInAreas } from './areas.js';
import type { Collaboration, Feed, Kind } from './model.js';
import { sections, withoutArea, type Query, type Scope } from './query.js';
import { crossing, matchesSearch, searchTerms, type Crossing } from './search-text.js';
import { sortItems } from './sort-items.js';
import { statusOn } from './status.js';

export interface Section {
  /** Undefined for items of a plain JSON Feed. */
  readonly kind: Kind | undefined;
  /** Everything that matches, in order. */
  readonly matching: readonly Collaboration[];
  /** At most as many as the scope's limit. */
  readonly items: readonly Collaboration[];
  /** Matching items beyond the limit. */
  readonly rest: number;
}

export interface Count {
  /** Code of an area, or {@link withoutArea}. */
  readonly value: string;
  readonly count: number;
}

/** A feed as one visitor sees it on one day. */
export interface Selection {
  readonly feed: Feed;
  /** Projects, plain items, institutions: always these three. */
  readonly sections: readonly Section[];
  /** Items in the sections: those that match the query, up to the limit. */
  readonly shown: number;
  /** Items that the page's `areas` and the shown or hidden ended ones allow, before search and filter. */
  readonly total: number;
  /** What each area would show under the current search, place and `ended`; zeros stay. */
  readonly areas: readonly Count[];
  /** Names of the places that occur. */
  readonly places: readonly string[];
  /** Ended projects that match the rest of the query, whether shown or not. */
  readonly ended: number;
  /** The border that the search has crossed to find an item, if it had to. */
  readonly crossing: (item: Collaboration) => Crossing | undefined;
  /** Whether there is something for the visitor to show or hide: not when every project is over, or none is. */
  readonly endedControl: boolean;
  /** Every project is over; they are shown, for an empty list would help nobody. */
  readonly allEnded: boolean;
}

/** Areas of an item as the filter knows them. Institutions and plain items are outside the area filter. */
const filterAreas = (item: Collaboration): readonly string[] => {
  if (item.areas.length) return item.areas;
  return item.kind === 'project' ? [withoutArea] : [];
};

const passes = (values: readonly string[], wanted: readonly string[]) =>
  !wanted.length || values.some((value) => wanted.includes(value));

const passesAreas = (item: Collaboration, wanted: readonly string[]) =>
  item.kind === 'institution' || passes(filterAreas(item), wanted);

/** Built-in areas in the programme's order, then the rest as they came, those without area last. */
function inOrder(counts: ReadonlyMap<string, number>): Count[] {
  const known = builtInAreas.map(({ id }) => id);
  const rank = ({ value }: Count) => (value === withoutArea ? Infinity : known.indexOf(value) + 1 || 99);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => rank(a) - rank(b));
}

/** Applies a query to a feed, in one pass. */
export function select(feed: Feed, query: Query, scope: Scope): Selection {
  const terms = searchTerms(query.search, scope.alternatives);
  const allowed = feed.items.filter((item) => passesAreas(item, scope.areas));
  const projects = allowed.filter((item) => item.kind !== 'institution');
  // Institutions stay, whatever their period.
  const isEnded = (item: Collaboration) =>
    item.kind !== 'institution' && statusOn(scope.today, item.period) === 'ended';
  const over = projects.some(isEnded);
  const allEnded = over && projects.every(isEnded);
  const endedShown = allEnded || scope.ended === 'show' || (scope.ended === 'toggle' && query.ended);

  const areas = new Map<string, number>();
  const places = new Set<string>();
  const matching: Collaboration[] = [];
  let ended = 0;
  let total = 0;
  for (const item of allowed) {
    const names = item.places.map(({ name }) => name);
    const itemEnded = isEnded(item);
    const visible = endedShown || !itemEnded;
    const found = matchesSearch(item, terms) && passes(names, query.places);
    for (const name of names) places.add(name);
    for (const area of filterAreas(item)) areas.set(area, (areas.get(area) ?? 0) + Number(found && visible));
    if (visible) total++;
    if (!found || !passesAreas(item, query.areas)) continue;
    if (itemEnded) ended++;
    if (visible) matching.push(item);
  }

  const parts = sections.map((kind): Section => {
    const all = sortItems(
      matching.filter((item) => item.kind === kind),
      scope,
    );
    const limit = scope.limit?.(kind) ?? all.length;
    return { kind, matching: all, items: all.slice(0, limit), rest: Math.max(0, all.length - limit) };
  });

  return {
    feed,
    sections: parts,
    shown: parts.reduce((sum, { items }) => sum + items.length, 0),
    total,
    areas: inOrder(areas),
    places: [...places],
    ended,
    crossing: (item) => crossing(item, terms, scope.language),
    endedControl: scope.ended === 'toggle' && over && !allEnded,
    allEnded,
  };
}
