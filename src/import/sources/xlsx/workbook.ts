import { maxPartBytes, maxSharedTextBytes } from '../limits.js';
import { type Precision, precisionOf } from './date-format.js';
import { parseWhole, unescaped } from './xml.js';
import type { Zip } from './zip.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part that has its rows. */
  readonly part: string;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, as Excel for the Mac once did. */
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** For each style of a cell: how exact its dates are, undefined when it shows no date. */
  readonly dates: readonly (Precision | undefined)[];
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function relationsOf(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  await parseWhole(zip.open(name, maxPartBytes), {
    open(element, { Id, Type, Target }) {
      if (element !== 'Relationship' || !Id || !Type || !Target) return;
      // The host is only there because an address needs one.
      const target = new URL(Target, `https://zip/${folder}`).pathname.slice(1);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: decodeURIComponent(target) });
    },
  });
  return relations;
}

async function textsOf(zip: Zip, part: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  await parseWhole(zip.open(part, maxSharedTextBytes), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isReading;
      // How a word is read aloud, in Japanese.
      else if (name === 'rPh') isReading = true;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
  });
  return texts;
}

async function datesOf(zip: Zip, part: string): Promise<(Precision | undefined)[]> {
  const formats = new Map<number, string>();
  const dates: (Precision | undefined)[] = [];
  let isOfCells = false;
  await parseWhole(zip.open(part, maxPartBytes), {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) dates.push(precisionOf(Number(numFmtId), formats.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return dates;
}

/**
 * Reads what stands around the sheets.
 *
 * @returns undefined when the archive holds no workbook
 */
export async function readParts(zip: Zip): Promise<Workbook | undefined> {
  const main = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !zip.has(main) || !main.endsWith('.xml')) return undefined;
  const relations = await relationsOf(zip, main);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await parseWhole(zip.open(main, maxPartBytes), {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const [, id = ''] = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key)) ?? [];
      const relation = relations.get(id);
      if (relation?.type !== 'worksheet') return;
      sheets.push({ name, isHidden: state !== 'visible', part: relation.target });
    },
  });
  if (!sheets.length) return undefined;
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const dates = await datesOf(zip, partOf('styles'));
  return { sheets, is1904, dates, texts: await textsOf(zip, partOf('sharedStrings')) };
}
