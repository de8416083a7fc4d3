// A list of operations of any length: one row for each partner, in the order in which a register would give them.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';

const heading = [
  ...['ID', 'Titel (sv)', 'Titel (nb)', 'Sammanfattning (sv)', 'Insatsområde', 'Startdatum', 'Slutdatum'],
  ...['Partner', 'Land', 'Roll', 'Total budget', 'Valuta'],
];
const subjects =
  'skog vatten energi kultur hälsa transport turism utbildning mat klimat digitalisering företagande'.split(' ');
const towns = 'Torsby Karlstad Arvika Kongsvinger Hamar Halden Strömstad Åmål Årjäng Østfold Malung Trysil'.split(' ');
const areas = ['PO1', 'En grönare gränsregion', 'PO4', 'En sterkere grenseregion'];
const two = (number) => String(number).padStart(2, '0');

/** Rows of one project: two partners, and for every second project three. */
const partnersOf = (project) => 2 + (project % 2);

/** As many rows, the heading not counted. Amounts and dates are written as a Swedish spreadsheet writes them. */
export function* rows(count, prefix = 'p') {
  yield heading;
  for (let project = 0, written = 0; written < count; project++) {
    const subject = subjects[project % subjects.length];
    const town = towns[Math.floor(project / 12) % towns.length];
    for (let partner = 0; partner < partnersOf(project) && written < count; partner++, written++)
      yield [
        `${prefix}-${project}`,
        `${subject} i ${town} ${project}`,
        `${subject} ved ${town} ${project}`,
        `Partnerna i ${town} utvecklar ${subject} tillsammans över gränsen.`,
        areas[project % areas.length],
        `${1 + (project % 28)}.${1 + (project % 12)}.${2019 + (project % 5)}`,
        `${2024 + (project % 5)}-${two(1 + (project % 12))}-28`,
        `${town} kommun ${partner}`,
        partner ? 'Norge' : 'Sverige',
        partner ? 'partner' : 'projektägare',
        `${100 + (project % 900)} 000,50`,
        'EUR',
      ];
  }
}

/** Writes such a table as CSV, as Excel does on both sides of the border. */
export async function writeCsv(path, count, prefix) {
  const file = createWriteStream(path);
  file.write('\uFEFF');
  for (const row of rows(count, prefix))
    if (!file.write(`${row.map((cell) => `"${cell}"`).join(';')}\r\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

/** Writes such a table as a workbook. */
export async function writeWorkbook(path, count, prefix) {
  const [names, ...body] = rows(count, prefix);
  const columns = names.map((header) => ({ header, key: header }));
  await pipeline(Readable.fromWeb(writeXlsxStream(body, { name: 'Blad1', columns })), createWriteStream(path));
}
