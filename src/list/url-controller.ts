import { readQueryString, writeQueryString } from '../feed/query-string.js';
import type { Host } from '../shared/host.js';
import { listen } from '../shared/listen.js';
import type { QueryController } from './query-controller.js';

export interface UrlOptions {
  readonly query: QueryController;
  /** Told when the visitor has gone back or forth to another position. */
  readonly onMove: () => void;
  /** Shows the item with an id. Returns whether it is there. */
  readonly show: (id: string) => boolean;
}

/** Keeps what the visitor asks for in the address of the page. */
export interface UrlController {
  /**
   * Takes what the address says under a prefix.
   *
   * @param prefix empty for a list that leaves the address alone
   * @param selected areas that the page ticks when the address does not speak of any
   */
  readonly read: (prefix: string, selected: readonly string[]) => void;
  /** Writes what the visitor has done, as one step of the history. */
  readonly write: () => void;
  /** Shows the item that the address asks for, `#g-<id>`, once it is there. */
  readonly find: () => void;
}

export function urlController(host: Host, { query, onMove, show }: UrlOptions): UrlController {
  let prefix = '';
  let selected: readonly string[];
  let isFound: boolean;
  const position = () =>
    prefix
      ? readQueryString(location.search, prefix, selected)
      : { query: { ...query.position.query, areas: selected }, pages: [] };
  const isWritten = () => !prefix || JSON.stringify(position()) === JSON.stringify(query.position);
  const find = () => {
    const mark = `#${prefix}-`;
    if (!prefix || isFound || !location.hash.startsWith(mark)) return;
    try {
      isFound = show(decodeURIComponent(location.hash.slice(mark.length)));
    } catch {
      // A fragment of somebody else's.
    }
  };
  // A new fragment comes by both, but for one of another query, which comes by the first alone.
  listen(host, ['popstate', 'hashchange'], ({ type }) => {
    if (type === 'hashchange') {
      isFound = false;
      find();
    } else if (!isWritten()) {
      query.restore(position());
      onMove();
    }
  });
  return {
    read(...settings) {
      [prefix, selected] = settings;
      query.restore(position());
    },
    find,
    write() {
      if (isWritten()) return;
      try {
        const url = new URL(location.href);
        url.search = writeQueryString(url.search, prefix, selected, query.position);
        // By its name as a text: the build has a shorter one for the `state` that is ours.
        history.pushState(Reflect.get(history, 'state'), '', url);
      } catch {
        // Browsers refuse too many changes, and all changes in some frames; the list works without.
      }
    },
  };
}
