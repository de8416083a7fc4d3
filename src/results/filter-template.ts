import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { ResultsFilter } from '../votes/results.js';
import { lastDays } from './address.js';
import { hostOf, pathOf } from './names.js';
import type { Handlers, ResultsState, View } from './view.js';

/** Site, page and period. Nothing changes before the button, or one of the ready periods, is pressed. */
export function filterTemplate(
  { filter, data }: ResultsState,
  { words, now }: View,
  handlers: Handlers,
): TemplateResult {
  const { msg } = words;
  const sites = withChosen(data?.sites ?? [], filter.site);
  const pages = withChosen(data?.pages.map(({ page }) => page) ?? [], filter.page).sort();
  const several = sites.length > 1 && !filter.site;
  const periods = [
    { label: msg('30 dagar'), ...lastDays(30, now) },
    { label: msg('90 dagar'), ...lastDays(90, now) },
    { label: msg('Ett år'), ...lastDays(365, now) },
    { label: msg('Hela tiden'), from: '', to: '' },
  ];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const field = (name: keyof ResultsFilter) => (fields.get(name) as string | null) ?? '';
    const site = field('site');
    // Another site has other pages.
    const page = site && !field('page').startsWith(`${site}/`) ? '' : field('page');
    handlers.filter({ site, page, from: field('from'), to: field('to') });
  };
  const option = (value: string, text: string, chosen: string) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`;

  return html`<form class="filter box" @submit=${submit} aria-label=${msg('Urval')}>
    <p class="field">
      <label for="site">${msg('Webbplats')}</label>
      <select id="site" name="site">
        ${option('', msg('Alla webbplatser'), filter.site)}${sites.map((site) => option(site, hostOf(site), filter.site))}
      </select>
    </p>
    <p class="field wide">
      <label for="page">${msg('Sida')}</label>
      <select id="page" name="page">
        ${option('', msg('Alla sidor'), filter.page)}
        ${pages.map((page) => option(page, several ? hostOf(page) + pathOf(page) : pathOf(page), filter.page))}
      </select>
    </p>
    <p class="field">
      <label for="from">${msg('Från och med')}</label>
      <input id="from" name="from" type="date" min="2000-01-01" max="2999-12-31" .value=${live(filter.from)} />
    </p>
    <p class="field">
      <label for="to">${msg('Till och med')}</label>
      <input id="to" name="to" type="date" min="2000-01-01" max="2999-12-31" .value=${live(filter.to)} />
    </p>
    <button class="primary" type="submit">${msg('Visa')}</button>
    <div class="periods" role="group" aria-label=${msg('Period')}>
      ${periods.map(
        ({ label, from, to }) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${filter.from === from && filter.to === to ? 'true' : 'false'}
            @click=${() => handlers.filter({ ...filter, from, to })}
          >
            ${label}
          </button>`,
      )}
    </div>
    ${
      filter.site || filter.page
        ? html`<button
            class="plain"
            type="button"
            @click=${() => handlers.filter({ ...filter, site: '', page: '' })}
          >
            ${msg('Visa alla sidor')}
          </button>`
        : nothing
    }
  </form>`;
}

/** The choices, and the one that is chosen even when it has no votes in the period. */
const withChosen = (choices: readonly string[], chosen: string): string[] => [
  ...new Set([...choices, ...(chosen ? [chosen] : [])]),
];
