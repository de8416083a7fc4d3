import type { Partner, Place as PlaceOnMap } from '../../feed/model.js';
import { cellReaders } from '../cells/cell-readers.js';
import { cellPlace, type CellReading } from '../cells/cell-reading.js';
import { isReversed } from '../cells/read-period.js';
import type { Column, FieldName } from '../columns/column.js';
import { excerpt, type Place, type Report } from '../finding.js';
import type { Row } from '../table.js';
import { addPartner, addPlace, emptyDraft, nameOf, type RowDraft } from './draft.js';

/** What a row is read with. */
export interface RowReading {
  readonly columns: readonly Column[];
  /** Number of the table. */
  readonly table: number;
  readonly report: Report;
  /** Told of a country that stands there without a place. */
  readonly onUnusedCountry: (place: Place) => void;
}

/** What one row says. Cells that say nothing usable are reported, and cost nothing else. */
export function readRow(row: Row, { columns, table, report, onUnusedCountry }: RowReading): RowDraft {
  const cells = new Map<string, Column>();
  const draft: RowDraft = { ...emptyDraft(table), rows: [row.place], placeOf: (slot) => placeIn(row, cells.get(slot)) };
  const readingOf = (column: Column, currency?: string) => new ReadingOfCell(row, column, report, currency);
  const cellOf = (column: Column) => row.cells[column.index] ?? '';
  const having = (...fields: readonly FieldName[]) =>
    columns.filter((column) => fields.includes(column.field) && cellOf(column) !== '');
  const reportBeside = ({ place }: CellReading, found: string, kept: string) =>
    report({ code: 'value-beside', level: 'notice', place, found: excerpt(found), values: { kept: excerpt(kept) } });
  const set = (slot: string, value: string | undefined, reading: CellReading) => {
    const kept = draft.values.get(slot);
    if (value === undefined || kept === value) return;
    if (kept !== undefined) return reportBeside(reading, value, kept);
    draft.values.set(slot, value);
    cells.set(slot, reading.column);
  };

  // What other cells of the row are read by comes first.
  const currencies = new Map<Column['budget'], string | undefined>();
  for (const column of having('currency'))
    currencies.set(column.budget, cellReaders.currency(cellOf(column), readingOf(column)));
  let language: string | undefined;
  for (const column of having('language')) language ??= cellReaders.language(cellOf(column), readingOf(column));

  const own: Own = { leads: [], partners: [], places: [] };
  for (const column of columns) {
    const cell = cellOf(column);
    if (cell === '') continue;
    const reading = readingOf(column);
    switch (column.field) {
      case 'title':
      case 'summary':
      case 'content':
        set(`${column.field}.${column.language ?? language ?? ''}`, cellReaders[column.field](cell, reading), reading);
        break;
      case 'url':
        set(`url.${column.language ?? ''}`, cellReaders.url(cell, reading), reading);
        break;
      case 'id':
        draft.id ??= cellReaders.id(cell, reading);
        break;
      case 'acronym':
      case 'kind':
      case 'specificObjective':
      case 'programme':
      case 'modified':
      case 'start':
      case 'end':
        set(column.field, cellReaders[column.field](cell, reading), reading);
        break;
      case 'period': {
        const { start, end } = cellReaders.period(cell, reading) ?? {};
        set('start', start, reading);
        set('end', end, reading);
        break;
      }
      case 'tags':
        for (const tag of cellReaders.tags(cell, reading) ?? []) draft.tags.add(tag);
        break;
      case 'focusArea':
        for (const code of cellReaders.focusArea(cell, reading) ?? []) draft.focusAreas.add(code);
        break;
      case 'lead':
        own.leads.push(...(cellReaders.lead(cell, reading) ?? []));
        break;
      case 'partners':
        own.partners.push(...(cellReaders.partners(cell, reading) ?? []));
        break;
      case 'partnerRole':
        own.role ??= cellReaders.partnerRole(cell, reading);
        break;
      case 'partnerCountry':
        own.country ??= cellReaders.partnerCountry(cell, reading);
        break;
      case 'partnerUrl':
        own.url ??= cellReaders.partnerUrl(cell, reading);
        break;
      case 'places':
        own.places.push(...(cellReaders.places(cell, reading) ?? []));
        break;
      case 'placeCountry':
        own.placeCountry ??= cellReaders.placeCountry(cell, reading);
        break;
      case 'budget': {
        const currency = currencies.get(column.budget) ?? currencies.get(undefined);
        const amount = cellReaders.budget(cell, readingOf(column, currency));
        if (!amount) break;
        const key = `${amount.kind ?? 'other'} ${amount.currency}`;
        const kept = draft.budget.get(key);
        if (!kept) {
          draft.budget.set(key, amount);
          cells.set(`budget ${key}`, column);
        } else if (kept.amount !== amount.amount) reportBeside(reading, String(amount.amount), String(kept.amount));
        break;
      }
      case 'currency':
      case 'language':
      case 'ignored':
    }
  }
  addOwn(draft, own);
  const country = own.placeCountry && columns.find(({ field }) => field === 'placeCountry');
  if (country && !own.places.length) onUnusedCountry(cellPlace(row, country));
  dropReversedPeriod(draft, report);
  return draft;
}

/** A class, as an engine makes a hidden one for each object with a getter of its own: 3 kB for every row. */
class ReadingOfCell implements CellReading {
  readonly #row: Row;
  readonly column: Column;
  readonly report: Report;
  readonly currency: string | undefined;

  constructor(row: Row, column: Column, report: Report, currency: string | undefined) {
    this.#row = row;
    this.column = column;
    this.report = report;
    this.currency = currency;
  }

  /** Made when somebody asks: most cells have nothing to report. */
  get place(): Place {
    return cellPlace(this.#row, this.column);
  }
}

const placeIn = (row: Row, column: Column | undefined): Place => (column ? cellPlace(row, column) : row.place);

/** Partners and places of a row, and what other cells say about them. */
interface Own {
  readonly leads: Partner[];
  readonly partners: Partner[];
  readonly places: PlaceOnMap[];
  role?: Partner['role'];
  country?: string | undefined;
  url?: string | undefined;
  placeCountry?: string | undefined;
}

function addOwn(draft: RowDraft, { leads, partners, places, role, country, url, placeCountry }: Own): void {
  // A table with one row for each partner describes that one; where only owners stand, it is the owner.
  const described = partners.length ? partners : leads;
  for (const partner of [...leads, ...partners]) {
    const isDescribed = described.includes(partner);
    addPartner(draft.partners, {
      name: partner.name,
      country: partner.country ?? (isDescribed ? country : undefined),
      role: partner.role === 'lead' ? 'lead' : isDescribed ? (role ?? partner.role) : partner.role,
      url: partner.url ?? (isDescribed && described.length === 1 ? url : undefined),
    });
  }
  for (const place of places)
    addPlace(draft.places, { ...place, ...(!place.country && placeCountry && { country: placeCountry }) });
}

/** Of a period that ends before it starts nobody knows which date is wrong: neither is used. */
function dropReversedPeriod(draft: RowDraft, report: Report): void {
  const [start, end] = [draft.values.get('start'), draft.values.get('end')];
  if (!start || !end || !isReversed({ start, end })) return;
  draft.values.delete('start');
  draft.values.delete('end');
  const place = draft.placeOf('end');
  report({ code: 'period-reversed', level: 'error', place, found: end, values: { ...nameOf(draft), start } });
}
