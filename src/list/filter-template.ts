import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import { areaName, areaPart } from './area-names.js';
import type { ReadyView, View } from './view.js';

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

const searchTemplate = ({ words, query, on }: ReadyView): TemplateResult =>
  html`<div part="search">
    <label for="search">${words.msg('Sök bland samarbeten')}</label>
    <input
      id="search"
      part="search-input"
      type="search"
      .value=${query.search}
      @input=${(event: Event) => on.setSearch(valueOf(event))}
    />
  </div>`;

const placesTemplate = ({ words, query, selection, on }: ReadyView): TemplateResult =>
  html`<div part="places">
    <label for="place">${words.msg('Plats')}</label>
    <select id="place" @change=${(event: Event) => on.setPlace(valueOf(event))}>
      <option value="">${words.msg('Alla platser')}</option>
      ${[...selection.places]
        .sort(words.compare)
        .map((name) => html`<option value=${name} .selected=${query.places.includes(name)}>${name}</option>`)}
    </select>
  </div>`;

interface Chip {
  readonly part: string;
  readonly name: string;
  /** How many it would show. */
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Code of an area; none for the ended ones. */
  readonly value?: string;
}

/** A checkbox in its label, with a count. */
const chipTemplate = ({ part, name, count, checked, onChange, value }: Chip, { shows }: View): TemplateResult =>
  html`<label part=${part}>
    <input
      part=${value ? 'area-input' : nothing}
      type="checkbox"
      name=${value ? 'area' : nothing}
      value=${value ?? nothing}
      .checked=${checked}
      @change=${onChange}
    />
    <span>${name}</span>
    ${shows('counts') ? html`<span part=${value ? 'area-count' : nothing}>${count}</span>` : nothing}
  </label>`;

const areasTemplate = (view: ReadyView): TemplateResult =>
  html`<fieldset part="areas" class="row">
    <legend>${view.words.msg('Insatsområde')}</legend>
    ${view.selection.areas.map(({ value, count }) => {
      const name = areaName(value, view.selection.feed, view.words);
      const checked = view.query.areas.includes(value);
      const onChange = () => view.on.toggleArea(value);
      return chipTemplate({ part: `area ${areaPart(value)}`, name, count, checked, onChange, value }, view);
    })}
  </fieldset>`;

function endedTemplate(view: ReadyView): TemplateResult {
  const { words, query, selection, on } = view;
  const onChange = () => on.setEnded(!query.ended);
  const name = words.msg('Visa avslutade');
  return chipTemplate({ part: 'ended', name, count: selection.ended, checked: query.ended, onChange }, view);
}

/** Search, areas, places and the ended ones: each only where it can change anything, and the page did not leave it out. */
export function filterTemplate(view: ReadyView): Content {
  const { selection, words, shows } = view;
  const controls = [
    shows('search') && selection.feed.items.length > 1 && searchTemplate(view),
    shows('places') && selection.places.length > 1 && placesTemplate(view),
    shows('areas') && selection.areas.length > 1 && areasTemplate(view),
    shows('ended') && selection.endedControl && endedTemplate(view),
  ].map((control) => control || nothing);
  return controls.every((control) => control === nothing)
    ? nothing
    : html`<form
        part="toolbar"
        class="box row"
        role="search"
        aria-label=${words.msg('Sök och filtrera')}
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${controls}
      </form>`;
}
