import { baseLanguage } from '../shared/language.js';
import type { Expectation } from './model.js';
import { isPartialDate, linkAddress, normalText, plainText } from './values.js';

/** What reading one response needs everywhere. */
export interface Reading {
  /** Address of the response: the base of relative addresses. Empty for an object that was handed over. */
  readonly source: string;
  /** Keeps a problem. Returns nothing, so that a reader can end with it. */
  readonly report: (pointer: string, expected: Expectation, found: unknown) => undefined;
  /** Text of an HTML fragment, through a document that runs nothing. */
  readonly htmlToText?: ((html: string) => string) | undefined;
}

/** Reads one JSON value that is there. What cannot be used is reported and undefined. */
export type Reader<Value> = (value: unknown, pointer: string, reading: Reading) => Value | undefined;

/** Plain text. Empty text counts as missing, which is no problem. */
export const text: Reader<string> = (value, pointer, { report }) => {
  if (typeof value !== 'string') return report(pointer, 'text', value);
  const normal = normalText(value);
  const plain = plainText(normal);
  if (plain !== normal) report(pointer, 'plain-text', value);
  return plain || undefined;
};

/** A text that is made into something, or is a problem. Space around it is dropped first: official code lists have some. */
const textAs =
  <Value extends string>(
    expected: Expectation,
    make: (text: string, reading: Reading) => Value | undefined | false | '',
  ): Reader<Value> =>
  (value, pointer, reading) => {
    const words = text(value, pointer, reading);
    return words === undefined ? words : make(words, reading) || reading.report(pointer, expected, words);
  };

export const matching = (expected: Expectation, pattern: RegExp): Reader<string> =>
  textAs(expected, (text) => pattern.test(text) && text);

export const oneOf = <Code extends string>(expected: Expectation, ...codes: Code[]): Reader<Code> =>
  textAs(expected, (text) => codes.find((code) => code === text));

export const partialDate = textAs('date', (text) => isPartialDate(text) && text);

/** The day of a date or date-time (RFC 3339), in the time zone that it is written in. */
export const day = textAs(
  'date',
  (text) => /^.{10}(?:$|T)/i.test(text) && isPartialDate(text.slice(0, 10)) && text.slice(0, 10),
);

export const link = textAs('url', (text, { source }) => linkAddress(text, source));

export const language = textAs('language', baseLanguage);

export const html: Reader<string> = (value, pointer, { report, htmlToText }) => {
  if (typeof value !== 'string') return report(pointer, 'text', value);
  return htmlToText ? plainText(normalText(htmlToText(value))) || undefined : report(pointer, 'html-reader', value);
};

export const amount: Reader<number> = (value, pointer, { report }) =>
  typeof value === 'number' && value >= 0 ? value : report(pointer, 'amount', value);

/** JSON Feed 1.1: a number is coerced, anything else makes the item unusable. */
export const id: Reader<string> = (value, pointer, { report }) => {
  const text = typeof value === 'string' ? plainText(normalText(value)) : '';
  if (text) return text;
  report(pointer, 'id', value);
  return typeof value === 'number' ? String(value) : undefined;
};

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** What is usable of a list. */
export const list =
  <Value>(entry: Reader<Value>): Reader<Value[]> =>
  (value, pointer, reading) =>
    Array.isArray(value)
      ? value.map((item, index) => entry(item, `${pointer}/${index}`, reading)).filter(isPresent)
      : reading.report(pointer, 'list', value);

const entriesOf = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value && !Array.isArray(value) ? Object.entries(value) : undefined;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ValueOf<Fields extends Shape> = {
  readonly [Key in keyof Fields]?: Fields[Key] extends Reader<infer Value> ? Value : never;
};

/**
 * The known fields of an object. Only own fields of the value and of the shape count, so neither `__proto__` in a feed nor a
 * patched `Object.prototype` on a page gets in.
 *
 * @param required fields without which the object is useless
 */
export const object = <Fields extends Shape, Required extends keyof Fields & string = never>(
  fields: Fields,
  ...required: Required[]
): Reader<ValueOf<Fields> & { readonly [Key in Required]: NonNullable<ValueOf<Fields>[Key]> }> => {
  const shape = new Map(Object.entries(fields));
  return (value, pointer, reading) => {
    const entries = entriesOf(value);
    if (!entries) return reading.report(pointer, 'object', value);
    const result = Object.create(null) as Record<string, unknown>;
    for (const [key, field] of entries) {
      const read = shape.get(key)?.(field, `${pointer}/${key}`, reading);
      if (read !== undefined) result[key] = read;
    }
    const missing = required.find((key) => result[key] === undefined);
    return missing ? reading.report(`${pointer}/${missing}`, 'required', value) : (result as never);
  };
};

/** The values of an object by language, without region. */
export const byLanguage =
  <Value>(entry: Reader<Value>): Reader<Map<string, Value>> =>
  (value, pointer, reading) => {
    const entries = entriesOf(value);
    if (!entries) return reading.report(pointer, 'object', value);
    const values = new Map<string, Value>();
    for (const [tag, field] of entries) {
      // Escaped, for a key that a feed makes up may hold anything (RFC 6901).
      const at = `${pointer}/${tag.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const read = entry(field, at, reading);
      const base = language(tag, at, reading);
      if (base && read !== undefined) values.set(base, read);
    }
    return values;
  };
