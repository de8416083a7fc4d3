import { areaCode, areaOfObjective } from './areas.js';
import type { Collaboration, FocusArea, Problem, Version } from './model.js';
import { maxProblems } from './limits.js';
import type { Reading } from './readers.js';
import { feed, type ItemFields } from './schema.js';

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

function collaboration(pointer: string, fields: ItemFields, source: string, feedLanguage: string): Collaboration {
  const { id, language = feedLanguage, title, summary, url = fields.external_url, _gransamarbete: extension } = fields;
  const { content_text: content = fields.content_html, date_modified: modified } = fields;
  const { kind = 'project', focusArea = [], specificObjective = '', translations = [], ...facts } = extension ?? none;
  const others = [...translations].map(([language, { contentText: content, ...rest }]): Version => ({
    language,
    content,
    ...rest,
  }));
  const derived = areaOfObjective(specificObjective);
  return {
    period: none,
    partners: [],
    places: [],
    budget: [],
    ...facts,
    pointer,
    // An absolute URI means the same item in every feed (RFC 3986: it starts with a scheme).
    key: /^[a-z][a-z\d+.-]+:/i.test(id) ? id : `${source}#${id}`,
    kind: extension && kind,
    versions: [
      { language, title, summary, url, content },
      ...others.sort((a, b) => Number(b.language === feedLanguage) - Number(a.language === feedLanguage)),
    ],
    areas: focusArea.length || !derived ? [...new Set(focusArea.map(areaCode))] : [derived],
    modified,
  };
}

/** The start of a value as JSON. An object that was handed over may hold itself, or more than a stack can. */
function describe(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    return '';
  }
}

/** Inherits nothing, whatever a page has put on `Object.prototype`. */
const none = Object.create(null) as Record<string, undefined>;

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
    report(pointer, expected, found) {
      if (problems.length < maxProblems) problems.push({ source, pointer, expected, found: describe(found) });
      return undefined;
    },
  });
  const { language = '', _gransamarbete: extension } = read ?? (none as Partial<NonNullable<typeof read>>);
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
