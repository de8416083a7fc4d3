import { html, nothing, type TemplateResult } from 'lit/html.js';
import { buttonTemplate, type Content } from '../element/templates.js';
import type { Section } from '../feed/select.js';
import { str } from '../locale/localizer.js';
import { aboutTemplate } from './about-template.js';
import { cardTemplate, crossingTemplate, textTemplate, titleTemplate } from './card-template.js';
import { filterTemplate } from './filter-template.js';
import { headingTemplate } from './heading-template.js';
import { selectionTemplate } from './print-template.js';
import { isSet } from './query-controller.js';
import { emptyTemplate, errorTemplate, partialTemplate } from './state-templates.js';
import { countWords, type ItemTemplate, type ReadyView, type View } from './view.js';

/** CCI number of Interreg Sverige–Norge 2021–2027. */
const programme = '2021TC16RFCB015';

function sectionName({ kind, items }: Section, { words: { msg } }: View): string {
  if (kind === 'institution') return msg('Institutionella gränssamarbeten');
  return items.every((item) => item.programme === programme)
    ? msg('Projekt inom Interreg Sverige–Norge')
    : msg('Projekt');
}

/** An institution is a link and a line: it has no area, period or budget that a card could show. */
const institutionTemplate: ItemTemplate<TemplateResult> = (item, view) =>
  html`<div part="card institution">${titleTemplate(item, view)}${crossingTemplate(item, view)}${textTemplate(item, view)}</div>`;

function sectionTemplate(section: Section, view: ReadyView): Content {
  const { kind, items, rest } = section;
  if (!items.length) return nothing;
  const { words, today, settings, selection, on } = view;
  const template = kind === 'institution' ? institutionTemplate : cardTemplate;
  // Safari takes a list without bullets for no list.
  return html`<section part="section">
    ${kind ? headingTemplate(settings.headingLevel, 'section-title', sectionName(section, view)) : nothing}
    <ul part="cards" role="list">
      ${view.entries(
        items,
        (item) => [words, today, settings.headingLevel, selection.feed, selection.crossing(item)?.join()],
        (item) => template(item, view),
      )}
    </ul>
    ${rest ? buttonTemplate('more', words.msg(str`Visa fler (${rest})`), () => on.showMore(kind)) : nothing}
  </section>`;
}

const statusTemplate = ({ words, shows, query, selection, on }: ReadyView): TemplateResult =>
  html`<div class="status row">
    ${shows('counts') ? html`<p part="status">${countWords(words, selection)}</p>` : nothing}
    ${isSet(query) ? buttonTemplate('clear', words.msg('Rensa filter'), on.clear) : nothing}
    ${selection.allEnded ? html`<p>${words.msg('Alla projekt i listan är avslutade.')}</p>` : nothing}
  </div>`;

const updatedTemplate = ({ words, shows, selection: { feed } }: ReadyView): Content =>
  feed.updated && shows('updated')
    ? html`<p part="updated">${words.msg(str`Listan uppdaterad ${words.date(feed.updated)}`)}</p>`
    : nothing;

const readyTemplate = (view: ReadyView): TemplateResult =>
  html`${filterTemplate(view)}${partialTemplate(view)}${selectionTemplate(view)}${view.selection.feed.items.length ? statusTemplate(view) : nothing}
  ${view.selection.shown ? nothing : emptyTemplate(view)}
  ${view.selection.sections.map((section) => sectionTemplate(section, view))}${aboutTemplate(view)}${updatedTemplate(view)}`;

/** The parts of the vote at the end, for the page of the list: each with `feedback-` before its name. */
const feedbackParts =
  'question answers answer answer-yes answer-no status comment comment-field comment-hint send undo retry'.replace(
    /\S+/g,
    '$&:feedback-$&,',
  );

/** The whole list, from nothing but its view: no state of its own. */
export const listTemplate = (view: View): TemplateResult =>
  html`<div lang=${view.words.language} aria-busy=${view.state.is === 'loading'}>
    <slot name="heading"></slot>
    ${view.selection ? readyTemplate(view as ReadyView) : html`${errorTemplate(view)}<slot></slot>`}
    <slot name="footer"></slot>
    <slot name="feedback">
      ${
        view.feedback
          ? html`<page-feedback part="feedback" exportparts=${feedbackParts} endpoint=${view.feedback}></page-feedback>`
          : nothing
      }
    </slot>
    <p role="status" class="hidden"></p>
  </div>`;
