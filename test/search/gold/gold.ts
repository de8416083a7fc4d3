import { readFileSync } from 'node:fs';
import type { Feed } from '../../../src/feed/model.js';
import { mergedFeed } from '../../helpers/feeds.js';

export type Half = 'working' | 'set-aside';

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

/** The feed that is searched. */
export const goldFeed = (): Feed => mergedFeed((json('items') as { items: unknown[] }).items);

/** For each query, the ids of the items that a reader expects. */
export const judgementsOf = (half: Half) => json(half) as Readonly<Record<string, readonly string[]>>;

/** The half that a query belongs to: a hash of its UTF-16 units, even or odd. */
export function halfOf(query: string): Half {
  let hash = 0;
  for (let index = 0; index < query.length; index++) hash = (hash * 31 + query.charCodeAt(index)) % 1_000_003;
  return hash % 2 ? 'set-aside' : 'working';
}
