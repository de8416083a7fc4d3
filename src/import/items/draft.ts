import { foldText } from '../../feed/fold-text.js';
import type { Budget, Partner, Place as PlaceOnMap } from '../../feed/model.js';
import { isReversed } from '../cells/read-period.js';
import { excerpt, type Place, type Report } from '../finding.js';

/** What rows have said about one project so far. */
export interface Draft {
  id?: string | undefined;
  /** Single values by slot: `title.sv` (a text with its language, none for a column that names none), `start`, `kind` … */
  readonly values: Map<string, string>;
  readonly focusAreas: Set<string>;
  readonly tags: Set<string>;
  readonly partners: Map<string, Partner>;
  readonly places: Map<string, PlaceOnMap>;
  /** By kind and currency. */
  readonly budget: Map<string, Budget>;
  /** The rows that it is made of. */
  readonly rows: Place[];
  /** Number of the table that it stands in. */
  readonly table: number;
}

/** What one row says, and which cell says it. */
export interface RowDraft extends Draft {
  readonly placeOf: (slot: string) => Place;
}

export const emptyDraft = (table: number): Draft => ({
  values: new Map(),
  focusAreas: new Set(),
  tags: new Set(),
  partners: new Map(),
  places: new Map(),
  budget: new Map(),
  rows: [],
  table,
});

/** A text as names are compared: without case, accents and punctuation. */
export const nameKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All titles, in the order of the columns. */
export const titlesOf = ({ values }: Draft): string[] => {
  const titles = [...values].filter(([slot]) => slot.startsWith('title.')).map(([, title]) => title);
  const acronym = values.get('acronym');
  return titles.length || !acronym ? titles : [acronym];
};

/** What a report says about a draft: its title. */
export const nameOf = (draft: Draft): { readonly name?: string } => {
  const name = titlesOf(draft)[0] ?? draft.id;
  return name === undefined ? {} : { name: excerpt(name) };
};

/**
 * Adds to a project what another row says about it. Of what contradicts, the first stays, and the other is reported.
 *
 * @returns whether the row said anything new
 */
export function absorb(draft: Draft, row: RowDraft, report: Report): boolean {
  let isNew = draft.rows.length === 0;
  const conflict = (slot: string, found: string, kept: string) => {
    const place = row.placeOf(slot);
    const values = { ...nameOf(draft), kept: excerpt(kept) };
    report({ code: 'value-conflict', level: 'warning', place, found: excerpt(found), values });
  };

  draft.id ??= row.id === undefined ? undefined : copyOf(row.id);
  for (const [slot, value] of row.values) {
    const kept = draft.values.get(slot);
    if (kept === value) continue;
    if (kept === undefined || supersedes(slot, value, kept)) {
      if (contradictsPeriod(draft, slot, value)) conflict(slot, value, kept ?? draft.values.get(other(slot))!);
      else {
        draft.values.set(slot, copyOf(value));
        isNew = true;
      }
    } else if (isOther(slot, value, kept)) conflict(slot, value, kept);
  }
  for (const [key, amount] of row.budget) {
    const kept = draft.budget.get(key);
    if (kept && kept.amount !== amount.amount) conflict(`budget ${key}`, String(amount.amount), String(kept.amount));
    isNew = add(draft.budget, key, amount) || isNew;
  }
  for (const [key, partner] of row.partners) isNew = addPartner(draft.partners, partner, key) || isNew;
  for (const [key, place] of row.places)
    isNew = add(draft.places, key, { ...place, name: copyOf(place.name) }) || isNew;
  for (const set of ['focusAreas', 'tags'] as const)
    for (const value of row[set]) {
      isNew ||= !draft[set].has(value);
      draft[set].add(copyOf(value));
    }
  if (isNew) draft.rows.push(...row.rows);
  return isNew;
}

/** A text of its own. What is cut out of a longer one keeps that in memory: here it would be the whole table. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const isDate = (slot: string): boolean => slot === 'start' || slot === 'end';

/** The newest change of a row is the change of the project; of two dates that agree, the exact one is known. */
const supersedes = (slot: string, value: string, kept: string): boolean =>
  slot === 'modified' ? value > kept : isDate(slot) && value.startsWith(kept);

/** Whether a value says something other than the one that is kept. */
const isOther = (slot: string, value: string, kept: string): boolean =>
  slot !== 'modified' && !(isDate(slot) && kept.startsWith(value)) && nameKey(kept) !== nameKey(value);

const other = (slot: string): string => (slot === 'start' ? 'end' : 'start');

/** Whether a period would end before it starts. Dates that are not exact contain each other. */
function contradictsPeriod({ values }: Draft, slot: string, date: string): boolean {
  const period = { start: values.get('start'), end: values.get('end') };
  return isDate(slot) && isReversed({ ...period, [slot]: date });
}

function add<Value>(map: Map<string, Value>, key: string, value: Value): boolean {
  const isNew = !map.has(key);
  if (isNew) map.set(key, value);
  return isNew;
}

/** Adds a partner, or what is new about one that is known: an owner who stands among the partners too is an owner. */
export function addPartner(partners: Map<string, Partner>, partner: Partner, name = nameKey(partner.name)): boolean {
  const isElsewhere = ({ country }: Partner) => country && partner.country && country !== partner.country;
  const namesake = partners.get(name);
  // The same name on both sides of the border is two organisations.
  const key = namesake && isElsewhere(namesake) ? `${name} ${partner.country}` : name;
  const known = partners.get(key);
  const country = known?.country ?? partner.country;
  const role = known?.role === 'lead' || partner.role === 'lead' ? 'lead' : (known?.role ?? partner.role);
  const url = known?.url ?? partner.url;
  partners.set(key, {
    name: known?.name ?? copyOf(partner.name),
    ...(country && { country }),
    ...(role && { role }),
    ...(url && { url }),
  });
  return !known || known.country !== country || known.role !== role || known.url !== url;
}

/** Adds a place, unless it is known. */
export function addPlace(places: Map<string, PlaceOnMap>, place: PlaceOnMap): boolean {
  const key = `${nameKey(place.name)} ${place.country ?? ''}`;
  return add(places, key, place);
}
