import { readFileSync } from 'node:fs';

export const languages = ['sv', 'nb', 'nn'] as const;
export type Language = (typeof languages)[number];

/** One text of a script. `{0}` stands for a value. */
export interface Message {
  readonly source: string;
  readonly target: string;
}

const decode = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const plain = (xml: string) => decode(xml.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}'));

/** The messages of a script in a language. The source is always Swedish. */
export function messages(language: Language, script: 'widget' | 'results' = 'widget'): Message[] {
  const file = new URL(`../../locales/${script}/${language === 'sv' ? 'nb' : language}.xlf`, import.meta.url);
  const units = readFileSync(file, 'utf8').matchAll(/<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs);
  return [...units].map(([, source = '', target = '']) => ({
    source: plain(source),
    target: plain(language === 'sv' ? source : target),
  }));
}

/** The words of a message between its values. */
export const wordsOf = (text: string): string[] => text.split(/\{\d\}/).filter((words) => words.trim() !== '');

/** A text in a language, named by the Swedish one. */
export function translated(source: string, language: Language): string {
  const message = messages(language).find((known) => known.source === source);
  if (!message) throw new Error(`There is no message "${source}".`);
  return message.target;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a whole text that is a Swedish message and none of the other language. */
export function swedishOnly(
  language: Exclude<Language, 'sv'>,
  script: 'widget' | 'results' = 'widget',
): (text: string) => boolean {
  const known = messages(language, script);
  const targets = new Set(known.map(({ target }) => target));
  const patterns = known
    .filter(({ source }) => !targets.has(source))
    .map(
      ({ source }) =>
        new RegExp(
          `^${source
            .split(/\{\d\}/)
            .map(escaped)
            .join('.+')}$`,
        ),
    );
  return (text) => patterns.some((pattern) => pattern.test(text));
}
