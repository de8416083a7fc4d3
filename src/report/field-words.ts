import { str, type Localizer } from '../locale/tools-localizer.js';

/** The name of a field of an item, by its last part in a JSON Pointer. */
function nameOf({ msg }: Localizer, field: string): string {
  switch (field) {
    case 'title':
      return msg('Titel');
    case 'summary':
      return msg('Sammanfattning');
    case 'content_text':
    case 'contentText':
      return msg('Text');
    case 'url':
      return msg('Länk');
    case 'language':
      return msg('Språk');
    case 'date_modified':
      return msg('Senast ändrad');
    case 'tags':
      return msg('Taggar');
    case 'kind':
      return msg('Typ');
    case 'focusArea':
      return msg('Insatsområde');
    case 'specificObjective':
      return msg('Specifikt mål');
    case 'programme':
      return msg('Program');
    case 'start':
      return msg('Startdatum');
    case 'end':
      return msg('Slutdatum');
    case 'partners':
      return msg('Partner');
    case 'places':
      return msg('Plats');
    case 'budget':
      return msg('Budget');
    default:
      return field;
  }
}

/** What people call the field that a JSON Pointer into an item leads to: `Titel (norskt bokmål)`. */
export function fieldWords(words: Localizer, pointer: string): string {
  const [, language, field] = /^\/_gransamarbete\/translations\/([^/]+)\/([^/]+)/.exec(pointer) ?? [];
  if (language && field) {
    const name = nameOf(words, field);
    const called = words.languageName(language) ?? language;
    return words.msg(str`${name} (${called})`);
  }
  const parts = pointer.split('/').filter((part) => part && !/^\d+$/.test(part));
  return nameOf(words, parts.at(-1) ?? '');
}

type Fields = Readonly<Record<string, unknown>>;

/** A value of a feed as people write it, cut to a line. */
export function valueWords(words: Localizer, value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    const text = String(value).replace(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }
  const { name, country, role, amount, currency, kind } = value as Fields;
  if (typeof amount === 'number' && typeof currency === 'string')
    return [words.amount(amount, currency), kind].filter(Boolean).join(', ');
  if (typeof name === 'string') {
    const more = [country, role].filter(Boolean).join(', ');
    return more ? `${name} (${more})` : name;
  }
  return JSON.stringify(value);
}
