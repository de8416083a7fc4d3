import ICAL from 'ical.js';
import { cardTitle, chooseText } from '../../feed/choose-text.js';
import type { Collaboration, Feed, PartialDate } from '../../feed/model.js';
import { str, type Localizer } from '../../locale/export-localizer.js';

/** The last day of a date that may be a month or a year. */
export function lastDay(date: PartialDate): string {
  if (date[7]) return date;
  const [year, month = 12] = date.split('-').map(Number) as [number, number?];
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What a calendar keeps: projects whose last day is still to come. */
export const stillToEnd = ({ items }: Feed, today: string): Collaboration[] =>
  items.filter(({ kind, period: { end } }) => kind !== 'institution' && end && lastDay(end) >= today);

function eventOf(item: Collaboration, words: Localizer, now: Date): ICAL.Component {
  const { msg, language } = words;
  const end = item.period.end!;
  const component = new ICAL.Component('vevent');
  const event = new ICAL.Event(component);
  // The same project is the same entry, however often the list is taken along.
  event.uid = item.key;
  event.summary = msg(str`Slutar: ${cardTitle(item, language).value}`);
  event.startDate = ICAL.Time.fromDateString(lastDay(end));
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  // It takes nobody's time.
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  if (!end[7]) event.description = msg(str`Listan säger ${words.date(end)}. Dagen är den sista som det kan betyda.`);
  const url = chooseText(item, 'url', language)?.value;
  if (url) component.addPropertyWithValue('url', url);
  return component;
}

/** The end dates as an iCalendar file (RFC 5545): an all-day event on the last day of each project that is not over. */
export function toCalendar(feed: Feed, words: Localizer, today: string, now: Date): string {
  // Octets of a line: the library does not count the space that a folded line begins with.
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//gransamarbete//${words.language.toUpperCase()}`);
  for (const item of stillToEnd(feed, today)) calendar.addSubcomponent(eventOf(item, words, now));
  return `${calendar.toString()}\r\n`;
}
