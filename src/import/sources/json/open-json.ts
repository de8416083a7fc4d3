import { excerpt } from '../../finding.js';
import { maxJsonBytes } from '../limits.js';
import type { Opened } from '../open-source.js';
import { noRows, type Reading, type Texts } from '../reading.js';
import { CutOff } from '../report-failure.js';
import { wholeText } from '../text/whole-text.js';
import { recordRows } from './record-rows.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where records stand: by themselves, in `list` (Kohesio's search), or one alone (Kohesio's answer for one project). */
function recordsIn(value: unknown): { readonly records: readonly unknown[]; readonly pointer: string } | undefined {
  if (Array.isArray(value)) return { records: value, pointer: '' };
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.list)) return { records: value.list, pointer: '/list' };
  return typeof value.label === 'string' ? { records: [value], pointer: '' } : undefined;
}

function parse(text: string, { source, report }: Reading): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // Half a file stops where more must come, whatever engine words it.
    if (!/[}\]]\s*$/.test(text)) throw new CutOff();
    const found = excerpt(error instanceof Error ? error.message : '');
    report({ code: 'json-broken', level: 'error', place: { source }, found });
    return undefined;
  }
}

/** A JSON Feed as it is, records as a table. Other JSON is reported. */
export async function openJson(texts: Texts, reading: Reading): Promise<Opened> {
  const { source, report } = reading;
  const nothing: Opened = { is: 'table', rows: noRows() };
  const parsed = parse(await wholeText(texts, maxJsonBytes), reading);
  if (!parsed) return nothing;
  const { value } = parsed;
  if (isObject(value) && Array.isArray(value.items)) return { is: 'feed', value };
  const found = recordsIn(value);
  if (!found?.records.some(isObject)) {
    report({ code: 'json-no-records', level: 'error', place: { source } });
    return nothing;
  }
  const total = isObject(value) ? Number(value.numberResults) : NaN;
  const shown = found.records.length;
  if (total > shown) report({ code: 'records-partial', level: 'warning', place: { source }, values: { shown, total } });
  return { is: 'table', rows: recordRows(found.records, found.pointer, reading) };
}
