import { html, nothing, type TemplateResult } from 'lit/html.js';
import { buttonTemplate } from '../element/templates.js';
import type { Localizer } from '../locale/localizer.js';
import type { Answer } from '../votes/vote.js';
import type { Comment } from './comment-controller.js';
import { commentTemplate } from './comment-template.js';
import type { DeliveryState } from './delivery-state.js';

export interface FeedbackView {
  readonly words: Localizer;
  readonly state: DeliveryState;
  /** Replaces the question. */
  readonly question: string | null | undefined;
  /** Undefined when no comment can be written now. */
  readonly comment: Comment | undefined;
  /** Address of the page about how personal data is treated. */
  readonly privacy: string | undefined;
  /** What had the focus is gone, so the thanks have it. A text that is read out for that must not be a live region as well. */
  readonly hasFocusOnThanks: boolean;
  readonly on: FeedbackHandlers;
}

/** What a visitor can do. */
export interface FeedbackHandlers {
  readonly answer: (answer: Answer) => void;
  readonly retry: () => void;
  readonly write: (text: string) => void;
  readonly comment: () => void;
}

/** The truth about the vote: thanks only when it is stored. */
function statusWords(state: DeliveryState, { msg }: Localizer): string {
  switch (state.is) {
    case 'asking':
      return state.vote ? msg('Ditt svar är borttaget.') : '';
    case 'sending':
      return state.isOffline ? msg('Skickas när du är online igen.') : msg('Skickar ditt svar …');
    case 'sent':
      return msg('Tack för ditt svar.');
    case 'failed':
      return state.failure === 'unreachable'
        ? msg('Ditt svar kunde inte skickas.')
        : msg('Ditt svar kunde inte tas emot på den här sidan.');
  }
}

/** The question and its two answers. They stay in place whatever happens, so that the focus does. */
export function feedbackTemplate(view: FeedbackView): TemplateResult {
  const { words, state, question, comment, hasFocusOnThanks, on } = view;
  const { msg } = words;
  const chosen = state.vote?.answer;
  const status = statusWords(state, words);
  const isRetryable = state.is === 'failed' && state.failure === 'unreachable';
  const button = (answer: Answer, label: string) =>
    html`<button
      part=${`answer answer-${answer}`}
      type="button"
      aria-pressed=${chosen === answer}
      @click=${() => on.answer(answer)}
    >
      ${label}
    </button>`;
  return html`<div class="box row" lang=${words.language}>
    <p part="question" id="question">${question || msg('Hjälpte sidan dig?')}</p>
    <div part="answers" role="group" aria-labelledby="question">${button('yes', msg('Ja'))}${button('no', msg('Nej'))}</div>
    <p part="status" role="status">${hasFocusOnThanks ? nothing : status}</p>
    ${hasFocusOnThanks ? html`<p part="status" tabindex="-1">${status}</p>` : nothing}
    ${isRetryable ? buttonTemplate('retry', msg('Försök igen'), on.retry) : nothing}
    ${state.is === 'sent' ? buttonTemplate('undo', msg('Ångra'), () => on.answer('withdrawn')) : nothing}
    ${comment ? commentTemplate(comment, view) : nothing}
  </div>`;
}
