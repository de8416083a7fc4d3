import { html, nothing, type TemplateResult } from 'lit';
import { cellKey } from '../problems.js';
import { textAt } from '../table.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { findingTemplate } from './problem-template.js';

/** A long text is told apart by its start. */
const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

function offerTemplate({ words, state, on }: View): TemplateResult | typeof nothing {
  const { offer } = state;
  if (!offer) return nothing;
  return html`<button class="ds-button" data-variant="secondary" type="button" id="same" @click=${() => on.changeSame()}>
    ${fill(offer.rows.length === 1 ? words.sameOne : words.same, { count: offer.rows.length, text: shortened(offer.before) })}
  </button>`;
}

/** The cell that the keys go from: the whole of its text, and what is wrong with it. */
export function activeCellTemplate(view: View): TemplateResult {
  const { words, state, problems, columns, on } = view;
  const { row, column } = state.at;
  const number = state.table.rows[row]?.place.row ?? row + 1;
  const text = textAt(state.table, row, column);
  const here = [
    ...(problems.byCell.get(cellKey(row, column)) ?? []),
    ...(problems.byRow.get(row)?.filter((problem) => problem.column === undefined) ?? []),
  ];
  return html`<section class="active-cell" aria-labelledby="active-title">
    <h3 class="ds-heading" data-size="2xs" id="active-title">
      ${fill(words.cellName, { row: number, column: columns[column]?.name ?? '' })}
    </h3>
    <p class=${text ? 'whole' : 'whole note'}>${text || words.empty}</p>
    <div id="cell-problems">
      ${
        here.length
          ? html`<ul class="findings">
            ${here.map(({ finding }) => html`<li>${findingTemplate(finding, view)}</li>`)}
          </ul>`
          : html`<p class="note">${words.cellGood}</p>`
      }
    </div>
    <p class="buttons">
      <button class="ds-button" data-variant="secondary" type="button" @click=${() => on.edit()}>${words.edit}</button>
      ${offerTemplate(view)}
      <button class="ds-button" data-variant="tertiary" type="button" @click=${() => on.clearRow()}>${words.clearRow}</button>
    </p>
  </section>`;
}
