import type { SourceCode } from '../import/sources/source-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

type TableCode = Extract<
  SourceCode,
  | `encoding-${string}`
  | `row-${string}`
  | `sheet${string}`
  | `cell${string}`
  | 'nul-characters'
  | 'quote-unclosed'
  | 'formula-without-value'
>;

export const tableWords: WordsByCode<TableCode> = {
  'encoding-mixed': ({ msg }) => ({
    what: msg('Filen blandar två teckenkodningar, UTF-8 och Windows-1252; varje rad är läst med sin egen'),
    remedy: msg('Kontrollera att å, ä, ö, æ och ø är rätt, och spara filen som CSV UTF-8.'),
  }),
  'encoding-damaged': ({ msg }, { found, values }) => ({
    what:
      values?.likely === undefined
        ? msg(str`Tecken har blivit fel när texten sparades: ”${found ?? ''}”`)
        : msg(str`Tecken har blivit fel när texten sparades: ”${found ?? ''}” är troligen ”${values.likely}”`),
    remedy: msg('Rätta texten i tabellen, eller exportera den på nytt som CSV UTF-8 eller Excel-arbetsbok (.xlsx).'),
  }),
  'nul-characters': ({ msg }, { values }) => ({
    what: msg(str`Raden innehåller ${values?.count ?? ''} osynliga nolltecken, som är borttagna`),
    remedy: msg('Exportera tabellen på nytt; programmet som har skrivit filen har ett fel.'),
  }),
  'quote-unclosed': ({ msg }, { found }) => ({
    what: msg(str`Ett citattecken börjar en cell men avslutas aldrig: ${found ?? ''}`),
    remedy: msg(
      'Ta bort citattecknet, eller avsluta cellen med ett till. Är det sista raden: hämta filen igen, den kan vara avbruten.',
    ),
  }),
  'row-ragged': ({ msg }, { found, values }) => ({
    what: msg(
      str`Raden har ${values?.count ?? ''} celler men tabellen ${values?.columns ?? ''} kolumner: ”${found ?? ''}”`,
    ),
    remedy: msg('En text på raden innehåller troligen skiljetecknet. Sätt texten inom citattecken.'),
  }),
  'row-too-long': ({ msg }, { values }) => ({
    what: msg(str`Raden är längre än ${values?.limit ?? ''} tecken och är inte läst`),
    remedy: msg('Korta texten i raden. Kontrollera också att ingen hel fil har klistrats in i en cell.'),
  }),
  'sheet-missing': ({ msg }, { values }) => ({
    what: msg(str`Arbetsboken har inget blad som heter ”${values?.sheet ?? ''}”`),
    remedy: msg(str`Välj ett av bladen: ${values?.sheets ?? ''}`),
  }),
  'sheets-unread': ({ msg }, { values }) => ({
    what: msg(str`Bara bladet ”${values?.sheet ?? ''}” är läst. Fler blad har rader: ${values?.sheets ?? ''}`),
    remedy: msg('Välj ett annat blad om det var fel blad som lästes.'),
  }),
  'formula-without-value': ({ msg }) => ({
    what: msg('Cellen är en formel utan sparat resultat'),
    remedy: msg(
      'Öppna arbetsboken i Excel, låt den räkna om och spara den, eller klistra in värdet i stället för formeln.',
    ),
  }),
  'cell-unreadable': ({ msg }, { found }) => ({
    what: msg(str`Cellen går inte att läsa: filen är skadad där (${found ?? ''})`),
    remedy: msg('Öppna arbetsboken i Excel och spara den på nytt.'),
  }),
  'cell-date': ({ msg }, { found }) => ({
    what: msg(str`Cellen visas som ett datum men innehåller talet ${found ?? ''}, som inte är något datum`),
    remedy: msg('Skriv datumet i cellen, eller lämna den tom.'),
  }),
  'cells-merged': ({ msg }, { values }) => ({
    what: msg(str`Cellerna ${values?.range ?? ''} är sammanfogade: värdet gäller bara den första`),
    remedy: msg('Dela cellerna i Excel och skriv värdet i varje rad som det gäller.'),
  }),
};
