import type { Collaboration, Feed, Version } from '../../feed/model.js';

/** Where a list was taken from. */
export interface Origin {
  readonly title: string;
  /** Address of the page. */
  readonly page: string;
}

const wireVersion = ({ title, summary, content, url }: Version) => ({ title, summary, contentText: content, url });

/** An id that means the same item wherever it is read: a key is the id itself when that is an absolute address. */
const idOf = ({ key }: Collaboration): string => key.replace(/^#/, '');

function wireItem(item: Collaboration) {
  const { kind, areas, programme, period, partners, places, budget, modified } = item;
  const [{ language, title, summary, content, url }, ...others] = item.versions as [Version, ...Version[]];
  const translations = Object.fromEntries(others.map((version) => [version.language, wireVersion(version)]));
  const extension = { kind, focusArea: areas, programme, period, partners, places, budget, translations };
  return {
    id: idOf(item),
    url,
    title,
    summary,
    // JSON Feed demands it, also where there is nothing to say.
    content_text: content ?? '',
    language: language || undefined,
    date_modified: modified,
    // An item of a plain feed stays one.
    _gransamarbete: kind && extension,
  };
}

/** JSON without what is empty: a reader takes an empty list for a missing one, a person does not want to read it. */
const withoutEmpty = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value && !Object.values(value).some((part) => part !== undefined) ? undefined : value;

/** A JSON Feed 1.1 with our extension: what `readFeed` makes the same collaborations of. */
export function toJsonFeed({ language, updated, areas, items }: Feed, { title, page }: Origin): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    language: language || undefined,
    _gransamarbete: { updated, focusAreas: areas },
  };
  const text = JSON.stringify({ ...feed, items: items.map(wireItem) }, withoutEmpty, 2);
  return `${text}\n`;
}
