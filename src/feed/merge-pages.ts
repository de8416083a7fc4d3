import type { Collaboration, Feed, FocusArea, Problem } from './model.js';
import type { Page } from './read-feed.js';

export interface Merged {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

const newest = (dates: readonly (string | undefined)[]) => dates.filter(Boolean).sort().pop();

/** Pages of one or more feeds as one feed, in order. Of items with the same id the first stays, the others are problems. */
export function mergePages(pages: readonly Page[]): Merged {
  const items = new Map<string, Collaboration>();
  const areas = new Map<string, FocusArea>();
  const problems: Problem[] = [];
  for (const page of pages) {
    for (const problem of page.problems) problems.push(problem);
    for (const area of page.areas) if (!areas.has(area.id)) areas.set(area.id, area);
    for (const item of page.items) {
      if (!items.has(item.key)) items.set(item.key, item);
      else
        problems.push({ source: page.source, pointer: `${item.pointer}/id`, expected: 'unique-id', found: item.key });
    }
  }
  const all = [...items.values()];
  return {
    feed: {
      language: pages[0]?.language ?? '',
      updated: newest(pages.map((page) => page.updated)) ?? newest(all.map((item) => item.modified)),
      areas: [...areas.values()],
      items: all,
    },
    problems,
  };
}
