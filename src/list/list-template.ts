import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cardText } from '../feed/choose-text.js';
import type { Collaboration } from '../feed/model.js';
import type { Section } from '../feed/select.js';
import { str } from '../locale/localizer.js';
import { aboutTemplate } from './about-template.js';
import { cardTemplate, langOf, titleTemplate } from './card-template.js';
import { filterTemplate } from './filter-template.js';
import { headingTemplate } from './heading-template.js';
import { isSet } from './query-controller.js';
import { emptyTemplate, errorTemplate, partialTemplate } from './state-templates.js';
import { countWords, readyView, type Context, type Handlers, type ReadyView, type View } from './view.js';

/** CCI number of Interreg Sverige–Norge 2021–2027. */
const programme = '2021TC16RFCB015';

function sectionName({ kind, items }: Section, { msg }: Context['words']): string | undefined {
  if (kind === 'institution') return msg('Institutionella gränssamarbeten');
  if (kind !== 'project') return undefined;
  return items.every((item) => item.programme === programme)
    ? msg('Projekt inom Interreg Sverige–Norge')
    : msg('Projekt');
}

/** An institution is a link and a line: it has no area, period or budget that a card could show. */
function institutionTemplate(item: Collaboration, context: Context): TemplateResult {
  const text = cardText(item, context.words.language);
  return html`<div part="card institution">
    ${titleTemplate(item, context)}
    ${text ? html`<p part="card-text" lang=${langOf(text, context.words)} dir="auto">${text.value}</p>` : nothing}
  </div>`;
}

function sectionTemplate(section: Section, view: ReadyView, { showMore }: Handlers): TemplateResult {
  const { kind, items } = section;
  const { words, settings, feed } = view;
  const name = sectionName(section, words);
  const limit = view.limit(kind);
  // Safari takes a list without bullets for no list.
  return html`<section part="section" data-kind=${kind ?? nothing}>
    ${name ? headingTemplate(settings.headingLevel, 'section-title', name) : nothing}
    <ul part="cards" role="list">
      ${repeat(
        items.slice(0, limit),
        ({ key }) => key,
        (item) =>
          html`<li>${kind === 'institution' ? institutionTemplate(item, view) : cardTemplate(item, feed.areas, view)}</li>`,
      )}
    </ul>
    ${
      items.length > limit
        ? html`<button part="more" type="button" @click=${() => showMore(kind)}>
          ${words.msg(str`Visa fler (${items.length - limit})`)}
        </button>`
        : nothing
    }
  </section>`;
}

function statusTemplate(view: ReadyView, { clear }: Handlers): TemplateResult {
  const { words, settings, query, selection } = view;
  return html`<div class="status">
    ${settings.without.has('counts') ? nothing : html`<p part="status">${countWords(view)}</p>`}
    ${isSet(query) ? html`<button part="clear" type="button" @click=${clear}>${words.msg('Rensa filter')}</button>` : nothing}
    ${selection.allEnded ? html`<p class="all-ended">${words.msg('Alla projekt i listan är avslutade.')}</p>` : nothing}
  </div>`;
}

function readyTemplate(view: ReadyView, handlers: Handlers): TemplateResult {
  const { words, settings, selection, feed } = view;
  return html`${filterTemplate(view, handlers)} ${partialTemplate(view)}
    ${feed.items.length ? statusTemplate(view, handlers) : nothing}
    ${selection.matching ? nothing : emptyTemplate(view, handlers)}
    ${repeat(
      selection.sections,
      ({ kind }) => kind,
      (section) => sectionTemplate(section, view, handlers),
    )}
    ${aboutTemplate(view)}
    ${
      feed.updated && !settings.without.has('updated')
        ? html`<p part="updated">
          ${words.msg(str`Listan uppdaterad ${words.date(feed.updated)}`)}
        </p>`
        : nothing
    }`;
}

function feedbackTemplate({ feedback }: View): TemplateResult | typeof nothing {
  const element = feedback ? html`<page-feedback part="feedback" endpoint=${feedback}></page-feedback>` : nothing;
  return html`<slot name="feedback">${element}</slot>`;
}

/** The whole list, from nothing but its view: no state of its own. */
export function listTemplate(view: View, handlers: Handlers): TemplateResult {
  const { state, words } = view;
  const ready = readyView(view);
  return html`<div class="list" lang=${words.language} aria-busy=${state.is === 'waiting'}>
    <slot name="heading"></slot>
    ${ready ? readyTemplate(ready, handlers) : html`${errorTemplate(view, handlers)}<slot></slot>`}
    <slot name="footer"></slot>
    ${feedbackTemplate(view)}
    <p role="status" class="visually-hidden"></p>
  </div>`;
}
