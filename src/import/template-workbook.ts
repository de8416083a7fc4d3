import { writeXlsx, type Cell } from 'hucre/xlsx';
import { templateRows, type Template } from './template.js';

/** The spreadsheet to start from as an XLSX file, with a note on each heading that says what to write below it. */
export async function templateWorkbook(template: Template): Promise<Uint8Array> {
  const { name, columns } = template;
  const [heading = [], ...examples] = templateRows(template);
  // A date in a cell of text stays as it is written; Excel would make it one of its own, and of 2026-01 the first of the month.
  const isAmount = columns.map(({ examples }) => /^\d+$/.test(examples[0]));
  const notes = columns.map(({ header, help }, index): [string, Partial<Cell>] => [
    `0,${index}`,
    { value: header, style: { font: { bold: true }, numFmt: '@' }, comment: { text: help } },
  ]);
  return writeXlsx({
    // The same template gives the same bytes.
    properties: { title: name, created: new Date(0), modified: new Date(0) },
    sheets: [
      {
        name,
        columns: columns.map(({ width }, index) => ({ width, numFmt: isAmount[index] ? '#,##0' : '@' })),
        rows: [
          [...heading],
          ...examples.map((row) => row.map((cell, index) => (isAmount[index] && cell ? Number(cell) : cell || null))),
        ],
        cells: new Map(notes),
        freezePane: { rows: 1 },
      },
    ],
  });
}
