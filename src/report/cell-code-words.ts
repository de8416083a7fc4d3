import type { CellCode } from '../import/cells/cell-code.js';
import type { CellDateCode } from './cell-date-words.js';
import type { CellMoneyCode } from './cell-money-words.js';
import type { CellTextCode } from './cell-text-words.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

type CellCodeCode = Exclude<CellCode, CellTextCode | CellDateCode | CellMoneyCode>;

/** Words for what is found in codes, and in words that stand for codes. */
export const cellCodeWords: WordsByCode<CellCodeCode> = {
  'area-unreadable': ({ msg }) => ({
    what: msg('Insatsområdet känns inte igen'),
    remedy: msg('Skriv en kod: PO1, PO2, PO4 eller ISO1. Flera skiljs åt med semikolon.'),
  }),
  'area-new': ({ msg }) => ({
    what: msg('Koden för insatsområdet är okänd, men behålls'),
    remedy: msg('Kontrollera koden. Området får den som namn i listan om flödet inte ger det ett eget.'),
  }),
  'area-number': ({ msg }) => ({
    what: msg('Ett nummer kan betyda två insatsområden: den tredje prioriteringen är PO4'),
    remedy: msg('Skriv en kod: PO1, PO2, PO4 eller ISO1. Flera skiljs åt med semikolon.'),
  }),
  'objective-unreadable': ({ msg }) => ({
    what: msg('Det specifika målet känns inte igen'),
    remedy: msg('Skriv koden, till exempel RSO4.6.'),
  }),
  'objective-several': ({ msg }, { values }) => ({
    what: msg(str`Cellen har flera specifika mål, och bara det första används: ${values?.code ?? ''}`),
    remedy: msg('Skriv det som projektet har fått stöd inom. Insatsområden kan vara flera.'),
  }),
  'programme-unreadable': ({ msg }) => ({
    what: msg('Programmet känns inte igen'),
    remedy: msg('Skriv programmets CCI-nummer, till exempel 2021TC16RFCB015 för Interreg Sverige–Norge.'),
  }),
  'kind-unknown': ({ msg }) => ({
    what: msg('Typen är varken projekt eller institution'),
    remedy: msg('Skriv projekt eller institution.'),
  }),
  'role-unknown': ({ msg }) => ({
    what: msg('Rollen känns inte igen'),
    remedy: msg('Skriv projektägare eller partner.'),
  }),
  'country-unknown': ({ msg }) => ({
    what: msg('Landet känns inte igen'),
    remedy: msg('Skriv landet som kod, till exempel SE eller NO.'),
  }),
  'country-several': ({ msg }) => ({
    what: msg('Cellen har flera länder och används inte'),
    remedy: msg('Skriv landet efter varje namn i stället: Marker kommune (NO); Säffle kommun (SE).'),
  }),
  'language-unreadable': ({ msg }) => ({
    what: msg('Språket känns inte igen'),
    remedy: msg('Skriv ett enda språk som kod: sv, nb, nn eller en.'),
  }),
};
