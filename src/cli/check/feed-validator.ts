import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../feed/feed.schema.json' with { type: 'json' };
import { maxItems } from '../../feed/limits.js';
import { escapedKey } from '../../import/check/checked-item.js';
import { addFeedKeywords } from './feed-keywords.js';

/** A place of a feed where it does not keep to `feed.schema.json`. */
export interface Violation {
  /** JSON Pointer (RFC 6901) of the field itself, also of one that is missing or should not be there. */
  readonly pointer: string;
  /** The keyword of the schema that it breaks. */
  readonly keyword: string;
  /** What the keyword asks for: a pattern, a list of codes, a length; for `required` and `additionalProperties` the fields. */
  readonly expected: unknown;
  /** What stands there. */
  readonly found: unknown;
}

/** A feed without what is in its items, and an item: ajv takes the square of the time for errors in many entries of one list. */
interface Validators {
  readonly head: ValidateFunction;
  readonly item: ValidateFunction;
}

let compiled: Validators | undefined;

function validators(): Validators {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
  addFormats(ajv);
  addFeedKeywords(ajv);
  const { $id, properties, ...rest } = schema;
  const { items: entries, ...list } = properties.items;
  const head = ajv.compile({ ...rest, properties: { ...properties, items: list } });
  const item = ajv.addSchema(schema).compile({ $ref: $id + entries.$ref });
  return (compiled = { head, item });
}

/** The field that an error is about, when it stands below the place that ajv names. */
function fieldBelow({ keyword, params, propertyName }: ErrorObject): string | undefined {
  if (propertyName !== undefined) return propertyName;
  const { missingProperty, additionalProperty, i, j } = params as Readonly<Record<string, string | number | undefined>>;
  // Of two equal entries the later one.
  return keyword === 'uniqueItems'
    ? String(Math.max(Number(i), Number(j)))
    : (missingProperty ?? additionalProperty)?.toString();
}

function violation(error: ErrorObject, base: string): Violation {
  const { keyword, schema: expected, params, propertyName } = error;
  const field = fieldBelow(error);
  const data: unknown = field === undefined ? error.data : (error.data as Readonly<Record<string, unknown>>)[field];
  const pointer = base + error.instancePath;
  return {
    pointer: field === undefined ? pointer : `${pointer}/${escapedKey(field)}`,
    keyword,
    expected,
    found: propertyName ?? (params as { found?: unknown }).found ?? data,
  };
}

// They only say that a part of theirs is broken, which has an error of its own.
const collective = new Set(['if', 'propertyNames']);

/** What nests deeper than a stack can hold cannot be compared with its neighbours: it is no code, and the reader says so. */
function isValid(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** One violation a place: what is wrong in two ways is mended once. */
function violationsBy(validate: ValidateFunction, value: unknown, pointer: string): Violation[] {
  if (isValid(validate, value)) return [];
  const byPlace = new Map<string, Violation>();
  for (const error of validate.errors ?? []) {
    if (collective.has(error.keyword)) continue;
    const found = violation(error, pointer);
    // What is not written like a date need not be told that it is none.
    const isPlainer = byPlace.get(found.pointer)?.keyword === 'format' && found.keyword === 'pattern';
    if (isPlainer || !byPlace.has(found.pointer)) byPlace.set(found.pointer, found);
  }
  return [...byPlace.values()];
}

/**
 * Where a page of a feed does not keep to the schema: what concerns the whole, then each item in turn, those beyond the limit of a
 * list left out. Never throws.
 *
 * @param value what `JSON.parse` gave
 */
export function validateFeed(value: unknown): readonly Violation[] {
  const { head, item } = validators();
  const violations = violationsBy(head, value, '');
  const { items } = (value ?? {}) as { readonly items?: unknown };
  if (Array.isArray(items))
    for (const [index, entry] of items.slice(0, maxItems).entries())
      for (const found of violationsBy(item, entry, `/items/${index}`)) violations.push(found);
  return violations;
}
