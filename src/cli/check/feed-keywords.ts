import type { SchemaValidateFunction } from 'ajv';
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import { normalText, plainText } from '../../feed/values.js';

/** Text as the reader compares it. A number is read as one, and reported. */
const asRead = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? plainText(normalText(String(value))) : '';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Entries whose field says what that of an earlier one says. */
const uniqueBy: SchemaValidateFunction = (name: string, entries: readonly unknown[], _schema, context) => {
  const seen = new Set<string>();
  const errors: Partial<ErrorObject>[] = [];
  entries.forEach((entry, index) => {
    const value = asRead(fieldOf(entry, name));
    if (value && seen.has(value))
      errors.push({
        keyword: 'x-uniqueBy',
        instancePath: `${context?.instancePath}/${index}/${name}`,
        // ajv puts the whole list in `data`.
        params: { found: value },
      });
    seen.add(value);
  });
  uniqueBy.errors = errors;
  return !errors.length;
};

/** Two texts, the second not before the first as far as the shorter one tells. What is no text says nothing about order. */
function isOrdered([first, second]: readonly [string, string], value: unknown): boolean {
  const [start, end] = [fieldOf(value, first), fieldOf(value, second)];
  return typeof start !== 'string' || typeof end !== 'string' || end >= start.slice(0, end.length);
}

/** Teaches ajv the keywords that the schema of feeds adds to JSON Schema. The schema itself says what each means. */
export function addFeedKeywords(ajv: Ajv2020): void {
  ajv
    .addKeyword({ keyword: 'x-uniqueBy', type: 'array', schemaType: 'string', errors: 'full', validate: uniqueBy })
    .addKeyword({ keyword: 'x-ordered', type: 'object', schemaType: 'array', validate: isOrdered })
    .addKeyword({
      keyword: 'x-normalization',
      type: 'string',
      schemaType: 'string',
      validate: (form: string, value: string) => value === value.normalize(form),
    })
    .addKeyword({
      keyword: 'x-maxUtf16Length',
      type: 'string',
      schemaType: 'number',
      validate: (length: number, value: string) => value.length <= length,
    })
    .addKeyword({
      keyword: 'x-url',
      type: 'string',
      schemaType: 'boolean',
      // Whether it may be relative is said by the pattern; for an absolute address the base does not count.
      validate: (_: boolean, value: string) => URL.canParse(value, 'https://www.example.se/'),
    });
}
