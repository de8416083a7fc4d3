import { html, nothing, type TemplateResult } from 'lit/html.js';
import { buttonTemplate } from '../element/templates.js';
import { str } from '../locale/localizer.js';
import { limits } from '../votes/vote.js';
import type { Comment } from './comment-controller.js';
import type { FeedbackView } from './feedback-template.js';

/** The optional comment: a field that says beforehand what becomes of it. */
export function commentTemplate(
  { draft, personalData, left }: Comment,
  { words: { msg, list }, privacy, on }: FeedbackView,
): TemplateResult {
  const hint = msg(
    'Skriv inga personuppgifter. Kommentaren blir en allmän handling, besvaras inte och finns kvar om du ångrar dig.',
  );
  return html`<div part="comment">
    <label for="comment">${msg('Kommentar (valfritt)')}</label>
    <p part="comment-hint" id="hint">${hint} ${
      privacy ? html`<a href=${privacy}>${msg('Om personuppgifter')}</a>` : nothing
    }</p>
    <p id="found">${personalData.length ? msg(str`Ser ut som personuppgifter: ${list(personalData)}`) : nothing}</p>
    <textarea
      part="comment-field"
      id="comment"
      rows="4"
      maxlength=${limits.comment}
      aria-describedby="found hint"
      aria-invalid=${personalData.length > 0}
      .value=${draft}
      @input=${(event: Event) => on.write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p role="status">${left === undefined ? nothing : msg(str`${left} tecken kvar`)}</p>
    ${buttonTemplate('send', personalData.length ? msg('Skicka ändå') : msg('Skicka'), on.comment)}
  </div>`;
}
