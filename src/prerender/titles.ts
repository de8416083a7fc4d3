import { byLanguage, object, text } from '../feed/readers.js';
import { siblingLanguage, type Language } from '../shared/language.js';

const titled = object({ title: text, description: text });
const translated = object({ _gransamarbete: object({ translations: byLanguage(titled) }) });

export type Titles = NonNullable<ReturnType<typeof titled>>;

/** What a feed calls itself in a language: the translation, the other Norwegian one, or as it stands. */
export function titlesOf(value: unknown, language: Language): Titles {
  const reading = { source: '', report: () => undefined };
  const translations = translated(value, '', reading)?._gransamarbete?.translations;
  return {
    ...titled(value, '', reading),
    ...(translations?.get(language) ?? translations?.get(siblingLanguage(language))),
  };
}
