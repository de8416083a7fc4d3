import { html } from 'hono/html';
import type { Language } from '../../shared/language.js';
import { limits } from '../../votes/vote.js';
import { layout, type Html } from './layout.js';
import { words, type Words } from './words.js';

/** What the visitor must mend, or wait for. */
export interface Problem {
  readonly text: string;
  /** The field that it is about. */
  readonly field?: 'answer' | 'comment';
  /** The visitor may send all the same. */
  readonly canSendAnyway?: boolean;
}

export interface FormView {
  readonly language: Language;
  /** Origin and path of the page that is asked about. */
  readonly page: string;
  /** The id of the vote: it counts once, however often the form is sent. */
  readonly id: string;
  readonly answer: string;
  readonly comment: string;
  readonly problem?: Problem | undefined;
}

/** The question as a form that works without JavaScript. */
export function formPage(view: FormView): Html {
  const text = words[view.language];
  const title = view.problem ? `${text.error}: ${text.question}` : text.question;
  // The address is relative, for a proxy may serve the collector below any path.
  return layout(
    view.language,
    title,
    html`<form method="post" action="votes">
      ${summary(view.problem)} ${answerField(view, text)} ${commentField(view, text)} ${trap(text)}
      <input type="hidden" name="form" value="${view.id}" />
      <input type="hidden" name="page" value="${view.page}" />
      <input type="hidden" name="lang" value="${view.language}" />
      <div class="buttons">
        <button class="first">${text.send}</button>
        ${view.problem?.canSendAnyway && html`<button name="confirmed" value="yes">${text.sendAnyway}</button>`}
      </div>
    </form>`,
  );
}

/** The address of a page as people write it. */
const shortAddress = (page: string): string => page.replace(/^https?:\/\//, '').replace(/\/$/, '');

const firstControl = { answer: 'answer-yes', comment: 'comment' } as const;

function summary(problem: Problem | undefined): Html | undefined {
  if (!problem) return undefined;
  const { field, text } = problem;
  return html`<p class="problem">${field ? html`<a href="#${firstControl[field]}">${text}</a>` : text}</p>`;
}

function answerField({ page, answer, problem }: FormView, text: Words): Html {
  const isWrong = problem?.field === 'answer';
  const choice = (value: 'yes' | 'no', label: string) =>
    html`<label
      ><input
        type="radio"
        id="answer-${value}"
        name="answer"
        value="${value}"
        ${answer === value && 'checked'}
      />${label}</label
    >`;
  return html`<fieldset aria-describedby="about${isWrong ? ' answer-error' : ''}">
    <legend><h1>${text.question}</h1></legend>
    <p class="about" id="about">${text.about} <a href="${page}">${shortAddress(page)}</a></p>
    ${isWrong && html`<p class="error" id="answer-error">${problem.text}</p>`}
    <div class="answers">${choice('yes', text.yes)} ${choice('no', text.no)}</div>
  </fieldset>`;
}

function commentField({ comment, problem }: FormView, text: Words): Html {
  const isWrong = problem?.field === 'comment';
  // HTML drops the first line break of a textarea, so that it must not be the visitor's.
  return html`<div class="field">
    <label for="comment">${text.comment}</label>
    <p class="hint" id="comment-hint">${text.hint}</p>
    ${isWrong && html`<p class="error" id="comment-error">${problem.text}</p>`}
    <textarea
      id="comment"
      name="comment"
      rows="5"
      maxlength="${limits.comment}"
      aria-describedby="comment-hint${isWrong ? ' comment-error' : ''}"
      aria-invalid="${String(isWrong)}"
    >
${comment}</textarea
    >
  </div>`;
}

/** A field that people do not see and scripts fill in: the honeypot. */
function trap(text: Words): Html {
  return html`<div class="trap" aria-hidden="true">
    <label>${text.leaveEmpty}<input name="website" tabindex="-1" autocomplete="off" /></label>
  </div>`;
}
