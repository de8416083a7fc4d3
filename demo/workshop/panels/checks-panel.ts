import { html, nothing, type TemplateResult } from 'lit';
import { pageKey, parts, type Part, type Property, type StyleKey, type Token } from '../catalogue.js';
import type { Row } from '../contrast.js';
import { modes, type Mode } from '../state.js';
import { fill, type Texts } from '../texts/texts.js';
import type { Findings, View } from '../view.js';
import { ratioWords } from './verdicts.js';

const isPart = (name: string): name is Part => parts.some((part) => part === name);

/** A token or a property by the names that stand at its field. */
function styleName(key: StyleKey, { page, tokens, parts: names, properties }: Texts): string {
  if (key === pageKey) return page;
  if (key.startsWith('--')) return tokens[key.slice(2) as Token];
  const [part, property] = key.split(':') as [Part, Property];
  return `${names[part]}, ${properties[property].toLowerCase()}`;
}

/** A part by its name for people and the one in code. */
const partName = (part: string, words: Texts): string => (isPart(part) ? `${words.parts[part]} (${part})` : words.list);

/** Every fault in a sentence. */
export function faultsIn({ words, unused, findings }: Pick<View, 'words' | 'unused' | 'findings'>): string[] {
  const styles = unused.map(({ key, mode, value, reason }) => {
    const name = `${styleName(key, words)}, ${words.modes[mode].toLowerCase()}`;
    return fill(reason === 'alone' ? words.faultAlone : words.faultInvalid, { name, value });
  });
  if (!findings) return styles;
  const targets = findings.faults.map(({ part, is, width, height }) =>
    fill(is === 'hidden' ? words.faultHidden : words.faultSmall, {
      part: partName(part, words),
      width,
      height,
    }),
  );
  const contrasts = modes.flatMap((mode) =>
    findings.rows[mode]
      .filter(({ verdict }) => !verdict.passes)
      .map(({ part, kind, verdict }) => {
        const where = `${partName(part, words)}, ${words.kinds[kind]}, ${words.modes[mode].toLowerCase()}`;
        return fill(words.faultContrast, { where, verdict: ratioWords(verdict, words) });
      }),
  );
  return [
    ...(findings.hasFailed ? [words.faultFailed] : []),
    ...styles,
    ...targets,
    ...(findings.isWide ? [words.faultWide] : []),
    ...contrasts,
  ];
}

/** Each part with its verdicts, the failing ones first. */
function rowsOf({ rows }: Findings): { part: string; kind: Row['kind']; verdicts: Partial<Record<Mode, Row>> }[] {
  const keys = new Map<string, { part: string; kind: Row['kind']; verdicts: Partial<Record<Mode, Row>> }>();
  for (const mode of modes)
    for (const row of rows[mode]) {
      const key = `${row.part} ${row.kind}`;
      const known = keys.get(key) ?? { part: row.part, kind: row.kind, verdicts: {} };
      keys.set(key, { ...known, verdicts: { ...known.verdicts, [mode]: row } });
    }
  const failing = ({ verdicts }: { verdicts: Partial<Record<Mode, Row>> }) =>
    Object.values(verdicts).some(({ verdict }) => !verdict.passes);
  return [...keys.values()].sort((one, other) => Number(failing(other)) - Number(failing(one)));
}

const verdictTemplate = (row: Row | undefined, words: Texts) =>
  row
    ? html`<span class="ds-tag" data-color=${row.verdict.passes ? 'success' : 'danger'}>${ratioWords(row.verdict, words)}</span>`
    : nothing;

function contrastTable(findings: Findings, { words, on }: View): TemplateResult {
  return html`<table class="ds-table" data-border>
    <caption class="ds-sr-only">${words.contrast}</caption>
    <thead>
      <tr>
        <th scope="col">${words.contrastPart}</th>
        ${modes.map((mode) => html`<th scope="col">${words.modes[mode]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rowsOf(findings).map(
        ({ part, kind, verdicts }) =>
          html`<tr>
            <th scope="row">
              ${
                isPart(part)
                  ? html`<button class="ds-link" type="button" @click=${() => on.open(part)}>
                    ${words.parts[part]}
                  </button>`
                  : words.list
              }
              <span class="note">${words.kinds[kind]}</span>
            </th>
            ${modes.map((mode) => html`<td>${verdictTemplate(verdicts[mode], words)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What is wrong, and how much contrast every part has. */
export function checksPanel(view: View): TemplateResult {
  const { words, findings } = view;
  const faults = faultsIn(view);
  return html`
    <section>
      <h2 class="ds-heading" data-size="2xs">${words.faults}</h2>
      ${
        faults.length
          ? html`<ul class="ds-list faults">
            ${faults.map((fault) => html`<li>${fault}</li>`)}
          </ul>`
          : html`<p>${findings ? words.noFaults : words.checking}</p>`
      }
    </section>
    <section>
      <h2 class="ds-heading" data-size="2xs">${words.contrast}</h2>
      <p class="note">${words.contrastHint}</p>
      ${findings ? contrastTable(findings, view) : nothing}
    </section>
  `;
}
