import type { Finding } from '../../../src/import/finding.js';
import { mergeFeeds, type MergedFeed, type MergeOptions } from '../../../src/import/merge/merge-feeds.js';
import { sourceReader } from '../../../src/import/merge/read-source.js';
import type { MergeSource } from '../../../src/import/merge/source-item.js';
import type { FeedItem } from '../../../src/import/items/feed-item.js';
import type { Json } from '../../helpers/feeds.js';

export interface Merging extends MergedFeed {
  readonly findings: readonly Finding[];
  readonly sources: readonly MergeSource[];
}

/** Merges feeds, by rank, as they would come from files `a.json`, `b.json` … */
export function merge(feeds: readonly unknown[], options: Partial<MergeOptions> = {}): Merging {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const sources = feeds.map((value, index) => {
    const name = `${String.fromCharCode(97 + index)}.json`;
    const reader = sourceReader(name, index, { report });
    reader.page({ name, address: '', base: '', value });
    return reader.source();
  });
  return { ...mergeFeeds(sources, { report, ...options }), findings, sources };
}

export const itemsOf = ({ items }: MergedFeed): FeedItem[] => items.map(({ item }) => item);

/** Which items of the feeds each item of the result is made of, as `1+2`. */
export const madeOf = ({ items }: MergedFeed): string[] =>
  items.map(({ from }) => from.map(({ item }) => item.id).join('+'));

/** A project with a title and a period; an id that says which feed it is in. */
export const named = (id: string, title: string, period?: string, extension: Json = {}, rest: Json = {}): Json => {
  const [start, end] = period?.split(' – ') ?? [];
  return {
    id,
    title,
    content_text: '',
    ...rest,
    _gransamarbete: { kind: 'project', ...(period && { period: { start, end } }), ...extension },
  };
};

export const lead = (name: string, country = 'SE'): Json => ({ name, country, role: 'lead' });
