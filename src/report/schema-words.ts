import type { Finding } from '../import/finding.js';
import { str, type Localizer } from '../locale/tools-localizer.js';
import type { FindingWords } from './finding-words.js';

/** What is against the schema of a feed, by the keyword that says so. Those with an `x-` are described in the schema. */
export function schemaWords(
  { msg }: Localizer,
  { place: { pointer = '' }, values: { keyword = '', limit, allowed } = {} }: Finding,
): FindingWords {
  if (keyword === 'pattern' && pointer.endsWith('/url'))
    return {
      what: msg('Adressen är inte hel, eller innehåller ett lösenord'),
      remedy: msg('Öppna adressen och kopiera den ur webbläsarens adressfält.'),
    };
  switch (keyword) {
    case 'required':
      return { what: msg('En uppgift som måste finnas saknas'), remedy: msg('Lägg till uppgiften.') };
    case 'additionalProperties':
      return {
        what: msg('Uppgiften finns inte i beskrivningen av flödet och läses inte'),
        remedy: msg('Rätta stavningen, eller ta bort uppgiften.'),
      };
    case 'const':
    case 'enum':
      return {
        what: msg('Värdet är inget av dem som får stå här'),
        remedy: msg(str`Skriv något av: ${allowed ?? ''}`),
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { what: msg('Uppgiften är tom'), remedy: msg('Fyll i den, eller ta bort den.') };
    case 'uniqueItems':
    case 'x-uniqueBy':
      return { what: msg('Samma värde står två gånger'), remedy: msg('Ta bort det ena.') };
    case 'maxItems':
      return { what: msg(str`Listan är längre än ${limit ?? ''}`), remedy: msg('Dela upp flödet i flera delar.') };
    case 'maxLength':
    case 'x-maxUtf16Length':
      return { what: msg(str`Texten är längre än ${limit ?? ''} tecken`), remedy: msg('Korta texten.') };
    case 'x-normalization':
      return {
        what: msg('Texten har mellanslag först eller sist, osynliga tecken eller accenter som står för sig'),
        remedy: msg('Skriv om texten, eller gör om flödet med gransamarbete import.'),
      };
    case 'x-url':
      return {
        what: msg('Adressen är inte skriven så som en webbläsare skriver den'),
        remedy: msg('Öppna adressen och kopiera den ur webbläsarens adressfält.'),
      };
    default:
      return {
        what: msg('Värdet stämmer inte med beskrivningen av flödet'),
        remedy: msg('Jämför med feed.schema.json, som beskriver hur ett flöde ska se ut.'),
      };
  }
}
