import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { columnSpec } from '../../../src/import/columns/column-spec.js';
import { fieldChoices, fieldLabel, type ChoiceGroup } from '../field-choices.js';
import { fill } from '../texts/texts.js';
import type { ShownColumn, View } from '../view.js';
import { levelIcon } from './icons.js';

const ignored = 'ignored';

function fieldSelect(shown: ShownColumn, groups: readonly ChoiceGroup[], { words, state, on }: View): TemplateResult {
  const { header, index, name, column } = shown;
  const value = column ? columnSpec(column) : '';
  const isListed = value === ignored || groups.some(({ choices }) => choices.some((one) => one.value === value));
  const option = (spec: string, label: string) =>
    html`<option value=${spec} .selected=${live(spec === value)}>${label}</option>`;
  return html`<div class=${column ? 'column' : 'column unknown'}>
    <label class="ds-label" data-weight="medium" for="field-${index}">
      ${column ? nothing : levelIcon('warning')} ${name}
    </label>
    <select
      class="ds-input"
      id="field-${index}"
      data-size="sm"
      @change=${(event: Event) => on.field(header, (event.target as HTMLSelectElement).value || undefined)}
    >
      ${option('', column || state.table.fields[header] ? words.asNamed : words.unknown)} ${option(ignored, words.notUsed)}
      ${value === '' || isListed ? nothing : option(value, fieldLabel(value, words))}
      ${groups.map(
        ({ label, choices }) =>
          html`<optgroup label=${label}>${choices.map((one) => option(one.value, one.label))}</optgroup>`,
      )}
    </select>
  </div>`;
}

/** How the columns are understood, each to be changed. A column without a name cannot be told from the next one. */
export function columnsTemplate(view: View): TemplateResult | typeof nothing {
  const { words, columns, heading } = view;
  if (heading === undefined) return nothing;
  const named = columns.filter(({ header }) => header.trim() !== '');
  const unknown = named.filter(({ column }) => !column).length;
  const groups = fieldChoices(words);
  return html`<details class="ds-details columns">
    <summary>
      <span>${words.columns}</span>
      <span class="ds-tag" data-color=${unknown ? 'warning' : 'success'}>
        ${
          unknown
            ? fill(words.columnsUnknown, { unknown, count: named.length })
            : fill(words.columnsKnown, { count: named.length })
        }
      </span>
    </summary>
    <div class="inside">
      <p class="note">${words.columnsHint}</p>
      <div class="column-fields">${named.map((shown) => fieldSelect(shown, groups, view))}</div>
    </div>
  </details>`;
}
