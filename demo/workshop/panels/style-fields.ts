import { html, nothing, type TemplateResult } from 'lit';
import { choices, isColour, type Property, type StyleKey } from '../catalogue.js';
import { hexOf } from '../contrast.js';
import { modes, type Mode } from '../state.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { colourField, selectField, textField } from './fields.js';

interface StyleField {
  readonly key: StyleKey;
  readonly label: string;
  /** What it is now, in each mode. */
  readonly now: (mode: Mode) => string | undefined;
  /** What there is to say about a colour that is set. */
  readonly note?: (mode: Mode) => string | undefined;
}

/** The field of a token or of a property; two of a colour, one for each mode. */
export function styleField(field: StyleField, view: View): TemplateResult {
  if (isColour(field.key)) return colourFields(field, view);
  const { words, state, on } = view;
  const { key, label, now } = field;
  const value = state.styles[key]?.light ?? '';
  const property = key.split(':')[1] as Property | undefined;
  const known = property && choices[property];
  const set = (next: string) => on.style(key, 'light', next, true);
  const hint = now('light') && fill(words.now, { value: now('light')! });
  if (!known) return textField({ name: key, label, value, hint, wrong: wrongOf(key, 'light', view), on: set });
  const named = known.map((word) => ({
    value: word,
    label: word === 'none' && property === 'display' ? words.hiddenChoice : word,
  }));
  const other = value && !known.includes(value) ? [{ value, label: value }] : [];
  return selectField({
    name: key,
    label,
    value,
    hint,
    choices: [{ value: '', label: words.unset }, ...named, ...other],
    on: set,
  });
}

const colourFields = ({ key, label, now, note }: StyleField, view: View): TemplateResult =>
  html`<fieldset class="ds-fieldset pair">
    <legend class="ds-label" data-weight="medium">${label}</legend>
    ${modes.map((mode) => {
      const value = view.state.styles[key]?.[mode] ?? '';
      return colourField({
        name: mode === 'light' ? key : `${key}.dark`,
        label: view.words.modes[mode],
        value,
        hex: hexOf(value) ?? hexOf(now(mode) ?? ''),
        pick: fill(view.words.pick, { name: `${label}, ${view.words.modes[mode]}` }),
        wrong: wrongOf(key, mode, view),
        on: (next, done) => view.on.style(key, mode, next, done),
      });
    })}
    ${modes.map((mode) => {
      const text = view.state.styles[key]?.[mode] && note?.(mode);
      return text ? html`<p class="note">${text}</p>` : nothing;
    })}
  </fieldset>`;

function wrongOf(key: StyleKey, mode: Mode, { unused, words }: View): string | undefined {
  const found = unused.find((one) => one.key === key && one.mode === mode);
  return found && (found.reason === 'alone' ? words.aloneValue : words.invalidValue);
}
