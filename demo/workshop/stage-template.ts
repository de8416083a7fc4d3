import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { modes } from './state.js';
import { fill } from './texts/texts.js';
import type { FrameName, View } from './view.js';

const frameTemplate = (name: Exclude<FrameName, 'other'>, { words, on }: View): TemplateResult =>
  html`<figure class=${name}>
    <figcaption>${words.frames[name]}</figcaption>
    <iframe
      src="preview.html"
      title=${`${words.preview}: ${words.frames[name]}`}
      @load=${(event: Event) => on.frame(name, event.target as HTMLIFrameElement)}
    ></iframe>
  </figure>`;

/** The previews, and what belongs to all of them. */
export function stageTemplate(view: View): TemplateResult {
  const { words, state, findings, problems, on } = view;
  const summary = problems ? fill(words.summaryBad, { count: problems }) : words.summaryGood;
  return html`<section class="stage" id="preview" tabindex="-1" aria-labelledby="preview-title">
    <h2 class="ds-sr-only" id="preview-title">${words.preview}</h2>
    <div class="bar">
      <fieldset class="ds-toggle-group" focusgroup="radiogroup" aria-label=${words.pageMode}>
        ${modes.map(
          (mode) =>
            html`<label class="ds-button">
              <input
                type="radio"
                name="mode"
                value=${mode}
                .checked=${live(mode === state.mode)}
                @change=${() => on.change({ mode })}
              />
              ${words.modes[mode]}
            </label>`,
        )}
      </fieldset>
      <ds-field class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          role="switch"
          name="point"
          .checked=${live(state.point === 'on')}
          @change=${(event: Event) => on.change({ point: (event.target as HTMLInputElement).checked ? 'on' : 'off' })}
        />
        <label class="ds-label" data-weight="regular">${words.point}</label>
        <p class="ds-sr-only" data-field="description">${words.pointHint}</p>
      </ds-field>
      <p class="summary">
        <span class="ds-tag" data-color=${findings && problems ? 'danger' : 'success'} id="summary">
          ${findings ? summary : words.checking}
        </span>
        <button class="ds-button" data-variant="tertiary" type="button" @click=${() => on.change({ tab: 'checks' })}>
          ${words.show}
        </button>
      </p>
    </div>
    <div class="frames">
      ${frameTemplate('full', view)} ${frameTemplate('phone', view)} ${frameTemplate('sidebar', view)}
      <div class="other" inert aria-hidden="true">
        <iframe
          src="preview.html"
          title=${words.preview}
          tabindex="-1"
          @load=${(event: Event) => on.frame('other', event.target as HTMLIFrameElement)}
        ></iframe>
      </div>
    </div>
  </section>`;
}
