import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

interface Field {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly wrong?: string | undefined;
  readonly name: string;
  readonly type?: 'text' | 'number' | undefined;
  readonly list?: string | undefined;
  readonly on: (value: string) => void;
}

const hintTemplate = (hint: string | undefined) => (hint ? html`<p data-field="description">${hint}</p>` : nothing);
const wrongTemplate = (wrong: string | undefined) =>
  wrong ? html`<p class="ds-validation-message" data-field="validation">${wrong}</p>` : nothing;

export const textField = ({ label, value, hint, wrong, name, type = 'text', list, on }: Field): TemplateResult =>
  html`<ds-field class="ds-field">
    <label class="ds-label" data-weight="medium">${label}</label>
    ${hintTemplate(hint)}
    <input
      class="ds-input"
      name=${name}
      type=${type}
      .value=${live(value)}
      list=${list ?? nothing}
      spellcheck="false"
      autocomplete="off"
      @input=${(event: Event) => on(valueOf(event))}
    />
    ${wrongTemplate(wrong)}
  </ds-field>`;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectField = Omit<Field, 'type' | 'list'> & { readonly choices: readonly Choice[] };

export const selectField = ({ label, value, hint, name, choices, on }: SelectField): TemplateResult =>
  html`<ds-field class="ds-field">
    <label class="ds-label" data-weight="medium">${label}</label>
    ${hintTemplate(hint)}
    <select class="ds-input" name=${name} @change=${(event: Event) => on(valueOf(event))}>
      ${choices.map((one) => html`<option value=${one.value} .selected=${live(one.value === value)}>${one.label}</option>`)}
    </select>
  </ds-field>`;

/** Words of a space-separated attribute, each with a checkbox. */
export function wordsField({ label, value, hint, name, choices, on }: SelectField): TemplateResult {
  const chosen = value.split(/\s+/).filter(Boolean);
  const toggle = (word: string, isChosen: boolean) =>
    on(
      choices
        .flatMap((one) => ((one.value === word ? isChosen : chosen.includes(one.value)) ? one.value : []))
        .join(' '),
    );
  return html`<fieldset class="ds-fieldset">
    <legend class="ds-label" data-weight="medium">${label}</legend>
    ${hintTemplate(hint)}
    ${choices.map(
      (one) =>
        html`<ds-field class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            name=${name}
            value=${one.value}
            .checked=${live(chosen.includes(one.value))}
            @change=${(event: Event) => toggle(one.value, (event.target as HTMLInputElement).checked)}
          />
          <label class="ds-label" data-weight="regular">${one.label}</label>
        </ds-field>`,
    )}
  </fieldset>`;
}

interface ColourField extends Omit<Field, 'on' | 'type' | 'list'> {
  /** What the picker shows: the colour that is set, or the one that is used instead. */
  readonly hex: string | undefined;
  /** Name of the picker. */
  readonly pick: string;
  readonly on: (value: string, done: boolean) => void;
}

/** A colour as text, for any way to write it, and a picker. */
export function colourField({ hex, pick, on, ...field }: ColourField): TemplateResult {
  const hasValue = field.value !== '' && !field.wrong;
  return html`<div class="colour">
    ${textField({ ...field, on: (value) => on(value, true) })}
    <input
      class=${hasValue ? 'picker' : hex ? 'picker unset' : 'picker unset unknown'}
      type="color"
      aria-label=${pick}
      .value=${live(hex ?? '#808080')}
      @input=${(event: Event) => on(valueOf(event), false)}
      @change=${(event: Event) => on(valueOf(event), true)}
    />
  </div>`;
}
