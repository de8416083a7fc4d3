import type { CellCode } from '../import/cells/cell-code.js';
import { str } from '../locale/tools-localizer.js';
import type { WordsByCode } from './finding-words.js';

export type CellDateCode = Extract<CellCode, `date-${string}` | `period-${string}`>;

/** Words for what is found in dates and periods. */
export const cellDateWords: WordsByCode<CellDateCode> = {
  'date-unknown': ({ msg }) => ({
    what: msg('Datumet går inte att tolka'),
    remedy: msg('Skriv datumet som 2023-05-01, eller 2023-05 om bara månaden är känd.'),
  }),
  'date-impossible': ({ msg }) => ({
    what: msg('Datumet finns inte i kalendern'),
    remedy: msg('Rätta dagen eller månaden.'),
  }),
  'date-two-digit-year': ({ msg }) => ({
    what: msg('Året har två siffror och kan betyda flera'),
    remedy: msg('Skriv året med fyra siffror.'),
  }),
  'date-century': ({ msg }) => ({
    what: msg('Året ligger utanför 1990–2060'),
    remedy: msg('Rätta året. Lämna cellen tom om det inte finns något slut.'),
  }),
  'date-month-first': ({ msg }) => ({
    what: msg('Månaden verkar stå före dagen'),
    remedy: msg('Skriv alla datum i kolumnen som 2023-05-13. De andra kan vara omkastade utan att det märks.'),
  }),
  'date-season': ({ msg }) => ({
    what: msg('En årstid eller ett kvartal är inget datum'),
    remedy: msg('Skriv månaden, till exempel 2023-03.'),
  }),
  'date-is-period': ({ msg }) => ({
    what: msg('En hel period står i en kolumn för ett enda datum'),
    remedy: msg('Skriv start och slut i var sin kolumn, eller döp kolumnen till Projektperiod.'),
  }),
  'date-serial': ({ msg }, { values }) => ({
    what: msg(str`Cellen har ett tal som kalkylark använder för datum, och läses som ${values?.date ?? ''}`),
    remedy: msg('Kontrollera datumet, och formatera kolumnen som datum.'),
  }),
  'date-open': ({ msg }) => ({
    what: msg('Projektet har inget slutdatum'),
    remedy: msg('Inget behöver göras. En tom cell betyder samma sak.'),
  }),
  'date-needs-day': ({ msg }) => ({
    what: msg('Här behövs en dag, inte bara en månad eller ett år'),
    remedy: msg('Skriv hela datumet, till exempel 2026-11-20.'),
  }),
  'period-unknown': ({ msg }) => ({
    what: msg('Perioden går inte att tolka'),
    remedy: msg('Skriv båda datumen, till exempel 2024-05-01 – 2027-04-30.'),
  }),
  'period-backwards': ({ msg }) => ({
    what: msg('Perioden slutar innan den börjar'),
    remedy: msg('Byt plats på datumen, eller rätta det som är fel.'),
  }),
  'period-one-date': ({ msg }, { values }) => ({
    what: msg(str`Perioden har bara ett datum, som läses som starten: ${values?.date ?? ''}`),
    remedy: msg('Skriv slutet också.'),
  }),
};
