import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Collaboration, Period } from '../feed/model.js';
import { monthsUntil, progressOn, type Status } from '../feed/status.js';
import { str, type Localizer } from '../locale/localizer.js';
import type { View } from './view.js';

/** How many months before its end a project says that it soon is over. */
const soon = 6;

function span({ start, end }: Period, { msg, month }: Localizer): string {
  if (start && end) return `${month(start)} – ${month(end)}`;
  return start ? msg(str`från ${month(start)}`) : msg(str`till ${month(end!)}`);
}

/** How far a project has come: a track, and the same in words for those who do not see it. */
export function periodTemplate({ period }: Collaboration, status: Status, { words, today }: View): TemplateResult {
  const progress = progressOn(today, period);
  const months = status === 'ongoing' && period.end?.[4] ? monthsUntil(period.end, today) : 0;
  // Drawn with attributes of SVG: a strict policy forbids style attributes.
  return html`<div part="card-period">
    ${
      progress === undefined
        ? nothing
        : html`<svg aria-hidden="true" width="100%" height="4">
          <rect class="rail" width="100%" height="4" rx="2"></rect>
          <rect width=${`${Math.round(progress * 100)}%`} height="4" rx="2"></rect>
        </svg>`
    }
    <p>
      ${span(period, words)}${months > 1 && months <= soon ? ` · ${words.msg(str`avslutas om ${months} månader`)}` : nothing}
    </p>
  </div>`;
}
