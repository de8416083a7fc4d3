import type { parseFeed } from 'feedsmith';
import type { Reading } from '../reading.js';

type Parsed = ReturnType<typeof parseFeed>;
type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** An entry of a feed in XML. What it does not say is an empty text. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly summary: string;
  readonly url: string;
  /** `YYYY-MM-DD`, or what stands there when that is no date. */
  readonly modified: string;
  /** Separated by semicolons. */
  readonly tags: string;
  readonly language: string;
}

type ToText = (html: string) => string;

/** Dates of RSS are those of e-mail (RFC 822), those of Atom are ISO 8601: both start with the day as it was there. */
function dayOf(date: unknown): string {
  if (typeof date !== 'string') return '';
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (iso) return iso;
  const [, day, month, year] = /(\d{1,2})\s+(\w{3})\w*\s+(\d{4})/.exec(date) ?? [];
  const number = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month?.toLowerCase() ?? '?') / 3 + 1;
  return number >= 1 ? `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}` : date;
}

const tagsOf = (tags: readonly (string | undefined)[] | undefined): string => (tags ?? []).filter(Boolean).join('; ');

function rss({ language = '', items = [] }: Feed<'rss'>, toText: ToText): Entry[] {
  return items.map((item) => ({
    id: item.guid?.value ?? item.link ?? '',
    title: toText(item.title ?? ''),
    content: toText(item.content?.encoded ?? item.description ?? ''),
    summary: item.content?.encoded ? toText(item.description ?? '') : '',
    url: item.link ?? (item.guid?.isPermaLink === false ? '' : (item.guid?.value ?? '')),
    modified: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
    tags: tagsOf(item.categories?.map(({ name }) => name)),
    language: item.dc?.languages?.[0] ?? language,
  }));
}

function rdf({ dc, items = [] }: Feed<'rdf'>, toText: ToText): Entry[] {
  return items.map((item) => ({
    id: item.rdf?.about ?? item.link ?? '',
    title: toText(item.title ?? ''),
    content: toText(item.content?.encoded ?? item.description ?? ''),
    summary: item.content?.encoded ? toText(item.description ?? '') : '',
    url: item.link ?? '',
    modified: dayOf(item.dc?.dates?.[0]),
    tags: tagsOf(item.dc?.subjects),
    language: item.dc?.languages?.[0] ?? dc?.languages?.[0] ?? '',
  }));
}

interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

function atom({ xml, entries = [] }: Feed<'atom'>, toText: ToText): Entry[] {
  const textOf = ({ value = '', type = 'text' }: AtomText = {}) => (/html/.test(type) ? toText(value) : value);
  return entries.map((entry) => {
    const links = entry.links ?? [];
    const content = textOf(entry.content);
    return {
      id: entry.id ?? '',
      title: textOf(entry.title),
      content: content || textOf(entry.summary),
      summary: content && textOf(entry.summary),
      url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '',
      modified: dayOf(entry.updated ?? entry.published),
      tags: tagsOf(entry.categories?.map(({ label, term }) => label ?? term)),
      language: entry.xml?.lang ?? xml?.lang ?? '',
    };
  });
}

/** The entries of a feed, whatever dialect it is in. Without `htmlToText` texts stay as they are. */
export function entriesOf(parsed: Parsed, { htmlToText = (html) => html }: Reading): readonly Entry[] {
  const toText: ToText = (html) => (/[<&]/.test(html) ? htmlToText(html) : html);
  if (parsed.format === 'rss') return rss(parsed.feed, toText);
  if (parsed.format === 'rdf') return rdf(parsed.feed, toText);
  return parsed.format === 'atom' ? atom(parsed.feed, toText) : [];
}
