import type { Input, Outcome } from './engine.js';
import type { Finding } from '../../src/import/finding.js';
import type { Row } from '../../src/import/table.js';
import type { ToolsLanguage } from '../../src/locale/tools-localizer.js';
import { languages, type Language } from '../../src/shared/language.js';
import { toolsLanguage } from '../../src/report/tools-language.js';
import type { Position, Problems } from './problems.js';
import type { Table } from './table.js';

/** A file that is open. */
export interface Opened {
  readonly input: Input;
  readonly isFeed: boolean;
  /** Rows as they were read. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** Names of the sheets of a workbook that has several. */
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
  /** How many characters a usual cell of each column has. */
  readonly widths: readonly number[];
}

/** Other cells that said what somebody has just changed. */
export interface Offer {
  readonly rows: readonly number[];
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Where somebody goes from a table: to another file, or to another sheet of the same one. */
export type Goal = 'file' | { readonly sheet: string };

/** All that the feed maker knows. */
export interface State {
  /** Language of the page. */
  readonly ui: ToolsLanguage;
  /** Language of the list. */
  readonly listLanguage: Language;
  /** What is being read. */
  readonly reading: string | undefined;
  readonly opened: Opened | undefined;
  readonly table: Table;
  /** Undefined until a file was imported. */
  readonly outcome: Outcome | undefined;
  /** Of the newest outcome. */
  readonly problems: Problems;
  /** The feed of the newest outcome in one piece; undefined when there is none. */
  readonly feed: unknown;
  readonly title: string;
  readonly language: string;
  /** The cell that the keys go from. */
  readonly at: Position;
  /** What somebody is writing into that cell, from when it was opened. */
  readonly draft: string | undefined;
  /** Rows that are shown although nothing is wrong with them any more; undefined when all are. */
  readonly onlyRows: ReadonlySet<number> | undefined;
  readonly offer: Offer | undefined;
  /** How many places of a kind of problem are listed, by its code. */
  readonly listed: Readonly<Record<string, number>>;
  /** Cells that found no place in the table when they were pasted, until something else changes. */
  readonly unplaced: number;
  /** Where somebody is going who is asked first, because the changes go. */
  readonly leaving: Goal | undefined;
  /** Whether the changes are in no file yet. */
  readonly isUnsaved: boolean;
}

const noProblems: Problems = { open: [], notices: [], byCell: new Map(), byRow: new Map() };
const emptyTable: Table = { rows: [], fields: {}, past: [], future: [] };

export function initialState(search: string): State {
  const ui = toolsLanguage(new URLSearchParams(search).get('ui') ?? 'sv') ?? 'sv';
  return {
    ui,
    listLanguage: languages.find((language) => language === ui) ?? 'sv',
    reading: undefined,
    opened: undefined,
    table: emptyTable,
    outcome: undefined,
    problems: noProblems,
    feed: undefined,
    title: '',
    language: '',
    at: { row: 0, column: 0 },
    draft: undefined,
    onlyRows: undefined,
    offer: undefined,
    listed: {},
    unplaced: 0,
    leaving: undefined,
    isUnsaved: false,
  };
}

/** The same without a file, in the same languages. */
export const closed = ({ ui, listLanguage }: State): State => ({ ...initialState(''), ui, listLanguage });
