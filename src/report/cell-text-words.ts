import type { CellCode } from '../import/cells/cell-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

export type CellTextCode = Extract<CellCode, `cell-${string}` | `id-${string}` | `link-${string}` | `list-${string}`>;

/** Words for what is found in texts, links and lists. */
export const cellTextWords: WordsByCode<CellTextCode> = {
  'cell-formula': ({ msg }) => ({
    what: msg('Cellen innehåller en formel i stället för ett värde, och används inte'),
    remedy: msg(
      'Kopiera cellerna och klistra in dem som värden, eller stäng av visning av formler i kalkylarket och spara om.',
    ),
  }),
  'cell-formula-link': ({ msg }) => ({
    what: msg('Länken är skriven som en formel; adressen eller texten i den används'),
    remedy: msg('Kontrollera att det blev rätt.'),
  }),
  'cell-error': ({ msg }) => ({
    what: msg('Kalkylarket har inget värde här, bara ett fel'),
    remedy: msg(
      'Rätta formeln i kalkylarket eller skriv värdet. Är det bara nummertecken (####) är kolumnen för smal.',
    ),
  }),
  'cell-invisible': ({ msg }) => ({
    what: msg('Osynliga tecken har tagits bort ur texten'),
    remedy: msg('Kontrollera texten. Skriv den på nytt om något saknas.'),
  }),
  'cell-too-long': ({ msg }, { values }) => ({
    what: msg(str`Texten är ${values?.length ?? ''} tecken lång och har kortats till ${values?.limit ?? ''}`),
    remedy: msg('Korta texten och länka till resten.'),
  }),
  'cell-markup': ({ msg }) => ({
    what: msg('Texten innehåller HTML, som visas som den är skriven'),
    remedy: msg('Ta bort taggarna och skriv vanlig text.'),
  }),
  'id-rounded': ({ msg }) => ({
    what: msg('Kalkylarket har avrundat ett långt nummer, som därför inte kan användas som id'),
    remedy: msg('Formatera kolumnen som text och skriv numren på nytt.'),
  }),
  'link-unknown': ({ msg }) => ({
    what: msg('Länken är ingen adress som går att öppna'),
    remedy: msg('Skriv hela adressen, till exempel https://example.se/projekt.'),
  }),
  'link-email': ({ msg }) => ({
    what: msg('En e-postadress är ingen webbplats och används inte'),
    remedy: msg('Skriv hela adressen, till exempel https://example.se/projekt.'),
  }),
  'link-scheme-added': ({ msg }) => ({
    what: msg('Adressen har fått https:// framför sig'),
    remedy: msg('Kontrollera att det blev rätt.'),
  }),
  'link-several': ({ msg }, { values }) => ({
    what: msg(str`Cellen har ${values?.count ?? ''} länkar, och bara den första används`),
    remedy: msg('Behåll den länk som besökaren ska till.'),
  }),
  'link-with-text': ({ msg }) => ({
    what: msg('Text omkring länken används inte'),
    remedy: msg('Låt bara adressen stå kvar.'),
  }),
  'list-commas': ({ msg }) => ({
    what: msg('Namnet innehåller ett komma och läses som ett enda'),
    remedy: msg('Skilj flera namn åt med semikolon.'),
  }),
};
