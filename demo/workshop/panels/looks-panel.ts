import { html, nothing, type TemplateResult } from 'lit';
import { pageKey, themes, tokenGroups, type Theme, type Token, type TokenGroup } from '../catalogue.js';
import { hexOf, verdictOf } from '../contrast.js';
import type { Mode } from '../state.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { selectField } from './fields.js';
import { styleField } from './style-fields.js';
import { ratioWords } from './verdicts.js';

/** What the list itself brings to 4.5:1. */
const corrected: readonly Token[] = ['accent', 'link', 'po1', 'po2', 'po4', 'iso1'];

/** Says when a colour has too little contrast with the page, and what the list does about it. */
function noteOf(token: Token, mode: Mode, { state, words, findings }: View): string | undefined {
  const measured = findings?.measured[mode];
  const colour = state.styles[`--${token}`]?.[mode];
  // What is more than a colour, as var(), is for the browser to know.
  if (!measured || !colour || !hexOf(colour) || !corrected.includes(token)) return undefined;
  const verdict = verdictOf({
    part: '',
    kind: 'text',
    colours: [colour],
    opacity: 1,
    backgrounds: [measured.page],
    isOnImage: false,
    isLarge: false,
  });
  return verdict.passes ? undefined : `${words.modes[mode]}: ${ratioWords(verdict, words)}. ${words.corrected}`;
}

function groupTemplate(group: TokenGroup, view: View): TemplateResult {
  const { words, state, findings } = view;
  const names = Object.keys(tokenGroups[group]) as Token[];
  const count = names.filter((name) => state.styles[`--${name}`]).length;
  return html`<details class="ds-details">
    <summary>
      ${words.tokenGroups[group]}
      ${count ? html`<span class="ds-tag" data-color="info">${fill(words.set, { count })}</span>` : nothing}
    </summary>
    <div class="fields">
      ${names.map((name) =>
        styleField(
          {
            key: `--${name}`,
            label: words.tokens[name],
            now: (mode) => findings?.measured[mode].token(name),
            note: (mode) => noteOf(name, mode, view),
          },
          view,
        ),
      )}
    </div>
  </details>`;
}

/** The theme, and every custom property. */
export function looksPanel(view: View): TemplateResult {
  const { words, state, findings, on } = view;
  const isChanged = Object.keys(state.styles).length > 0;
  return html`
    ${selectField({
      name: 'theme',
      label: words.theme,
      hint: words.themeHint,
      value: state.theme,
      choices: [{ value: '', label: words.noTheme }, ...themes.map((theme) => ({ value: theme, label: theme }))],
      on: (theme) => on.change({ theme: theme as Theme | '' }),
    })}
    ${styleField({ key: pageKey, label: words.page, now: (mode) => findings?.measured[mode].page }, view)}
    <p class="note">${words.pageHint}</p>
    <div class="groups">
      ${(Object.keys(tokenGroups) as TokenGroup[]).map((group) => groupTemplate(group, view))}
    </div>
    ${
      isChanged
        ? html`<button class="ds-button" data-variant="secondary" type="button" @click=${on.reset}>${words.reset}</button>`
        : nothing
    }
  `;
}
