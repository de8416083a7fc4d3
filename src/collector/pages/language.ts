import { accepts } from 'hono/accepts';
import { languages, supportedLanguage, type Language } from '../../shared/language.js';
import type { VoteContext } from '../http/intake.js';

/** The language of a page: the one that is asked for, else the first of the browser's that we write in, else Swedish. */
export function languageOf(context: VoteContext, asked: string | null | undefined): Language {
  const preferred = accepts(context, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'sv',
    match: (accepted, { default: fallback }) =>
      accepted
        .filter(({ q }) => q > 0)
        .sort((one, other) => other.q - one.q)
        .map(({ type }) => supportedLanguage(type))
        .find((language) => language !== undefined) ?? fallback,
  });
  return supportedLanguage(asked) ?? supportedLanguage(preferred) ?? 'sv';
}
