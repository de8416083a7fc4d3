import { html, nothing, type TemplateResult } from 'lit';
import { programmeAreas } from '../feed/areas.js';
import type { Localizer } from '../locale/localizer.js';
import { areaName, areaPart } from './area-names.js';
import { headingTemplate } from './heading-template.js';
import type { ReadyView } from './view.js';

/** What each priority of 2021–2027 is for, after its specific objectives. */
function areaText(code: string, { msg }: Localizer): string {
  switch (code) {
    case 'PO1':
      return msg('Forskning, ny teknik och små och medelstora företag som växer hållbart.');
    case 'PO2':
      return msg('Klimatanpassning, och en ekonomi där material används om och om igen.');
    case 'PO4':
      return msg('En gemensam arbetsmarknad, lärande hela livet, kultur och hållbar turism.');
    default:
      return msg('Kommuner och föreningar som löser gemensamma frågor och river gränshinder.');
  }
}

/** "Om Interreg", with a text for each area that the list has. Without any of them the list is not about Interreg. */
export function aboutTemplate({ words, settings, selection, feed }: ReadyView): TemplateResult | typeof nothing {
  const present = programmeAreas.filter(({ id }) => selection.areas.some(({ value }) => value === id));
  if (settings.without.has('about') || !present.length) return nothing;
  return html`<details part="about">
    <summary>${headingTemplate(settings.headingLevel, 'about-title', words.msg('Om Interreg'))}</summary>
    <slot name="about">
      <p>
        ${words.msg(
          'Interreg Sverige–Norge är ett EU-program som ger stöd till projekt på båda sidor om gränsen. EU betalar den svenska delen och norska staten den norska. Projekten hör till något av programmets insatsområden:',
        )}
      </p>
      <dl>
        ${present.map(
          ({ id }) =>
            html`<div part=${`about-area ${areaPart(id)}`}>
              <dt>${areaName(id, feed.areas, words)}</dt>
              <dd>${areaText(id, words)}</dd>
            </div>`,
        )}
      </dl>
    </slot>
  </details>`;
}
