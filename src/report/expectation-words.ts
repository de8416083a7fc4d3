import type { Expectation } from '../feed/model.js';
import type { Localizer } from '../locale/tools-localizer.js';
import type { FindingWords } from './finding-words.js';

/** What the reader of feeds could not use, by what it should have been. */
export function expectationWords({ msg }: Localizer, expected: Expectation): FindingWords {
  switch (expected) {
    case 'version':
      return {
        what: msg('Okänd version av JSON Feed'),
        remedy: msg('Skriv https://jsonfeed.org/version/1.1 i version.'),
      };
    case 'object':
      return { what: msg('Här ska det stå en grupp av uppgifter'), remedy: msg('Skriv uppgifterna inom { och }.') };
    case 'required':
      return { what: msg('En uppgift som måste finnas saknas'), remedy: msg('Lägg till uppgiften.') };
    case 'list':
      return { what: msg('Här ska det stå en lista'), remedy: msg('Skriv listan inom [ och ].') };
    case 'text':
      return { what: msg('Här ska det stå en text'), remedy: msg('Skriv texten inom citattecken.') };
    case 'plain-text':
      return {
        what: msg('Texten innehåller osynliga tecken eller är för lång'),
        remedy: msg('Skriv om texten utan osynliga tecken, med högst 20 000 tecken.'),
      };
    case 'html-reader':
      return { what: msg('Texten är skriven i HTML'), remedy: msg('Skriv texten som vanlig text i content_text.') };
    case 'id':
      return {
        what: msg('Postens id går inte att använda som det är'),
        remedy: msg('Skriv ett id som text, inom citattecken, och ändra det aldrig.'),
      };
    case 'unique-id':
      return {
        what: msg('En annan post har samma id, så den här posten visas inte'),
        remedy: msg('Ge varje post ett eget id.'),
      };
    case 'url':
      return {
        what: msg('Adressen går inte att länka till'),
        remedy: msg('Skriv hela adressen. Den ska börja med https:, http:, mailto: eller tel:.'),
      };
    case 'date':
      return {
        what: msg('Datumet finns inte eller är skrivet på ett annat sätt'),
        remedy: msg('Skriv ett datum som finns, till exempel 2026-11 eller 2026-11-23.'),
      };
    case 'period':
      return {
        what: msg('Perioden slutar innan den börjar'),
        remedy: msg('Kontrollera start och end. De kan ha bytt plats.'),
      };
    case 'language':
      return {
        what: msg('Språkkoden går inte att använda'),
        remedy: msg('Skriv en språkkod, till exempel sv, nb eller nn.'),
      };
    case 'kind':
      return {
        what: msg('Ordet är inget av dem som får stå här'),
        remedy: msg('Skriv project eller institution för en post; total, eu, ir eller other för ett belopp.'),
      };
    case 'role':
      return { what: msg('Partnerns roll är okänd'), remedy: msg('Skriv lead eller partner.') };
    case 'country':
      return {
        what: msg('Landskoden är okänd'),
        remedy: msg('Skriv en landskod med två stora bokstäver, till exempel SE eller NO.'),
      };
    case 'amount':
      return {
        what: msg('Beloppet är inget tal'),
        remedy: msg('Skriv ett tal utan citattecken, mellanslag och valuta. Det får inte vara under noll.'),
      };
    case 'currency':
      return {
        what: msg('Valutan är okänd'),
        remedy: msg('Skriv en valutakod med tre stora bokstäver, till exempel EUR, SEK eller NOK.'),
      };
    case 'next-url':
      return {
        what: msg('Nästa del av flödet är en del som redan är läst, eller ingen webbadress'),
        remedy: msg('Rätta next_url, eller ta bort den i den sista delen.'),
      };
  }
}
