import { maxRowLength } from '../limits.js';

/** One record of a CSV file: usually a line, and several when a cell in quotes holds line breaks. */
export interface CsvRecord {
  /** Line at which it starts, from 1. */
  readonly row: number;
  /** As it stands in the file, without the line break at its end. Of a record that is too long only the start. */
  readonly text: string;
  readonly fault?: 'quote-unclosed' | 'row-too-long';
}

const lineBreak = /\r\n|\r|\n/g;

/** Lines that are looked at to tell rows from the lines of a text. */
const linesLookedAt = 20;

/**
 * Splits a text into records (RFC 4180). A quotation mark opens a cell only where the cell starts, so that `12" rör` needs none.
 *
 * One that is never closed would take all the rest for one cell. It is taken for a slip of the pen, the line for a row without
 * it and the next line for the next row, when what seems to be its end is followed by something other than the end of a cell, or
 * when it goes on too long, or to the end of the file, and the lines after it look like rows.
 */
export class RecordSplitter {
  /** Cells that rows usually have: tells rows from lines of a text. */
  columns = 1;
  readonly #delimiter: string;
  /** From the start of a record on. */
  #text = '';
  /** How far it has been looked at. */
  #at = 0;
  /** Where the quotation mark stands inside which we are, or -1. */
  #quote = -1;
  #row = 1;
  /** The start of a record that is too long: the rest of it is thrown away as it comes. */
  #start: string | undefined;
  #linesDropped = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *push(text: string): Generator<CsvRecord, void, undefined> {
    this.#text += text;
    yield* this.#records(false);
    while (this.#text.length > maxRowLength) {
      if (this.#looksUnclosed()) yield this.#withoutQuote();
      else this.#drop();
      yield* this.#records(false);
    }
  }

  *end(): Generator<CsvRecord, void, undefined> {
    yield* this.#records(true);
    while (this.#quote >= 0 && this.#looksUnclosed()) {
      yield this.#withoutQuote();
      yield* this.#records(true);
    }
    const fault = this.#quote >= 0 ? 'quote-unclosed' : undefined;
    if (this.#text || this.#start !== undefined) yield this.#record(this.#text.length, this.#text.length, fault);
  }

  *#records(isEnd: boolean): Generator<CsvRecord, void, undefined> {
    for (;;) {
      const record = this.#quote < 0 ? this.#outside(isEnd) : this.#inside(isEnd);
      if (record === 'more') return;
      if (record !== 'on') yield record;
    }
  }

  #outside(isEnd: boolean): CsvRecord | 'more' | 'on' {
    const special = /["\r\n]/g;
    special.lastIndex = this.#at;
    const at = special.exec(this.#text)?.index ?? this.#text.length;
    this.#at = at;
    const character = this.#text[at];
    // A line break may be cut in two.
    if (!character || (character === '\r' && at + 1 === this.#text.length && !isEnd)) return 'more';
    if (character !== '"') return this.#record(at, at + (this.#text.startsWith('\r\n', at) ? 2 : 1));
    if (at === 0 || this.#text[at - 1] === this.#delimiter) this.#quote = at;
    this.#at = at + 1;
    return 'on';
  }

  #inside(isEnd: boolean): CsvRecord | 'more' | 'on' {
    const at = this.#text.indexOf('"', this.#at);
    this.#at = at < 0 ? this.#text.length : at;
    if (at < 0 || (at + 1 === this.#text.length && !isEnd)) return 'more';
    const next = this.#text[at + 1];
    if (next === '"') {
      this.#at = at + 2;
      return 'on';
    }
    const isEndOfCell = next === undefined || next === this.#delimiter || /\s/.test(next);
    if (!isEndOfCell && this.#lineEnd() < at && this.#start === undefined) return this.#withoutQuote();
    this.#quote = -1;
    this.#at = at + 1;
    return 'on';
  }

  /** First line break after the quotation mark. */
  #lineEnd(): number {
    lineBreak.lastIndex = this.#quote;
    return lineBreak.exec(this.#text)?.index ?? Infinity;
  }

  #looksUnclosed(): boolean {
    if (this.#quote < 0 || this.#start !== undefined) return false;
    const end = this.#lineEnd();
    if (end === Infinity) return false;
    const lines = this.#text
      .slice(end, end + maxRowLength)
      .split(lineBreak)
      .filter((line) => line.trim())
      .slice(0, linesLookedAt);
    const least = Math.max(1, Math.floor(this.columns / 2));
    const rows = lines.filter((line) => line.split(this.#delimiter).length > least);
    return lines.length > 0 && rows.length > lines.length / 2;
  }

  /** The line of the quotation mark as a record of its own. */
  #withoutQuote(): CsvRecord {
    const quote = this.#quote;
    const end = this.#lineEnd();
    const width = this.#text.startsWith('\r\n', end) ? 2 : 1;
    const record = this.#record(end, end + width, 'quote-unclosed');
    return { ...record, text: record.text.slice(0, quote) + record.text.slice(quote + 1) };
  }

  #record(end: number, next: number, fault?: CsvRecord['fault']): CsvRecord {
    const row = this.#row;
    this.#row += this.#linesDropped + (this.#text.slice(0, next).match(lineBreak)?.length ?? 0);
    const text = this.#start ?? this.#text.slice(0, end);
    const isTooLong = this.#start !== undefined;
    this.#start = undefined;
    this.#linesDropped = 0;
    this.#text = this.#text.slice(next);
    this.#at = 0;
    this.#quote = -1;
    if (isTooLong) return { row, text, fault: 'row-too-long' };
    return fault ? { row, text, fault } : { row, text };
  }

  /** All but the last two characters, which may be half a line break or half a pair of quotation marks. */
  #drop(): void {
    this.#start ??= this.#text.slice(0, 200);
    const dropped = this.#text.length - 2;
    this.#linesDropped += this.#text.slice(0, dropped).match(lineBreak)?.length ?? 0;
    this.#text = this.#text.slice(dropped);
    this.#at -= dropped;
    if (this.#quote >= 0) this.#quote = 0;
  }
}
