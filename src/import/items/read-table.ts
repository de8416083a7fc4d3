import type { Column } from '../columns/column.js';
import { findHeading, headingRows, repeatsHeading } from '../columns/find-heading.js';
import { headingKey } from '../columns/heading-words.js';
import { matchColumns, type MatchedColumns } from '../columns/match-columns.js';
import { excerpt, type Place, type Report } from '../finding.js';
import type { Row } from '../table.js';
import type { Grouping } from './group.js';
import { withEuroOfKohesio } from './kohesio.js';
import { readRow } from './read-row.js';
import type { Counter } from './tally.js';

/** A table, and how its heading was understood. */
export interface ReadTable extends Omit<MatchedColumns, 'columns'> {
  /** Name of the file, or its address. */
  readonly name: string;
  /** Missing when no row is a heading. */
  readonly heading?: Row | undefined;
  readonly columns: readonly Column[];
}

export interface TableReading {
  readonly name: string;
  /** Number of the table in the import. */
  readonly number: number;
  /** What columns hold, by heading, where somebody says it. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly grouping: Grouping;
  readonly counter: Counter;
  readonly report: Report;
  readonly onRow: () => void;
}

/** A cheap test that a repeated heading passes and hardly any other row. */
const isLongAsHeading = ({ cells }: Row, columns: readonly Column[]): boolean =>
  columns.every(({ index, header }) => String(cells[index] ?? '').trim().length === header.length);

const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => typeof cell === 'string' && !cell.trim());

/** Reads a table to its end. Each row of it but the heading is used, or reported. */
export async function readTable(rows: Iterable<Row> | AsyncIterable<Row>, reading: TableReading): Promise<ReadTable> {
  const { name, number: table, overrides, grouping, counter } = reading;
  const { report } = reading;
  const rest = (async function* () {
    yield* rows;
  })();
  const first = await firstRows(rest);
  const filled = first.filter((row) => !isEmpty(row));
  const heading = headingOf(filled, overrides);
  const matched = matchColumns(heading?.cells ?? [], overrides);
  const columns = withEuroOfKohesio(matched.columns);
  const empty = new Sum('empty-rows');
  const above = new Sum('rows-above-heading');
  const countries = new Sum('country-unused');
  const onUnusedCountry = (place: Place) => countries.add(place);

  const take = (row: Row) => {
    counter.read++;
    reading.onRow();
    if (isEmpty(row)) {
      counter.idle++;
      empty.add(row.place);
      grouping.endProject();
    } else if (isLongAsHeading(row, columns) && repeatsHeading(row, columns)) {
      counter.idle++;
      report({ code: 'heading-again', level: 'notice', place: row.place });
      grouping.endProject();
    } else if (heading) {
      counter.cells += columns.filter(({ index, field }) => field !== 'ignored' && row.cells[index]).length;
      if (grouping.add(readRow(row, { columns, table, report, onUnusedCountry }), report) === 'used') counter.used++;
    }
  };

  grouping.endProject();
  if (heading) reportColumns(heading, matched, report);
  else if (filled[0]) report({ code: 'no-heading', level: 'error', place: filled[0].place });
  for (const row of first.splice(0, heading ? first.indexOf(heading) : 0)) {
    counter.read++;
    counter.idle++;
    (isEmpty(row) ? empty : above).add(row.place, row.cells);
  }
  first.slice(heading ? 1 : 0).forEach(take);
  for await (const row of rest) take(row);
  above.report(report);
  empty.report(report);
  countries.report(report);
  return { name, heading, ...matched, columns };
}

/** The row with a name that somebody has said the meaning of, else the one with most names that are known. */
function headingOf(rows: readonly Row[], overrides: TableReading['overrides']): Row | undefined {
  const named = new Set(Object.keys(overrides).map(headingKey));
  const isNamed = ({ cells }: Row) => cells.some((cell) => named.has(headingKey(String(cell))));
  const known = rows[findHeading(rows) ?? -1];
  if (!named.size || (known && isNamed(known))) return known;
  return rows.find(isNamed) ?? known;
}

/** The rows among which the heading is. */
async function firstRows(rows: AsyncIterator<Row>): Promise<Row[]> {
  const first: Row[] = [];
  for (let filled = 0; filled < headingRows && first.length < 1000;) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
    if (!isEmpty(next.value)) filled++;
  }
  return first;
}

/** One finding for many rows: the first of them, and how many there are. */
class Sum {
  #place: Place | undefined;
  #found = '';
  #rows = 0;

  readonly code: 'empty-rows' | 'rows-above-heading' | 'country-unused';

  constructor(code: Sum['code']) {
    this.code = code;
  }

  add(place: Place, cells: Row['cells'] = []): void {
    this.#rows++;
    this.#found ||= excerpt(cells.filter(Boolean).join(' '));
    this.#place ??= place;
  }

  report(report: Report): void {
    const found = this.#found || undefined;
    if (this.#place)
      report({ code: this.code, level: 'notice', place: this.#place, found, values: { rows: this.#rows } });
  }
}

function reportColumns({ place, cells }: Row, { unknown, repeated }: MatchedColumns, report: Report): void {
  const reportColumn = (code: 'column-unknown' | 'column-repeated') => (index: number) => {
    const header = excerpt(String(cells[index]).trim());
    report({ code, level: 'warning', place: { ...place, column: index + 1, header }, found: header });
  };
  unknown.forEach(reportColumn('column-unknown'));
  repeated.forEach(reportColumn('column-repeated'));
}
