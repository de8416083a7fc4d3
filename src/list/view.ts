import type { Feed, Kind } from '../feed/model.js';
import type { Query } from '../feed/query.js';
import type { Selection } from '../feed/select.js';
import { str, type Localizer } from '../locale/localizer.js';
import type { FeedState } from './feed-controller.js';
import type { QueryController } from './query-controller.js';
import type { Settings } from './settings.js';

/** What every template needs: words, the day, and what the page asks for. */
export interface Context {
  readonly words: Localizer;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly settings: Settings;
}

/** A list as it stands: all that its templates are made of. */
export interface View extends Context {
  readonly state: FeedState;
  readonly query: Query;
  /** Undefined until there is a feed. */
  readonly selection: Selection | undefined;
  /** Cards that a section shows at most. */
  readonly limit: (kind: Kind | undefined) => number;
  /** Vote address of the `<page-feedback>` at the end; undefined for none. */
  readonly feedback: string | undefined;
}

/** A view with a feed. */
export interface ReadyView extends View {
  readonly feed: Feed;
  readonly selection: Selection;
}

/** What a visitor can do. */
export interface Handlers extends Readonly<QueryController['handlers']> {
  readonly showMore: (kind: Kind | undefined) => void;
  readonly retry: () => void;
}

/** The view when its feed has come. */
export function readyView(view: View): ReadyView | undefined {
  const { state, selection } = view;
  return state.is === 'ready' && selection ? { ...view, feed: state.feed, selection } : undefined;
}

/** Items that are on the page now. */
export function shownItems({ selection, limit }: Pick<ReadyView, 'selection' | 'limit'>): number {
  return selection.sections.reduce((sum, { kind, items }) => sum + Math.min(items.length, limit(kind)), 0);
}

/** "Visar 4 av 12 samarbeten", for the eye and for the live region. */
export function countWords(view: Pick<ReadyView, 'selection' | 'limit' | 'words'>): string {
  const { selection, words } = view;
  const shown = shownItems(view);
  return selection.total === 1
    ? words.msg(str`Visar ${shown} av 1 samarbete`)
    : words.msg(str`Visar ${shown} av ${selection.total} samarbeten`);
}
