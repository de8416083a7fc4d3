import type { Feed } from '../../feed/model.js';
import { dayAtTheBorder } from '../../feed/status.js';
import { exportLocalizer, str, type Localizer } from '../../locale/export-localizer.js';
import { announce } from '../../shared/announce.js';
import { element } from '../element.js';
import { languageOf } from '../language.js';
import type { ListElement } from '../widget.js';
import { download } from './download.js';
import { exportMenuStyles } from './export-menu.styles.js';
import { stillToEnd, toCalendar } from './to-calendar.js';
import { toCsv } from './to-csv.js';
import { toJsonFeed } from './to-json-feed.js';

/** The menu of one list. */
export interface ExportMenu {
  /** Stands in the list's footer. */
  readonly root: HTMLElement;
  /** Shows the menu in the list's language while there is a list to take along. */
  readonly update: () => void;
}

interface Format {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (feed: Feed) => string;
  /** How many of the feed the file has. */
  readonly count: (feed: Feed) => number;
}

const countItems = ({ items }: Feed): number => items.length;

function formatsOf(words: Localizer, now: Date): Format[] {
  const { msg } = words;
  const today = dayAtTheBorder(now);
  const origin = { title: msg('Gränssamarbeten'), page: location.href.split('#')[0]! };
  return [
    {
      name: msg('Kalkylblad (CSV)'),
      extension: 'csv',
      type: 'text/csv',
      write: (feed) => toCsv(feed, words),
      count: countItems,
    },
    {
      name: msg('Flöde (JSON Feed)'),
      extension: 'json',
      type: 'application/feed+json',
      write: (feed) => toJsonFeed(feed, origin),
      count: countItems,
    },
    {
      name: msg('Slutdatum till kalendern (ICS)'),
      extension: 'ics',
      type: 'text/calendar',
      write: (feed) => toCalendar(feed, words, today, now),
      count: (feed) => stillToEnd(feed, today).length,
    },
  ];
}

/** Makes the menu of a list, hidden until its first update. */
export function createExportMenu(list: ListElement): ExportMenu {
  const root = element('div', { slot: 'footer', 'data-gransamarbete-export': '' });
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(exportMenuStyles);
  shadow.adoptedStyleSheets = [sheet];
  // There from the start, for a status that comes with its text is not heard everywhere.
  const status = element('p', { role: 'status' });
  const buttons = element('div', { class: 'row', role: 'group', 'aria-labelledby': 'name' });
  const frame = element('section', {}, buttons, status);
  let language: string | undefined;

  function save({ msg }: Localizer, index: number): void {
    const now = new Date();
    const words = exportLocalizer(languageOf(list));
    const { extension, type, write, count } = formatsOf(words, now)[index]!;
    const feed = list.matching;
    const number = feed ? count(feed) : 0;
    if (!feed || !number) return announce(status, msg('Det finns inget att spara med det här urvalet.'));
    const name = `${msg('samarbeten')}-${dayAtTheBorder(now)}.${extension}`;
    download(name, `${type};charset=utf-8`, write(feed));
    announce(status, msg(str`${name} är sparad. Samarbeten i filen: ${number}.`));
  }

  function translate(): void {
    const words = exportLocalizer(languageOf(list));
    if (words.language === language) return;
    language = words.language;
    frame.lang = language;
    status.textContent = '';
    buttons.replaceChildren(
      element('span', { id: 'name' }, words.msg('Ta med listan som den visas:')),
      ...formatsOf(words, new Date()).map(({ name }, index) =>
        element('button', { type: 'button', onclick: () => save(words, index) }, name),
      ),
    );
  }

  shadow.append(frame);
  frame.hidden = true;

  return {
    root,
    update() {
      translate();
      frame.hidden = !list.matching?.items.length;
    },
  };
}
