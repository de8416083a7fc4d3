import { html, nothing, type TemplateResult } from 'lit/html.js';
import { buttonTemplate, type Content } from '../element/templates.js';
import { str } from '../locale/localizer.js';
import { isSet } from './query-controller.js';
import type { ReadyView, View } from './view.js';

/** Loading, or failed with a way to try again. The button stays while it tries, so that the focus does. */
export function errorTemplate({ state, words: { msg }, on }: View): TemplateResult {
  const waiting = state.is === 'loading';
  const loading = html`<p part="loading">${msg('Hämtar samarbeten …')}</p>`;
  return waiting && !state.after
    ? loading
    : html`<div part="error" class="box">
        ${waiting ? loading : html`<p>${msg('Samarbetena kunde inte hämtas just nu.')}</p>`}
        ${buttonTemplate('retry', msg('Försök igen'), () => waiting || on.retry())}
      </div>`;
}

/** Names the feeds that are missing from what is shown. */
export function partialTemplate({ state, words }: ReadyView): Content {
  if (state.is !== 'ready' || !state.failures.length) return nothing;
  const names = words.list(state.failures.map(({ source }) => source.replace(/^https?:\/\/|[?#].*/g, '')));
  return html`<p part="partial" class="box">
    ${words.msg(str`Det här saknas i listan: ${names}`)}
  </p>`;
}

/** Nothing to show: says why, and names the way out, beside the button that clears all filters. */
export const emptyTemplate = ({ words: { msg }, query }: ReadyView): TemplateResult =>
  html`<div part="empty" class="box">
    <slot name="empty">
      <p>
        ${
          isSet(query)
            ? msg('Inga samarbeten passar ditt urval. Ta bort ett filter eller sök på något annat.')
            : msg('Just nu finns inga samarbeten att visa.')
        }
      </p>
    </slot>
  </div>`;
