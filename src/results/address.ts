import { supportedLanguage, type Language } from '../shared/language.js';
import type { ResultsFilter } from '../votes/results.js';

const names = ['site', 'page', 'from', 'to'] as const;

/** The filter that stands in the address of the page, so that a link or a reload shows the same. */
export function filterIn(search: string): ResultsFilter {
  const query = new URLSearchParams(search);
  const [site = '', page = '', from = '', to = ''] = names.map((name) => query.get(name) ?? '');
  return { site, page, from, to };
}

/** The language that the address asks for, else the first one of the browser that we write in. */
export function languageIn(search: string, preferred: readonly string[]): Language {
  const asked = [new URLSearchParams(search).get('lang'), ...preferred];
  return asked.map(supportedLanguage).find(Boolean) ?? 'sv';
}

/** The query of a filter, `?` included; empty when nothing is set. A language is part of it only for the page itself. */
export function queryOf(filter: ResultsFilter, language?: string | null): string {
  const query = new URLSearchParams(names.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));
  if (language) query.set('lang', language);
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** The days of today and before that a period covers, as the start and end of a filter. */
export function lastDays(days: number, now: Date): Pick<ResultsFilter, 'from' | 'to'> {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(now);
  const first = new Date(today);
  first.setUTCDate(first.getUTCDate() - days + 1);
  return { from: first.toISOString().slice(0, 10), to: today };
}
