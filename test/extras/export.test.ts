import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { lastDay, stillToEnd, toCalendar } from '../../src/extras/export/to-calendar.js';
import { toCsv } from '../../src/extras/export/to-csv.js';
import { toJsonFeed } from '../../src/extras/export/to-json-feed.js';
import { mergePages } from '../../src/feed/merge-pages.js';
import type { Feed } from '../../src/feed/model.js';
import { exportLocalizer } from '../../src/locale/export-localizer.js';
import { demoFeed, institution, mergedFeed, plain, project, read } from '../helpers/feeds.js';

const origin = { title: 'Gränssamarbeten', page: 'https://kommun.example/sida' };
const now = new Date('2026-11-23T12:00:00Z');
const calendarOf = (feed: Feed, language: 'sv' | 'nb' | 'nn' = 'sv') =>
  toCalendar(feed, exportLocalizer(language), '2026-11-23', now);

/** Items as they are shown: where they stood in their file is no part of that. */
const shown = ({ items }: Feed) => plain(items.map((item) => ({ ...item, pointer: '' })));

describe('a list taken along as JSON Feed', () => {
  it('is read again as the same collaborations, without a problem', () => {
    for (const name of ['feed', 'all-ended'] as const) {
      const feed = mergePages([read(demoFeed(name), { source: 'https://feed.example/feed.json' })]).feed;
      const page = read(JSON.parse(toJsonFeed(feed, origin)), { source: 'https://kommun.example/taken.json' });
      assert.deepEqual(page.problems, []);
      assert.deepEqual(shown(mergePages([page]).feed), shown(feed));
      assert.equal(page.updated, feed.updated);
      assert.deepEqual(plain(page.areas), plain(feed.areas));
    }
  });

  it('leaves a plain item plain, and out what is not there', () => {
    const { items } = JSON.parse(toJsonFeed(mergedFeed([{ id: 'a', title: 'Alfa' }]), origin)) as Feed;
    assert.deepEqual(items, [{ id: 'a', title: 'Alfa', content_text: '', language: 'sv' }]);
  });
});

describe('a list taken along as CSV', () => {
  const lines = (feed: Feed, language: 'sv' | 'nb' | 'nn' = 'sv') =>
    toCsv(feed, exportLocalizer(language)).split('\r\n');

  it('begins with the mark that tells Excel its encoding, and has a line for each', () => {
    const [heading, first, second, end, ...rest] = lines(
      mergedFeed([project('a', {}, { title: 'Ålen' }), institution('b')]),
    );
    assert.equal(heading, '\uFEFF"Id";"Typ";"Titel (sv)"');
    assert.equal(first, '"a";"Projekt";"Ålen"');
    assert.equal(second, '"b";"Institution";""');
    assert.equal(end, '');
    assert.deepEqual(rest, []);
  });

  it('has no cell that a spreadsheet would compute', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'];
    const feed = mergedFeed(
      evil.map((text, index) =>
        project(
          `=${index}`,
          { partners: [{ name: text }], focusArea: [text], places: [{ name: text }] },
          { title: text, summary: text },
        ),
      ),
    );
    const cells = lines(feed).flatMap((line) => line.split('";"').map((cell) => cell.replaceAll('"', '')));
    assert.deepEqual(
      cells.filter((cell) => /^[\s=+\-@＝]/.test(cell) && cell !== '\uFEFFId'),
      [],
    );
  });

  it('speaks the language of the list', () => {
    const feed = mergedFeed([project('a', { period: { end: '2027' } }, { title: 'Alfa' })]);
    assert.match(lines(feed, 'nb')[0]!, /"Tittel \(sv\)";"Sluttdato"$/);
    assert.match(lines(feed, 'nn')[0]!, /"Tittel \(sv\)";"Sluttdato"$/);
  });
});

describe('the end dates', () => {
  const endsOn = (...ends: string[]) =>
    mergedFeed(ends.map((end, index) => project(`p${index}`, { period: { end } }, { title: `P${index}` })));
  /** What a calendar program makes of a file. */
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as string[]).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));

  it('stand on the last day that a month or a year can mean', () => {
    for (const [date, day] of [
      ['2027-04-30', '2027-04-30'],
      ['2027-04', '2027-04-30'],
      ['2027-02', '2027-02-28'],
      ['2028-02', '2028-02-29'],
      ['2027-12', '2027-12-31'],
      ['2027', '2027-12-31'],
    ] as const)
      assert.equal(lastDay(date), day);
  });

  it('are those that are still to come: nothing of what is over, of institutions, or without an end', () => {
    const feed = mergedFeed([
      project('over', { period: { end: '2026-11-22' } }),
      project('today', { period: { end: '2026-11-23' } }),
      project('month', { period: { end: '2026-11' } }),
      project('open', { period: { start: '2026' } }),
      institution('house', { period: { end: '2030' } }),
    ]);
    assert.deepEqual(
      stillToEnd(feed, '2026-11-23').map(({ key }) => key),
      ['#today', '#month'],
    );
  });

  it('are all-day events with a stamp, the same id each time, and the link', () => {
    const text = calendarOf(
      mergedFeed([
        project(
          'https://p.example/1',
          { period: { end: '2027-04' } },
          { title: 'Grön; gräns, "ny"\\', url: 'https://p.example/a,b;c' },
        ),
      ]),
    );
    const [event, ...rest] = events(text);
    assert.deepEqual(rest, []);
    assert.equal(event!.uid, 'https://p.example/1');
    assert.equal(event!.summary, 'Slutar: Grön; gräns, "ny"\\');
    assert.equal(event!.description, 'Listan säger april 2027. Dagen är den sista som det kan betyda.');
    assert.match(text, /^DTSTART;VALUE=DATE:20270430\r$/m);
    assert.match(text, /^DTSTAMP:20261123T120000Z\r$/m);
    assert.match(text, /^URL[^:]*:https:\/\/p\.example\/a,b;c\r$/m);
    assert.equal(calendarOf(mergedFeed([])).match(/VEVENT/), null);
  });

  it('are written as RFC 5545 asks: lines end with CRLF and have at most 75 octets', () => {
    const text = calendarOf(
      mergedFeed([project('a', { period: { end: '2027-04' } }, { title: 'Åäö 😀 '.repeat(40) })]),
    );
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.equal(events(text)[0]!.summary, `Slutar: ${'Åäö 😀 '.repeat(40).trim()}`);
  });

  it('speak the language of the list', () => {
    assert.match(calendarOf(endsOn('2027-04-30'), 'nb'), /SUMMARY:Avsluttes: P0/);
    assert.match(calendarOf(endsOn('2027-04-30'), 'nn'), /SUMMARY:Blir avslutta: P0/);
  });
});
