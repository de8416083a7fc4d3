import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../locale/localizer.js';
import { isSet } from './query-controller.js';
import type { Handlers, ReadyView, View } from './view.js';

/** Loading, or failed with a way to try again. The button stays while it tries, so that the focus does. */
export function errorTemplate({ state, words }: View, { retry }: Handlers): TemplateResult {
  const waiting = state.is === 'waiting';
  const failure = state.is === 'failed' || (waiting && state.after);
  const loading = waiting ? html`<p part="loading">${words.msg('Hämtar samarbeten …')}</p>` : nothing;
  if (!failure) return html`${loading}`;
  return html`<div part="error">
    ${waiting ? loading : html`<p>${words.msg('Samarbetena kunde inte hämtas just nu.')}</p>`}
    <button part="retry" type="button" aria-disabled=${waiting} @click=${waiting ? undefined : retry}>
      ${words.msg('Försök igen')}
    </button>
  </div>`;
}

/** Names the feeds that are missing from what is shown. */
export function partialTemplate({ state, words }: ReadyView): TemplateResult | typeof nothing {
  if (state.is !== 'ready' || !state.failures.length) return nothing;
  const names = state.failures.map(({ source }) => new URL(source).host + new URL(source).pathname);
  return html`<p part="partial">
    ${words.msg(str`Listan är inte komplett. Det här gick inte att hämta: ${words.list(names)}`)}
  </p>`;
}

/** Nothing to show: says why, and names the way out. */
export function emptyTemplate(view: ReadyView, { clear, setEnded }: Handlers): TemplateResult {
  const { words, query, selection } = view;
  const filtered = isSet(query);
  const ended = selection.endedControl && !query.ended && selection.ended > 0;
  return html`<div part="empty">
    <slot name="empty">
      <p>
        ${
          filtered
            ? words.msg('Inga samarbeten passar ditt urval. Ta bort något filter eller sök på ett annat ord.')
            : words.msg('Just nu finns inga samarbeten att visa.')
        }
      </p>
    </slot>
    ${
      ended
        ? html`<button type="button" @click=${() => setEnded(true)}>
          ${words.msg(str`Visa avslutade (${selection.ended})`)}
        </button>`
        : nothing
    }
    ${filtered ? html`<button type="button" @click=${clear}>${words.msg('Rensa filter')}</button>` : nothing}
  </div>`;
}
