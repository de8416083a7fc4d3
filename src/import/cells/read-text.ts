import { foldText } from '../../feed/fold-text.js';
import { maxText } from '../../feed/limits.js';
import { normalText, plainText } from '../../feed/values.js';
import type { Cell } from '../table.js';
import { doubt, lost, note, type CellReader, type CellReading } from './cell-reading.js';

/** What people write in a cell that has nothing to say. */
const blanks = new Set(
  [
    ...[
      '',
      '-',
      '--',
      '---',
      '.',
      '..',
      '...',
      '…',
      '?',
      '/',
      'x',
      'n/a',
      'na',
      'n.a.',
      'none',
      'null',
      'nan',
      'unknown',
    ],
    ...['not available', 'not applicable', 'saknas', 'uppgift saknas', 'uppgifter saknas', 'okänd', 'okänt', 'okända'],
    ...[
      'ej angivet',
      'ej angiven',
      'ej aktuellt',
      'inte aktuellt',
      'ingen uppgift',
      'ingen',
      'inget',
      'inga',
      'vet ej',
    ],
    ...['mangler', 'manglar', 'ukjent', 'ukjend', 'ikke oppgitt', 'ikkje oppgitt', 'ikke aktuelt', 'ikkje aktuelt'],
    ...['ingen opplysninger', 'ingen opplysningar', 'vet ikke', 'veit ikkje', 'tbd', 'tba'],
  ].map(foldText),
);

/** Whether a cell says nothing: empty, a dash, or a word for it in Swedish, Norwegian or English. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === 'number') return false;
  const text = cell.length > 40 ? cell.trim() : foldText(cell).trim();
  return !text || blanks.has(text);
}

// The names of Excel's errors in Swedish, Norwegian and English end alike, but for `#N/A` and `#I/T`. A cell that is too narrow is
// saved as hashes by some programs.
const spreadsheetError = /^#(?:[\p{Lu}/\d_]+[!?]|N\/A|I\/T|GETTING_DATA|#{2,})$/u;
const linkFormula =
  /^=\s*(?:HYPERLINK|HYPERLÄNK|HYPERKOBLING|HYPERKOPLING)\(\s*"([^"]*)"(?:\s*[;,]\s*"([^"]*)")?\s*\)$/i;

/** The text of a formula that is a link: its address for links, else what it shows. */
function ofFormula(text: string, reading: CellReading): string | undefined {
  const [, address = '', label = ''] = linkFormula.exec(text) ?? [];
  const isLink = reading.column.field === 'url' || reading.column.field === 'partnerUrl';
  const used = isLink ? address : label;
  if (!used) return lost(reading, 'cell-formula', text);
  note(reading, 'cell-formula-link', text);
  return used;
}

/** The text of a cell, trimmed and without control characters, as every reader starts with it. */
export function cellText(cell: Cell, reading: CellReading): string | undefined {
  if (isBlank(cell)) return undefined;
  // Longer than any text can be after composing: what stands behind is cut in any case.
  const normal = normalText(String(cell).slice(0, 4 * maxText));
  if (spreadsheetError.test(normal)) return lost(reading, 'cell-error', normal);
  // An apostrophe in front says "text" to a spreadsheet, and to nobody else; our own CSV has it.
  const bare = normal.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
  const text = /^=[^=>\s]/.test(normal) ? ofFormula(normal, reading) : bare;
  if (text === undefined) return undefined;
  const plain = plainText(text);
  if (isBlank(plain)) return undefined;
  if (text.length > maxText) doubt(reading, 'cell-too-long', plain, { length: String(cell).length, limit: maxText });
  else if (plain !== text) doubt(reading, 'cell-invisible', plain);
  return plain;
}

const markup =
  /<\/?[a-z][^<>]{0,300}>|&(?:nbsp|amp|lt|gt|quot|apos|shy|[aouAOU](?:uml|ring)|#\d{1,6}|#x[\da-f]{1,5});/i;

/** A text of several lines. */
export const readText: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (text && markup.test(text)) doubt(reading, 'cell-markup', text);
  return text;
};

/** A text of one line: a title, a name. */
export const readLine: CellReader<string> = (cell, reading) => readText(cell, reading)?.replace(/\s*\n\s*/g, ' ');

/** What tells one project from another. */
export const readId: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading)?.replace(/\s+/g, ' ');
  return text && /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) ? lost(reading, 'id-rounded', text) : text;
};
