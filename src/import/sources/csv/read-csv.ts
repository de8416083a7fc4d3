import { parseCsv } from 'hucre/csv';
import { excerpt } from '../../finding.js';
import type { Row } from '../../table.js';
import { maxRowLength } from '../limits.js';
import type { Reading, Rows, Texts } from '../reading.js';
import { reportDamage } from '../text/report-damage.js';
import { delimiterOf } from './delimiter.js';
import { type CsvRecord, RecordSplitter } from './split-records.js';

/** Characters from which the delimiter is told. */
const sampleLength = 65_536;
/** Records from which the usual number of cells is told. */
const firstRecords = 20;

/** Excel writes and reads a first line that names the delimiter. */
const namedDelimiter = /^sep=(.)(?:\r\n|\r|\n|$)/i;

async function sampleOf(texts: Texts): Promise<string> {
  let sample = '';
  while (sample.length < sampleLength) {
    const { done, value } = await texts.next();
    if (done) break;
    sample += value;
  }
  return sample;
}

async function* recordsOf(texts: Texts, sample: string, splitter: RecordSplitter): AsyncGenerator<CsvRecord> {
  try {
    yield* splitter.push(sample);
    for await (const text of texts) yield* splitter.push(text);
    yield* splitter.end();
  } finally {
    await texts.return(undefined);
  }
}

/** The number of cells that most rows have; of two that are as frequent the one that comes first, which is the heading's. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, often], [, moreOften]) => moreOften - often);
  return byFrequency[0]?.[0] ?? 1;
}

/** Fills a row up to the usual width. Cells beyond it are reported, unless they are empty. */
function evened(row: Row, width: number, { report }: Reading): Row {
  let count = row.cells.length;
  while (count > width && row.cells[count - 1] === '') count--;
  if (count > width) {
    const found = excerpt(row.cells.slice(width, count).join(' | '));
    const place = { ...row.place, column: width + 1 };
    report({ code: 'row-ragged', level: 'warning', place, found, values: { count, columns: width } });
  }
  return { ...row, cells: Array.from({ length: Math.max(count, width) }, (_, index) => row.cells[index] ?? '') };
}

/**
 * Rows of comma-separated values, with whatever separates them. Every record becomes a row, also an empty one, except one that
 * is too long to be one.
 */
export async function* readCsv(texts: Texts, reading: Reading): Rows {
  const { source, report } = reading;
  const sample = await sampleOf(texts);
  const named = namedDelimiter.exec(sample);
  const delimiter = named?.[1] ?? delimiterOf(sample);
  const splitter = new RecordSplitter(delimiter);

  const rowOf = ({ row, text, fault }: CsvRecord): Row | undefined => {
    const place = { source, row };
    if (fault) {
      const values = fault === 'row-too-long' ? { limit: maxRowLength } : undefined;
      report({ code: fault, level: 'error', place, found: excerpt(text), values });
    }
    if (fault === 'row-too-long') return undefined;
    const clean = text.replaceAll('\0', '');
    const count = text.length - clean.length;
    if (count) report({ code: 'nul-characters', level: 'warning', place, values: { count } });
    const cells = parseCsv(clean, { delimiter, skipBom: false })[0] ?? [];
    return { place, cells: cells.map(String) };
  };

  let first: Row[] | undefined = [];
  let width = 0;
  const finished = (row: Row): Row => {
    reportDamage(row, reading);
    return evened(row, width, reading);
  };
  for await (const record of recordsOf(texts, sample, splitter)) {
    if (named && record.row === 1) continue;
    const row = rowOf(record);
    if (!row) continue;
    if (!first) {
      yield finished(row);
      continue;
    }
    first.push(row);
    splitter.columns = width = usualWidth(first);
    if (first.length < firstRecords) continue;
    yield* first.map(finished);
    first = undefined;
  }
  yield* (first ?? []).map(finished);
}
