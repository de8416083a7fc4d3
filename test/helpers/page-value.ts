import type { FeedPage } from '../../src/import/items/feed-item.js';

/** What stands in a file of a feed. */
export const pageValue = (page: FeedPage | undefined): Readonly<Record<string, unknown>> =>
  JSON.parse(page?.text ?? '{}') as Readonly<Record<string, unknown>>;
