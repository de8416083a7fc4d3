import { html } from 'lit/html.js';
import type { Merged } from '../feed/merge-pages.js';
import { emptyQuery } from '../feed/query.js';
import { select } from '../feed/select.js';
import { readSettings } from '../list/settings.js';
import type { Handlers, ReadyView } from '../list/view.js';
import type { Localizer } from '../locale/localizer.js';

const nothing = () => undefined;

/** Nobody is there to do anything, so all that a visitor could do is nothing. */
const handlers = new Proxy({}, { get: () => nothing }) as Handlers;

export interface Looks {
  readonly words: Localizer;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly headingLevel: number;
}

/** A list of everything, ended projects too: without a script nobody can ask for what is hidden. */
export function listView({ feed, problems }: Merged, { words, today, headingLevel }: Looks): ReadyView {
  const { language } = words;
  const settings = readSettings({ headingLevel, ended: 'show', without: 'search areas places counts ended' }, nothing);
  return {
    words,
    today,
    settings,
    shows: (what) => !settings.without.has(what),
    state: { is: 'ready', feed, problems, failures: [], complete: true },
    query: emptyQuery,
    selection: select(feed, emptyQuery, { ...settings, language, today }),
    entries: (items, _look, template) => items.map((item) => html`<li>${template(item)}</li>`),
    feedback: undefined,
    isPrinted: false,
    on: handlers,
  };
}
