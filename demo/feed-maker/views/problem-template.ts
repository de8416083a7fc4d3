import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../src/import/finding.js';
import type { FindingWords } from '../../../src/report/finding-words.js';
import { groupsOf, type Problem, type ProblemGroup } from '../problems.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { levelIcon } from './icons.js';

/** How many places of a kind are listed at first, and more each time. */
export const placesAtOnce = 20;

/** What is wrong, and how to mend it. */
export function findingTemplate(finding: Finding, { words, inWords }: View): TemplateResult {
  const { what, remedy } = inWords(finding);
  return html`${levelIcon(finding.level)}
    <span>
      <strong>${words.levels[finding.level]}:</strong> ${what} ${remedy ? html`<span class="remedy">${remedy}</span>` : nothing}
    </span>`;
}

/** What is about the whole file. */
export function looseProblems(view: View): TemplateResult {
  const loose = view.problems.open.filter(({ row }) => row === undefined);
  return html`<ul class="findings">
    ${loose.map(({ finding }) => html`<li>${findingTemplate(finding, view)}</li>`)}
  </ul>`;
}

/** Where a problem stands, in words. */
export function placeOf({ row, column, finding }: Problem, { words, state, columns }: View): string {
  if (row === undefined) return words.wholeFile;
  const number = state.table.rows[row]?.place.row ?? row + 1;
  if (column === undefined) return fill(words.rowName, { row: number });
  const name = columns[column]?.name ?? finding.place.header ?? '';
  return fill(words.cellName, { row: number, column: name });
}

function placeTemplate(problem: Problem, view: View, first: FindingWords): TemplateResult {
  const { row, column, finding } = problem;
  const place = placeOf(problem, view);
  const words = view.inWords(finding);
  return html`<li>
    ${
      row === undefined
        ? place
        : html`<button class="ds-link" type="button" @click=${() => view.on.go({ row, column: column ?? 0 })}>
          ${place}
        </button>`
    }
    ${finding.found ? html`<q class="found">${finding.found}</q>` : nothing}
    ${words.what === first.what ? nothing : html`<span class="remedy">${words.what}</span>`}
    ${words.remedy === first.remedy ? nothing : html`<span class="remedy">${words.remedy}</span>`}
  </li>`;
}

function groupTemplate({ code, level, problems }: ProblemGroup, view: View): TemplateResult {
  const { words, state, on } = view;
  const listed = state.listed[code] ?? placesAtOnce;
  const first = view.inWords(problems[0]!.finding);
  const rest = problems.length - listed;
  return html`<details class="ds-details group" ?open=${level === 'error'}>
    <summary>
      ${levelIcon(level)}
      <span><span class="ds-sr-only">${words.levels[level]}:</span> ${first.what}</span>
      <span class="count">${problems.length}</span>
    </summary>
    <div class="inside">
      ${first.remedy ? html`<p class="remedy">${first.remedy}</p>` : nothing}
      <ol class="places">
        ${problems.slice(0, listed).map((problem) => placeTemplate(problem, view, first))}
      </ol>
      ${
        rest > 0
          ? html`<button class="ds-button" data-variant="tertiary" type="button" @click=${() => on.more(code)}>
            ${fill(words.more, { count: Math.min(rest, placesAtOnce * 5) })}
          </button>`
          : nothing
      }
    </div>
  </details>`;
}

/** How many problems are left. */
export function leftWords({ words, state, problems }: View): string {
  if (!state.outcome) return words.checking;
  const count = problems.open.length;
  if (count === 0) return words.none;
  return count === 1 ? words.leftOne : fill(words.left, { count });
}

/** Everything that was found, by its kind, each leading to its cell. */
export function problemsTemplate(view: View): TemplateResult {
  const { words, problems, state } = view;
  const count = problems.open.length;
  return html`<section class="problems" aria-labelledby="problems-title">
    <h2 class="ds-heading" data-size="xs" id="problems-title">${words.problems}</h2>
    <p>
      <span class="ds-tag" id="left" data-color=${!state.outcome ? 'neutral' : count ? 'danger' : 'success'}>${leftWords(view)}</span>
    </p>
    ${groupsOf(problems.open).map((group) => groupTemplate(group, view))}
    ${
      problems.notices.length
        ? html`<h3 class="ds-heading" data-size="2xs">${words.notices}</h3>
          ${groupsOf(problems.notices).map((group) => groupTemplate(group, view))}`
        : nothing
    }
  </section>`;
}
