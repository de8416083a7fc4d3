import type { FeedHead, FeedItem } from '../items/feed-item.js';
import type { Place } from '../finding.js';
import { nameOf, type Name } from './names.js';
import { partnerKey } from './partner-key.js';

/** An item of a feed that is merged. */
export interface SourceItem {
  readonly item: FeedItem;
  /** Language of its texts; empty when nobody knows. */
  readonly language: string;
  readonly place: Place;
  /** Which of the feeds, from 0: the lower, the higher its rank. */
  readonly source: number;
  /** What its titles are compared by, without repetitions. */
  readonly names: readonly Name[];
  /** Its partners, as they are compared. */
  readonly partners: readonly string[];
}

/** A feed to merge. */
export interface MergeSource {
  /** What the provenance and the decisions call it. */
  readonly name: string;
  readonly head: FeedHead;
  readonly items: readonly SourceItem[];
}

/** As the reader of feeds has it: such an id means the same item everywhere (RFC 3986: it starts with a scheme). */
export const isGlobal = (id: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(id);

/** What an item is called where several feeds are spoken of. */
export const keyOf = ({ item, source }: SourceItem, names: readonly string[]): string =>
  isGlobal(item.id) ? item.id : `${names[source] ?? ''}#${item.id}`;

/** All titles of an item, by language. */
export function titlesOf({ item, language }: Pick<SourceItem, 'item' | 'language'>): Map<string, string> {
  const titles = new Map<string, string>();
  if (item.title) titles.set(language, item.title);
  for (const [tag, { title }] of Object.entries(item._gransamarbete?.translations ?? {}))
    if (title && !titles.has(tag)) titles.set(tag, title);
  return titles;
}

export const titleOf = (item: FeedItem): string =>
  item.title ?? Object.values(item._gransamarbete?.translations ?? {}).find(({ title }) => title)?.title ?? item.id;

/** The names of an item. */
export function namesOf(item: Pick<SourceItem, 'item' | 'language'>): readonly Name[] {
  const names = new Map<string, Name>();
  for (const title of titlesOf(item).values()) {
    const name = nameOf(title);
    if (name.key) names.set(`${name.key} ${name.acronym}`, name);
  }
  return [...names.values()];
}

export const partnersOf = ({ _gransamarbete: { partners = [] } = {} }: FeedItem): readonly string[] => [
  ...new Set(partners.map(({ name }) => partnerKey(name))),
];
