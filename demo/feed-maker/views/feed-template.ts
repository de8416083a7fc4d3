import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languages } from '../../../src/shared/language.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';

function listTemplate({ words, state, on }: View): TemplateResult {
  return html`<section class="list" aria-labelledby="list-title">
    <div class="list-bar">
      <h2 class="ds-heading" data-size="xs" id="list-title">${words.list}</h2>
      <p class="inline-field">
        <label class="ds-label" for="list-language">${words.listLanguage}</label>
        <select
          class="ds-input"
          id="list-language"
          @change=${(event: Event) =>
            on.listLanguage(languages.find((one) => one === (event.target as HTMLSelectElement).value) ?? 'sv')}
        >
          ${languages.map(
            (language) =>
              html`<option value=${language} .selected=${live(language === state.listLanguage)}>
                ${words.languages[language]}
              </option>`,
          )}
        </select>
      </p>
    </div>
    ${
      state.feed === undefined
        ? html`<p class="note">${words.noList}</p>`
        : html`<gransamarbete-list
          lang=${state.listLanguage}
          heading-level="3"
          .feed=${state.feed}
        ></gransamarbete-list>`
    }
  </section>`;
}

function filesTemplate({ words, state, problems, on }: View): TemplateResult {
  const imported = state.outcome?.imported;
  if (!imported?.pages.length) return html`<p class="note">${imported ? words.refused : words.checking}</p>`;
  const { pages, items, rows } = imported;
  return html`<p class="note">${fill(words.counts, { items, ...rows })}</p>
    ${
      problems.open.some(({ finding }) => finding.level === 'error')
        ? html`<p class="ds-alert" data-color="warning">${words.withProblems}</p>`
        : nothing
    }
    ${pages.length > 1 ? html`<p>${fill(words.split, { count: pages.length })}</p>` : nothing}
    <p class="buttons">
      ${pages.map(
        ({ name }) =>
          html`<button class="ds-button" type="button" @click=${() => on.download(name)}>
            ${fill(words.download, { name })}
          </button>`,
      )}
    </p>`;
}

function saveTemplate(view: View): TemplateResult {
  const { words, state, on } = view;
  return html`<section class="save" aria-labelledby="feed-title-heading">
    <h2 class="ds-heading" data-size="xs" id="feed-title-heading">${words.feed}</h2>
    <div class="ds-field">
      <label class="ds-label" for="feed-title">${words.feedTitle}</label>
      <p class="note" id="feed-title-hint">${words.feedTitleHint}</p>
      <input
        class="ds-input"
        id="feed-title"
        type="text"
        aria-describedby="feed-title-hint"
        autocomplete="off"
        .value=${live(state.title)}
        @input=${(event: Event) => on.title((event.target as HTMLInputElement).value)}
      />
    </div>
    <div class="ds-field">
      <label class="ds-label" for="feed-language">${words.feedLanguage}</label>
      <p class="note" id="feed-language-hint">${words.feedLanguageHint}</p>
      <select
        class="ds-input"
        id="feed-language"
        aria-describedby="feed-language-hint"
        @change=${(event: Event) => on.feedLanguage((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(state.language === '')}>${words.byTexts}</option>
        ${languages.map(
          (language) =>
            html`<option value=${language} .selected=${live(language === state.language)}>
              ${words.languages[language]}
            </option>`,
        )}
      </select>
    </div>
    ${filesTemplate(view)}
    ${
      state.opened?.isFeed
        ? nothing
        : html`<p class="buttons">
          <button class="ds-button" data-variant="secondary" type="button" @click=${() => on.downloadTable()}>
            ${words.downloadTable}
          </button>
        </p>`
    }
    <p>${words.then} <a class="ds-link" href="../workshop/?ui=${state.ui}">${words.workshop}</a></p>
  </section>`;
}

/** What becomes of the table: the list, and the files. */
export const feedTemplate = (view: View): TemplateResult =>
  html`<div class="result">${listTemplate(view)} ${saveTemplate(view)}</div>`;
