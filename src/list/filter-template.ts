import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import { areaName, areaPart } from './area-names.js';
import type { ReadyView } from './view.js';

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

const searchTemplate = ({ words, query, on }: ReadyView): TemplateResult =>
  html`<div part="search">
    <label for="search">${words.msg('Sök bland samarbeten')}</label>
    <input
      id="search"
      part="search-input"
      type="search"
      autocomplete="off"
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
        .map((name) => html`<option .selected=${query.places.includes(name)}>${name}</option>`)}
    </select>
  </div>`;

const countTemplate = (count: number, part: string, { shows }: ReadyView): Content =>
  shows('counts') ? html`<span part=${part}>${count}</span>` : nothing;

const areasTemplate = (view: ReadyView): TemplateResult =>
  html`<fieldset part="areas" class="row">
    <legend>${view.words.msg('Insatsområde')}</legend>
    ${view.selection.areas.map(
      ({ value, count }) =>
        html`<label part=${`area ${areaPart(value)}`}>
          <input
            part="area-input"
            type="checkbox"
            name="area"
            value=${value}
            .checked=${view.query.areas.includes(value)}
            @change=${() => view.on.toggleArea(value)}
          />
          <span>${areaName(value, view.selection.feed, view.words)}</span>
          ${countTemplate(count, 'area-count', view)}
        </label>`,
    )}
  </fieldset>`;

const endedTemplate = (view: ReadyView): TemplateResult =>
  html`<label part="ended">
    <input type="checkbox" .checked=${view.query.ended} @change=${() => view.on.setEnded(!view.query.ended)} />
    <span>${view.words.msg('Visa avslutade')}</span>
    ${countTemplate(view.selection.ended, 'ended-count', view)}
  </label>`;

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
