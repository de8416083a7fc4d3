import type { FieldName } from '../../../src/import/columns/column.js';
import type { Level } from '../../../src/import/finding.js';

type Kinds = 'total' | 'eu' | 'ir' | 'other';
type Languages = 'sv' | 'nb' | 'nn' | 'en';

/** Every text of the feed maker; those of findings are in `src/report/`. In braces stands what is filled in. */
export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly demo: string;
  readonly toTable: string;
  readonly stays: string;

  readonly file: string;
  readonly drop: string;
  readonly choose: string;
  readonly formats: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly usePasted: string;
  readonly pastedName: string;
  readonly example: string;
  readonly template: string;
  readonly exampleName: string;
  readonly or: string;
  readonly another: string;
  readonly leave: string;
  readonly leaveYes: string;
  readonly leaveSheet: string;
  readonly leaveSheetYes: string;
  readonly leaveNo: string;
  readonly sheet: string;
  readonly reading: string;
  readonly loaded: string;
  readonly isFeed: string;
  readonly unreadable: string;
  readonly noHeading: string;

  readonly columns: string;
  readonly columnsHint: string;
  readonly columnsKnown: string;
  readonly columnsUnknown: string;
  readonly unknown: string;
  readonly notUsed: string;
  readonly asNamed: string;
  readonly columnWord: string;
  readonly noName: string;
  readonly texts: string;
  readonly facts: string;
  readonly people: string;
  readonly money: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly budgets: Readonly<Record<Kinds, string>>;
  readonly sides: Readonly<Record<'SE' | 'NO', string>>;
  readonly inLanguages: Readonly<Record<Languages, string>>;

  readonly table: string;
  readonly keys: string;
  readonly onlyProblems: string;
  readonly next: string;
  readonly previous: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly row: string;
  readonly rowName: string;
  readonly cellName: string;
  readonly empty: string;
  readonly noRows: string;
  readonly edit: string;
  readonly clearRow: string;
  readonly sameOne: string;
  readonly same: string;
  readonly changed: string;
  readonly unplacedOne: string;
  readonly unplaced: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly cellGood: string;

  readonly problems: string;
  readonly left: string;
  readonly leftOne: string;
  readonly none: string;
  readonly checking: string;
  readonly wholeFile: string;
  readonly found: string;
  readonly more: string;
  readonly notices: string;

  readonly list: string;
  readonly listLanguage: string;
  readonly noList: string;

  readonly feed: string;
  readonly feedTitle: string;
  readonly feedTitleHint: string;
  readonly feedLanguage: string;
  readonly feedLanguageHint: string;
  readonly byTexts: string;
  readonly languages: Readonly<Record<Languages, string>>;
  readonly counts: string;
  readonly withProblems: string;
  readonly split: string;
  readonly refused: string;
  readonly download: string;
  readonly downloadTable: string;
  readonly mended: string;
  readonly saved: string;
  readonly then: string;
  readonly workshop: string;
}

/** A text with what its braces name. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
