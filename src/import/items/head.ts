import type { FocusArea } from '../../feed/model.js';
import type { FeedHead, FeedItem } from './feed-item.js';

/** What somebody says about the feed. */
export interface FeedFacts {
  /** Language of the feed, and of columns that do not name theirs, without region. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** Titles in other languages. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
}

interface Material {
  /** What imported feeds say about themselves. */
  readonly heads: readonly Partial<FeedHead>[];
  readonly items: readonly FeedItem[];
  readonly language: string;
  /** Name of the first file. */
  readonly inputName: string;
}

/** What a feed says about itself: what somebody says, else what the sources say, else what follows from them. */
export function headOf({ heads, items, language, inputName }: Material, facts: FeedFacts): FeedHead {
  const [first = {}] = heads;
  const updated = facts.updated ?? newest([...heads.map(({ updated }) => updated), ...items.map(dayOf)]);
  const titles = Object.entries(facts.titles ?? {}).filter(([other]) => other !== language);
  const translations = { ...first.translations };
  for (const [other, title] of titles) translations[other] = { ...translations[other], title };
  const areas = new Map<string, FocusArea>();
  for (const area of heads.flatMap(({ focusAreas = [] }) => focusAreas))
    if (!areas.has(area.id)) areas.set(area.id, area);
  return {
    title: facts.title ?? facts.titles?.[language] ?? first.title ?? fileTitle(inputName),
    ...(first.description && { description: first.description }),
    ...(language && { language }),
    ...(updated && { updated }),
    ...(Object.keys(translations).length && { translations }),
    ...(areas.size && { focusAreas: [...areas.values()] }),
  };
}

const dayOf = ({ date_modified: modified }: FeedItem): string | undefined => modified?.slice(0, 10);

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((newest, day) => (day && (!newest || day > newest) ? day : newest), undefined);

/** The name of a file without its path and ending. */
const fileTitle = (name: string): string => {
  const file = name.replace(/[?#].*$/, '').replace(/.*[\\/](?=.)/, '');
  return file.replace(/(?<=.)\.\w{1,5}$/, '').trim() || name;
};
