import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languages } from '../shared/language.js';
import type { ResultsFilter } from '../votes/results.js';
import { commentsTemplate } from './comments-template.js';
import { deleteTemplate } from './delete-template.js';
import { filterTemplate } from './filter-template.js';
import { headlineTemplate } from './headline-template.js';
import { languagesTemplate } from './languages-template.js';
import { loginTemplate } from './login-template.js';
import { pagesTemplate } from './pages-template.js';
import { recordsTemplate } from './records-template.js';
import { trendTemplate } from './trend-template.js';
import type { Handlers, PageState, ResultsState, View } from './view.js';

/** Their own names, in their own language. */
const languageNames = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk' } as const;

const everything: ResultsFilter = { site: '', page: '', from: '', to: '' };

/** The whole page. The status line is always there, and only a script writes into it. */
export function pageTemplate(state: PageState, view: View, handlers: Handlers): TemplateResult {
  const { words, here } = view;
  const { msg } = words;
  const filter = state.is === 'results' ? state.filter : everything;
  return html`<header class="site">
      <p class="name">${msg('Gränsarbete')}</p>
      <nav aria-label=${msg('Språk')}>
        ${languages.map(
          (language) =>
            html`<a
              href=${here(filter, language)}
              lang=${language}
              hreflang=${language}
              aria-current=${language === words.language ? 'true' : nothing}
              >${languageNames[language]}</a
            >`,
        )}
      </nav>
      ${
        state.is === 'results' && state.session.canLogOut
          ? html`<button class="plain" type="button" @click=${handlers.logOut}>${msg('Logga ut')}</button>`
          : nothing
      }
    </header>
    <main aria-busy=${state.is === 'results' && state.busy ? 'true' : 'false'}>
      <h1>${msg('Röster')}</h1>
      <p class="lead">
        ${msg('Svaren på frågan ”Hjälpte sidan dig?”. En röst är ett svar, inte en person: ingen besökare känns igen.')}
      </p>
      <p class="hidden" role="status"></p>
      ${
        state.is === 'login'
          ? loginTemplate(state, view, handlers)
          : state.is === 'results'
            ? resultsTemplate(state, view, handlers)
            : nothing
      }
    </main>`;
}

function resultsTemplate(state: ResultsState, view: View, handlers: Handlers): TemplateResult {
  const { msg } = view.words;
  const { data } = state;
  return html`${filterTemplate(state, view, handlers)}
    ${
      state.failed
        ? html`<div class="note">
            <p>${msg('Rösterna kunde inte hämtas.')}</p>
            <button type="button" @click=${handlers.retry}>${msg('Försök igen')}</button>
          </div>`
        : nothing
    }
    ${data ? html`${headlineTemplate(data, view)}${trendTemplate(data, view)}` : nothing}
    ${pagesTemplate(state, view, handlers)}${languagesTemplate(state, view)}${commentsTemplate(state, view, handlers)}
    ${recordsTemplate(state, view)}${deleteTemplate(state, view, handlers)}`;
}
