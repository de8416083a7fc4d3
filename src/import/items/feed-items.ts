import type { Collaboration, FocusArea } from '../../feed/model.js';
import { readFeed, type Page } from '../../feed/read-feed.js';
import { baseLanguage } from '../../shared/language.js';
import { excerpt, type Report } from '../finding.js';
import { freeId, type TakenIds } from './ids.js';
import type { FeedHead, FeedItem, ItemExtension, ItemTranslation } from './feed-item.js';
import type { Counter } from './tally.js';

/** What a feed gives to an import. */
export interface FeedItems {
  readonly head: Partial<FeedHead>;
  readonly items: readonly FeedItem[];
}

export interface FeedReading {
  /** Name of the file, or its address. */
  readonly name: string;
  readonly htmlToText?: ((html: string) => string) | undefined;
  /** Ids of items that the import has already. */
  readonly taken: TakenIds;
  readonly counter: Counter;
  readonly report: Report;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && !!value && !Array.isArray(value);

/** The fields of an item that come over, by another name or their own. */
const knownFields = new Set([
  ...['id', 'url', 'external_url', 'title', 'summary', 'content_text', 'content_html', 'language'],
  ...['date_modified', 'tags', '_gransamarbete'],
]);
const knownFacts = new Set([
  ...['kind', 'focusArea', 'specificObjective', 'programme', 'period', 'partners', 'places', 'budget', 'translations'],
]);

/** The items of a JSON Feed, ours or a plain one, as far as a list would read them. */
export function feedItems(value: unknown, { name, htmlToText, taken, counter, report }: FeedReading): FeedItems {
  const isAddress = /^https?:/i.test(name);
  const read = (json: unknown): Page | undefined =>
    readFeed(json, { ...(isAddress && { source: name }), ...(htmlToText && { htmlToText }) });
  const reportProblems = (problems: Page['problems'], at: (pointer: string) => string) => {
    for (const { pointer, expected, found } of problems) {
      // A text is kept without its control characters.
      const level = expected === 'plain-text' ? 'warning' : 'error';
      report({ code: 'unusable', level, place: { source: name, pointer: at(pointer) }, found, values: { expected } });
    }
  };

  const feed = isObject(value) ? value : {};
  const { items: rawItems = [], next_url: next, ...rest } = feed;
  const top = read({ ...rest, items: [] });
  if (!top || !Array.isArray(rawItems)) return { head: {}, items: [] };
  reportProblems(top.problems, (pointer) => pointer);
  const dropped = new Map<string, number>();
  const drop = (field: string) => dropped.set(field, (dropped.get(field) ?? 0) + 1);
  const items = rawItems.flatMap((raw: unknown, index): FeedItem[] => {
    counter.read++;
    // One by one: a reader keeps a thousand problems of a feed, and here every one is told.
    const page = read({ ...rest, items: [raw] });
    const pointer = `/items/${index}`;
    // What the feed says about itself has been told once.
    const ofItem = page!.problems.filter((problem) => problem.pointer.startsWith('/items/0'));
    reportProblems(ofItem, (inPage) => inPage.replace('/items/0', pointer));
    const item = page!.items[0];
    if (!item || !isObject(raw)) {
      report({ code: 'feed-item-dropped', level: 'error', place: { source: name, pointer }, found: excerpt(raw) });
      return [];
    }
    for (const key of Object.keys(raw)) if (!knownFields.has(key)) drop(key);
    for (const key of Object.keys(isObject(raw._gransamarbete) ? raw._gransamarbete : {}))
      if (!knownFacts.has(key)) drop(`_gransamarbete/${key}`);
    counter.used++;
    const [given = ''] = textsIn([String(raw.id)]);
    const id = freeId(given, taken);
    if (id !== given)
      report({ code: 'id-clash', level: 'warning', place: { source: name, pointer: `${pointer}/id` }, found: given });
    return [feedItem(item, raw, id)];
  });
  for (const [field, count] of dropped)
    report({ code: 'feed-field-dropped', level: 'notice', place: { source: name }, found: field, values: { count } });
  if (next !== undefined)
    report({
      code: 'feed-continues',
      level: 'warning',
      place: { source: name, pointer: '/next_url' },
      found: excerpt(next),
    });
  return { head: headOf(feed, top), items };
}

/** What the reader has accepted of an item. It is written anew, so that nothing else comes along. */
function feedItem(item: Collaboration, raw: Json, id: string): FeedItem {
  const [{ language, title, summary, content, url }, ...others] = item.versions as [
    Collaboration['versions'][number],
    ...Collaboration['versions'],
  ];
  const facts = isObject(raw._gransamarbete) ? raw._gransamarbete : undefined;
  const tags = Array.isArray(raw.tags) ? textsIn(raw.tags) : [];
  return {
    id,
    ...(url && { url }),
    ...(title && { title }),
    ...(summary && { summary }),
    content_text: content ?? '',
    ...(language && { language }),
    ...(item.modified && { date_modified: dateTime(raw.date_modified, item.modified) }),
    ...(tags.length && { tags }),
    ...(facts && { _gransamarbete: extensionOf(item, facts, others) }),
  };
}

function extensionOf(item: Collaboration, facts: Json, others: Collaboration['versions']): ItemExtension {
  const { kind, programme, period, partners, places, budget } = item;
  const [specificObjective] = textsIn([facts.specificObjective]);
  const translations = others.map(({ language, content, ...texts }): [string, ItemTranslation] => [
    language,
    { ...texts, ...(content && { contentText: content }) },
  ]);
  const { start, end } = period;
  return {
    ...(kind && { kind }),
    ...(Array.isArray(facts.focusArea) && item.areas.length && { focusArea: item.areas }),
    ...(specificObjective && { specificObjective }),
    ...(programme && { programme }),
    ...((start ?? end) && { period: { ...(start && { start }), ...(end && { end }) } }),
    ...(partners.length && { partners }),
    ...(places.length && { places }),
    ...(budget.length && { budget }),
    ...(translations.length && { translations: Object.fromEntries(translations) }),
  };
}

/** What is text in a list, as a reader takes it. */
function textsIn(values: readonly unknown[]): string[] {
  // The reader of feeds knows what plain text is; as titles it reads any.
  const items = values.map((title, id) => ({ id: String(id), title }));
  return readFeed({ items })!.items.flatMap(({ versions }) => versions[0]?.title ?? []);
}

/** A date with its time as it stands, else the noon of its day. */
const dateTime = (raw: unknown, day: string): string =>
  typeof raw === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(raw)
    ? raw
    : `${day}T12:00:00Z`;

function headOf(
  { title, description, _gransamarbete: extension }: Json,
  { language, updated, areas }: Page,
): Partial<FeedHead> {
  const [titleText] = textsIn([title]);
  const [descriptionText] = textsIn([description]);
  const raw = isObject(extension) && isObject(extension.translations) ? extension.translations : {};
  const translations = Object.entries(raw).flatMap(
    ([tag, texts]): [string, { title?: string; description?: string }][] => {
      const [title] = textsIn([isObject(texts) ? texts.title : undefined]);
      const [description] = textsIn([isObject(texts) ? texts.description : undefined]);
      const language = baseLanguage(tag);
      return language && (title || description)
        ? [[language, { ...(title && { title }), ...(description && { description }) }]]
        : [];
    },
  );
  const focusAreas: readonly FocusArea[] = areas;
  return {
    ...(titleText && { title: titleText }),
    ...(descriptionText && { description: descriptionText }),
    ...(language && { language }),
    ...(updated && { updated }),
    ...(translations.length && { translations: Object.fromEntries(translations) }),
    ...(focusAreas.length && { focusAreas }),
  };
}
