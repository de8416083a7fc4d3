import type { SourceCode } from '../import/sources/source-code.js';
import { str } from '../locale/tools-localizer.js';
import { fileKindWords } from './file-kind-words.js';
import type { WordsByCode } from './finding-words.js';
import { tableWords } from './table-words.js';

type FileCode = Extract<
  SourceCode,
  `file-${string}` | `json-${string}` | `xml-${string}` | `record-${string}` | 'records-partial' | 'value-several'
>;

const fileWords: WordsByCode<FileCode> = {
  'file-empty': ({ msg }) => ({
    what: msg('Det står ingenting i filen'),
    remedy: msg('Kontrollera att det är rätt fil och att den är sparad.'),
  }),
  'file-kind': (words, { values }) => fileKindWords(words, String(values?.kind)),
  'file-cut-off': ({ msg }) => ({
    what: msg('Filen är avbruten eller skadad'),
    remedy: msg('Hämta eller kopiera filen en gång till.'),
  }),
  'file-too-large': ({ msg }, { values }) => ({
    what: msg(str`Filen är större än vad som läses (${values?.limit ?? ''} MiB)`),
    remedy: msg('Dela upp tabellen på flera filer, eller ta bort bilder och blad som inte behövs.'),
  }),
  'file-unreadable': ({ msg }, { found }) => ({
    what: msg(str`Filen gick inte att läsa: ${found ?? ''}`),
    remedy: msg('Kontrollera att filen finns kvar och att du får läsa den, och försök igen.'),
  }),
  'json-broken': ({ msg }, { found }) => ({
    what: msg(str`Filen är inte giltig JSON: ${found ?? ''}`),
    remedy: msg('Rätta tecknet som nämns, eller hämta filen en gång till.'),
  }),
  'json-no-records': ({ msg }) => ({
    what: msg('Filen är JSON, men varken ett flöde eller en lista med poster'),
    remedy: msg('Ett flöde har sina poster i ”items” (JSON Feed), ett svar från Kohesio har dem i ”list”.'),
  }),
  'xml-no-feed': ({ msg }) => ({
    what: msg('Filen är XML, men varken RSS eller Atom'),
    remedy: msg('Välj ett RSS- eller Atom-flöde, eller exportera tabellen som Excel-arbetsbok (.xlsx) eller CSV.'),
  }),
  'records-partial': ({ msg }, { values }) => ({
    what: msg(str`Svaret innehåller bara ${values?.shown ?? ''} av ${values?.total ?? ''} poster`),
    remedy: msg('Hämta resten också, till exempel med ”limit” och ”offset” i adressen.'),
  }),
  'record-unusable': ({ msg }, { found }) => ({
    what: msg(str`Posten är inget objekt: ${found ?? ''}`),
    remedy: msg('Ta bort den, eller skriv den som ett objekt med fält.'),
  }),
  'value-several': ({ msg }, { found }) => ({
    what: msg(str`Fältet har flera värden, och bara det första används. Resten: ${found ?? ''}`),
    remedy: msg('Kontrollera att det första är det rätta.'),
  }),
};

/** Words for what is found while a file becomes rows. */
export const sourceWords: WordsByCode<SourceCode> = { ...fileWords, ...tableWords };
