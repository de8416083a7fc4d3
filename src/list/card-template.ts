import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import { cardText, cardTitle, chooseText, type Text } from '../feed/choose-text.js';
import type { Collaboration } from '../feed/model.js';
import { statusOn, type Status } from '../feed/status.js';
import { str, type Localizer } from '../locale/localizer.js';
import { siblingLanguage } from '../shared/language.js';
import { areaName, areaPart } from './area-names.js';
import { budgetTemplate, partnersTemplate, placesTemplate } from './fact-templates.js';
import { headingTemplate } from './heading-template.js';
import { periodTemplate } from './period-template.js';
import type { ItemTemplate, ReadyView, View } from './view.js';

/** `lang` for a text that is in another language than the list. */
const langOf = ({ language }: Text, words: Localizer) => (language === words.language ? nothing : language || nothing);

/** What a card says of its status; an ended project says when. */
function statusWords(status: Status, { period: { start, end } }: Collaboration, { msg, month }: Localizer): string {
  if (status === 'ended') return msg(str`Avslutat ${month(end!)}`);
  return status === 'ongoing' ? msg('Pågår') : msg(str`Startar ${month(start!)}`);
}

/** A title that links to the item, in a heading of the card's level. */
export function titleTemplate(item: Collaboration, { words, settings }: View): TemplateResult {
  const title = cardTitle(item, words.language);
  const lang = langOf(title, words);
  const url = chooseText(item, 'url', words.language)?.value;
  return headingTemplate(
    settings.headingLevel + 1,
    'card-title',
    url
      ? html`<a part="card-link" href=${url} lang=${lang} dir="auto">${title.value}</a>`
      : html`<span lang=${lang} dir="auto">${title.value}</span>`,
  );
}

export function textTemplate(item: Collaboration, { words }: View): Content {
  const text = cardText(item, words.language);
  return text ? html`<p part="card-text" lang=${langOf(text, words)} dir="auto">${text.value}</p>` : nothing;
}

/** Says in which language a card is when it is neither the list's nor one that its readers read as easily. */
function languageTemplate(item: Collaboration, { words }: View): Content {
  const { language } = cardText(item, words.language) ?? cardTitle(item, words.language);
  return ['', words.language, siblingLanguage(words.language)].includes(language)
    ? nothing
    : html`<p part="card-lang">${words.msg(str`Språk: ${words.languageName(language)}`)}</p>`;
}

/** Says why a card is there when nothing in it is written as in the search. */
export function crossingTemplate(item: Collaboration, { words, selection }: ReadyView): Content {
  const crossing = selection.crossing(item);
  return crossing
    ? html`<p part="card-match">${words.msg(str`Träff på ${words.languageName(crossing[1])} (${crossing.join(' → ')})`)}</p>`
    : nothing;
}

/** One project. Every row is there, even when it is empty: the rows of neighbouring cards stand in line. */
export const cardTemplate: ItemTemplate<TemplateResult> = (item, view) => {
  const { words, selection } = view;
  const status = statusOn(view.today, item.period);
  const ended = status === 'ended' ? ' ended' : '';
  return html`<article part=${`card ${areaPart(item.areas[0])}${ended}`}>
    <div class="head row">
      ${item.areas.map(
        (code) => html`<p part=${`card-area ${areaPart(code)}`}>${areaName(code, selection.feed, words)}</p>`,
      )}
      ${status ? html`<p part=${`card-status${ended}`}>${statusWords(status, item, words)}</p>` : nothing}
    </div>
    <div>${titleTemplate(item, view)}${languageTemplate(item, view)}${crossingTemplate(item, view)}</div>
    <div>${textTemplate(item, view)}</div>
    <div>${partnersTemplate(item, words)}</div>
    <div>${status ? periodTemplate(item, status, view) : nothing}</div>
    <div>${placesTemplate(item, words)}${budgetTemplate(item, words)}</div>
  </article>`;
};
