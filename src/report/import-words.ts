import type { ImportCode } from '../import/items/import-code.js';
import { str, type Localizer } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

/** What is found while rows become items. */
export const importWords: WordsByCode<ImportCode> = {
  'no-heading': (words) => ({
    what: words.msg('Ingen rad har kolumnnamn som importen känner igen'),
    remedy: words.msg(
      'Skriv kolumnnamn i första raden, som i mallen, eller välj vad varje kolumn innehåller. På kommandoraden görs det med ”gransamarbete template” och --column.',
    ),
  }),
  'rows-above-heading': (words, { values }) => ({
    what: words.msg(str`Rader ovanför kolumnnamnen används inte: ${values?.rows ?? 0}`),
    remedy: words.msg('Inget behöver göras om det är en rubrik eller en anteckning.'),
  }),
  'heading-again': (words) => ({
    what: words.msg('Raden upprepar kolumnnamnen och används inte'),
    remedy: words.msg('Ta bort raden om du vill slippa se det här.'),
  }),
  'empty-rows': (words, { values }) => ({
    what: words.msg(str`Tomma rader: ${values?.rows ?? 0}, här är den första`),
    remedy: words.msg('Inget behöver göras.'),
  }),
  'column-unknown': (words) => ({
    what: words.msg('Kolumnen känns inte igen och används inte'),
    remedy: words.msg(
      'Byt namn på den till ett som importen känner igen, eller välj vad den innehåller. På kommandoraden visar ”gransamarbete import --columns” namnen, och --column "Namn=fält" väljer; med fältet ignored försvinner varningen.',
    ),
  }),
  'column-repeated': (words) => ({
    what: words.msg('Kolumnen betyder samma sak som en kolumn före den, och används inte'),
    remedy: words.msg('Behåll den ena, eller välj vad var och en innehåller (på kommandoraden med --column).'),
  }),
  'override-invalid': (words) => ({
    what: words.msg('Det finns inget sådant fält'),
    remedy: words.msg(
      'Skriv ett fält som ”gransamarbete import --columns” visar, till exempel title.sv eller budget.eu.',
    ),
  }),
  'override-unused': (words, { place }) => ({
    what: words.msg(str`Ingen tabell har kolumnen ”${place.header ?? ''}”`),
    remedy: words.msg('Kontrollera hur kolumnnamnet är skrivet.'),
  }),
  'row-without-title': (words) => ({
    what: words.msg('Raden har inget namn på ett projekt eller ett samarbete och används inte'),
    remedy: words.msg(
      'Skriv ett namn, eller samma id som på en rad som har ett. En rad med bara en partner räknas till projektet på raden ovanför.',
    ),
  }),
  'row-of-sums': (words) => ({
    what: words.msg('Raden ser ut att vara en summa och används inte'),
    remedy: words.msg('Inget behöver göras.'),
  }),
  'row-repeats': (words) => ({
    what: words.msg('Raden säger inget nytt om projektet'),
    remedy: words.msg('Ta bort raden, eller ge det andra projektet ett eget id om det är ett annat.'),
  }),
  'value-conflict': (words, { values }) => ({
    what: words.msg(str`En annan rad om samma projekt säger ”${values?.kept ?? ''}”, som används`),
    remedy: words.msg('Skriv samma sak på alla rader om projektet. Är det två projekt, ge dem var sitt id.'),
  }),
  'value-beside': (words, { values }) => ({
    what: words.msg(str`Ett annat värde för samma sak används: ”${values?.kept ?? ''}”`),
    remedy: words.msg('Behåll ett av dem.'),
  }),
  'country-unused': (words, { values }) => ({
    what: words.msg(str`Kolumnen anger ett land men ingen ort, och används inte på ${values?.rows ?? 0} rader`),
    remedy: words.msg('Inget behöver göras om det är partnernas land. Skriv annars orten i en kolumn.'),
  }),
  'period-reversed': (words, { values }) => ({
    what: words.msg(str`Slutdatumet är före startdatumet, ${words.date(String(values?.start))}: ingetdera används`),
    remedy: words.msg('Rätta det datum som är fel.'),
  }),
  'id-clash': (words) => ({
    what: words.msg('Ett annat projekt har samma id: det här får ett nytt'),
    remedy: words.msg('Ge varje projekt ett eget id.'),
  }),
  'made-id-clash': (words) => ({
    what: words.msg('Ett annat projekt har samma namn och börjar samma år: det här får id:t'),
    remedy: words.msg('Skriv ett eget id för varje projekt, så att nästa import inte kan blanda ihop dem.'),
  }),
  'language-guessed': (words, { values }) => ({
    what: words.msg(str`Texterna ser ut att vara på ${words.languageName(String(values?.language)) ?? ''}`),
    remedy: words.msg(
      'Är det fel, välj språket (på kommandoraden med --language), eller skriv det i kolumnnamnet: ”Titel (nb)”.',
    ),
  }),
  'language-unknown': (words) => ({
    what: words.msg('Det går inte att se vilket språk texterna är på'),
    remedy: words.msg('Välj språket (på kommandoraden med --language), eller skriv det i kolumnnamnet: ”Titel (sv)”.'),
  }),
  'no-items': (words) => ({
    what: words.msg('Det finns inget projekt och inget samarbete att skriva'),
    remedy: words.msg('Kontrollera att det är rätt fil och rätt blad.'),
  }),
  'too-many-unusable': (words, { values }) => ({
    what: words.msg(
      str`${values?.share ?? 0} procent av raderna eller cellerna går inte att använda; högst ${values?.tolerance ?? 0} procent är tillåtet`,
    ),
    remedy: words.msg('Rätta det som står ovan, eller tillåt mer (på kommandoraden med --tolerance).'),
  }),
  'list-limit': (words, { values }) => ({
    what: words.msg(
      str`Det är mer än en lista kan visa: ${values?.found ?? 0} av högst ${values?.most ?? 0} (${limitWords(words, values?.limit)})`,
    ),
    remedy: words.msg('Dela upp tabellen, till exempel efter program, och gör ett flöde av varje del.'),
  }),
  'page-unreadable': (words) => ({
    what: words.msg('Listan kan inte läsa det som importen skulle skriva'),
    remedy: words.msg('Det är ett fel i importen. Rapportera det, gärna med raden som det gäller.'),
  }),
  'feed-item-dropped': (words) => ({
    what: words.msg('Posten går inte att använda'),
    remedy: words.msg('Ge den ett id, och se efter att den är ett objekt.'),
  }),
  'feed-field-dropped': (words, { values }) => ({
    what: words.msg(str`Fältet följer inte med, i ${values?.count ?? 0} poster`),
    remedy: words.msg('Inget behöver göras: listan visar det inte.'),
  }),
  'feed-continues': (words) => ({
    what: words.msg('Flödet fortsätter på en annan adress, som inte läses'),
    remedy: words.msg('Ange alla delar av flödet efter varandra.'),
  }),
};

const limitWords = (words: Localizer, limit: unknown): string =>
  limit === 'items' ? words.msg('poster') : words.msg('byte');
