import { html, nothing, type TemplateResult } from 'lit';
import { cardText, cardTitle, chooseText, type Text } from '../feed/choose-text.js';
import type { Collaboration, FocusArea } from '../feed/model.js';
import { statusOn, type Status } from '../feed/status.js';
import { str, type Localizer } from '../locale/localizer.js';
import { siblingLanguage } from '../shared/language.js';
import { areaName, areaPart } from './area-names.js';
import { headingTemplate } from './heading-template.js';
import { budgetTemplate, partnersTemplate, placesTemplate } from './fact-templates.js';
import { periodTemplate } from './period-template.js';
import type { Context } from './view.js';

/** `lang` for a text that is in another language than the list. */
export const langOf = (text: Text | undefined, words: Localizer) =>
  text?.language && text.language !== words.language ? text.language : nothing;

/** What a card says of its status; an ended project says when. */
function statusWords(status: Status, { period: { start, end } }: Collaboration, words: Localizer): string {
  switch (status) {
    case 'upcoming':
      return start ? words.msg(str`Startar ${words.month(start)}`) : words.msg('Kommande');
    case 'ongoing':
      return words.msg('Pågår');
    case 'ended':
      return words.msg(str`Avslutat ${words.month(end!)}`);
  }
}

/** A title that links to the item, in a heading of the card's level. */
export function titleTemplate(item: Collaboration, { words, settings }: Context): TemplateResult {
  const title = cardTitle(item, words.language);
  const url = chooseText(item, 'url', words.language);
  const lang = langOf(title, words);
  return headingTemplate(
    settings.headingLevel + 1,
    'card-title',
    url
      ? html`<a part="card-link" href=${url.value} lang=${lang} dir="auto">${title.value}</a>`
      : html`<span lang=${lang} dir="auto">${title.value}</span>`,
  );
}

/** Says in which language a card is when it is neither the list's nor one that its readers read as easily. */
function languageTemplate(text: Text | undefined, words: Localizer): TemplateResult | typeof nothing {
  if (langOf(text, words) === nothing || text!.language === siblingLanguage(words.language)) return nothing;
  return html`<p part="card-lang">${words.msg(str`Språk: ${words.languageName(text!.language)}`)}</p>`;
}

/** One project. Every row is there, even when it is empty: the rows of neighbouring cards stand in line. */
export function cardTemplate(item: Collaboration, areas: readonly FocusArea[], context: Context): TemplateResult {
  const { words, today } = context;
  const status = statusOn(today, item.period);
  const text = cardText(item, words.language);
  const ended = status === 'ended' ? ' ended' : '';
  return html`<article part=${`card ${areaPart(item.areas[0])}${ended}`}>
    <div class="head">
      ${item.areas.map((code) => html`<p part=${`card-area ${areaPart(code)}`}>${areaName(code, areas, words)}</p>`)}
      ${status ? html`<p part=${`card-status${ended}`}>${statusWords(status, item, words)}</p>` : nothing}
    </div>
    <div>${titleTemplate(item, context)}${languageTemplate(text ?? cardTitle(item, words.language), words)}</div>
    <div>
      ${text ? html`<p part="card-text" lang=${langOf(text, words)} dir="auto">${text.value}</p>` : nothing}
    </div>
    ${partnersTemplate(item, words)} ${periodTemplate(item, status, context)}
    <div class="facts">${placesTemplate(item, words)}${budgetTemplate(item, words)}</div>
  </article>`;
}
