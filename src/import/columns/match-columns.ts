import type { Cell } from '../table.js';
import type { Column, FieldName } from './column.js';
import { ambiguousNames, columnNames, type Meaning } from './column-names.js';
import { columnSpec, readSpec, sidedFields, textFields } from './column-spec.js';
import { headingKey, readings, type Hint } from './heading-words.js';

/** How a heading is understood. */
export interface MatchedColumns {
  readonly columns: readonly Column[];
  /** Indexes of columns that have a name, but none that is known. */
  readonly unknown: readonly number[];
  /** Indexes of columns that mean what a column before them means. */
  readonly repeated: readonly number[];
  /** Overrides whose field does not exist. */
  readonly invalidOverrides: readonly { readonly header: string; readonly field: string }[];
  /** Headers of overrides that no column has. */
  readonly unusedOverrides: readonly string[];
}

const meanings = new Map<string, readonly Meaning[]>();
for (const { names, ...meaning } of columnNames) for (const name of names) meanings.set(headingKey(name), [meaning]);
for (const { names, meanings: several } of ambiguousNames)
  for (const name of names) meanings.set(headingKey(name), several);

/** Columns that can stand several times: `Partner 1`, `Partner 2`; of several links the first of a row is used. */
const repeatable: ReadonlySet<FieldName> = new Set(['partners', 'lead', 'places', 'tags', 'url', 'ignored']);

/** A meaning with what else the heading tells; undefined when it tells what does not go with it. */
function withHint(meaning: Meaning, { language, country, currency, scale }: Hint): Meaning | undefined {
  if (meaning.field === 'budget') return { ...meaning, ...(currency && { currency }), ...(scale && { scale }) };
  if (currency || scale) return undefined;
  if (textFields.has(meaning.field)) return language ? { ...meaning, language } : country ? undefined : meaning;
  if (sidedFields.has(meaning.field)) return country ? { ...meaning, country } : meaning;
  return language || country ? undefined : meaning;
}

/** A meaning that somebody has given to a column, with what its heading tells beside it: `Budget (tkr)` is in thousands. */
function withAmount(meaning: Meaning, heading: string): Meaning {
  if (meaning.field !== 'budget') return meaning;
  const { currency, scale } = readings(heading).at(-1)!.hint;
  return { ...(currency && { currency }), ...(scale && { scale }), ...meaning };
}

/** What a heading can mean; empty when it is unknown. */
export function meaningsOf(heading: Cell): readonly Meaning[] {
  for (const { key, hint } of readings(String(heading))) {
    const found = meanings.get(key)?.flatMap((meaning) => withHint(meaning, hint) ?? []);
    if (found?.length) return found;
  }
  return [];
}

/** Of several meanings the first that is free. The country of a row is its partner's when the table has partners and no places. */
function choose(possible: readonly Meaning[], taken: ReadonlySet<string>): Meaning {
  const [first, second] = possible;
  if (first!.field === 'placeCountry' && second) {
    const has = (field: FieldName) => [...taken].some((spec) => spec.split('.')[0] === field);
    return (has('partners') || has('partnerRole')) && !has('places') && !taken.has('partnerCountry') ? second : first!;
  }
  return possible.find((meaning) => !taken.has(columnSpec(meaning))) ?? first!;
}

/**
 * What the columns of a table mean, by what their headings say.
 *
 * @param overrides meaning by heading, as `columnSpec` writes it; wins over the table of names
 */
export function matchColumns(
  header: readonly Cell[],
  overrides: Readonly<Record<string, string>> = {},
): MatchedColumns {
  const wanted = new Map(Object.entries(overrides).map(([name, field]) => [headingKey(name), { name, field }]));
  const headings = header.map((cell, index) => ({ index, header: String(cell).trim(), key: headingKey(String(cell)) }));
  const named = headings.flatMap((heading) => {
    const override = wanted.get(heading.key);
    const meaning = override && readSpec(override.field);
    const possible = meaning ? [withAmount(meaning, heading.header)] : meaningsOf(heading.header);
    return heading.key ? [{ ...heading, possible }] : [];
  });
  const columns: Column[] = [];
  const repeated: number[] = [];
  const taken = new Set<string>();
  // What has one meaning comes first, so that what has several knows what is left.
  for (const { index, header, possible } of [...named].sort((a, b) => a.possible.length - b.possible.length)) {
    if (!possible.length) continue;
    const meaning = choose(possible, taken);
    const spec = columnSpec(meaning);
    if (taken.has(spec) && !repeatable.has(meaning.field)) repeated.push(index);
    else columns.push({ index, header, ...meaning });
    taken.add(spec);
  }
  const keys = new Set(headings.map(({ key }) => key));
  const byOrder = (a: number, b: number) => a - b;
  return {
    columns: columns.sort((a, b) => a.index - b.index),
    unknown: named.filter(({ possible }) => !possible.length).map(({ index }) => index),
    repeated: repeated.sort(byOrder),
    invalidOverrides: [...wanted.values()]
      .filter(({ field }) => !readSpec(field))
      .map(({ name, field }) => ({ header: name, field })),
    unusedOverrides: [...wanted].filter(([key]) => !keys.has(key)).map(([, { name }]) => name),
  };
}

/** Every meaning with the names that are known for it, for a person to read. */
export function describeColumns(): { readonly field: string; readonly names: readonly string[] }[] {
  const known = [
    ...columnNames.map(({ names, ...meaning }) => ({ field: columnSpec(meaning), names })),
    ...ambiguousNames.map(({ names, meanings }) => ({ field: meanings.map(columnSpec).join(' | '), names })),
  ];
  const byField = new Map<string, string[]>();
  for (const { field, names } of known) byField.set(field, [...(byField.get(field) ?? []), ...names]);
  return [...byField].map(([field, names]) => ({ field, names }));
}
