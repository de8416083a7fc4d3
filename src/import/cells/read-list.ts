import { foldText } from '../../feed/fold-text.js';
import type { Partner, Place as PlaceOnMap } from '../../feed/model.js';
import { linkAddress } from '../../feed/values.js';
import { doubt, type CellReader, type CellReading } from './cell-reading.js';
import { countryOf } from './countries.js';
import { cellText, isBlank } from './read-text.js';
import { roleOf } from './read-words.js';

/** What stands in front of an entry of a list. A number needs a full stop, for `7sterke` is a name. */
const bullet = /^(?:[-–—•·*▪]\s*|\d{1,2}[.)]\s+)/;

/** The entries of a cell, each once. */
function entries(text: string, separator: RegExp): string[] {
  const unique = new Map<string, string>();
  for (const part of text.split(separator)) {
    const entry = part.trim().replace(bullet, '').replace(/\s+/g, ' ').trim();
    if (!isBlank(entry) && !unique.has(foldText(entry))) unique.set(foldText(entry), entry);
  }
  return [...unique.values()];
}

/** What is written behind or before a name: where it is, and what it is. */
interface Named {
  readonly name: string;
  readonly country?: string | undefined;
  readonly role?: 'lead' | 'partner' | undefined;
}

/** Parts a name from its country and its role: `Nifa (SE)`, `Marker kommune, Norge`, `NO: Visit Greater Oslo`. */
function readName(entry: string): Named {
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^()]{2,40})\)$/.exec(entry) ?? [];
  const words = inside.split(/\s*[,;/]\s*|\s[-–]\s/);
  if (before && words.every((word) => countryOf(word) ?? roleOf(word))) {
    const find = <Value>(read: (word: string) => Value | undefined) =>
      words.map(read).find((value) => value !== undefined);
    return { name: before, country: find(countryOf), role: find(roleOf) };
  }
  const [, name = '', behind = ''] = /^(.+?),\s*(\p{L}{2,9})$/u.exec(entry) ?? [];
  if (countryOf(behind)) return { name, country: countryOf(behind) };
  const [, front = '', rest = ''] = /^(\p{L}{2,9}):\s*(.+)$/u.exec(entry) ?? [];
  return countryOf(front) ? { name: rest, country: countryOf(front) } : { name: entry };
}

function readPartner(entry: string, role: 'lead' | 'partner', reading: CellReading): Partner {
  const [written = ''] = /https?:\/\/[^\s"<>)]+/i.exec(entry) ?? [];
  const url = written && linkAddress(written, '');
  const named = readName(url ? entry.replace(written, '').replace(/[\s,(–-]+\)?$/, '') || entry : entry);
  if (/\p{L},\s*\p{L}/u.test(named.name)) doubt(reading, 'list-commas', named.name);
  const country = named.country ?? reading.column.country;
  return { name: named.name, ...(country && { country }), role: named.role ?? role, ...(url && { url }) };
}

/** Partners, parted by semicolons or lines. A comma parts nothing, for names have some; that is told. */
const partnersAs =
  (role: 'lead' | 'partner'): CellReader<readonly Partner[]> =>
  (cell, reading) => {
    const text = cellText(cell, reading);
    const partners = text && entries(text, /[;\n|\t]/).map((entry) => readPartner(entry, role, reading));
    return partners && partners.length > 0 ? partners : undefined;
  };

export const readLeads = partnersAs('lead');
export const readPartners = partnersAs('partner');

/** Places, parted by semicolons, commas or lines: no place has a comma. */
export const readPlaces: CellReader<readonly PlaceOnMap[]> = (cell, reading) => {
  const text = cellText(cell, reading);
  const places = text && entries(text, /[;,\n|\t]/).map(readName);
  return places && places.length > 0
    ? places.map(({ name, country }) => ({ name, ...(country && { country }) }))
    : undefined;
};

/** Words, parted by semicolons, commas or lines. */
export const readTags: CellReader<readonly string[]> = (cell, reading) => {
  const text = cellText(cell, reading);
  const tags = text && entries(text, /[;,\n|\t]/);
  return tags && tags.length > 0 ? tags : undefined;
};
