import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localizer } from '../locale/localizer.js';
import type { Answer } from '../votes/vote.js';
import type { DeliveryState } from './delivery.js';

export interface FeedbackView {
  readonly words: Localizer;
  readonly state: DeliveryState;
  /** Replaces the question. */
  readonly question: string | null | undefined;
}

export interface FeedbackHandlers {
  readonly answer: (answer: Answer) => void;
  readonly retry: () => void;
}

/** The truth about the vote: thanks only when it is stored. */
function statusWords(state: DeliveryState, { msg }: Localizer): string {
  switch (state.is) {
    case 'asking':
      return state.vote ? msg('Ditt svar är borttaget.') : '';
    case 'sending':
      return msg('Skickar ditt svar …');
    case 'sent':
      return msg('Tack för ditt svar.');
    case 'failed':
      return state.failure === 'unreachable'
        ? msg('Ditt svar kunde inte skickas.')
        : msg('Ditt svar kunde inte tas emot på den här sidan.');
  }
}

/** The question and its two answers. They stay in place whatever happens, so that the focus does. */
export function feedbackTemplate({ words, state, question }: FeedbackView, handlers: FeedbackHandlers): TemplateResult {
  const { msg } = words;
  const chosen = state.vote?.answer;
  const button = (answer: Answer, label: string) =>
    html`<button
      part=${`answer answer-${answer}`}
      type="button"
      aria-pressed=${chosen === answer}
      @click=${() => handlers.answer(answer)}
    >
      ${label}
    </button>`;
  return html`<div class="box row" lang=${words.language}>
    <p part="question" id="question">${question || msg('Hjälpte sidan dig?')}</p>
    <div part="answers" role="group" aria-labelledby="question">${button('yes', msg('Ja'))}${button('no', msg('Nej'))}</div>
    <p part="status" role="status">${statusWords(state, words)}</p>
    ${
      state.is === 'failed' && state.failure === 'unreachable'
        ? html`<button part="retry" type="button" @click=${handlers.retry}>${msg('Försök igen')}</button>`
        : nothing
    }
    ${
      state.is === 'sent'
        ? html`<button part="undo" type="button" @click=${() => handlers.answer('withdrawn')}>${msg('Ångra')}</button>`
        : nothing
    }
  </div>`;
}
