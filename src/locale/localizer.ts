import type { LocaleModule, MsgFn } from '@lit/localize';
// Not documented API, hence the exact version in package.json: the public modes keep one language for the whole document, and
// we need one for each element. The type `MsgFn` is what makes `lit-localize extract` find the calls.
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Language } from '../shared/language.js';
import { templates as nb } from './generated/nb.js';
import { templates as nn } from './generated/nn.js';

const translations: Partial<Record<Language, LocaleModule['templates']>> = { nb, nn };

/** Words and formats of one language. One instance for each language, shared by all elements. */
export class Localizer {
  readonly language: Language;
  /** For `Intl`. Chromium knows no nynorsk and would silently take English; bokmål has the same dates and numbers. */
  readonly #locales: string[];
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  #collator: Intl.Collator | undefined;
  #list: Intl.ListFormat | undefined;
  #names: Intl.DisplayNames | undefined;

  constructor(language: Language) {
    this.language = language;
    this.#locales = language === 'nn' ? ['nn', 'nb', 'no'] : [language];
  }

  /** A message in this language. Write the Swedish one; translations stand in `locales/`. */
  readonly msg: MsgFn = ((template, options) => runtimeMsg(translations[this.language], template, options)) as MsgFn;

  /** A date as exact as it is written: `2025`, `april 2025`, `30 april 2025`. */
  date(date: string): string {
    const parts = (['year', 'month', 'day'] as const).slice(0, date.split('-').length);
    return this.#dateFormat(parts).format(Date.parse(date));
  }

  /** The month of a date, or its year when that is all there is. */
  month(date: string): string {
    return this.date(date.slice(0, 7));
  }

  /** An amount with its currency code: `kr` means different money on each side of the border. */
  amount(amount: number, currency: string): string {
    const style = { style: 'currency', currencyDisplay: 'code', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(this.#locales, { ...style, currency }).format(amount);
  }

  /** `a, b och c` */
  list(items: readonly string[]): string {
    this.#list ??= new Intl.ListFormat(this.#locales);
    return this.#list.format(items);
  }

  /** Order of names. */
  readonly compare = (a: string, b: string): number => {
    this.#collator ??= new Intl.Collator(this.#locales);
    return this.#collator.compare(a, b);
  };

  /** The name of a language in this one: `norskt bokmål`. */
  languageName(language: string): string {
    this.#names ??= new Intl.DisplayNames(this.#locales, { type: 'language' });
    return this.#names.of(language) ?? language;
  }

  #dateFormat(parts: readonly ('year' | 'month' | 'day')[]): Intl.DateTimeFormat {
    const key = parts.join();
    const format =
      this.#formats.get(key) ??
      new Intl.DateTimeFormat(this.#locales, {
        // A partial date is read as midnight UTC; any other zone would show the day before, west of Greenwich.
        timeZone: 'UTC',
        year: 'numeric',
        ...(parts.includes('month') && { month: 'long' }),
        ...(parts.includes('day') && { day: 'numeric' }),
      });
    this.#formats.set(key, format);
    return format;
  }
}

const localizers = new Map<Language, Localizer>();

export function localizerFor(language: Language): Localizer {
  const localizer = localizers.get(language) ?? new Localizer(language);
  localizers.set(language, localizer);
  return localizer;
}

/** Marks a message with values in it: `` words.msg(str`Visa fler (${count})`) ``. */
export { str } from '@lit/localize';
