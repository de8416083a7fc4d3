import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';

function sheetTemplate({ words, state, on }: View): TemplateResult | typeof nothing {
  const { sheets = [], sheet } = state.opened ?? {};
  if (sheets.length < 2) return nothing;
  return html`<p class="inline-field">
    <label class="ds-label" for="sheet">${words.sheet}</label>
    <select class="ds-input" id="sheet" @change=${(event: Event) => on.sheet((event.target as HTMLSelectElement).value)}>
      ${sheets.map((name) => html`<option value=${name} .selected=${live(name === sheet)}>${name}</option>`)}
    </select>
  </p>`;
}

function leavingTemplate({ words, on }: View): TemplateResult {
  return html`<div class="ds-alert leaving" data-color="warning" role="group" aria-labelledby="leaving">
    <p id="leaving">${words.leave}</p>
    <p class="buttons">
      <button class="ds-button" type="button" id="stay" @click=${() => on.stay()}>${words.leaveNo}</button>
      <button class="ds-button" data-variant="secondary" type="button" @click=${() => on.leave(true)}>
        ${words.leaveYes}
      </button>
    </p>
  </div>`;
}

/** Which file is open. */
export function fileTemplate(view: View): TemplateResult {
  const { words, state, shown, on } = view;
  const { input, isFeed = false } = state.opened ?? {};
  const rows = state.onlyRows ? state.table.rows.length : shown.length;
  return html`<section class="file" aria-label=${words.file}>
    <p class="name">
      ${
        isFeed
          ? html`<strong>${input?.name}</strong>: ${words.isFeed}`
          : fill(words.loaded, { name: input?.name ?? '', rows })
      }
    </p>
    ${sheetTemplate(view)}
    <button class="ds-button" data-variant="tertiary" type="button" id="another" @click=${() => on.leave(false)}>
      ${words.another}
    </button>
    ${state.isLeaving ? leavingTemplate(view) : nothing}
  </section>`;
}
