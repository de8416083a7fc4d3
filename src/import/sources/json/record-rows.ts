import { excerpt, type Place } from '../../finding.js';
import type { Cell, Row } from '../../table.js';
import type { Reading, Rows } from '../reading.js';
import { reportDamage } from '../text/report-damage.js';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of Kohesio in which several values are translations or repetitions of one; those of other fields are a list. */
const single = /^(?:labels?|descriptions?|original\w*|(?:start|end)Times?|(?:eu|total)?budgets?)$/i;

/** What an object is called: Kohesio has `beneficiaryLabel`, `label`, `name`. */
function nameOf(value: Fields): unknown {
  const key = Object.keys(value).find((name) => /(?:label|name|title)$/i.test(name) && value[name]);
  return key === undefined ? JSON.stringify(value) : value[key];
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value;
  // Kohesio writes some amounts with a sign: "+1704753".
  if (typeof value === 'string') return value.replace(/^\+(?=\d[\d.,]*$)/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object' || value === null) return '';
  return cellOf(nameOf({ ...value }));
}

const isBlank = (value: unknown): boolean => value === null || value === '' || value === undefined;

function cellOfField(name: string, value: unknown, place: Place, { report }: Reading): Cell {
  if (!Array.isArray(value)) return cellOf(value);
  const cells = [...new Set(value.filter((one) => !isBlank(one)).map(cellOf))];
  const [first = ''] = cells;
  if (cells.length < 2 || !single.test(name)) return cells.length < 2 ? first : cells.join('; ');
  const found = excerpt(cells.slice(1).join(' | '));
  report({ code: 'value-several', level: 'notice', place, found, values: { count: cells.length } });
  return first;
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of all fields, in the order in which they come first. */
function namesIn(records: readonly unknown[]): readonly string[] {
  const names = new Set<string>();
  for (const record of records) if (isRecord(record)) for (const name of Object.keys(record)) names.add(name);
  return [...names];
}

/** Records as a table: a row with the names of their fields, then one for each record, placed by pointer. */
export async function* recordRows(records: readonly unknown[], pointer: string, reading: Reading): Rows {
  const { source, report } = reading;
  const names = namesIn(records);
  yield { place: { source, pointer }, cells: names };
  for (const [index, record] of records.entries()) {
    const place = { source, pointer: `${pointer}/${index}` };
    if (!isRecord(record)) {
      report({ code: 'record-unusable', level: 'error', place, found: excerpt(record ?? null) });
      continue;
    }
    const cells = names.map((name, at) =>
      cellOfField(
        name,
        Object.hasOwn(record, name) ? record[name] : '',
        { ...place, column: at + 1, header: name },
        reading,
      ),
    );
    const row: Row = { place, cells };
    reportDamage(row, reading);
    yield row;
  }
}
