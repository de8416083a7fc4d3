import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str } from '../locale/results-localizer.js';
import { shareOf, type ResultsData } from '../votes/results.js';
import { trackTemplate } from './share-template.js';
import type { View } from './view.js';

/** The figures above all others: how many say yes, and how sure that is. */
export function headlineTemplate({ total, flagged }: ResultsData, { words, formats }: View): TemplateResult {
  const { msg } = words;
  const share = shareOf(total);
  const suspicious = flagged.yes + flagged.no + flagged.withdrawn;
  const figure = (name: string, value: number) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${formats.number(value)}</dd>
    </div>`;
  return html`<section class="headline" aria-labelledby="overview">
    <h2 id="overview" class="hidden">${msg('Översikt')}</h2>
    ${
      share.share === null
        ? html`<p class="empty">${msg('Inga röster i urvalet.')}</p>`
        : html`<p class="figure">
              <strong>${msg(str`${formats.percent(share.share)} ja`)}</strong> <span>(${formats.interval(share)})</span>
            </p>
            ${trackTemplate(share)}
            <p class="hint">
              ${msg('Parentesen visar var andelen troligen ligger (95 procents konfidensintervall). Ju fler röster, desto smalare.')}
            </p>`
    }
    <dl class="figures">
      ${figure(msg('Ja'), total.yes)}${figure(msg('Nej'), total.no)}${figure(msg('Ångrade'), total.withdrawn)}
    </dl>
    ${
      suspicious > 0
        ? html`<p class="note">
            ${
              suspicious === 1
                ? msg('En röst ser ut att komma från ett program. Den räknas inte med i någon siffra här.')
                : msg(
                    str`${formats.number(suspicious)} röster ser ut att komma från program. De räknas inte med i någon siffra här.`,
                  )
            }
            ${msg(str`Ja: ${formats.number(flagged.yes)}. Nej: ${formats.number(flagged.no)}. Ångrade: ${formats.number(flagged.withdrawn)}.`)}
          </p>`
        : nothing
    }
  </section>`;
}
