import { headingOf, shownRows } from './layout.js';
import { moved } from './moves.js';
import type { Page } from './page.js';
import { copiedCell, pastedCells, placed } from './paste.js';
import { cellKey, nextProblem, type Position } from './problems.js';
import { scrollTo } from './rows-in-view.js';
import { changedRow, redone, sameCells, textAt, undone, withCells, type Table } from './table.js';
import { fill } from './texts/texts.js';
import { unplacedWords } from './views/work-template.js';

/** Going through the cells of the table, and writing in them. */
export class Cells {
  readonly #page: Page;
  /** Pixels that the heading covers. */
  #head = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get #scroller(): HTMLElement | null {
    return this.#page.root.querySelector<HTMLElement>('.scroller');
  }

  /** Looks how high a row is in this font, and what of the table is seen; draws anew when that is something else. */
  look(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const before = this.#page.sight;
    this.#head = scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const row = scroller.querySelector('tbody tr:not(.spacer)')?.getBoundingClientRect().height;
    const now = { top: scroller.scrollTop, height: scroller.clientHeight, rowHeight: row || before.rowHeight };
    this.#page.sight = now;
    if (Math.abs(now.rowHeight - before.rowHeight) > 0.5 || now.top !== before.top || now.height !== before.height)
      this.#page.set({});
  }

  /** Goes to a cell, wherever it is. */
  go(to: Position): void {
    const { state } = this.#page;
    // A heading is mended by saying what its column holds.
    const heading = headingOf(state.table.rows, state.outcome);
    if (to.row === heading) return this.#goToField(to.column);
    const scroller = this.#scroller;
    if (!scroller) return;
    // A row that nothing is wrong with is shown all the same when somebody asks for it.
    const onlyRows = state.onlyRows && new Set([...state.onlyRows, to.row]);
    const isOther = to.row !== state.at.row || to.column !== state.at.column;
    const place = shownRows({ ...state, onlyRows }, heading).indexOf(to.row);
    scroller.scrollTop = scrollTo(this.#page.sight, place, this.#head);
    this.#page.sight = { ...this.#page.sight, top: scroller.scrollTop };
    this.#page.set({ at: to, draft: undefined, onlyRows, ...(isOther && { offer: undefined }) });
    this.#page.focus(`#cell-${to.row}-${to.column}`);
  }

  #goToField(column: number): void {
    this.#page.root.querySelector('.columns')?.setAttribute('open', '');
    this.#page.focus(`#field-${column}`);
    this.#page.set({ at: { ...this.#page.state.at, column } });
  }

  next(direction: 1 | -1): void {
    const { problems, at } = this.#page.state;
    const to = nextProblem(problems, at, direction);
    if (to) this.go(to);
  }

  /** @param draft what stands in the field at first; undefined: what stands in the cell */
  edit(draft?: string): void {
    const { table, at } = this.#page.state;
    this.go(at);
    this.#page.set({ draft: draft ?? textAt(table, at.row, at.column) });
    const field = this.#scroller?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  commit(text: string): void {
    const { draft, table, at, problems } = this.#page.state;
    if (draft === undefined) return;
    const before = textAt(table, at.row, at.column);
    this.#page.set({ draft: undefined });
    const next = withCells(table, [{ ...at, text }]);
    if (next === table) return;
    this.#page.change(next);
    const wasBad = problems.byCell.has(cellKey(at.row, at.column)) && before.trim() !== '';
    const rows = wasBad ? sameCells(next, at.column, before, (this.#page.view().heading ?? -1) + 1) : [];
    this.#page.set({ offer: rows.length ? { rows, column: at.column, before, after: text } : undefined });
  }

  changeSame(): void {
    const { offer, table, at } = this.#page.state;
    if (!offer) return;
    const { rows, column, after } = offer;
    this.#page.change(
      withCells(
        table,
        rows.map((row) => ({ row, column, text: after })),
      ),
    );
    this.go(at);
    this.#page.say(fill(this.#page.words.changed, { count: rows.length }));
  }

  undo(): void {
    this.#back(undone, changedRow(this.#page.state.table.past.at(-1)), this.#page.words.undone);
  }

  redo(): void {
    this.#back(redone, changedRow(this.#page.state.table.future[0]), this.#page.words.redone);
  }

  #back(way: (table: Table) => Table, row: number | undefined, words: string): void {
    const { table, at } = this.#page.state;
    const next = way(table);
    if (next === table) return;
    this.#page.change(next);
    if (row !== undefined) this.go({ row, column: at.column });
    this.#page.say(words);
  }

  onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { state } = this.#page;
    if (state.draft !== undefined) return this.#onEditorKey(event);
    const view = this.#page.view();
    const { height, rowHeight } = this.#page.sight;
    const ground = {
      shown: view.shown,
      columns: view.columns.length,
      page: Math.max(1, Math.floor(height / rowHeight) - 2),
    };
    const to = event.altKey ? undefined : moved(state.at, event, ground);
    const isCommand = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (to) this.go(to);
    else if (isCommand && letter === 'z' && !event.shiftKey) this.undo();
    else if (isCommand && (letter === 'y' || letter === 'z')) this.redo();
    else if (isCommand || event.altKey) return;
    else if (event.key === 'Enter' || event.key === 'F2') this.edit();
    else if (event.key === 'Delete' || event.key === 'Backspace')
      this.#page.change(withCells(state.table, [{ ...state.at, text: '' }]));
    else if (event.key.length === 1) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  #onEditorKey(event: KeyboardEvent): void {
    const { at } = this.#page.state;
    if (event.key === 'Escape') this.go(at);
    else if (event.key === 'Enter' && !event.shiftKey) {
      this.commit((event.target as HTMLTextAreaElement).value);
      this.go(at);
    } else return;
    event.preventDefault();
  }

  onCopy(event: ClipboardEvent): void {
    const { draft, table, at } = this.#page.state;
    if (draft !== undefined) return;
    event.clipboardData?.setData('text/plain', copiedCell(textAt(table, at.row, at.column)));
    event.preventDefault();
  }

  /** Cells that were copied in a spreadsheet, from this one to the right and down. */
  onPaste(event: ClipboardEvent): void {
    const { draft, table, at } = this.#page.state;
    const text = event.clipboardData?.getData('text/plain');
    if (draft !== undefined || text === undefined) return;
    event.preventDefault();
    const { shown, columns } = this.#page.view();
    const { mends, left } = placed(pastedCells(text), at, shown, columns.length);
    this.#page.change(withCells(table, mends));
    this.#page.set({ unplaced: left });
    if (left) this.#page.say(unplacedWords(left, this.#page.words));
  }
}
