import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Localizer } from '../locale/results-localizer.js';
import type { ResultsData, TrendUnit } from '../votes/results.js';
import { countsTable } from './counts-table-template.js';
import type { View } from './view.js';

/** A period of the trend in words. */
function periodName(day: string, unit: TrendUnit, { msg, date, month }: Localizer): string {
  if (unit === 'month') return month(day);
  return unit === 'week' ? msg(str`veckan från ${date(day)}`) : date(day);
}

/** The votes over time: a chart, and the same numbers as a table. The chart is drawn into its canvas by `trendChart`. */
export function trendTemplate({ trend }: ResultsData, view: View): TemplateResult | typeof nothing {
  const { words } = view;
  const { msg } = words;
  const { unit, points } = trend;
  if (points.length === 0) return nothing;
  const unitName = { day: msg('per dag'), week: msg('per vecka'), month: msg('per månad') }[unit];
  return html`<section class="trend" aria-labelledby="trend">
    <h2 id="trend">${msg('Röster över tid')}</h2>
    <p class="legend">
      <span><i class="swatch yes" aria-hidden="true"></i>${msg('Ja')}</span>
      <span><i class="swatch no" aria-hidden="true"></i>${msg('Nej')}</span>
      <span class="muted">${unitName}</span>
    </p>
    <div class="chart">
      <canvas role="img" aria-label=${msg('Stapeldiagram över röster. Samma siffror finns i tabellen under diagrammet.')}></canvas>
    </div>
    <details>
      <summary>${msg('Visa siffrorna som tabell')}</summary>
      ${countsTable(
        {
          caption: html`${msg('Röster över tid')}, ${unitName}`,
          first: msg('Tid'),
          rows: points.map(({ from, yes, no }) => ({ name: periodName(from, unit, words), yes, no })),
        },
        view,
      )}
    </details>
  </section>`;
}
