import type { LinkCode } from '../import/check/check-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

/** About the links of a feed. */
export const linkWords: WordsByCode<LinkCode> = {
  'link-gone': ({ msg }) => ({
    what: msg('Sidan som länken leder till är borttagen'),
    remedy: msg('Ta bort länken, eller byt den mot en annan.'),
  }),
  'link-not-found': ({ msg }) => ({
    what: msg('Sidan som länken leder till finns inte'),
    remedy: msg('Rätta adressen, eller ta bort länken.'),
  }),
  'link-refused': ({ msg }, { values }) => ({
    what: msg(str`Servern släpper inte in den som kontrollerar: den svarade ${values?.status ?? ''}`),
    remedy: msg('Öppna länken i ett privat fönster. Går det bra är allt i sin ordning.'),
  }),
  'link-failing': ({ msg }, { values }) => ({
    what: msg(str`Servern som länken leder till svarade med ett fel: ${values?.status ?? ''}`),
    remedy: msg('Försök igen senare.'),
  }),
  'link-unreachable': ({ msg }) => ({
    what: msg('Servern som länken leder till går inte att nå'),
    remedy: msg('Kontrollera adressen. Webbplatsen kan ha flyttat eller lagts ned.'),
  }),
  'link-timeout': ({ msg }) => ({
    what: msg('Servern som länken leder till svarade inte i tid'),
    remedy: msg('Försök igen senare.'),
  }),
  'link-certificate': ({ msg }) => ({
    what: msg('Webbläsaren varnar för länken: webbplatsens certifikat går inte att lita på'),
    remedy: msg('Kontrollera adressen, och säg till den som sköter webbplatsen.'),
  }),
  'link-moved': ({ msg }, { values }) => ({
    what: msg(str`Sidan som länken leder till har flyttat till ${values?.to ?? ''}`),
    remedy: msg('Skriv den nya adressen.'),
  }),
  'link-loop': ({ msg }) => ({
    what: msg('Länken skickar besökaren vidare utan slut'),
    remedy: msg('Byt adressen, eller säg till den som sköter webbplatsen.'),
  }),
  'link-private': ({ msg }) => ({
    what: msg('Länken leder till en adress som bara fungerar i ett internt nät'),
    remedy: msg('Skriv en adress som alla kan öppna.'),
  }),
};
