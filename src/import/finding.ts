import type { CellCode } from './cells/cell-code.js';
import type { CheckCode } from './check/check-code.js';
import type { ImportCode } from './items/import-code.js';
import type { MergeCode } from './merge/merge-code.js';
import type { SourceCode } from './sources/source-code.js';

/** Every kind of thing that can be found, by the step that finds it. Names are for good: programs and decisions rely on them. */
export type FindingCode = SourceCode | CellCode | ImportCode | CheckCode | MergeCode;

/**
 * `error`: something is lost or wrong. `warning`: probably wrong, a person must look. `notice`: good to know.
 */
export type Level = 'error' | 'warning' | 'notice';

/** Where something stands: in a spreadsheet by row and column, in a feed by pointer. */
export interface Place {
  /** Name of the file, or its address. */
  readonly source: string;
  /** Name of the sheet, of a workbook with several. */
  readonly sheet?: string | undefined;
  /** Row as a spreadsheet counts it, from 1. In a text file the row at which the record starts. */
  readonly row?: number | undefined;
  /** Column as a spreadsheet counts it, from 1. */
  readonly column?: number | undefined;
  /** What stands in the heading of the column. */
  readonly header?: string | undefined;
  /** JSON Pointer (RFC 6901). */
  readonly pointer?: string | undefined;
}

/** What a step has found. The words for it are in `src/report/`. */
export interface Finding<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly level: Level;
  readonly place: Place;
  /** What stands there, cut to 80 characters. */
  readonly found?: string | undefined;
  /** What the words name beside that: a count, a name, a date. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** Takes what a step finds, as it finds it: nothing is kept that nobody asked for. */
export type Report = (finding: Finding) => void;

/** A value as JSON; empty when it nests deeper than a stack can hold. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** As much of a value as a report shows. */
export const excerpt = (value: unknown): string => {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
