import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str } from '../locale/results-localizer.js';
import { reviewFrom, type PageResult } from '../votes/results.js';
import { countsTable } from './counts-table-template.js';
import { hostOf, pathOf } from './names.js';
import type { Handlers, ResultsState, View } from './view.js';

/** Each page with its votes, the ones that need review first. */
export function pagesTemplate(
  { data, filter }: ResultsState,
  view: View,
  handlers: Handlers,
): TemplateResult | typeof nothing {
  const { words, formats, here } = view;
  const { msg } = words;
  const pages = data?.pages.filter(({ page }) => !filter.page || page === filter.page) ?? [];
  if (!data || pages.length === 0) return nothing;
  const several = new Set(pages.map(({ site }) => site)).size > 1;
  const name = ({ page, needsReview }: PageResult) => {
    const narrower = { ...filter, page };
    const open = (event: MouseEvent) => {
      // With a key held, the browser opens it elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      handlers.filter(narrower);
    };
    return html`${several ? html`<span class="muted host">${hostOf(page)}</span>` : nothing}
      <a href=${here(narrower)} @click=${open}><bdi>${pathOf(page)}</bdi></a>
      ${needsReview ? html`<strong class="badge">${msg('Behöver ses över')}</strong>` : nothing}`;
  };
  return html`<section aria-labelledby="pages">
    <h2 id="pages">${msg('Sidor')}</h2>
    <p class="hint">
      ${msg(str`En sida behöver ses över när den har minst ${reviewFrom.answers} svar och minst ${reviewFrom.percentOfNo} % av dem är nej.`)}
    </p>
    ${countsTable(
      {
        caption: msg('Röster på varje sida'),
        first: msg('Sida'),
        rows: pages.map((result) => ({ ...result, name: name(result) })),
        drawn: true,
      },
      view,
    )}
    ${
      data.morePages > 0 && !filter.page
        ? html`<p class="hint">
            ${msg(str`Sidor med färre röster som inte visas: ${formats.number(data.morePages)}. Välj webbplats eller period, eller ladda ner alla röster.`)}
          </p>`
        : nothing
    }
  </section>`;
}
