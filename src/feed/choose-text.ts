import { siblingLanguage } from '../shared/language.js';
import type { Collaboration, Version } from './model.js';

/** A text and the language that it is in. */
export interface Text {
  readonly value: string;
  /** Empty when not known. */
  readonly language: string;
}

/**
 * One field of an item in the best language there is: the one asked for, the other Norwegian one, the item's own, the feed's, any.
 * Chosen for each field, for a translation is often only half there.
 */
export function chooseText(
  { versions }: Pick<Collaboration, 'versions'>,
  field: Exclude<keyof Version, 'language'>,
  language: string,
): Text | undefined {
  const inLanguage = (wanted: string | undefined) =>
    versions.find((version) => version.language === wanted && version[field]);
  const version =
    inLanguage(language) ?? inLanguage(siblingLanguage(language)) ?? versions.find((version) => version[field]);
  return version && { value: version[field]!, language: version.language };
}

/** Characters of the content that a card shows when there is no summary. */
const excerptLength = 300;

const excerpt = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, '')}…` : text;

/** The text of a card: the summary, else the start of the content. */
export function cardText(item: Collaboration, language: string): Text | undefined {
  const summary = chooseText(item, 'summary', language);
  if (summary) return summary;
  const content = chooseText(item, 'content', language);
  return content && { ...content, value: excerpt(content.value, excerptLength) };
}

/** The heading of a card. JSON Feed allows items without title: then the start of the text, else the address. */
export function cardTitle(item: Collaboration, language: string): Text {
  const title = chooseText(item, 'title', language);
  if (title) return title;
  const text = cardText(item, language) ?? chooseText(item, 'url', language);
  return text ? { ...text, value: excerpt(text.value, 80) } : { value: item.key, language: '' };
}
