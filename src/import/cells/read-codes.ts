import { doubt, lost, type CellReader, type CellReading } from './cell-reading.js';
import { isCode, knownArea, objectiveCode, programmeCode } from './codes.js';
import { cellText } from './read-text.js';

/** One area of a cell. A code that is unknown may be newer than this program and is kept; a name that is unknown is none. */
function readArea(text: string, reading: CellReading): string | undefined {
  const code = knownArea(text);
  if (code) return code;
  if (isCode(text)) {
    doubt(reading, 'area-new', text);
    return text;
  }
  return lost(reading, /^(?:\p{L}+\s*)?\d{1,2}$/u.test(text) ? 'area-number' : 'area-unreadable', text);
}

const isArea = (text: string): boolean => knownArea(text) !== undefined || isCode(text);

/** Names have commas and `och` of their own: those part areas only behind a code, or when all that they part are areas. */
function partedAreas(text: string): string[] {
  const parts = text.split(/[,/]|\s(?:och|og|and|&|\+)\s/).map((part) => part.trim());
  return parts.every(isArea) || /^(?:PO|ISO)\s?\d$/i.test(parts[0]!) ? parts : [text];
}

/** Codes of focus areas, each once. */
export const readAreas: CellReader<readonly string[]> = (cell, reading) => {
  const text = cellText(cell, reading) ?? '';
  // Every priority of the union with its whole name is shorter.
  if (text.length > 2000) return lost(reading, 'area-unreadable', text);
  const parts = text.split(/[;\n|]/);
  const written = parts.flatMap((part) => partedAreas(part.trim())).filter(Boolean);
  const areas = new Set(written.flatMap((part) => readArea(part, reading) ?? []));
  return areas.size ? [...areas] : undefined;
};

/** A specific objective. An item has one: of several the first is used. */
export const readObjective: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const codes = new Set(
    text.split(/[;\n|]|,\s|\s(?:och|og|and|&)\s/).flatMap((part) => objectiveCode(part.trim()) ?? []),
  );
  const [code = objectiveCode(text)] = codes;
  if (codes.size > 1) doubt(reading, 'objective-several', text, { code: code ?? '' });
  return code ?? lost(reading, 'objective-unreadable', text);
};

/** The CCI number of a programme. */
export const readProgramme: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  return text && (programmeCode(text) ?? lost(reading, 'programme-unreadable', text));
};
