import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { columnSpec } from '../../../src/import/columns/column-spec.js';
import { fieldLabel } from '../field-choices.js';
import { cellKey, worstOf, type Problem } from '../problems.js';
import { textAt } from '../table.js';
import { fill } from '../texts/texts.js';
import type { ShownColumn, View } from '../view.js';
import { levelIcon } from './icons.js';

const cellClass = (problems: readonly Problem[] | undefined): string =>
  problems ? `cell ${worstOf(problems)}` : 'cell';

function markTemplate(problems: readonly Problem[] | undefined, { words }: View): TemplateResult | typeof nothing {
  if (!problems) return nothing;
  const level = worstOf(problems);
  return html`${levelIcon(level)}<span class="ds-sr-only">${words.levels[level]}</span>`;
}

function editorTemplate(row: number, { name }: ShownColumn, { words, state, on }: View): TemplateResult {
  const number = state.table.rows[row]?.place.row ?? row + 1;
  return html`<textarea
    class="editor"
    rows="1"
    spellcheck="false"
    autocomplete="off"
    aria-label=${fill(words.cellName, { row: number, column: name })}
    aria-describedby="cell-problems"
    .defaultValue=${live(state.draft ?? '')}
    @blur=${(event: FocusEvent) => on.commit((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function cellTemplate(row: number, shown: ShownColumn, view: View): TemplateResult {
  const { state, problems, on } = view;
  const { index } = shown;
  const here = problems.byCell.get(cellKey(row, index));
  const isActive = state.at.row === row && state.at.column === index;
  const isEdited = isActive && state.draft !== undefined;
  return html`<td
    class=${cellClass(here)}
    role="gridcell"
    aria-colindex=${index + 2}
    id="cell-${row}-${index}"
    tabindex=${isActive ? 0 : -1}
    aria-invalid=${here ? 'true' : nothing}
    aria-describedby=${isActive ? 'cell-problems' : nothing}
    @focus=${() => on.focus({ row, column: index })}
    @dblclick=${() => on.edit()}
  >
    ${
      isEdited
        ? editorTemplate(row, shown, view)
        : html`<span class="text">${textAt(state.table, row, index)}</span>${markTemplate(here, view)}`
    }
  </td>`;
}

function rowTemplate(row: number, position: number, view: View): TemplateResult {
  const { state, columns, problems } = view;
  const whole = problems.byRow.get(row)?.filter(({ column }) => column === undefined);
  const here = whole?.length ? whole : undefined;
  return html`<tr aria-rowindex=${position + 2}>
    <th scope="row" class=${cellClass(here)} aria-colindex="1">
      ${state.table.rows[row]?.place.row ?? row + 1} ${markTemplate(here, view)}
    </th>
    ${columns.map((column) => cellTemplate(row, column, view))}
  </tr>`;
}

function headTemplate({ words, columns, heading }: View): TemplateResult {
  return html`<thead>
    <tr aria-rowindex="1">
      <th scope="col" class="cell corner" aria-colindex="1">${words.row}</th>
      ${columns.map(({ index, name, column }) => {
        const field = column ? fieldLabel(columnSpec(column), words) : words.notUsed;
        return html`<th scope="col" class="cell" aria-colindex=${index + 2}>
            <span class="text">${name}</span>
            ${
              heading === undefined || field === name
                ? nothing
                : html`<span class=${column ? 'field text' : 'field text unknown'}>${field}</span>`
            }
          </th>`;
      })}
    </tr>
  </thead>`;
}

/** Stands for rows that are not drawn. Styles go through the object: the policy of the page forbids them in the markup. */
const spacer = (rows: number, rowHeight: number): TemplateResult | typeof nothing =>
  rows > 0
    ? html`<tbody aria-hidden="true">
        <tr class="spacer">
          <td .style=${`block-size: ${rows * rowHeight}px`}></td>
        </tr>
      </tbody>`
    : nothing;

/** The table: one stop for Tab, and arrows from cell to cell (ARIA Authoring Practices, "Grid"). Only rows near what is seen are drawn. */
export function tableTemplate(view: View): TemplateResult {
  const { words, state, columns, shown, span, rowHeight, on } = view;
  const drawn = shown.slice(span.from, span.to);
  const isActiveDrawn = drawn.includes(state.at.row);
  return html`<div
    class="scroller"
    role="group"
    aria-labelledby="table-title"
    tabindex=${isActiveDrawn ? -1 : 0}
    @scroll=${() => on.scroll()}
    @keydown=${(event: KeyboardEvent) => on.key(event)}
    @copy=${(event: ClipboardEvent) => on.copy(event)}
    @paste=${(event: ClipboardEvent) => on.pasteCells(event)}
  >
    <table
      role="grid"
      aria-labelledby="table-title"
      aria-describedby="table-keys"
      aria-rowcount=${shown.length + 1}
      aria-colcount=${columns.length + 1}
    >
      <colgroup>
        <col class="number" />
        ${columns.map(({ width }) => html`<col class=${width} />`)}
      </colgroup>
      ${headTemplate(view)} ${spacer(span.from, rowHeight)}
      <tbody>
        ${repeat(
          drawn,
          (row) => row,
          (row, index) => rowTemplate(row, span.from + index, view),
        )}
      </tbody>
      ${spacer(shown.length - span.to, rowHeight)}
    </table>
    ${shown.length === 0 ? html`<p class="note">${words.noRows}</p>` : nothing}
  </div>`;
}
