import type { Language } from '../shared/language.js';
import type { Share, TrendUnit } from '../votes/results.js';

/** Numbers and times in a language. */
export interface Formats {
  readonly number: (number: number) => string;
  /** `72 %` */
  readonly percent: (share: number) => string;
  /** `65–78 %`; empty without votes. */
  readonly interval: (share: Share) => string;
  /** `23 november 2026 kl. 13:05` */
  readonly time: (instant: string) => string;
  /** A period of the trend, short enough for an axis: `23 nov.`, `nov. 2026`. */
  readonly tick: (day: string, unit: TrendUnit) => string;
}

export function formatsIn(language: Language): Formats {
  // Chromium knows no nynorsk and would silently take English; bokmål has the same dates and numbers.
  const locales = language === 'nn' ? ['nn', 'nb', 'no'] : language;
  const number = new Intl.NumberFormat(locales);
  const percent = new Intl.NumberFormat(locales, { style: 'percent' });
  const time = new Intl.DateTimeFormat(locales, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  const day = new Intl.DateTimeFormat(locales, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locales, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    interval: ({ low, high }) =>
      low === null || high === null ? '' : `${Math.round(low * 100)}–${percent.format(high)}`,
    time: (instant) => time.format(new Date(instant)),
    tick: (first, unit) => (unit === 'month' ? month : day).format(new Date(first)),
  };
}
