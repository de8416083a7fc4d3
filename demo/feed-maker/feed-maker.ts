import { render } from 'lit';
import { toolsLocalizer } from '../../src/locale/tools-localizer.js';
import { wordsOf } from '../../src/report/words-of.js';
import { announce } from '../../src/shared/announce.js';
import { Cells } from './cells.js';
import { exampleText } from './example.js';
import { saveTemplate } from './template.js';
import { Importer } from './importer.js';
import { headingOf, shownColumns, shownRows } from './layout.js';
import type { Page } from './page.js';
import { rowsInView, type Sight } from './rows-in-view.js';
import { mendedName, saveFile, tableAsCsv } from './save.js';
import { closed, initialState, type Goal, type State } from './state.js';
import { withField, withoutRow, type Table } from './table.js';
import { textsOf } from './texts/index.js';
import { fill, type Texts } from './texts/texts.js';
import type { Handlers, View } from './view.js';
import { makerTemplate } from './views/maker-template.js';
import { placesAtOnce } from './views/problem-template.js';

/** The feed maker: one state, rendered anew at each change. */
export class FeedMaker implements Page {
  readonly root: HTMLElement;
  sight: Sight = { top: 0, height: 600, rowHeight: 36 };
  readonly #importer = new Importer(this);
  readonly #cells = new Cells(this);
  #state: State;

  constructor(root: HTMLElement) {
    this.root = root;
    this.#state = initialState(location.search);
  }

  get state(): State {
    return this.#state;
  }

  get words(): Texts {
    return textsOf(this.#state.ui);
  }

  start(): void {
    addEventListener('beforeunload', (event) => {
      if (this.#state.isUnsaved) event.preventDefault();
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'F8' || !this.#state.outcome) return;
      event.preventDefault();
      this.#cells.next(event.shiftKey ? -1 : 1);
    });
    addEventListener('resize', () => this.#cells.look());
    // A file that misses its place would take the page away.
    for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
    this.set({});
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    const hadFocus = this.root.querySelector('.scroller')?.contains(document.activeElement) ?? false;
    const view = this.view();
    render(makerTemplate(view), this.root);
    document.documentElement.lang = this.#state.ui;
    document.title = `${view.words.title} – Region Exempel`;
    // A row that is scrolled away takes the focus with it; the table keeps it, and the keys go on from the same cell.
    if (hadFocus && document.activeElement === document.body)
      this.root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
  }

  look(): void {
    this.#cells.look();
  }

  change(table: Table): void {
    if (table === this.#state.table) return;
    this.set({ table, isUnsaved: table.past.length > 0, offer: undefined, unplaced: 0 });
    this.importSoon();
  }

  importSoon(): void {
    this.#importer.soon();
  }

  say(text: string): void {
    announce(this.root.querySelector('#said'), text);
  }

  focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus();
  }

  view(): View {
    const state = this.#state;
    const { words } = this;
    const localizer = toolsLocalizer(state.ui);
    const heading = headingOf(state.table.rows, state.outcome);
    const shown = shownRows(state, heading);
    return {
      words,
      state,
      heading,
      shown,
      columns: shownColumns(state, heading, words),
      span: rowsInView(this.sight, shown.length),
      rowHeight: this.sight.rowHeight,
      problems: state.problems,
      inWords: (finding) => wordsOf(localizer, finding),
      on: this.#handlers,
    };
  }

  #leave(to: Goal, isSure: boolean): void {
    const { isUnsaved, opened } = this.#state;
    if (isUnsaved && !isSure) {
      this.set({ leaving: to });
      this.focus('#stay');
      return;
    }
    if (to !== 'file') {
      if (opened) void this.#importer.open(opened.input, to.sheet);
      return;
    }
    this.#importer.stop();
    this.set(closed(this.#state));
    this.focus('.drop input');
  }

  #save(name: string, type: string, text: string): void {
    saveFile(name, type, text);
    this.say(fill(this.words.saved, { name }));
  }

  #openText(name: string, text: string): void {
    const blob = new Blob([text]);
    void this.#importer.open({ name, bytes: () => blob.stream() });
  }

  readonly #handlers: Handlers = {
    language: (ui) => {
      history.replaceState(null, '', `?ui=${ui}`);
      this.set({ ui });
    },
    file: (file) => void this.#importer.open({ name: file.name, bytes: () => file.stream() }),
    paste: (text) => {
      if (text.trim()) this.#openText(this.words.pastedName, text);
    },
    example: () => this.#openText(this.words.exampleName, exampleText(this.#state.ui)),
    template: () => void saveTemplate(this.#state.ui).then((name) => this.say(fill(this.words.saved, { name }))),
    leave: (to, isSure) => this.#leave(to, isSure),
    stay: () => {
      const { leaving } = this.#state;
      this.set({ leaving: undefined });
      this.focus(leaving === 'file' ? '#another' : '#sheet');
    },
    field: (header, field) => this.change(withField(this.#state.table, header, field)),
    scroll: () => this.#cells.look(),
    key: (event) => this.#cells.onKey(event),
    copy: (event) => this.#cells.onCopy(event),
    pasteCells: (event) => this.#cells.onPaste(event),
    go: (to) => this.#cells.go(to),
    focus: (at) => {
      const { row, column } = this.#state.at;
      if (row !== at.row || column !== at.column) this.set({ at, offer: undefined });
    },
    edit: () => this.#cells.edit(),
    commit: (text) => this.#cells.commit(text),
    clearRow: () => {
      this.change(withoutRow(this.#state.table, this.#state.at.row));
      this.#cells.go(this.#state.at);
    },
    changeSame: () => this.#cells.changeSame(),
    onlyProblems: (isOn) => {
      this.set({ onlyRows: isOn ? new Set(this.#state.problems.byRow.keys()) : undefined });
      const { shown } = this.view();
      const { row, column } = this.#state.at;
      if (!shown.includes(row)) this.set({ at: { row: shown[0] ?? row, column } });
    },
    next: (direction) => this.#cells.next(direction),
    undo: () => this.#cells.undo(),
    redo: () => this.#cells.redo(),
    more: (code) => {
      const listed = (this.#state.listed[code] ?? placesAtOnce) + placesAtOnce * 5;
      this.set({ listed: { ...this.#state.listed, [code]: listed } });
    },
    listLanguage: (listLanguage) => this.set({ listLanguage }),
    title: (title) => {
      this.set({ title });
      this.importSoon();
    },
    feedLanguage: (language) => {
      this.set({ language });
      this.importSoon();
    },
    download: (name) => {
      const page = this.#state.outcome?.imported.pages.find((one) => one.name === name);
      if (page) this.#save(name, 'application/feed+json', page.text);
    },
    downloadTable: () => {
      const name = mendedName(this.#state.opened?.input.name ?? '', this.words.mended);
      this.#save(name, 'text/csv', tableAsCsv(this.#state.table.rows));
      this.set({ isUnsaved: false });
    },
  };
}
