import type { ToolsLanguage } from '../../src/locale/tools-localizer.js';
import { byteOrderMark, csvLine } from '../../src/shared/csv.js';

const headings: Readonly<Record<ToolsLanguage, readonly string[]>> = {
  sv: [
    ...['Titel', 'Titel på norska', 'Sammanfattning', 'Insatsområde', 'Startdatum', 'Slutdatum', 'Svensk projektägare'],
    ...['Norsk projektägare', 'Total budget (EUR)', 'Webbplats', 'Handläggarens anteckning'],
  ],
  nb: [
    ...['Tittel på svensk', 'Tittel', 'Sammendrag på svensk', 'Innsatsområde', 'Startdato', 'Sluttdato'],
    ...['Svensk prosjekteier', 'Norsk prosjekteier', 'Totalt budsjett (EUR)', 'Nettside', 'Saksbehandlerens merknad'],
  ],
  nn: [
    ...['Tittel på svensk', 'Tittel', 'Samandrag på svensk', 'Innsatsområde', 'Startdato', 'Sluttdato'],
    ...[
      'Svensk prosjekteigar',
      'Norsk prosjekteigar',
      'Totalt budsjett (EUR)',
      'Nettside',
      'Merknad frå saksbehandlaren',
    ],
  ],
  en: [
    ...['Title (Swedish)', 'Title (Norwegian)', 'Summary (Swedish)', 'Focus area', 'Start date', 'End date'],
    ...['Swedish lead partner', 'Norwegian lead partner', 'Total budget (EUR)', 'Website', 'Note of the case officer'],
  ],
};

/** Collaborations that do not exist, with the mistakes that spreadsheets have. */
const rows: readonly (readonly string[])[] = [
  [
    ...['Skog över gränsen', 'Skog over grensen', 'Skogsägare prövar nya sätt att gallra.', 'En grönare gränsregion'],
    ...['1 maj 2025', '30 april 2028', 'Exempel kommun', 'Eksempel kommune', '1 204 500,50', 'https://skog.example.se'],
    '',
  ],
  [
    ...['Lär nära', 'Lær nær', 'Vuxna läser till yrken som saknas på båda sidor.', 'PO4', '2026-01', '2027-02-31'],
    ...['Exempel vuxenskola', 'Eksempel fagskole', '740 000', 'www.lar.example.se', 'Slutdatumet ska kontrolleras'],
  ],
  [
    ...['Smarta vägar', 'Smarte veier', 'Sensorer berättar när vägen är hal.', 'Smart region', '1.3.2026', '28.2.2029'],
    ...['Exempel kommun', 'Eksempel fylkeskommune', '2.100.000', 'https://vagar.example.se', ''],
  ],
  [
    ...['Gränsmat', 'Grensemat', 'Små producenter säljer tillsammans.', 'Smart region', '01/09/2025', '31/08/2028'],
    ...['Exempel livsmedel', 'Eksempel matnettverk', 'cirka en halv miljon', 'https://mat.example.se', ''],
  ],
  [
    ...['Återbruk i bygget', 'Ombruk i bygget', 'Byggvaror får ett nytt liv.', 'PO2', '2025-06-01', '2023-05-31'],
    ...['Exempel avfall', 'Eksempel avfallsselskap', '890 000', 'ftp://bruk.example.se', ''],
  ],
  [
    ...['Leder för cykel', 'Sykkelruter', 'Skyltade leder mellan stationer.', 'En mer social gränsregion'],
    ...['mars 2025', '12/13/2027', 'Exempel besök', 'Eksempel reiseliv', '1 050 000', 'https://cykel.example.no', ''],
  ],
];

const asCsv = (lines: readonly (readonly string[])[]): string => byteOrderMark + lines.map(csvLine).join('');

/** A table that has something to mend, with its headings in a language. */
export const exampleText = (language: ToolsLanguage): string => asCsv([headings[language], ...rows]);
