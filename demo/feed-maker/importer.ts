import { importFeed, importRows, openInput, type Input, type Outcome } from './engine.js';
import { columnWidths, currentProblems, wholeFeed } from './layout.js';
import type { Page } from './page.js';
import { sheetNames } from './sheets.js';
import { closed } from './state.js';
import { tableOf } from './table.js';
import { leftWords } from './views/problem-template.js';

/** Milliseconds without a change before the feed is made anew. */
const pause = 200;

/** Opens files, and makes the feed from the whole of a table, as the command does. */
export class Importer {
  readonly #page: Page;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Only the newest run may say what it found. */
  #run = new AbortController();
  #said = '';

  constructor(page: Page) {
    this.#page = page;
  }

  async open(input: Input, sheet?: string): Promise<void> {
    const signal = this.#begin();
    const { opened: before, title, language } = this.#page.state;
    // They are the feed's, whichever sheet it is made of.
    const kept = sheet === undefined ? undefined : { title, language };
    this.#page.set({ ...closed(this.#page.state), ...kept, reading: input.name });
    const opened = await openInput(input, sheet, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    if (!opened || signal.aborted) return;
    const { rows, findings, isFeed } = opened;
    const state = {
      opened: {
        input,
        isFeed,
        rows,
        findings,
        sheets: sheet === undefined ? sheetNames(rows, findings) : (before?.sheets ?? []),
        sheet: sheet ?? rows[0]?.place.sheet,
        widths: columnWidths(rows),
      },
      table: tableOf(rows),
      outcome: undefined,
    };
    this.#page.set({ ...state, reading: undefined, problems: currentProblems(state) });
    if (!isFeed && rows.length === 0) return this.#page.focus('#refusal');
    await this.#import();
    this.#page.focus(isFeed ? '#another' : '.scroller [tabindex="0"]');
  }

  /** Forgets what is under way. */
  stop(): void {
    this.#begin();
    this.#said = '';
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#import(), pause);
  }

  #begin(): AbortSignal {
    clearTimeout(this.#timer);
    this.#run.abort();
    this.#run = new AbortController();
    return this.#run.signal;
  }

  async #import(): Promise<void> {
    const { opened, table, title, language } = this.#page.state;
    if (!opened) return;
    const signal = this.#begin();
    const wishes = { title: title.trim(), language, fields: table.fields };
    const outcome = await (
      opened.isFeed ? importFeed(opened.input, wishes) : importRows(opened.input.name, table.rows, wishes, signal)
    ).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    if (outcome && !signal.aborted) this.#show(outcome);
  }

  #show(outcome: Outcome): void {
    const { opened, table, at } = this.#page.state;
    const isFirst = this.#page.state.outcome === undefined;
    this.#page.set({ outcome, problems: currentProblems({ opened, table, outcome }) });
    if (isFirst) {
      this.#page.set({ at: { row: this.#page.view().shown[0] ?? 0, column: at.column } });
      this.#page.look();
    }
    const left = leftWords(this.#page.view());
    if (left !== this.#said) this.#page.say(left);
    this.#said = left;
    // The list reads the feed once more: somebody who writes shall not wait for both at once.
    setTimeout(() => {
      if (this.#page.state.outcome === outcome) this.#page.set({ feed: wholeFeed(outcome) });
    });
  }
}
