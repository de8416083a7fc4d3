import type { FeedCode } from '../import/check/check-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

/** About a feed as a whole. */
export const feedWords: WordsByCode<FeedCode> = {
  'feed-unreadable': ({ msg }) => ({
    what: msg('Filen går inte att läsa'),
    remedy: msg('Kontrollera sökvägen.'),
  }),
  'feed-network': ({ msg }) => ({
    what: msg('Adressen går inte att nå'),
    remedy: msg('Kontrollera adressen och nätet.'),
  }),
  'feed-timeout': ({ msg }) => ({
    what: msg('Servern svarade inte i tid'),
    remedy: msg('Försök igen senare. Längre än så väntar inte heller besökarna.'),
  }),
  'feed-status': ({ msg }, { values }) => ({
    what: msg(str`Servern svarade ${values?.status ?? ''}`),
    remedy: msg('Kontrollera adressen, och att flödet går att läsa utan inloggning.'),
  }),
  'feed-type': ({ msg }) => ({
    what: msg('Servern säger att filen är något annat än JSON'),
    remedy: msg(
      'Öppna adressen i ett privat fönster: en inloggningssida ser ut så här. Annars ska servern skicka filen som application/feed+json.',
    ),
  }),
  'feed-encoding': ({ msg }) => ({
    what: msg('Filen är inte sparad som UTF-8, så å, ä, ö, æ och ø blir fel'),
    remedy: msg('Spara filen igen med teckenkodningen UTF-8.'),
  }),
  'feed-json': ({ msg }) => ({
    what: msg('Filen är avklippt eller felskriven: den går inte att läsa som JSON'),
    remedy: msg('Se efter att hela filen kom med. Ett enda tecken för mycket eller för lite räcker.'),
  }),
  'feed-shape': ({ msg }) => ({
    what: msg('Filen är inget flöde: listan items saknas'),
    remedy: msg('Kontrollera att det är rätt fil.'),
  }),
  'feed-limit': ({ msg }) => ({
    what: msg('Flödet är för stort för en lista'),
    remedy: msg('Dela upp det: högst 8 MiB i varje del, och högst 32 MiB, 50 000 poster och 100 delar tillsammans.'),
  }),
  'feed-loop': ({ msg }) => ({
    what: msg('Nästa del av flödet är en del som redan är läst'),
    remedy: msg('Rätta next_url, eller ta bort den i den sista delen.'),
  }),
  'feed-empty': ({ msg }) => ({
    what: msg('Flödet har inga poster'),
    remedy: msg('Fråga den som gör flödet om det ska vara så.'),
  }),
  'feed-old': (words, { values }) => ({
    what: words.msg(str`Flödet har inte ändrats sedan ${words.date(String(values?.date))}`),
    remedy: words.msg('Gå igenom listan och skriv dagens datum i updated, även om inget har ändrats.'),
  }),
};
