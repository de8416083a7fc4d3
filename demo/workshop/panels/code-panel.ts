import { html, nothing, type TemplateResult } from 'lit';
import { isScript } from '../snippet.js';
import { forms, type Form } from '../state.js';
import { fill, inSentence } from '../texts/texts.js';
import type { View } from '../view.js';
import { selectField, textField } from './fields.js';

function codeTemplate(title: string, code: string, { words, on }: View, hint = ''): TemplateResult {
  return html`<section class="code">
    <h2 class="ds-heading" data-size="2xs">${title}</h2>
    ${hint ? html`<p class="note">${hint}</p>` : nothing}
    <pre tabindex="0" role="group" aria-label=${title}><code>${code}</code></pre>
    <button class="ds-button" data-variant="secondary" type="button" @click=${() => on.copy(inSentence(title), code)}>
      ${fill(words.copy, { what: inSentence(title) })}
    </button>
  </section>`;
}

/** The code, piece by piece and whole. */
export function codePanel(view: View): TemplateResult {
  const { words, state, snippet, hasIntegrity, on } = view;
  return html`
    ${selectField({
      name: 'form',
      label: words.form,
      hint: words.formHint,
      value: state.form,
      choices: forms.map((value) => ({ value, label: words.formWords[value] })),
      on: (form) => on.change({ form: form as Form }),
    })}
    ${textField({
      name: 'script',
      label: words.script,
      hint: words.scriptHint,
      value: state.script,
      wrong: isScript(state.script) ? undefined : words.scriptWrong,
      on: (script) => on.change({ script }),
    })}
    ${textField({
      name: 'fallback',
      label: words.fallback,
      value: state.fallback,
      wrong: state.form === 'link' && !state.fallback ? words.fallbackHint : undefined,
      on: (fallback) => on.change({ fallback }),
    })}
    ${hasIntegrity ? nothing : html`<p class="ds-alert" data-color="warning">${words.noIntegrity}</p>`}
    ${codeTemplate(words.forTemplate, snippet.template, view)} ${codeTemplate(words.forEditor, snippet.list, view)}
    ${
      snippet.styles
        ? codeTemplate(words.forStyles, snippet.styles, view)
        : html`<section class="code">
          <h2 class="ds-heading" data-size="2xs">${words.forStyles}</h2>
          <p class="note">${words.noStyles}</p>
        </section>`
    }
    ${codeTemplate(words.whole, snippet.whole, view, words.wholeHint)}
  `;
}
