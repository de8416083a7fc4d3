import { isDeepStrictEqual } from 'node:util';
import { areaOfObjective } from '../../src/feed/areas.js';
import { mergePages } from '../../src/feed/merge-pages.js';
import type { Collaboration } from '../../src/feed/model.js';
import type { Page } from '../../src/feed/read-feed.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Fields) : {};

/** A field of a feed: where it stands, what is written there, and what came of it. */
type Trace = readonly [pointer: string, written: unknown, read: unknown];

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const dayOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : value);

/** An address as every browser writes it. */
const addressOf = (value: unknown, base: string) =>
  typeof value === 'string' && URL.canParse(value, base || undefined) ? new URL(value, base || undefined).href : value;

const withAddress = (value: unknown, base: string): unknown => {
  const fields = fieldsOf(value);
  return 'url' in fields ? { ...fields, url: addressOf(fields['url'], base) } : value;
};

const plain = (value: unknown): unknown =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as unknown);

/** The entries of a list: each must be among those that were read. What is no list is lost as a whole. */
function listTraces(pointer: string, written: unknown, read: readonly unknown[], base: string): Trace[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [[pointer, written, undefined]];
  return written.map((entry: unknown, index): Trace => {
    const expected = withAddress(entry, base);
    return [`${pointer}/${index}`, expected, read.map(plain).find((one) => isDeepStrictEqual(one, expected))];
  });
}

const unknownTraces = (pointer: string, fields: Fields, known: string): Trace[] =>
  Object.keys(fields)
    .filter((key) => !known.split(' ').includes(key))
    .map((key) => [`${pointer}/${escaped(key)}`, fields[key], undefined]);

function translationTraces(pointer: string, written: unknown, item: Collaboration, base: string): Trace[] {
  if (written === undefined) return [];
  return Object.entries(fieldsOf(written)).flatMap(([language, fields]): Trace[] => {
    // The first is the item's own.
    const version = item.versions.slice(1).find((one) => one.language === language);
    const at = `${pointer}/${escaped(language)}`;
    if (!version) return [[at, fields, undefined]];
    const { title, summary, contentText, url, ...others } = fieldsOf(fields);
    return [
      [`${at}/title`, title, version.title],
      [`${at}/summary`, summary, version.summary],
      [`${at}/contentText`, contentText, version.content],
      [`${at}/url`, addressOf(url, base), version.url],
      ...unknownTraces(at, others, ''),
    ];
  });
}

function itemTraces(written: Fields, item: Collaboration, source: string): Trace[] {
  const at = item.pointer;
  const extension = fieldsOf(written['_gransamarbete']);
  const below = `${at}/_gransamarbete`;
  const { focusArea, specificObjective } = extension;
  const [own] = item.versions;
  const id = String(written['id']);
  const derived = typeof specificObjective === 'string' && areaOfObjective(specificObjective);
  const hasAreas = Array.isArray(focusArea) && focusArea.length > 0;
  return [
    [`${at}/id`, written['id'], item.key === `${source}#${id}` ? id : item.key],
    [`${at}/title`, written['title'], own?.title],
    [`${at}/summary`, written['summary'], own?.summary],
    [`${at}/content_text`, written['content_text'], own?.content ?? ''],
    [`${at}/content_html`, written['content_html'], undefined],
    [`${at}/language`, written['language'], own?.language],
    [`${at}/date_modified`, dayOf(written['date_modified']), item.modified],
    written['url'] === undefined
      ? [`${at}/external_url`, addressOf(written['external_url'], source), own?.url]
      : [`${at}/url`, addressOf(written['url'], source), own?.url],
    [`${below}/kind`, extension['kind'], item.kind],
    hasAreas || !derived
      ? [`${below}/focusArea`, focusArea, plain(item.areas)]
      : [`${below}/specificObjective`, derived, item.areas[0]],
    [`${below}/programme`, extension['programme'], item.programme],
    [`${below}/period`, extension['period'], plain(item.period)],
    ...listTraces(`${below}/partners`, extension['partners'], item.partners, source),
    ...listTraces(`${below}/places`, extension['places'], item.places, source),
    ...listTraces(`${below}/budget`, extension['budget'], item.budget, source),
    ...translationTraces(`${below}/translations`, extension['translations'], item, source),
    ...unknownTraces(
      below,
      extension,
      'kind focusArea specificObjective programme period partners places budget translations',
    ),
  ];
}

/**
 * Pointers of what a feed says and its reader does not: dropped, cut, cleaned or made into something else. Fields that no list has
 * a use for are left out.
 */
export function lostFields(feed: unknown, page: Page): string[] {
  const written = fieldsOf(feed);
  const extension = fieldsOf(written['_gransamarbete']);
  const { items, areas } = mergePages([page]).feed;
  const byPointer = new Map(items.map((item) => [item.pointer, item]));
  const traces: Trace[] = [
    ['/language', written['language'], page.language],
    ['/next_url', addressOf(written['next_url'], page.source), page.next],
    ['/_gransamarbete/updated', dayOf(extension['updated']), page.updated],
    ...listTraces('/_gransamarbete/focusAreas', extension['focusAreas'], areas, ''),
    ...unknownTraces('/_gransamarbete', extension, 'about updated translations focusAreas'),
    ...(Array.isArray(written['items']) ? written['items'] : []).flatMap((entry: unknown, index): Trace[] => {
      const pointer = `/items/${index}`;
      const item = byPointer.get(pointer);
      return item ? itemTraces(fieldsOf(entry), item, page.source) : [[pointer, entry, undefined]];
    }),
  ];
  return traces
    .filter(([, before, after]) => before !== undefined && !isDeepStrictEqual(before, after))
    .map(([pointer]) => pointer);
}
