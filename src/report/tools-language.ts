import { toolsLanguages, type ToolsLanguage } from '../locale/tools-localizer.js';
import { baseLanguage } from '../shared/language.js';

/** The language of the tools that a tag asks for; undefined when it asks for another. */
export const toolsLanguage = (tag: string | undefined): ToolsLanguage | undefined => {
  const base = baseLanguage(tag?.replace(/[.@].*/, ''));
  return toolsLanguages.find((language) => language === base);
};

/** The language of messages that the environment asks for (POSIX, "Internationalization Variables"); English without one. */
export const languageOfEnvironment = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): ToolsLanguage => toolsLanguage(LC_ALL || LC_MESSAGES || LANG) ?? 'en';
