import type { CellCode } from '../import/cells/cell-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

export type CellMoneyCode = Extract<CellCode, `amount-${string}` | `currency-${string}`>;

/** Words for what is found in amounts and currencies. */
export const cellMoneyWords: WordsByCode<CellMoneyCode> = {
  'amount-unknown': ({ msg }) => ({
    what: msg('Beloppet går inte att tolka'),
    remedy: msg(
      'Skriv ett enda belopp med siffror, till exempel 1 704 753. Valutan kan stå efter, eller i en egen kolumn.',
    ),
  }),
  'amount-negative': ({ msg }) => ({
    what: msg('Beloppet är under noll'),
    remedy: msg('Skriv beloppet utan minus och parentes.'),
  }),
  'amount-approximate': ({ msg }) => ({
    what: msg('Beloppet är ungefärligt och publiceras inte'),
    remedy: msg('Skriv det beslutade beloppet, eller nämn det ungefärliga i texten.'),
  }),
  'amount-separator': ({ msg }, { values }) => ({
    what: msg(str`Punkten eller kommat läses som tusental: ${values?.amount ?? ''}`),
    remedy: msg('Kontrollera beloppet, och skriv tusental med mellanslag: 1 704 753.'),
  }),
  'currency-unknown': ({ msg }) => ({
    what: msg('Valutan är okänd'),
    remedy: msg('Skriv valutan som kod: EUR, SEK eller NOK.'),
  }),
  'currency-missing': ({ msg }) => ({
    what: msg('Beloppet har ingen valuta och används inte'),
    remedy: msg(
      'Skriv valutan efter beloppet, i kolumnens rubrik – EU-medel (EUR) – eller i en kolumn som heter Valuta.',
    ),
  }),
  'currency-unclear': ({ msg }) => ({
    what: msg('”kr” är olika pengar på var sida om gränsen, så beloppet används inte'),
    remedy: msg('Skriv SEK eller NOK.'),
  }),
  'currency-differs': ({ msg }, { values }) => ({
    what: msg(
      str`Cellen säger ${values?.currency ?? ''} och kolumnens rubrik ${values?.column ?? ''}; cellens valuta används`,
    ),
    remedy: msg('Kontrollera att det blev rätt.'),
  }),
};
