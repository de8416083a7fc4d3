import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Localizer } from '../locale/results-localizer.js';
import type { Handlers, PageState, View } from './view.js';

type LoginState = Extract<PageState, { is: 'login' }>;

/** What went wrong. Of a wrong key it does not say more than that. */
function loginMessage(why: LoginState['why'], { msg }: Localizer): string {
  if (typeof why === 'number') {
    const minutes = Math.ceil(why / 60);
    return minutes === 1
      ? msg('För många försök. Försök igen om en minut.')
      : msg(str`För många försök. Försök igen om ${minutes} minuter.`);
  }
  switch (why) {
    case '':
      return '';
    case 'expired':
      return msg('Du är inte längre inloggad. Logga in igen.');
    case 'refused':
      return msg('Inloggningen misslyckades. Kontrollera nyckeln och försök igen.');
    case 'unreachable':
      return msg('Servern svarar inte. Försök igen om en stund.');
  }
}

export function loginTemplate({ why, busy }: LoginState, { words }: View, { logIn }: Handlers): TemplateResult {
  const { msg } = words;
  const message = loginMessage(why, words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token');
    if (!busy && typeof token === 'string') logIn(token);
  };
  return html`<form class="login box" @submit=${submit}>
    <h2>${msg('Logga in')}</h2>
    ${message ? html`<p class="error" id="login-error">${message}</p>` : nothing}
    <p class="field">
      <label for="token">${msg('Nyckel')}</label>
      <!-- Password managers keep what belongs to a name. -->
      <input hidden name="user" autocomplete="username" value="results" />
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby=${message ? 'login-hint login-error' : 'login-hint'}
        aria-invalid=${why === 'refused' ? 'true' : nothing}
      />
      <span class="hint" id="login-hint">${msg('Du får den av den som sköter servern.')}</span>
    </p>
    <button class="primary" type="submit">${msg('Logga in')}</button>
  </form>`;
}
