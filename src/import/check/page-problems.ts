import type { Problem } from '../../feed/model.js';
import { excerpt } from '../finding.js';
import { masked } from './masked.js';
import type { PageFinding } from './rule.js';

/** Something in a page of a feed that is against its schema, whether or not it can be read. */
export interface SchemaViolation {
  /** JSON Pointer of the field itself, also of one that is missing or should not be there. */
  readonly pointer: string;
  /** The keyword of JSON Schema. */
  readonly keyword: string;
  /** What the keyword asks for. */
  readonly expected: unknown;
  readonly found: unknown;
}

/** What the reader could not use. What is there but unusable is reported as such, and then as missing: once is enough. */
function unusable(problems: readonly Problem[]): PageFinding[] {
  const pointersOf = (isRequired: boolean) =>
    new Set(problems.filter(({ expected }) => (expected === 'required') === isRequired).map(({ pointer }) => pointer));
  const missing = pointersOf(true);
  const present = pointersOf(false);
  return problems.flatMap(({ expected, pointer, found }): PageFinding[] => {
    const isRequired = expected === 'required';
    if (isRequired && present.has(pointer)) return [];
    // A number as id is read, and nearly all of a text that is too long.
    const isRead = (expected === 'id' && !missing.has(pointer)) || expected === 'plain-text';
    return [
      {
        code: 'unusable',
        level: isRead ? 'warning' : 'error',
        pointer,
        // What lacks a field is shown by the reader, not the field.
        found: isRequired ? undefined : masked(found),
        values: { expected },
      },
    ];
  });
}

/** What the words need to know of what a keyword asks for. */
function expectationOf(keyword: string, expected: unknown): Readonly<Record<string, string | number>> {
  if (typeof expected === 'number') return { keyword, limit: expected };
  const codes = keyword === 'enum' || keyword === 'const' ? [expected].flat() : [];
  return codes.length ? { keyword, allowed: codes.join(', ') } : { keyword };
}

/** Fields that rules judge, with more reason than a pattern: ids over all pages, and codes. */
const hasRule = /^\/items\/\d+\/(?:id|_gransamarbete\/(?:programme|specificObjective))$/;

/** What the reader could not use, and what else the schema does not allow. What both say is told once. */
export function pageProblems(problems: readonly Problem[], violations: readonly SchemaViolation[]): PageFinding[] {
  const told = new Set(problems.map(({ pointer }) => pointer));
  const more = violations.filter(({ pointer }) => !told.has(pointer) && !hasRule.test(pointer));
  return [
    ...unusable(problems),
    ...more.map(({ pointer, keyword, expected, found }): PageFinding => ({
      code: 'schema',
      // A field that nobody knows is lost; all else is read.
      level: keyword === 'additionalProperties' ? 'error' : 'warning',
      pointer,
      found: found === undefined ? undefined : masked(excerpt(found)),
      values: expectationOf(keyword, expected),
    })),
  ];
}
