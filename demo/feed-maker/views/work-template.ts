import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill, type Texts } from '../texts/texts.js';
import type { View } from '../view.js';
import { activeCellTemplate } from './cell-template.js';
import { columnsTemplate } from './columns-template.js';
import { problemsTemplate } from './problem-template.js';
import { tableTemplate } from './table-template.js';

function barTemplate({ words, state, problems, on }: View): TemplateResult {
  const button = (label: string, isOff: boolean, act: () => void, variant: 'secondary' | 'tertiary', keys: string) =>
    html`<button
      class="ds-button"
      data-variant=${variant}
      type="button"
      aria-disabled=${isOff ? 'true' : nothing}
      aria-keyshortcuts=${keys}
      @click=${() => isOff || act()}
    >
      ${label}
    </button>`;
  const isGood = !problems.open.some(({ row }) => row !== undefined);
  return html`<div class="table-bar">
    ${button(words.next, isGood, () => on.next(1), 'secondary', 'F8')}
    ${button(words.previous, isGood, () => on.next(-1), 'secondary', 'Shift+F8')}
    ${button(words.undo, state.table.past.length === 0, () => on.undo(), 'tertiary', 'Control+Z')}
    ${button(words.redo, state.table.future.length === 0, () => on.redo(), 'tertiary', 'Control+Y')}
    <label class="only">
      <input
        class="ds-input"
        type="checkbox"
        .checked=${live(state.onlyRows !== undefined)}
        @change=${(event: Event) => on.onlyProblems((event.target as HTMLInputElement).checked)}
      />
      ${words.onlyProblems}
    </label>
  </div>`;
}

/** That pasted cells found no place. */
export const unplacedWords = (count: number, words: Texts): string =>
  fill(count === 1 ? words.unplacedOne : words.unplaced, { count });

/** The table with all that belongs to mending it. */
export function workTemplate(view: View): TemplateResult {
  const { words, state, heading } = view;
  return html`<div class="work">
    <div class="mending">
      ${
        heading === undefined && state.outcome
          ? html`<p class="ds-alert" data-color="danger">${words.noHeading}</p>`
          : columnsTemplate(view)
      }
      <section aria-labelledby="table-title" id="table" tabindex="-1">
        <h2 class="ds-heading" data-size="xs" id="table-title">${words.table}</h2>
        ${barTemplate(view)}
        <p class="note" id="table-keys">${words.keys}</p>
        ${tableTemplate(view)}
        ${state.unplaced ? html`<p class="ds-alert" data-color="warning" id="unplaced">${unplacedWords(state.unplaced, words)}</p>` : nothing}
        ${activeCellTemplate(view)}
      </section>
    </div>
    ${problemsTemplate(view)}
  </div>`;
}
