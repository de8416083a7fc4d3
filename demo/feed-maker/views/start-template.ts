import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { looseProblems } from './problem-template.js';

const fileOf = ({ dataTransfer }: DragEvent): File | undefined => dataTransfer?.files[0];

/** Takes a file that somebody drops; anything else that is dragged over the page is none of its business. */
function dragged(event: DragEvent, isOver: boolean): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.toggle('over', isOver);
}

export const fileInput = ({ on }: View, label: string, variant: 'primary' | 'secondary'): TemplateResult =>
  html`<label class="ds-button choose" data-variant=${variant}>
    ${label}
    <input
      class="ds-sr-only"
      type="file"
      accept=".xlsx,.csv,.tsv,.txt,.json,.xml,.rss,.atom"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        // The same file once more is a change, too: somebody may have mended it elsewhere.
        input.value = '';
        if (file) on.file(file);
      }}
    />
  </label>`;

function pasteTemplate({ words, on }: View): TemplateResult {
  return html`<details class="ds-details paste">
    <summary>${words.paste}</summary>
    <div class="inside">
      <label class="ds-label" for="pasted">${words.paste}</label>
      <p class="note" id="paste-hint">${words.pasteHint}</p>
      <textarea class="ds-input" id="pasted" rows="5" aria-describedby="paste-hint" spellcheck="false"></textarea>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${(event: Event) =>
          on.paste((event.target as HTMLElement).closest('details')?.querySelector('textarea')?.value ?? '')}
      >
        ${words.usePasted}
      </button>
    </div>
  </details>`;
}

/** Before there is a table: where to get one. */
export function startTemplate(view: View): TemplateResult {
  const { words, state, on } = view;
  const isUnreadable = state.opened !== undefined && !state.opened.isFeed;
  return html`<section class="start" aria-labelledby="start-title">
    <h2 class="ds-sr-only" id="start-title">${words.file}</h2>
    ${
      isUnreadable
        ? html`<div class="ds-alert" data-color="danger" id="refusal" tabindex="-1">
          <p><strong>${state.opened.input.name}</strong>: ${words.unreadable}</p>
          ${looseProblems(view)}
        </div>`
        : nothing
    }
    <div
      class="drop"
      @dragover=${(event: DragEvent) => dragged(event, true)}
      @dragleave=${(event: DragEvent) => dragged(event, false)}
      @drop=${(event: DragEvent) => {
        dragged(event, false);
        const file = fileOf(event);
        if (file) on.file(file);
      }}
    >
      <svg class="sheet-picture" viewBox="0 0 48 40" aria-hidden="true">
        <rect x="1" y="1" width="46" height="38" rx="4" />
        <path d="M1 11h46M1 20.5h46M1 30h46M16 1v38M32 1v38" />
      </svg>
      <p class="big">${words.drop}</p>
      <p>${words.or}</p>
      ${fileInput(view, words.choose, 'primary')}
      <p class="note">${words.formats}</p>
      <p aria-live="polite">${state.reading === undefined ? '' : fill(words.reading, { name: state.reading })}</p>
    </div>
    <p class="others">
      <button class="ds-button" data-variant="tertiary" type="button" @click=${() => on.example()}>${words.example}</button>
      <button class="ds-button" data-variant="tertiary" type="button" @click=${() => on.template()}>
        ${words.template}
      </button>
    </p>
    ${pasteTemplate(view)}
  </section>`;
}
