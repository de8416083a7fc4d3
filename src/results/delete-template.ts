import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Handlers, ResultsState, View } from './view.js';

/** Asks on which decision a comment is deleted. Opened and closed by the page, for only a script can. */
export function deleteTemplate(
  { deleting, refusal, busy }: ResultsState,
  { words }: View,
  handlers: Handlers,
): TemplateResult {
  const { msg } = words;
  const messages = {
    '': '',
    hold: msg('Webbplatsen har raderingsstopp. Ingenting får raderas förrän stoppet har tagits bort.'),
    missing: msg('Kommentaren finns inte längre.'),
    failed: msg('Kommentaren kunde inte raderas. Försök igen.'),
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const decision = new FormData(event.target as HTMLFormElement).get('decision');
    if (deleting && !busy && typeof decision === 'string') handlers.delete(deleting, decision);
  };
  return html`<dialog aria-labelledby="delete" @close=${handlers.keep}>
    ${
      deleting
        ? html`<form @submit=${submit}>
            <h2 id="delete">${msg('Radera kommentaren?')}</h2>
            <blockquote class="text" lang=${deleting.lang || nothing} dir="auto">${deleting.text}</blockquote>
            <p>
              ${msg('Texten raderas ur alla versioner av rösten och kan inte fås tillbaka. Svaret finns kvar. Raderingen skrivs i protokollet, utan texten.')}
            </p>
            <p class="field">
              <label for="decision">${msg('Beslut som tillåter raderingen')}</label>
              <input
                id="decision"
                name="decision"
                required
                maxlength="300"
                autocomplete="off"
                aria-describedby=${refusal ? 'decision-hint decision-error' : 'decision-hint'}
              />
              <span class="hint" id="decision-hint">${msg('Till exempel gallringsbeslutets datum och diarienummer.')}</span>
            </p>
            <p class="error" id="decision-error" role="alert">${messages[refusal]}</p>
            <p class="row">
              <button class="danger" type="submit">${msg('Radera')}</button>
              <button type="button" @click=${handlers.keep}>${msg('Avbryt')}</button>
            </p>
          </form>`
        : nothing
    }
  </dialog>`;
}
