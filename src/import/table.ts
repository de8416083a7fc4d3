import type { Place } from './finding.js';

/** A value of a table: a number only where the source has a type for it. Dates of a workbook come as `YYYY-MM-DD`. */
export type Cell = string | number;

/** A row as it stands in its source. Empty cells are empty texts. */
export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

/** Something to import. */
export interface Source {
  /** Name of the file, or its address: stands in every report, and tells the format when the bytes do not. */
  readonly name: string;
  readonly bytes: ReadableStream<Uint8Array>;
}
