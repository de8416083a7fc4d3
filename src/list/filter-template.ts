import { html, nothing, type TemplateResult } from 'lit';
import { areaName, areaPart } from './area-names.js';
import type { Handlers, ReadyView } from './view.js';

const isChecked = (event: Event) => (event.target as HTMLInputElement).checked;
const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

function searchTemplate({ words, query }: ReadyView, { setSearch }: Handlers): TemplateResult {
  return html`<div part="search">
    <label for="search">${words.msg('Sök bland samarbeten')}</label>
    <input
      id="search"
      part="search-input"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query.search}
      @input=${(event: Event) => setSearch(valueOf(event))}
    />
  </div>`;
}

function areasTemplate(
  { words, query, selection, feed, settings }: ReadyView,
  { toggleArea }: Handlers,
): TemplateResult {
  return html`<fieldset part="areas">
    <legend>${words.msg('Insatsområde')}</legend>
    ${selection.areas.map(
      ({ value, count }) =>
        html`<label part=${`area ${areaPart(value)}`}>
          <input
            part="area-input"
            type="checkbox"
            name="area"
            value=${value}
            .checked=${query.areas.includes(value)}
            @change=${() => toggleArea(value)}
          />
          ${areaName(value, feed.areas, words)}
          ${settings.without.has('counts') ? nothing : html`<span part="area-count">${count}</span>`}
        </label>`,
    )}
  </fieldset>`;
}

function placesTemplate({ words, query, selection }: ReadyView, { setPlace }: Handlers): TemplateResult {
  const names = selection.places.map(({ value }) => value).sort(words.compare);
  return html`<div part="places">
    <label for="place">${words.msg('Plats')}</label>
    <select id="place" @change=${(event: Event) => setPlace(valueOf(event))}>
      <option value="">${words.msg('Alla platser')}</option>
      ${names.map((name) => html`<option .selected=${query.places.includes(name)}>${name}</option>`)}
    </select>
  </div>`;
}

function endedTemplate({ words, query, selection, settings }: ReadyView, { setEnded }: Handlers): TemplateResult {
  return html`<label part="ended">
    <input type="checkbox" .checked=${query.ended} @change=${(event: Event) => setEnded(isChecked(event))} />
    ${words.msg('Visa avslutade')}
    ${settings.without.has('counts') ? nothing : html`<span>${selection.ended}</span>`}
  </label>`;
}

/** Search, areas, places and the ended ones: each only where it can change anything, and the page did not leave it out. */
export function filterTemplate(view: ReadyView, handlers: Handlers): TemplateResult | typeof nothing {
  const { selection, feed, words } = view;
  const { without } = view.settings;
  const search = !without.has('search') && feed.items.length > 1;
  const areas = !without.has('areas') && selection.areas.length > 1;
  const places = !without.has('places') && selection.places.length > 1;
  const ended = !without.has('ended') && selection.endedControl;
  if (!search && !areas && !places && !ended) return nothing;
  return html`<form
    part="toolbar"
    role="search"
    tabindex="-1"
    aria-label=${words.msg('Sök och filtrera')}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${search ? searchTemplate(view, handlers) : nothing} ${places ? placesTemplate(view, handlers) : nothing}
    ${areas ? areasTemplate(view, handlers) : nothing} ${ended ? endedTemplate(view, handlers) : nothing}
  </form>`;
}
