import assert from 'node:assert/strict';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { addFeedKeywords } from '../../src/cli/check/feed-keywords.js';

type Schema = Readonly<Record<string, unknown>>;
type Values = fc.Arbitrary<unknown>;

/** What says nothing about which values are good. */
const annotations = new Set('$schema $id $comment $defs title description examples default deprecated'.split(' '));

const keywords: Readonly<Record<string, readonly string[]>> = {
  string: 'pattern format minLength maxLength not if then else x-normalization x-maxUtf16Length x-url'.split(' '),
  number: ['minimum'],
  boolean: [],
  array: ['items', 'maxItems', 'uniqueItems', 'x-uniqueBy'],
  object: [
    ...['properties', 'patternProperties', 'additionalProperties', 'propertyNames'],
    ...['required', 'minProperties', 'x-ordered'],
  ],
};

/** What a pattern allows; made once, for a class of all but some characters is a list of a million. */
const matching = new Map<string, fc.Arbitrary<string>>();
function textsMatching(pattern: string): fc.Arbitrary<string> {
  const known = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  matching.set(pattern, known);
  return known;
}

/** Those whose pattern is looser than they are by far. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
};

/** Texts that a reader stumbles over. A schema that lets one through must mean it. */
const awkward: readonly string[] = [
  '',
  ' x',
  'x\u00a0',
  'a\u0301',
  '\u212b',
  'a\r\nb',
  'a\u0007b',
  '\u202ex',
  '\ufeffx',
  'x'.repeat(20_001),
  '😀'.repeat(10_001),
  'no',
  'sv-SE',
  'po1',
  'SYSSELSETTING',
  'se',
  '2027-02-31',
  '2026-11-20 12:00:00Z',
  'https://user:secret@www.example.se/',
  'mailto://user:secret@www.example.se/',
  'https://xn--/',
  'https://1.2.3.4.5/',
  'javascript:alert(1)',
  '//www.example.se/x',
];

/** Few, for a good feed has many fields and a slip shows in any of them. */
const maxEntries = 3;

/**
 * Values that a schema accepts, made from the schema itself.
 *
 * @throws when the schema says something that is not understood here: values would be made without it
 */
export function valuesOf(root: Schema): Values {
  const ajv = new Ajv2020({ strictTypes: false });
  addFormats(ajv);
  addFeedKeywords(ajv);

  const resolved = (node: Schema): Schema => {
    const { $ref, ...rest } = node;
    if (typeof $ref !== 'string') return node;
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<Schema>((from, key) => from[key] as Schema, root);
    return resolved({ ...target, ...rest });
  };

  /** Some of the examples, and of the values those that hold what cannot be made right from the start. */
  const keeping = (node: Schema, values: Values): Values => {
    const accepts = ajv.compile({ ...node, $defs: root['$defs'] });
    const examples = (node['examples'] ?? []) as readonly unknown[];
    for (const example of examples) assert.ok(accepts(example), `a bad example: ${JSON.stringify(example)}`);
    const rarely = examples.map((example) => ({ arbitrary: fc.constant(example), weight: 1 }));
    const isLoose = node['type'] === 'string' || 'x-ordered' in node || 'minProperties' in node;
    const kept = isLoose ? values.filter((value) => accepts(value)) : values;
    return rarely.length ? fc.oneof({ arbitrary: kept, weight: 9 }, ...rarely) : kept;
  };

  function texts(node: Schema): Values {
    if (node['if']) {
      const { then: yes = {}, else: no = {}, ...rest } = { ...node, if: undefined };
      const [first, second] = [yes, no].map((branch) => texts(resolved({ ...rest, ...(branch as Schema) })));
      return fc.oneof(first!, second!);
    }
    const sources: Values[] = [];
    const format = formats[String(node['format'])];
    if (format) sources.push(format);
    if (typeof node['pattern'] === 'string') sources.push(textsMatching(node['pattern']));
    if (!sources.length) sources.push(fc.string());
    const usual = sources.map((arbitrary) => ({ arbitrary, weight: 3 }));
    return fc.oneof(...usual, { arbitrary: fc.constantFrom(...awkward), weight: 1 });
  }

  function lists({ items, maxItems = maxEntries, uniqueItems, ...rest }: Schema): Values {
    const maxLength = Math.min(Number(maxItems), maxEntries);
    const entries = valuesAt(items as Schema);
    const by = rest['x-uniqueBy'];
    if (typeof by === 'string')
      return fc.uniqueArray(entries, { maxLength, selector: (entry) => (entry as Schema)[by] });
    return uniqueItems ? fc.uniqueArray(entries, { maxLength }) : fc.array(entries, { maxLength });
  }

  function objects(node: Schema): Values {
    const {
      properties = {},
      required = [],
      additionalProperties,
      propertyNames,
      patternProperties,
      minProperties,
    } = node;
    if (propertyNames) {
      const names = valuesAt(propertyNames as Schema) as fc.Arbitrary<string>;
      const minKeys = Number(minProperties ?? 0);
      return fc.dictionary(names, valuesAt(additionalProperties as Schema), { minKeys, maxKeys: maxEntries });
    }
    const fields: Record<string, Values> = {};
    for (const [name, field] of Object.entries(properties as Readonly<Record<string, Schema>>))
      if (!isNever(field)) fields[name] = valuesAt(field);
    const known = fc.record(fields, { requiredKeys: required as string[], noNullPrototype: true });
    if (!patternProperties && additionalProperties === false) return known;
    const name = new RegExp(Object.keys(patternProperties ?? { '^': true })[0]!, 'u');
    const others = fc.dictionary(
      fc.stringMatching(/^_[A-Za-z][A-Za-z0-9]*$/).filter((key) => name.test(key)),
      fc.dictionary(fc.constantFrom('about', 'x', '__proto__'), fc.constantFrom(null, 1, 'x', [[]], {})),
      { maxKeys: 1 },
    );
    return fc.tuple(known, others).map(([one, other]) => ({ ...other, ...one }));
  }

  const isNever = (node: Schema) => JSON.stringify(node['not']) === '{}';
  const makers: Readonly<Record<string, (node: Schema) => Values>> = {
    string: texts,
    number: ({ minimum }) => fc.double({ min: Number(minimum), noDefaultInfinity: true, noNaN: true }),
    boolean: () => fc.boolean(),
    array: lists,
    object: objects,
  };

  function valuesAt(reference: Schema): Values {
    const node = resolved(reference);
    if ('const' in node) return fc.constant(node['const']);
    if ('enum' in node) return fc.constantFrom(...(node['enum'] as readonly unknown[]));
    const type = String(node['type']);
    const unknown = Object.keys(node).filter(
      (keyword) => keyword !== 'type' && !annotations.has(keyword) && !keywords[type]?.includes(keyword),
    );
    assert.deepEqual(unknown, [], `keywords that no value is made by, at ${JSON.stringify(node).slice(0, 80)}`);
    return keeping(node, makers[type]!(node));
  }

  return valuesAt(root);
}
