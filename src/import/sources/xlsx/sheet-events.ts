import { excerpt, type Place } from '../../finding.js';
import type { Cell, Row } from '../../table.js';
import { maxRowLength } from '../limits.js';
import type { Reading } from '../reading.js';
import { dateOf } from './date-format.js';
import type { Workbook } from './workbook.js';
import { type Events, unescaped } from './xml.js';

/** As many columns as Excel has (XFD). */
const maxColumns = 16_384;

/** `B5` → column 2, row 5. */
export function cellNumbers(reference: string): { readonly column: number; readonly row: number } {
  let column = 0;
  let at = 0;
  for (; /[A-Z]/.test(reference[at] ?? ''); at++) column = column * 26 + reference.charCodeAt(at) - 64;
  return { column, row: Number(reference.slice(at)) };
}

/** Makes rows of the elements of a sheet (ECMA-376 part 1, 18.3). */
export class SheetEvents implements Events {
  #rows: Row[] = [];
  readonly #workbook: Workbook;
  readonly #reading: Reading;
  readonly #place: Place;
  #row = 0;
  #column = 0;
  #cells: Cell[] = [];
  #length = 0;
  #type = '';
  #style = 0;
  #text = '';
  #isText = false;
  #isReading = false;
  #hasValue = false;
  #hasFormula = false;
  /** First row with more than one cell: what stands above is a title. */
  #firstOfTable = Infinity;

  constructor(workbook: Workbook, reading: Reading, sheet: string | undefined) {
    this.#workbook = workbook;
    this.#reading = reading;
    this.#place = sheet === undefined ? { source: reading.source } : { source: reading.source, sheet };
  }

  /** Rows that have been finished since the last time. */
  takeRows(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, { r, t = 'n', s = '', ref = '' }: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#row = Number(r) || this.#row + 1;
        this.#column = 0;
        this.#cells = [];
        this.#length = 0;
        break;
      case 'c':
        this.#column = r ? cellNumbers(r).column : this.#column + 1;
        this.#type = t;
        this.#style = Number(s);
        this.#text = '';
        this.#hasValue = this.#hasFormula = false;
        break;
      case 'v':
        this.#isText = true;
        break;
      case 't':
        this.#isText = !this.#isReading;
        break;
      // How a word is read aloud, in Japanese.
      case 'rPh':
        this.#isReading = true;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'mergeCell':
        this.#merged(ref);
    }
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#hasValue = true;
    // A row that is too long is left out, so the rest of it need not be kept.
    if (this.#text.length <= maxRowLength) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #placeOf(column: number): Place {
    return { ...this.#place, row: this.#row, column };
  }

  #endCell(): void {
    const value = this.#value();
    if (value === '' || this.#length > maxRowLength) return;
    if (!(this.#column >= 1 && this.#column <= maxColumns)) return this.#lost('cell-unreadable', String(value));
    this.#length += String(value).length;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column - 1] = value;
  }

  #lost(code: 'cell-unreadable' | 'cell-date' | 'formula-without-value', found?: string): void {
    this.#reading.report({ code, level: 'error', place: this.#placeOf(this.#column), found: found && excerpt(found) });
  }

  #value(): Cell {
    const text = this.#text;
    switch (this.#type) {
      case 's': {
        const shared = this.#workbook.texts[Number(text)];
        if (shared === undefined && text) this.#lost('cell-unreadable', text);
        return shared ?? '';
      }
      case 'inlineStr':
      case 'str':
        return unescaped(text);
      case 'b':
        return text === '1' || text === 'true' ? 'TRUE' : text && 'FALSE';
      // `#REF!`, for the reader of cells to tell.
      case 'e':
        return text;
      case 'd':
        return text.replace(/T.*/, '');
      default:
        return this.#number(text);
    }
  }

  #number(text: string): Cell {
    if (!this.#hasValue || text.trim() === '') {
      if (this.#hasFormula) this.#lost('formula-without-value');
      return '';
    }
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    const precision = this.#workbook.dates[this.#style];
    if (!precision) return number;
    const date = dateOf(number, precision, this.#workbook.is1904);
    if (date === undefined) this.#lost('cell-date', text);
    return date ?? '';
  }

  #endRow(): void {
    const place = { ...this.#place, row: this.#row };
    if (this.#length > maxRowLength) {
      const found = excerpt(this.#cells.map(String).find(Boolean) ?? '');
      this.#reading.report({ code: 'row-too-long', level: 'error', place, found, values: { limit: maxRowLength } });
      return;
    }
    if (this.#cells.filter((cell) => cell !== '').length > 1)
      this.#firstOfTable = Math.min(this.#firstOfTable, this.#row);
    this.#rows.push({ place, cells: this.#cells });
  }

  #merged(range: string): void {
    const [from, to = from] = range.split(':');
    if (!from || !to || cellNumbers(to).row < this.#firstOfTable) return;
    const { row, column } = cellNumbers(from);
    const place = { ...this.#place, row, column };
    this.#reading.report({ code: 'cells-merged', level: 'warning', place, values: { range } });
  }
}
