import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str } from '../locale/results-localizer.js';
import type { ResultsState, View } from './view.js';
import { hostOf } from './names.js';

/** Downloads of the votes that are shown, and what the body has decided on how long they are kept. */
export function recordsTemplate(
  { data, filter }: ResultsState,
  { words, formats, href }: View,
): TemplateResult | typeof nothing {
  const { msg, date } = words;
  if (!data) return nothing;
  const siteName = (site: string) => (site === '*' ? msg('alla webbplatser') : hostOf(site));
  const { retention, holds } = data;
  return html`<section aria-labelledby="records">
    <h2 id="records">${msg('Ladda ner och bevara')}</h2>
    <p>${msg('Alla röster i urvalet. Ångrade röster, dolda kommentarer och röster som ser ut att komma från program följer med och är märkta.')}</p>
    <p class="row">
      <a class="button" href=${href('export.csv', filter)} download>${msg('Ladda ner som CSV')}</a>
      <a class="button" href=${href('export.json', filter)} download>${msg('Ladda ner som JSON')}</a>
    </p>
    ${
      holds.length > 0
        ? html`<h3>${msg('Raderingsstopp')}</h3>
            <ul>
              ${holds.map(
                ({ site, since, reason }) =>
                  html`<li>${msg(str`${siteName(site)}, sedan ${date(since.slice(0, 10))}: ${reason}`)}</li>`,
              )}
            </ul>`
        : nothing
    }
    <h3>${msg('Hur länge röster och kommentarer sparas')}</h3>
    ${
      retention.length > 0
        ? html`<ul>
            ${retention.map(({ site, kind, days, decision }) => {
              const [what, count] = [siteName(site), formats.number(days)];
              return html`<li>
                ${
                  kind === 'votes'
                    ? msg(str`Röster på ${what}: ${count} dagar (${decision})`)
                    : msg(str`Kommentarer på ${what}: ${count} dagar (${decision})`)
                }
              </li>`;
            })}
          </ul>`
        : html`<p>${msg('Allt sparas tills vidare. Det finns inget beslut om gallring.')}</p>`
    }
  </section>`;
}
