import { html, nothing, type TemplateResult } from 'lit';
import type { Collaboration, Period } from '../feed/model.js';
import { monthsUntil, progressOn, type Status } from '../feed/status.js';
import { str, type Localizer } from '../locale/localizer.js';
import type { Context } from './view.js';

/** How many months before its end a project says that it soon is over. */
const soon = 6;

const month = (date: string, words: Localizer) => html`<time datetime=${date}>${words.month(date)}</time>`;

function span({ start, end }: Period, words: Localizer): unknown {
  if (start && end) return html`${month(start, words)} – ${month(end, words)}`;
  if (start) return words.msg(str`från ${words.month(start)}`);
  return words.msg(str`till ${words.month(end!)}`);
}

function remaining(end: string | undefined, today: string, { msg }: Localizer): string | undefined {
  const months = end && monthsUntil(end, today);
  if (months === 0) return msg('avslutas den här månaden');
  if (months === 1) return msg('avslutas nästa månad');
  return months && months <= soon ? msg(str`avslutas om ${months} månader`) : undefined;
}

/** How far a project has come: a track, and the same in words for those who do not see it. */
export function periodTemplate(
  { period }: Collaboration,
  status: Status | undefined,
  context: Context,
): TemplateResult {
  if (!status) return html`<div></div>`;
  const { words, today } = context;
  const progress = progressOn(today, period);
  const left = status === 'ongoing' ? remaining(period.end, today, words) : undefined;
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
    <p>${span(period, words)}${left ? ` · ${left}` : nothing}</p>
  </div>`;
}
