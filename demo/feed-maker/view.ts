import type { Column } from '../../src/import/columns/column.js';
import type { Finding } from '../../src/import/finding.js';
import type { ToolsLanguage } from '../../src/locale/tools-localizer.js';
import type { FindingWords } from '../../src/report/finding-words.js';
import type { Language } from '../../src/shared/language.js';
import type { Position, Problems } from './problems.js';
import type { Span } from './rows-in-view.js';
import type { Goal, State } from './state.js';
import type { Texts } from './texts/texts.js';

/** A column of the table as it is shown. */
export interface ShownColumn {
  /** From 0. */
  readonly index: number;
  /** What stands in its heading. */
  readonly header: string;
  /** What it is called. */
  readonly name: string;
  /** Undefined for a column that nobody understands. */
  readonly column: Column | undefined;
  /** How wide it is shown. */
  readonly width: 'narrow' | 'medium' | 'wide';
}

/** All that the templates show. */
export interface View {
  readonly words: Texts;
  readonly state: State;
  readonly columns: readonly ShownColumn[];
  /** Index of the row with the names of columns; undefined when none has any. */
  readonly heading: number | undefined;
  /** Indexes of the rows that are shown, in their order. */
  readonly shown: readonly number[];
  /** Which of them are drawn. */
  readonly span: Span;
  readonly rowHeight: number;
  readonly problems: Problems;
  readonly inWords: (finding: Finding) => FindingWords;
  readonly on: Handlers;
}

/** What an editor can do. */
export interface Handlers {
  readonly language: (ui: ToolsLanguage) => void;
  readonly file: (file: File) => void;
  readonly paste: (text: string) => void;
  readonly example: () => void;
  readonly template: () => void;
  /** Goes to another file or sheet; `sure` when somebody was asked. */
  readonly leave: (to: Goal, sure: boolean) => void;
  readonly stay: () => void;
  /** @param field undefined: what its name says */
  readonly field: (header: string, field: string | undefined) => void;
  readonly scroll: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly copy: (event: ClipboardEvent) => void;
  readonly pasteCells: (event: ClipboardEvent) => void;
  /** Goes to a cell. */
  readonly go: (to: Position) => void;
  /** Notes which cell has the focus. */
  readonly focus: (at: Position) => void;
  readonly edit: () => void;
  /** Takes what was written, as soon as it is written. */
  readonly commit: (text: string) => void;
  readonly clearRow: () => void;
  readonly changeSame: () => void;
  readonly onlyProblems: (isOn: boolean) => void;
  readonly next: (direction: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Lists more places of a kind of problem. */
  readonly more: (code: string) => void;
  readonly listLanguage: (language: Language) => void;
  readonly title: (title: string) => void;
  readonly feedLanguage: (language: string) => void;
  readonly download: (name: string) => void;
  readonly downloadTable: () => void;
}
