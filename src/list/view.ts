import type { Collaboration } from '../feed/model.js';
import type { Query } from '../feed/query.js';
import type { Selection } from '../feed/select.js';
import { str, type Localizer } from '../locale/localizer.js';
import type { Entries } from './entries.js';
import type { FeedState } from './feed-controller.js';
import type { QueryController } from './query-controller.js';
import type { Leavable, Settings } from './settings.js';

/** What a visitor can do. */
export interface Handlers extends Omit<QueryController, 'position' | 'pages' | 'restore'> {
  readonly retry: () => void;
}

/** A list as it stands: all that its templates are made of. */
export interface View {
  readonly words: Localizer;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly settings: Settings;
  /** Whether the page did not leave something out. */
  readonly shows: (what: Leavable) => boolean;
  readonly state: FeedState;
  readonly query: Query;
  /** Undefined until there is a feed. */
  readonly selection: Selection | undefined;
  /** The list entries of items, each kept for its item. */
  readonly entries: Entries;
  /** Vote address of the `<page-feedback>` at the end; undefined for none. */
  readonly feedback: string | undefined;
  /** Every card is shown, and what the visitor has filtered by, for paper has no controls. */
  readonly isPrinted: boolean;
  readonly on: Handlers;
}

/** A view with a feed. */
export type ReadyView = View & { readonly selection: Selection };

/** A template of one item. */
export type ItemTemplate<Result> = (item: Collaboration, view: ReadyView) => Result;

/** "Visar 4 av 12 samarbeten", for the eye and for the live region. */
export function countWords({ msg }: Localizer, { shown, total }: Selection): string {
  return total === 1 ? msg(str`Visar ${shown} av 1 samarbete`) : msg(str`Visar ${shown} av ${total} samarbeten`);
}
