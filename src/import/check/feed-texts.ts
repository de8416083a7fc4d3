import { baseLanguage } from '../../shared/language.js';
import { escapedKey, fieldOf, keysOf, textOf, type CheckedText } from './checked-item.js';

/** Title and description of a feed, in every language that it has them in. */
export function feedTexts(raw: unknown): CheckedText[] {
  const translations = fieldOf(raw, '_gransamarbete', 'translations');
  const versions = [
    { language: baseLanguage(fieldOf(raw, 'language')), value: raw, at: '' },
    ...keysOf(translations).map((key) => ({
      language: baseLanguage(key),
      value: fieldOf(translations, key),
      at: `/_gransamarbete/translations/${escapedKey(key)}`,
    })),
  ];
  return versions.flatMap(({ language, value, at }) =>
    [
      { field: 'title' as const, name: 'title' },
      { field: 'content' as const, name: 'description' },
    ].flatMap(({ field, name }): CheckedText[] => {
      const text = textOf(value, name);
      return text ? [{ field, language, pointer: `${at}/${name}`, value: text }] : [];
    }),
  );
}
