import type { Collaboration } from '../../feed/model.js';
import { baseLanguage } from '../../shared/language.js';

/** A text of an item or of a feed, and where it stands. */
export interface CheckedText {
  readonly field: 'title' | 'summary' | 'content';
  /** Language that it should be in; empty when nothing tells. */
  readonly language: string;
  readonly pointer: string;
  readonly value: string;
}

/** An item as it is read, with what only the feed as it came can tell. */
export interface CheckedItem {
  readonly item: Collaboration;
  /** As it came. */
  readonly raw: unknown;
  readonly texts: readonly CheckedText[];
  /** To name it by, for people. */
  readonly name: string;
}

/** A field of what may be an object. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let field = value;
  for (const name of path) {
    if (typeof field !== 'object' || field === null || !Object.hasOwn(field, name)) return undefined;
    field = (field as Record<string, unknown>)[name];
  }
  return field;
}

/** The text of a field; empty when there is none. */
export function textOf(value: unknown, ...path: readonly string[]): string {
  const text = fieldOf(value, ...path);
  return typeof text === 'string' ? text.trim() : '';
}

/** The entries of a list in an item as it came; none when it is no list. The reader drops entries, so that its numbers differ. */
export function rawList(raw: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = fieldOf(raw, ...path);
  return Array.isArray(list) ? list : [];
}

export const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** A key as it stands in a JSON Pointer (RFC 6901). */
export const escapedKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Names of the fields as they stand in an item, and in a translation. */
const fieldNames = { title: 'title', summary: 'summary', content: 'content_text', url: 'url' } as const;
const translatedNames = { ...fieldNames, content: 'contentText' } as const;
export const textFields = ['title', 'summary', 'content'] as const;

/** Where the translation to a language stands: its key may have a region. */
function translationPointer(raw: unknown, language: string): string {
  const key = keysOf(fieldOf(raw, '_gransamarbete', 'translations')).find((key) => baseLanguage(key) === language);
  return `/_gransamarbete/translations/${escapedKey(key ?? language)}`;
}

/** Where a field of a version stands in its item. The first version is the item's own. */
export function versionPointer(
  item: Collaboration,
  raw: unknown,
  index: number,
  field: keyof typeof fieldNames,
): string {
  if (index > 0)
    return `${item.pointer}${translationPointer(raw, item.versions[index]!.language)}/${translatedNames[field]}`;
  const own = field === 'url' && fieldOf(raw, 'url') === undefined ? 'external_url' : fieldNames[field];
  const name = own === 'content_text' && fieldOf(raw, own) === undefined ? 'content_html' : own;
  return `${item.pointer}/${name}`;
}

/** As much of a title as names an item. */
export const shortName = (title: string): string => (title.length > 60 ? `${title.slice(0, 59)}…` : title);

/** What the rules need of an item. */
export function checkedItem(item: Collaboration, raw: unknown): CheckedItem {
  const texts = item.versions.flatMap((version, index) =>
    textFields.flatMap((field): CheckedText[] => {
      const value = version[field];
      if (!value) return [];
      return [{ field, language: version.language, pointer: versionPointer(item, raw, index, field), value }];
    }),
  );
  const name = texts.find(({ field }) => field === 'title')?.value ?? (textOf(raw, 'id') || item.key);
  return { item, raw, texts, name: shortName(name) };
}
