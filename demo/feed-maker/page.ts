import type { Sight } from './rows-in-view.js';
import type { State } from './state.js';
import type { Table } from './table.js';
import type { Texts } from './texts/texts.js';
import type { View } from './view.js';

/** What the parts of the feed maker share: one state, and one way to change it. */
export interface Page {
  readonly root: HTMLElement;
  readonly state: State;
  readonly words: Texts;
  view(): View;
  /** Changes the state, and draws it. */
  set(change: Partial<State>): void;
  /** Changes the table, and makes the feed anew. */
  change(table: Table): void;
  /** Makes the feed anew as soon as nothing has changed for a while. */
  importSoon(): void;
  /** Says a text to those who do not see the page. */
  say(text: string): void;
  focus(selector: string): void;
  /** Looks what of the table is seen. */
  look(): void;
  sight: Sight;
}
