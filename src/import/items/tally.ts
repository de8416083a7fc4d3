import type { Finding, Report } from '../finding.js';

/** What has gone in, and what became of it. */
export interface Tally {
  /** Rows below the headings; items, of a feed. Each is either used or reported. */
  readonly rows: { readonly read: number; readonly used: number; readonly reported: number };
  /** Cells that are not blank, of columns that are understood; and those of them that could not be used. */
  readonly cells: { readonly read: number; readonly unusable: number };
}

/** Counts while an import runs. */
export class Counter {
  read = 0;
  used = 0;
  /** Empty rows and repeated headings: reported, but nobody misses them. */
  idle = 0;
  cells = 0;
  unusable = 0;

  get tally(): Tally {
    const { read, used, cells, unusable } = this;
    return { rows: { read, used, reported: read - used }, cells: { read: cells, unusable } };
  }

  /** The larger of two shares, 0 to 1: of rows and of cells that could not be used. */
  get unusableShare(): number {
    const rows = this.read - this.idle;
    return Math.min(1, Math.max(rows && 1 - this.used / rows, this.cells && this.unusable / this.cells));
  }

  /** Whether nobody knows how much of a source is missing, or what the feed needs is not known. */
  isBroken = false;

  /** A report that counts what is lost. */
  counting(report: Report): Report {
    return (finding: Finding) => {
      if (finding.level === 'error') this.#count(finding);
      report(finding);
    };
  }

  #count({ code, place }: Finding): void {
    if (/^(?:file-|json-|xml-|sheet-missing|override-invalid|language-unknown)/.test(code)) this.isBroken = true;
    // Left out before they could come here.
    else if (code === 'row-too-long' || code === 'record-unusable') this.read++;
    else if (place.column !== undefined) this.unusable++;
  }
}
