import { cardText, cardTitle, chooseText } from '../feed/choose-text.js';
import type { Collaboration } from '../feed/model.js';
import type { Section } from '../feed/select.js';

/**
 * What is in the list, as one `ItemList` of schema.org, in the order of the list.
 *
 * `Project` is an `Organization` there, so its period is `foundingDate` and `dissolutionDate` (both a `Date` of ISO 8601, which
 * may be a year or a month alone). Neither lists nor organisations have `inLanguage`: the texts are in the language of the page.
 *
 * @param name of the list; undefined for none
 * @see https://schema.org/Project
 */
export function itemList(sections: readonly Section[], language: string, name?: string): object {
  const items = sections.flatMap((section) => section.items);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: thing(item, language),
    })),
  };
}

/** An institution is a standing body, which is an organisation; of an item of a plain feed nobody knows what it is. */
const types = { project: 'Project', institution: 'Organization' } as const;

function thing(item: Collaboration, language: string): object {
  const isProject = item.kind === 'project';
  return {
    '@type': item.kind ? types[item.kind] : 'Thing',
    name: cardTitle(item, language).value,
    description: cardText(item, language)?.value,
    url: chooseText(item, 'url', language)?.value,
    foundingDate: isProject ? item.period.start : undefined,
    dissolutionDate: isProject ? item.period.end : undefined,
  };
}
