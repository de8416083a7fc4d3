import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../../src/shared/language.js';
import { checksPanel } from './panels/checks-panel.js';
import { codePanel } from './panels/code-panel.js';
import { contentPanel } from './panels/content-panel.js';
import { looksPanel } from './panels/looks-panel.js';
import { partsPanel } from './panels/parts-panel.js';
import { stageTemplate } from './stage-template.js';
import { tabs, writeState, type Tab } from './state.js';
import type { View } from './view.js';

const panels: Readonly<Record<Tab, (view: View) => TemplateResult>> = {
  content: contentPanel,
  looks: looksPanel,
  parts: partsPanel,
  checks: checksPanel,
  code: codePanel,
};

const languageNames = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk' } as const;

function headTemplate({ words, state }: View): TemplateResult {
  return html`<header class="head">
    <div>
      <h1 class="ds-heading" data-size="sm">${words.title}</h1>
      <p>${words.lead}</p>
    </div>
    <nav aria-label=${words.language}>
      <ul>
        ${languages.map(
          (ui) =>
            html`<li>
              <a
                class="ds-link"
                href=${`./${writeState({ ...state, ui })}`}
                lang=${ui}
                hreflang=${ui}
                aria-current=${ui === state.ui ? 'page' : nothing}
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
export function workshopTemplate(view: View): TemplateResult {
  const { words, problems, on } = view;
  return html`<a class="ds-skip-link" href="#preview">${words.toPreview}</a>
    ${headTemplate(view)}
    <main class="rooms">
      <section class="settings" aria-label=${words.settings}>
        <ds-tabs class="ds-tabs">
          <ds-tablist aria-label=${words.settings}>
            ${tabs.map(
              (tab) =>
                html`<ds-tab @click=${() => on.change({ tab })}>
                  ${words.tabs[tab]}
                  ${
                    tab === 'checks' && problems
                      ? html`<span class="ds-badge" data-count=${problems} data-color="danger" aria-hidden="true"></span>`
                      : nothing
                  }
                </ds-tab>`,
            )}
          </ds-tablist>
          ${tabs.map((tab) => html`<ds-tabpanel class="panel">${panels[tab](view)}</ds-tabpanel>`)}
        </ds-tabs>
      </section>
      ${stageTemplate(view)}
    </main>
    <p class="ds-sr-only" role="status"></p>`;
}
