import { html, nothing, type TemplateResult } from 'lit';
import type { Budget, Collaboration, Partner } from '../feed/model.js';
import type { Localizer } from '../locale/localizer.js';

const partnerName = ({ name, url }: Partner) => (url ? html`<a href=${url}>${name}</a>` : name);

const group = (term: string, partners: readonly Partner[]) =>
  partners.length
    ? html`<div>
        <dt>${term}</dt>
        ${partners.map((partner) => html`<dd>${partnerName(partner)}</dd>`)}
      </div>`
    : nothing;

/** The Swedish and the Norwegian owner side by side: both sides have one, whoever leads in law. */
export function partnersTemplate({ partners }: Collaboration, words: Localizer): TemplateResult {
  const leads = partners.filter(({ role }) => role === 'lead');
  const from = (country: string) => leads.filter((partner) => partner.country === country);
  const elsewhere = leads.filter(({ country }) => country !== 'SE' && country !== 'NO');
  const others = partners.filter(({ role }) => role !== 'lead').map(({ name }) => name);
  if (!partners.length) return html`<div></div>`;
  return html`<dl part="card-partners">
    ${group(words.msg('Svensk projektägare'), from('SE'))} ${group(words.msg('Norsk projektägare'), from('NO'))}
    ${group(words.msg('Projektägare'), elsewhere)}
    ${
      others.length
        ? html`<div class="wide">
          <dt>${words.msg('Övriga partner')}</dt>
          <dd>${words.list(others)}</dd>
        </div>`
        : nothing
    }
  </dl>`;
}

export function placesTemplate({ places }: Collaboration, words: Localizer): TemplateResult | typeof nothing {
  if (!places.length) return nothing;
  return html`<dl part="card-places">
    <dt>${words.msg('Platser')}</dt>
    <dd>${words.list(places.map(({ name }) => name))}</dd>
  </dl>`;
}

function budgetName(kind: Budget['kind'], { msg }: Localizer): string {
  switch (kind) {
    case 'total':
      return msg('Total budget');
    case 'eu':
      return msg('EU-medel');
    case 'ir':
      return msg('Norska IR-medel');
    default:
      return msg('Annan finansiering');
  }
}

export function budgetTemplate({ budget }: Collaboration, words: Localizer): TemplateResult | typeof nothing {
  if (!budget.length) return nothing;
  return html`<dl part="card-budget">
    ${budget.map(
      ({ kind, amount, currency }) =>
        html`<dt>${budgetName(kind, words)}</dt>
          <dd>${words.amount(amount, currency)}</dd>`,
    )}
  </dl>`;
}
