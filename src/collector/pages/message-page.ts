import { html } from 'hono/html';
import type { Language } from '../../shared/language.js';
import { layout, type Html } from './layout.js';
import { words } from './words.js';

/** A page that thanks. `page` is where the visitor came from, if that is a page of ours. */
export function thanksPage(language: Language, page: string | undefined): Html {
  const text = words[language];
  return layout(
    language,
    text.thanks,
    html`<h1>${text.thanks}</h1>
      ${page && html`<p><a href="${page}">${text.back}</a></p>`}`,
  );
}

/** A page that says why nothing can be sent, and keeps what the visitor wrote. */
export function refusalPage(language: Language, reason: string, comment: string): Html {
  const text = words[language];
  return layout(
    language,
    text.refused,
    html`<h1>${text.refused}</h1>
      <p>${reason}</p>
      ${
        comment &&
        html`<p>${text.youWrote}</p>
        <p class="box">${comment}</p>`
      }`,
  );
}
