import { html, nothing, type TemplateResult } from 'lit/html.js';
import { shareOf, type Counts } from '../votes/results.js';
import { shareText, trackTemplate } from './share-template.js';
import type { View } from './view.js';

/** One line of a table of votes. */
export interface CountsRow extends Pick<Counts, 'yes' | 'no'> {
  readonly name: unknown;
  readonly comments?: number;
}

interface CountsTable {
  readonly caption: unknown;
  /** Heading of the first column. */
  readonly first: string;
  readonly rows: readonly CountsRow[];
  /** Whether the shares are drawn, too. */
  readonly drawn?: boolean;
}

/**
 * A table of yes, no and their share. Where there is no room for columns, the style makes each line a small block with the names of
 * the columns in it; the roles are written out, for browsers take a table that is shown as blocks for none.
 */
export function countsTable({ caption, first, rows, drawn }: CountsTable, { words, formats }: View): TemplateResult {
  const { msg } = words;
  const [yes, no, share, comments] = [msg('Ja'), msg('Nej'), msg('Andel ja'), msg('Kommentarer')];
  const withComments = rows.some((row) => row.comments !== undefined);
  const heading = (name: string, kind = 'number') =>
    html`<th role="columnheader" scope="col" class=${kind}>${name}</th>`;
  const cell = (name: string, content: unknown) =>
    html`<td role="cell" class="number" data-name=${name}>${content}</td>`;
  return html`<table role="table">
    <caption class="hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heading(first, '')}${heading(yes)}${heading(no)}${heading(share)}${withComments ? heading(comments) : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => {
        const shareOfRow = shareOf(row);
        return html`<tr role="row">
          <th role="rowheader" scope="row">${row.name}</th>
          ${cell(yes, formats.number(row.yes))}${cell(no, formats.number(row.no))}
          ${cell(share, html`${shareText(shareOfRow, formats)}${drawn ? trackTemplate(shareOfRow) : nothing}`)}
          ${row.comments === undefined ? nothing : cell(comments, formats.number(row.comments))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
