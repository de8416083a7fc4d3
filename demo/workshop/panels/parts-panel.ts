import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { partGroups, properties, type Part, type PartGroup } from '../catalogue.js';
import { modes } from '../state.js';
import type { View } from '../view.js';
import { valueOf } from './fields.js';
import { styleField } from './style-fields.js';
import { ratioWords } from './verdicts.js';

function partSelect({ words, state, on }: View): TemplateResult {
  const option = (part: Part) =>
    html`<option value=${part} .selected=${live(part === state.part)}>${words.parts[part]}</option>`;
  return html`<ds-field class="ds-field">
    <label class="ds-label" data-weight="medium">${words.part}</label>
    <p data-field="description">${words.partHint}</p>
    <select
      class="ds-input"
      name="part"
      @change=${(event: Event) => on.change({ part: valueOf(event) as Part })}
    >
      ${(Object.keys(partGroups) as PartGroup[]).map(
        (group) => html`<optgroup label=${words.partGroups[group]}>${partGroups[group].map(option)}</optgroup>`,
      )}
    </select>
  </ds-field>`;
}

/** The contrast of the part that is open, in both modes. */
function contrastTemplate({ words, state, findings }: View): TemplateResult | typeof nothing {
  if (!findings) return nothing;
  const rows = modes.flatMap((mode) =>
    findings.rows[mode].filter(({ part }) => part === state.part).map((row) => ({ mode, ...row })),
  );
  const isThere = findings.measured.light.property(state.part, 'display') !== undefined;
  return html`<div class="ds-card" data-variant="tinted" id="part-contrast">
    <h2 class="ds-heading" data-size="2xs">${words.partContrast}</h2>
    ${
      rows.length
        ? html`<ul class="verdicts">
          ${rows.map(
            ({ mode, kind, verdict }) =>
              html`<li>
                <span>${words.modes[mode]}, ${words.kinds[kind]}</span>
                <span class="ds-tag" data-color=${verdict.passes ? 'success' : 'danger'}>${ratioWords(verdict, words)}</span>
              </li>`,
          )}
        </ul>`
        : html`<p>${isThere ? words.noContrast : words.notShown}</p>`
    }
  </div>`;
}

/** One part, and what can be changed on it. */
export const partsPanel = (view: View): TemplateResult => {
  const { words, state, findings } = view;
  return html`
    ${partSelect(view)}
    <p><code>::part(${state.part})</code></p>
    ${contrastTemplate(view)}
    <div class="fields">
      ${properties.map((property) =>
        styleField(
          {
            key: `${state.part}:${property}`,
            label: words.properties[property],
            now: (mode) => findings?.measured[mode].property(state.part, property),
          },
          view,
        ),
      )}
    </div>
  `;
};
