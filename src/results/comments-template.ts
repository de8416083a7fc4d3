import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { str, type Localizer } from '../locale/results-localizer.js';
import type { CommentEntry } from '../votes/results.js';
import { languageName } from './languages-template.js';
import { hostOf, pathOf, webAddress } from './names.js';
import type { Handlers, ResultsState, View } from './view.js';

/** Each comment is there once: one vote may have several texts. */
const keyOf = ({ id, text }: CommentEntry): string => `${id} ${text}`;

export function answerName(answer: CommentEntry['answer'], { msg }: Localizer): string {
  return { yes: msg('Ja'), no: msg('Nej'), withdrawn: msg('Ångrad') }[answer];
}

/** What visitors wrote. Hidden and flagged comments stand apart, folded away. */
export function commentsTemplate(
  { data, filter }: ResultsState,
  view: View,
  handlers: Handlers,
): TemplateResult | typeof nothing {
  const { msg } = view.words;
  if (!data) return nothing;
  const comments = data.comments.map((comment, index) => ({ comment, index }));
  const flagged = comments.filter(({ comment }) => comment.flagged);
  const hidden = comments.filter(({ comment }) => comment.hidden && !comment.flagged);
  const shown = comments.filter(({ comment }) => !comment.hidden && !comment.flagged);
  const several = data.sites.length > 1 && !filter.site;
  const list = (some: typeof comments) =>
    html`<ul class="comments" role="list">
      ${repeat(
        some,
        ({ comment }) => keyOf(comment),
        ({ comment, index }) => html`<li>${commentTemplate(comment, `comment-${index}`, several, view, handlers)}</li>`,
      )}
    </ul>`;
  const folded = (name: string, some: typeof comments) =>
    some.length > 0 ? html`<details><summary>${name} (${some.length})</summary>${list(some)}</details>` : nothing;
  return html`<section aria-labelledby="comments">
    <h2 id="comments" tabindex="-1">${msg('Kommentarer')}</h2>
    ${shown.length > 0 ? list(shown) : html`<p class="hint">${msg('Inga kommentarer i urvalet.')}</p>`}
    ${folded(msg('Dolda kommentarer'), hidden)}
    ${folded(msg('Kommentarer som ser ut att komma från program'), flagged)}
    ${
      data.moreComments > 0
        ? html`<p class="hint">${msg(str`Äldre kommentarer som inte visas: ${data.moreComments}. Välj sida eller period, eller ladda ner alla röster.`)}</p>`
        : nothing
    }
  </section>`;
}

function commentTemplate(
  comment: CommentEntry,
  id: string,
  several: boolean,
  view: View,
  handlers: Handlers,
): TemplateResult {
  const { words, formats, href } = view;
  const { msg } = words;
  const { answer, page, lang, text, hidden, isCurrent, mayHoldPersonalData } = comment;
  // The buttons of all comments have the same names; the text tells them apart.
  const button = (name: string, action: (comment: CommentEntry) => void) =>
    html`<button class="plain" type="button" aria-describedby=${id} @click=${() => action(comment)}>${name}</button>`;
  return html`<article>
    <p class="meta">
      <strong class=${`answer ${answer}`}>${answerName(answer, words)}</strong>
      <a href=${webAddress(page) ?? nothing} rel="noopener noreferrer"><bdi>${several ? hostOf(page) : ''}${pathOf(page)}</bdi></a>
      <time datetime=${comment.receivedAt}>${formats.time(comment.receivedAt)}</time>
      ${lang && lang !== words.language ? html`<span>${languageName(lang, words)}</span>` : nothing}
    </p>
    <p class="text" id=${id} lang=${lang || nothing} dir="auto">${text}</p>
    ${
      mayHoldPersonalData || !isCurrent
        ? html`<p class="badges">
            ${mayHoldPersonalData ? html`<strong class="badge">${msg('Kan innehålla personuppgifter')}</strong>` : nothing}
            ${isCurrent ? nothing : html`<span class="badge">${msg('Tidigare version')}</span>`}
          </p>`
        : nothing
    }
    <p class="actions">
      ${hidden ? button(msg('Visa igen'), handlers.show) : button(msg('Dölj'), handlers.hide)}
      ${button(msg('Radera …'), handlers.askToDelete)}${button(msg('Kopiera'), handlers.copy)}
      <a href=${href(`comments/${comment.id}`)} download aria-describedby=${id}>${msg('Ladda ner')}</a>
    </p>
  </article>`;
}
