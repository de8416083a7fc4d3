import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countBelow } from '../layout.js';
import type { Goal } from '../state.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';

function sheetTemplate({ words, state, on }: View): TemplateResult | typeof nothing {
  const { sheets = [], sheet } = state.opened ?? {};
  if (sheets.length < 2) return nothing;
  return html`<p class="inline-field">
    <label class="ds-label" for="sheet">${words.sheet}</label>
    <select class="ds-input" id="sheet" @change=${(event: Event) => on.leave({ sheet: (event.target as HTMLSelectElement).value }, false)}>
      ${sheets.map((name) => html`<option value=${name} .selected=${live(name === sheet)}>${name}</option>`)}
    </select>
  </p>`;
}

function leavingTemplate(to: Goal, { words, on }: View): TemplateResult {
  const isFile = to === 'file';
  return html`<div class="ds-alert leaving" data-color="warning" role="group" aria-labelledby="leaving">
    <p id="leaving">${isFile ? words.leave : fill(words.leaveSheet, to)}</p>
    <p class="buttons">
      <button class="ds-button" type="button" id="stay" @click=${() => on.stay()}>${words.leaveNo}</button>
      <button class="ds-button" data-variant="secondary" type="button" @click=${() => on.leave(to, true)}>
        ${isFile ? words.leaveYes : words.leaveSheetYes}
      </button>
    </p>
  </div>`;
}

/** Which file is open. */
export function fileTemplate(view: View): TemplateResult {
  const { words, state, heading, on } = view;
  const { input, isFeed = false } = state.opened ?? {};
  const rows = countBelow(state.table.rows, heading);
  return html`<section class="file" aria-label=${words.file}>
    <p class="name">
      ${
        isFeed
          ? html`<strong>${input?.name}</strong>: ${words.isFeed}`
          : fill(words.loaded, { name: input?.name ?? '', rows })
      }
    </p>
    ${sheetTemplate(view)}
    <button class="ds-button" data-variant="tertiary" type="button" id="another" @click=${() => on.leave('file', false)}>
      ${words.another}
    </button>
    ${state.leaving === undefined ? nothing : leavingTemplate(state.leaving, view)}
  </section>`;
}
