import type { Report } from '../finding.js';
import type { Row } from '../table.js';

/** Chunks of a file. */
export type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Pieces of a text. */
export type Texts = AsyncGenerator<string, void, undefined>;

/** Rows of a table, in the order of the file. */
export type Rows = AsyncGenerator<Row, void, undefined>;

/** What every reader of a format is given beside the bytes. */
export interface Reading {
  /** Name of the file, or its address. */
  readonly source: string;
  readonly report: Report;
  /** Turns HTML in a feed into text. Without it, HTML stays as it is. */
  readonly htmlToText?: ((html: string) => string) | undefined;
  /** Name of the sheet to read, of a workbook with several. */
  readonly sheet?: string | undefined;
}

export async function* noRows(): Rows {}
