import type { Collaboration, Version } from '../../feed/model.js';
import { readFeed, type Page } from '../../feed/read-feed.js';
import { linkAddress, normalText, plainText } from '../../feed/values.js';
import { baseLanguage } from '../../shared/language.js';
import type { Report } from '../finding.js';
import type { FeedHead, FeedItem, ItemTranslation } from '../items/feed-item.js';
import { isGlobal, namesOf, partnersOf, type MergeSource, type SourceItem } from './source-item.js';

/** A page of a feed as it came. */
export interface SourcePage {
  /** File or address of the page: what is found in it is reported under this name. */
  readonly name: string;
  /** Its address, or what stands for it: where the next page is found from. */
  readonly address: string;
  /** Base of the links of its items. Empty when nobody knows: the merged feed may stand elsewhere. */
  readonly base: string;
  readonly value: unknown;
}

export interface ReadSourceOptions {
  readonly htmlToText?: ((html: string) => string) | undefined;
  readonly report: Report;
}

/** Reads a feed page by page, so that no page has to be kept. */
export interface SourceReader {
  /** Reads a page; returns the address of the next one. What the reader of the list drops is dropped and reported. */
  readonly page: (page: SourcePage) => string | undefined;
  /** Items so far. */
  readonly count: () => number;
  readonly source: () => MergeSource;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && plainText(normalText(value))) || undefined;

const filled = <Value>(list: readonly Value[]): Value[] | undefined => (list.length ? [...list] : undefined);

/** What is there, as an ordinary object: the reader's inherit nothing, and two that say the same must be the same. */
const present = <Fields extends object>(fields: Fields): Fields | undefined => {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length ? (Object.fromEntries(entries) as Fields) : undefined;
};

const translationOf = ({ title, summary, content: contentText, url }: Version): ItemTranslation | undefined =>
  present({ title, summary, contentText, url });

/** Date and time where the feed has one: the day is all that the reader keeps. */
function modifiedOf(raw: unknown, day: string | undefined): string | undefined {
  const text = textOf(raw);
  return day && (text?.startsWith(day) && !isNaN(Date.parse(text)) ? text : day);
}

/** An item as we write it: what the reader has kept of it, and nothing else. */
function feedItemOf(read: Collaboration, raw: unknown): FeedItem {
  const [own, ...others] = read.versions;
  const extension = fieldOf(raw, '_gransamarbete');
  const translations = others.flatMap((version): [string, ItemTranslation][] => {
    const translation = translationOf(version);
    return translation ? [[version.language, translation]] : [];
  });
  const tags = fieldOf(raw, 'tags');
  return {
    id: isGlobal(read.key) ? read.key : read.key.slice(1),
    ...present({
      url: own?.url,
      title: own?.title,
      summary: own?.summary,
      content_text: own?.content ?? '',
      language: fieldOf(raw, 'language') === undefined ? undefined : own?.language || undefined,
      date_modified: modifiedOf(fieldOf(raw, 'date_modified'), read.modified),
      tags: Array.isArray(tags) ? filled(tags.flatMap((tag) => textOf(tag) ?? [])) : undefined,
    }),
    ...(read.kind && {
      _gransamarbete: {
        kind: read.kind,
        ...present({
          focusArea: fieldOf(extension, 'focusArea') === undefined ? undefined : filled(read.areas),
          specificObjective: textOf(fieldOf(extension, 'specificObjective')),
          programme: read.programme,
          period: present(read.period),
          partners: filled(read.partners.map((partner) => ({ ...partner }))),
          places: filled(read.places.map((place) => ({ ...place }))),
          budget: filled(read.budget.map((amount) => ({ ...amount }))),
          translations: translations.length ? Object.fromEntries(translations) : undefined,
        }),
      },
    }),
  };
}

function headOf({ language, updated, areas }: Page, value: unknown, name: string): FeedHead {
  const translations = fieldOf(fieldOf(value, '_gransamarbete'), 'translations');
  const texts = new Map<string, { readonly title?: string; readonly description?: string }>();
  for (const [tag, translation] of Object.entries(translations ?? {})) {
    const language = baseLanguage(tag);
    const [title, description] = ['title', 'description'].map((key) => textOf(fieldOf(translation, key)));
    const said = present({ ...(title && { title }), ...(description && { description }) });
    if (language && said && !texts.has(language)) texts.set(language, said);
  }
  return {
    title: textOf(fieldOf(value, 'title')) ?? name,
    ...present({
      description: textOf(fieldOf(value, 'description')),
      language: language || undefined,
      updated,
      translations: texts.size ? Object.fromEntries(texts) : undefined,
      focusAreas: filled(areas),
    }),
  };
}

/** The address of the next page, and the page without it: that one has no place in the merged feed. */
function apart({ value, address }: SourcePage): { readonly next: string | undefined; readonly rest: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { next: undefined, rest: value };
  const { next_url: given, ...rest } = value as Readonly<Record<string, unknown>>;
  const next = typeof given === 'string' ? linkAddress(given, address) : undefined;
  return { next: next && /^https?:/.test(next) ? next : undefined, rest };
}

/**
 * Reads one of the feeds.
 *
 * @param rank from 0
 */
export function sourceReader(name: string, rank: number, { htmlToText, report }: ReadSourceOptions): SourceReader {
  let head: FeedHead | undefined;
  const items = new Map<string, SourceItem>();

  function add(read: Collaboration, raw: unknown, page: string): void {
    const item = feedItemOf(read, raw);
    const place = { source: page, pointer: read.pointer };
    if (items.has(item.id)) {
      report({ code: 'merge-id-repeated', level: 'error', place, found: item.id });
      return;
    }
    const language = read.versions[0]?.language ?? '';
    const names = namesOf({ item, language });
    items.set(item.id, { item, language, place, source: rank, names, partners: partnersOf(item) });
  }

  return {
    page(page) {
      const { next, rest } = apart(page);
      // The ids of one feed are compared with each other, whatever page they are in.
      const read = readFeed(rest, { source: page.base, feedSource: '', ...(htmlToText && { htmlToText }) });
      if (!read) {
        report({ code: 'feed-shape', level: 'error', place: { source: page.name } });
        return undefined;
      }
      for (const { pointer, expected, found } of read.problems) {
        const level = expected === 'plain-text' ? 'warning' : 'error';
        report({ code: 'unusable', level, place: { source: page.name, pointer }, found, values: { expected } });
      }
      head ??= headOf(read, rest, name);
      const raw = fieldOf(rest, 'items') as readonly unknown[];
      for (const one of read.items) add(one, raw[Number(one.pointer.slice('/items/'.length))], page.name);
      return next;
    },
    count: () => items.size,
    source: () => ({ name, head: head ?? { title: name }, items: [...items.values()] }),
  };
}
