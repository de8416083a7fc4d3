import { html, nothing } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import { programmeAreas } from '../feed/areas.js';
import { areaName, areaPart } from './area-names.js';
import { headingTemplate } from './heading-template.js';
import type { ReadyView } from './view.js';

/** "Om Interreg", with a text for each area that the list has. Without any of them the list is not about Interreg. */
export function aboutTemplate({ words, settings, shows, selection }: ReadyView): Content {
  const { msg } = words;
  // What each priority of 2021–2027 is for, after its specific objectives, in the order of the programme.
  const texts = [
    msg('Forskning, ny teknik och växande företag.'),
    msg('Klimatanpassning och cirkulär ekonomi.'),
    msg('Arbetsmarknad, lärande, kultur och hållbar turism.'),
    msg('Kommuner och föreningar som river gränshinder.'),
  ];
  const areas = programmeAreas.map(({ id }, index) =>
    selection.areas.some(({ value }) => value === id)
      ? html`<div part=${`about-area ${areaPart(id)}`}>
          <dt>${areaName(id, selection.feed, words)}</dt>
          <dd>${texts[index]}</dd>
        </div>`
      : nothing,
  );
  return !shows('about') || areas.every((area) => area === nothing)
    ? nothing
    : html`<details part="about">
        <summary>${headingTemplate(settings.headingLevel, 'about-title', msg('Om Interreg'))}</summary>
        <slot name="about">
          <p>
            ${msg('Interreg Sverige–Norge är ett EU-program för projekt på båda sidor om gränsen. Insatsområden i listan:')}
          </p>
          <dl>${areas}</dl>
        </slot>
      </details>`;
}
