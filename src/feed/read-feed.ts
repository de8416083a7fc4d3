import { areaCode, areaOfObjective } from './areas.js';
import type { Collaboration, FocusArea, Problem, Version } from './model.js';
import type { Reading } from './readers.js';
import { feed, type ItemFields } from './schema.js';
import { isAbsoluteUri } from './values.js';

/** One response of a feed. */
export interface Page {
  readonly source: string;
  readonly language: string;
  readonly updated: string | undefined;
  readonly areas: readonly FocusArea[];
  readonly items: readonly Collaboration[];
  /** Absolute address of the next page. */
  readonly next: string | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Address that the feed came from: base of relative addresses, and part of the keys of its items. */
  readonly source?: string;
  /** Address of the feed's first page, under which the ids of all its pages are compared. */
  readonly feedSource?: string;
  readonly htmlToText?: Reading['htmlToText'];
}

/** The item's own version first, then the one in the feed's language: the order in which a reader falls back. */
function versionsOf(fields: ItemFields, feedLanguage: string): Version[] {
  const { title, summary, url = fields.external_url, content_text: content = fields.content_html } = fields;
  const translations = [...(fields._gransamarbete?.translations ?? [])].map(
    ([language, { contentText: content, ...rest }]): Version => ({ language, content, ...rest }),
  );
  translations.sort((a, b) => Number(b.language === feedLanguage) - Number(a.language === feedLanguage));
  return [{ language: fields.language ?? feedLanguage, title, summary, url, content }, ...translations];
}

function areasOf({ focusArea = [], specificObjective = '' }: NonNullable<ItemFields['_gransamarbete']>): string[] {
  const derived = areaOfObjective(specificObjective);
  return focusArea.length || !derived ? [...new Set(focusArea.map(areaCode))] : [derived];
}

function collaboration(pointer: string, fields: ItemFields, source: string, language: string): Collaboration {
  const { id, _gransamarbete: extension } = fields;
  return {
    pointer,
    key: isAbsoluteUri(id) ? id : `${source}#${id}`,
    kind: extension && (extension.kind ?? 'project'),
    versions: versionsOf(fields, language),
    areas: extension ? areasOf(extension) : [],
    programme: extension?.programme,
    period: extension?.period ?? {},
    partners: extension?.partners ?? [],
    places: extension?.places ?? [],
    budget: extension?.budget ?? [],
    modified: fields.date_modified,
  };
}

/**
 * Reads a JSON Feed 1.1 (or 1.0), with or without our extension. Never throws: a bad field costs that field, a bad item that
 * item, and what could not be used is in `problems`.
 *
 * @param value what `JSON.parse` gave
 * @returns undefined when the value is no feed at all, that is, no object with a list of items
 */
export function readFeed(value: unknown, options: ReadOptions = {}): Page | undefined {
  const { source = '', feedSource = source, htmlToText } = options;
  const problems: Problem[] = [];
  const read = feed(value, '', {
    source,
    htmlToText,
    report: (pointer, expected, found) =>
      void problems.push({ source, pointer, expected, found: (JSON.stringify(found) ?? '').slice(0, 80) }),
  });
  const { language = '', _gransamarbete: extension } = read ?? {};
  return (
    read && {
      source,
      language,
      updated: extension?.updated,
      areas: extension?.focusAreas?.map(({ id, label }) => ({ id, label: Object.fromEntries(label ?? []) })) ?? [],
      items: read.items.map(({ pointer, fields }) => collaboration(pointer, fields, feedSource, language)),
      next: read.next_url,
      problems,
    }
  );
}
