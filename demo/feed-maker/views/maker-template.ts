import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { toolsLanguages } from '../../../src/locale/tools-localizer.js';
import type { View } from '../view.js';
import { feedTemplate } from './feed-template.js';
import { fileTemplate } from './file-template.js';
import { problemsTemplate } from './problem-template.js';
import { startTemplate } from './start-template.js';
import { workTemplate } from './work-template.js';

const languageNames = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

function headTemplate({ words, state, on }: View): TemplateResult {
  return html`<header class="head">
    <div>
      <h1 class="ds-heading" data-size="sm">${words.title}</h1>
      <p>${words.lead}</p>
    </div>
    <nav aria-label=${words.language}>
      <ul>
        ${toolsLanguages.map(
          (ui) =>
            html`<li>
              <a
                class="ds-link"
                href="?ui=${ui}"
                lang=${ui}
                hreflang=${ui}
                aria-current=${ui === state.ui ? 'page' : nothing}
                @click=${(event: MouseEvent) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  // A new page would know nothing of the table.
                  event.preventDefault();
                  on.language(ui);
                }}
                >${languageNames[ui]}</a
              >
            </li>`,
        )}
        <li><a class="ds-link" href="../#demosidor">${words.demo}</a></li>
      </ul>
    </nav>
  </header>`;
}

/** The whole page, from nothing but its view. */
export function makerTemplate(view: View): TemplateResult {
  const { words, state } = view;
  const { opened, outcome, ui, listLanguage, title, language } = state;
  const hasRows = opened !== undefined && opened.rows.length > 0;
  const hasResult = hasRows || opened?.isFeed === true;
  return html`${hasRows ? html`<a class="ds-skip-link" href="#table">${words.toTable}</a>` : nothing}
    ${headTemplate(view)}
    <main>
      <p class="stays">
        <svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 7V5a4 4 0 0 1 8 0v2" /><rect x="2.5" y="7" width="11" height="8" rx="1.5" />
        </svg>
        ${words.stays}
      </p>
      ${hasResult ? fileTemplate(view) : startTemplate(view)} ${hasRows ? workTemplate(view) : nothing}
      ${opened?.isFeed ? html`<div class="alone">${problemsTemplate(view)}</div>` : nothing}
      ${hasResult ? guard([outcome, state.feed, opened, ui, listLanguage, title, language, view.problems], () => feedTemplate(view)) : nothing}
    </main>
    <p class="ds-sr-only" role="status" id="said"></p>`;
}
