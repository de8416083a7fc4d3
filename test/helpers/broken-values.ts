/** Numbers that look like chance and are the same in every run (mulberry32). */
export function randomOf(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, of: <Value>(values: readonly Value[]): Value => values[below(values.length)]! };
}

export type Random = ReturnType<typeof randomOf>;

/** Values that are wrong nearly everywhere, as JSON. */
export const junk: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1e308',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '[[[[[[]]]]]]',
  '[{}, {}, 7]',
  '"javascript:alert(1)"',
  '"https://[::1"',
  '"2027-02-31"',
  '"9999-99-99"',
  '"0000"',
  '"\\u0000\\u202e\\ud800"',
  '"<script>alert(1)</script>"',
  '"PO1"',
  '"nb-NO"',
  '{"__proto__": {"id": "x"}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '{"toJSON": 1, "toString": 1, "length": 1e9}',
  '{"name": {}, "id": [], "amount": "x", "currency": 1}',
  '{"sv": 1, "english": {}, "": {}, "a/b~c": {}}',
  `"${'x'.repeat(20_001)}"`,
  `[${'0,'.repeat(300)}0]`,
];

export type Node = Record<string, unknown>;
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Breaks something somewhere in a value. */
export function mutate(value: Node, random: Random): void {
  let node = value;
  for (;;) {
    const keys = Object.keys(node);
    const key = keys.length ? random.of(keys) : 'id';
    const child = node[key];
    if (isNode(child) && Object.keys(child).length && random.below(4)) {
      node = child;
      continue;
    }
    const name = random.below(8) ? key : random.of(['__proto__', 'id', 'period', 'x']);
    const other: unknown = JSON.parse(random.of(junk));
    if (random.below(5))
      Object.defineProperty(node, name, { value: other, enumerable: true, configurable: true, writable: true });
    else Reflect.deleteProperty(node, name);
    return;
  }
}
