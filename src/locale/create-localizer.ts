import type { LocaleModule, MsgFn } from '@lit/localize';
// Not documented API, hence the exact version in package.json: the public modes keep one language for the whole document, and
// we need one for each element. The type `MsgFn` is what makes `lit-localize extract` find the calls.
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Language } from '../shared/language.js';

/** Translations of one script, by language. The source language has none. */
export type Translations<Spoken extends string = Language> = Partial<Record<Spoken, LocaleModule['templates']>>;

/** Words and formats of one language. */
export interface Localizer<Spoken extends string = Language> {
  readonly language: Spoken;
  /** A message in this language. Write the Swedish one; translations stand in `locales/`. */
  readonly msg: MsgFn;
  /** A date as exact as it is written: `2025`, `april 2025`, `30 april 2025`. */
  readonly date: (date: string) => string;
  /** The month of a date, or its year when that is all there is. */
  readonly month: (date: string) => string;
  /** An amount with its currency code: `kr` means different money on each side of the border. */
  readonly amount: (amount: number, currency: string) => string;
  /** `a, b och c` */
  readonly list: (items: readonly string[]) => string;
  /** Order of names. An unspecified locale sorts å with a and ø with o, wrong on both sides of the border. */
  readonly compare: (a: string, b: string) => number;
  /** The name of a language in this one: `norskt bokmål`. */
  readonly languageName: (language: string) => string | undefined;
}

/** The words of one script and the formats of a language. */
export function createLocalizer<Spoken extends string = Language>(
  language: Spoken,
  translations: Translations<Spoken>,
): Localizer<Spoken> {
  // Chromium knows no nynorsk and would silently take English; bokmål has the same dates and numbers.
  const locales = language === 'nn' ? ['nn', 'nb', 'no'] : language;
  // A formatter costs more than a card: each date is written once.
  const dates: Record<string, string> = {};
  const date = (date: string) =>
    (dates[date] ??= new Date(date).toLocaleDateString(locales, {
      // A partial date is read as midnight UTC; any other zone would show the day before, west of Greenwich.
      timeZone: 'UTC',
      year: 'numeric',
      month: date[4] && 'long',
      day: date[7] && 'numeric',
    } as Intl.DateTimeFormatOptions));
  return {
    language,
    msg: ((template, options) => runtimeMsg(translations[language], template, options)) as MsgFn,
    date,
    month: (day) => date(day.slice(0, 7)),
    amount: (amount, currency) =>
      amount.toLocaleString(locales, {
        style: 'currency',
        currencyDisplay: 'code',
        currency,
        maximumFractionDigits: 0,
      }),
    list: (items) => new Intl.ListFormat(locales).format(items),
    compare: new Intl.Collator(locales).compare,
    languageName: (other) => new Intl.DisplayNames(locales, { type: 'language' }).of(other),
  };
}
