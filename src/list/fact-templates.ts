import { html, nothing } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import type { Budget, Collaboration, Partner } from '../feed/model.js';
import type { Localizer } from '../locale/localizer.js';

const fact = (term: string, facts: readonly unknown[], wide = ''): Content =>
  facts.length
    ? html`<div class=${wide}><dt>${term}</dt>${facts.map((fact) => html`<dd>${fact}</dd>`)}</div>`
    : nothing;

const partner = ({ name, url }: Partner) => (url ? html`<a href=${url}>${name}</a>` : name);

/** The Swedish and the Norwegian owner side by side: both sides have one, whoever leads in law. */
export function partnersTemplate({ partners }: Collaboration, { msg, list }: Localizer): Content {
  const owners = (from: (country?: string) => boolean) =>
    partners.filter(({ role, country }) => role === 'lead' && from(country)).map(partner);
  const others = partners.filter(({ role }) => role !== 'lead').map(({ name }) => name);
  return partners.length
    ? html`<dl part="card-partners">
        ${fact(
          msg('Svensk projektägare'),
          owners((country) => country === 'SE'),
        )}
        ${fact(
          msg('Norsk projektägare'),
          owners((country) => country === 'NO'),
        )}
        ${fact(
          msg('Projektägare'),
          owners((country) => country !== 'SE' && country !== 'NO'),
        )}
        ${fact(msg('Övriga partner'), others.length ? [list(others)] : [], 'wide')}
      </dl>`
    : nothing;
}

export const placesTemplate = ({ places }: Collaboration, { msg, list }: Localizer): Content =>
  places.length
    ? html`<dl part="card-places">${fact(msg('Platser'), [list(places.map(({ name }) => name))])}</dl>`
    : nothing;

function budgetName(kind: Budget['kind'], { msg }: Localizer): string {
  if (kind === 'total') return msg('Total budget');
  if (kind === 'eu') return msg('EU-medel');
  return kind === 'ir' ? msg('Norska IR-medel') : msg('Annan finansiering');
}

export const budgetTemplate = ({ budget }: Collaboration, words: Localizer): Content =>
  budget.length
    ? html`<dl part="card-budget">
        ${budget.map(({ kind, amount, currency }) => fact(budgetName(kind, words), [words.amount(amount, currency)]))}
      </dl>`
    : nothing;
