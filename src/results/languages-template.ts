import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localizer } from '../locale/results-localizer.js';
import { countsTable } from './counts-table-template.js';
import type { ResultsState, View } from './view.js';

/** The name of a language in the reader's own. A tag that nobody knows is shown as it is. */
export function languageName(lang: string, { msg, languageName }: Localizer): string {
  if (!lang) return msg('okänt');
  try {
    return languageName(lang) ?? lang;
  } catch {
    // Intl refuses some tags that are only almost right.
    return lang;
  }
}

/** How the votes are spread over the languages of the question. */
export function languagesTemplate({ data }: ResultsState, view: View): TemplateResult | typeof nothing {
  const { msg } = view.words;
  if (!data || data.languages.length === 0) return nothing;
  const rows = data.languages.map(({ lang, yes, no }) => ({ name: languageName(lang, view.words), yes, no }));
  return html`<section aria-labelledby="languages">
    <h2 id="languages">${msg('Språk')}</h2>
    ${countsTable({ caption: msg('Röster på varje språk'), first: msg('Språk'), rows }, view)}
  </section>`;
}
