import { html } from '@lit-labs/ssr';
import type { Localizer } from '../locale/localizer.js';
import { limits } from '../votes/vote.js';
import { serverHtml } from './server-html.js';

/** Where a form sends its vote, and what the vote is about. */
export interface VoteForm {
  /** Address of the collector, ending in `/votes`; a path is one of the page's own site. */
  readonly endpoint: string;
  /** Origin and path of the page. */
  readonly page: string;
}

/**
 * The question as a form that works without JavaScript, with the fields of the collector's own. It has no ids, for it stands on a
 * page that may use them, and no honeypot, for without our styles people would see it. A vote without id gets one from the collector.
 */
export function voteForm({ endpoint, page }: VoteForm, { language, msg }: Localizer): string {
  const hint = msg(
    'Skriv inga personuppgifter. Kommentaren blir en allmän handling, besvaras inte och finns kvar om du ångrar dig.',
  );
  return serverHtml(html`<form method="post" action=${endpoint} lang=${language}>
<fieldset>
<legend>${msg('Hjälpte sidan dig?')}</legend>
<label><input type="radio" name="answer" value="yes"> ${msg('Ja')}</label>
<label><input type="radio" name="answer" value="no"> ${msg('Nej')}</label>
</fieldset>
<p><label>${msg('Kommentar (valfritt)')}<br><small>${hint}</small><br>
<textarea name="comment" rows="4" maxlength=${limits.comment}></textarea></label></p>
<input type="hidden" name="page" value=${page}>
<input type="hidden" name="lang" value=${language}>
<p><button>${msg('Skicka')}</button></p>
</form>`);
}
