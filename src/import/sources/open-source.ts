import type { Place } from '../finding.js';
import type { Row, Source } from '../table.js';
import { chunksOf, peek, whole } from './bytes.js';
import { readCsv } from './csv/read-csv.js';
import { type ForeignKind, kindOf, kindOfOle } from './file-kind.js';
import { openJson } from './json/open-json.js';
import { maxWorkbookBytes } from './limits.js';
import { type Bytes, noRows, type Reading, type Rows } from './reading.js';
import { reportFailure } from './report-failure.js';
import { decode } from './text/decode.js';
import { readWorkbook } from './xlsx/read-workbook.js';
import { readXmlFeed } from './xml/read-xml-feed.js';

/** A source that is open: rows that come as they are read, or the value of a JSON Feed. */
export type Opened =
  { readonly is: 'table'; readonly rows: AsyncIterable<Row> } | { readonly is: 'feed'; readonly value: unknown };

export type OpenOptions = Omit<Reading, 'source'>;

/** Bytes from which a file is told. */
const headLength = 8192;

const table = (rows: Rows): Opened => ({ is: 'table', rows });

/**
 * Opens a spreadsheet (CSV, XLSX), an answer of Kohesio's API, RSS, Atom or a JSON Feed; which of them, the bytes tell.
 *
 * A table comes with everything that stands in it, in the order of the file: titles above the heading, the heading, empty rows.
 * Records (Kohesio, RSS, Atom) become a table too: a first row with the names of the fields, then one row for each record.
 * Nothing is thrown for what stands in a file, nor when reading it fails: that is reported, and the rows end. Rows can be read
 * once; who stops early closes the stream.
 */
export async function openSource({ name, bytes }: Source, options: OpenOptions): Promise<Opened> {
  const reading: Reading = { ...options, source: name };
  const chunks = chunksOf(bytes);
  try {
    return await opened(chunks, reading);
  } catch (error) {
    await chunks.return(undefined);
    reportFailure(error, reading);
    return table(noRows());
  }
}

async function opened(chunks: Bytes, reading: Reading): Promise<Opened> {
  const { head, all } = await peek(chunks, headLength);
  const kind = kindOf(head);
  switch (kind) {
    case 'csv':
      return table(untilFailure(readCsv(decode(all, head, reading), reading), reading));
    case 'zip':
      return table(untilFailure(readWorkbook(all, reading), reading));
    case 'xml':
      return table(untilFailure(readXmlFeed(decode(all, head, reading), reading), reading));
    case 'json': {
      const json = await openJson(decode(all, head, reading), reading);
      // A record may nest deeper than a stack can hold.
      return json.is === 'table' ? table(untilFailure(json.rows, reading)) : json;
    }
    case 'ole':
      return foreign(kindOfOle(await whole(all, maxWorkbookBytes)), reading);
    default:
      await chunks.return(undefined);
      return foreign(kind, reading);
  }
}

function foreign(kind: ForeignKind | 'empty', { source, report }: Reading): Opened {
  if (kind === 'empty') report({ code: 'file-empty', level: 'error', place: { source } });
  else report({ code: 'file-kind', level: 'error', place: { source }, values: { kind } });
  return table(noRows());
}

/** Rows until reading fails, which is reported with the last row that came. */
async function* untilFailure(rows: AsyncIterable<Row>, reading: Reading): Rows {
  let last: Place | undefined;
  try {
    for await (const row of rows) {
      last = row.place;
      yield row;
    }
  } catch (error) {
    reportFailure(error, reading, last);
  }
}
