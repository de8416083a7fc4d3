import type { Finding, Report } from '../../src/import/finding.js';
import { importSources, importTables, type Imported, type SourceOptions } from '../../src/import/import-sources.js';
import { openSource } from '../../src/import/sources/open-source.js';
import type { Row, Source } from '../../src/import/table.js';
import { htmlToText } from '../../src/list/html-to-text.js';
import { inSlices } from './slices.js';

/** Something to open, as often as it takes: each sheet is read by itself. */
export interface Input {
  readonly name: string;
  readonly bytes: () => ReadableStream<Uint8Array>;
}

/** What an input is. Nothing of it is about what the cells say. */
export interface Opened {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** A feed has no rows: there is nothing to mend in it. */
  readonly isFeed: boolean;
}

/** What becomes of a table. */
export interface Outcome {
  readonly imported: Imported;
  readonly findings: readonly Finding[];
}

/** What somebody has said about the feed, beside the table. */
export interface Wishes {
  readonly title: string;
  readonly language: string;
  readonly fields: Readonly<Record<string, string>>;
}

function collecting(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  return { findings, report: (finding) => findings.push(finding) };
}

const sourceOf = ({ name, bytes }: Input): Source => ({ name, bytes: bytes() });

/** Reads all rows of an input. */
export async function openInput(input: Input, sheet: string | undefined, signal: AbortSignal): Promise<Opened> {
  const { findings, report } = collecting();
  const opened = await openSource(sourceOf(input), { htmlToText, report, ...(sheet === undefined ? {} : { sheet }) });
  if (opened.is === 'feed') return { rows: [], findings, isFeed: true };
  const rows: Row[] = [];
  for await (const row of inSlices(opened.rows, signal)) rows.push(row);
  return { rows, findings, isFeed: false };
}

const optionsOf = ({ title, language, fields }: Wishes, report: Report): SourceOptions => ({
  htmlToText,
  report,
  overrides: fields,
  // Here somebody sees each problem and decides: no share of them is too large.
  tolerance: 1,
  ...(title ? { title } : {}),
  ...(language ? { language } : {}),
});

/** Makes the feed of a table. Rows that were read above stand in for the file. */
export async function importRows(
  name: string,
  rows: readonly Row[],
  wishes: Wishes,
  signal: AbortSignal,
): Promise<Outcome> {
  const { findings, report } = collecting();
  const imported = await importTables([{ name, rows: inSlices(rows, signal) }], optionsOf(wishes, report));
  return { imported, findings };
}

/** Makes our feed of a feed. */
export async function importFeed(input: Input, wishes: Wishes): Promise<Outcome> {
  const { findings, report } = collecting();
  const imported = await importSources([sourceOf(input)], optionsOf(wishes, report));
  return { imported, findings };
}
