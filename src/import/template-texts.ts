import type { TemplateLanguage } from './template.js';

/** Heading, help, example of a project, example of an institution. */
type ColumnTexts = readonly [header: string, help: string, project?: string, institution?: string];

interface TemplateTexts {
  readonly name: string;
  readonly columns: readonly ColumnTexts[];
}

// The examples are invented, and say that they are examples: nobody publishes them by mistake.
const swedishTitle = 'Exempel: Cykelled över gränsen';
const norwegianTitle = 'Eksempel: Sykkelvei over grensen';
const nynorskTitle = 'Døme: Sykkelveg over grensa';
const englishTitle = 'Example: Cycle route across the border';
const swedishSummary = 'Två kommuner märker ut en cykelled mellan Sverige och Norge.';
const norwegianSummary = 'To kommuner merker en sykkelvei mellom Sverige og Norge.';
const nynorskSummary = 'To kommunar merkjer ein sykkelveg mellom Sverige og Noreg.';
const englishSummary = 'Two municipalities mark a cycle route between Sweden and Norway.';
const facts = {
  area: 'PO4',
  objective: 'RSO4.6',
  start: '2026-01-01',
  end: '2028-12-31',
  total: '1200000',
  eu: '600000',
  ir: '2500000',
  updated: '2026-11-23',
} as const;
const swedishOwner = 'Exempelkommun Väst';
const norwegianOwner = 'Eksempelkommune Øst';
const partners = 'Exempelregionen; Eksempel reiselivslag';
const places = 'Exempelby; Eksempelgrend';
const institution = {
  sv: ['Exempel: Gränsrådet för exempel', 'Kommuner på båda sidor möts två gånger om året.'],
  nb: ['Eksempel: Grenserådet for eksempler', 'Kommuner på begge sider møtes to ganger i året.'],
  nn: ['Døme: Grenserådet for døme', 'Kommunar på begge sider møtest to gonger i året.'],
  en: ['Example: Border council for examples', 'Municipalities on both sides meet twice a year.'],
} as const;

export const templates: Readonly<Record<TemplateLanguage, TemplateTexts>> = {
  sv: {
    name: 'Samarbeten',
    columns: [
      [
        'Id',
        'Projektets nummer eller kod. Ändra det aldrig. Tomt: importen gör ett av titeln.',
        'exempel-1',
        'exempel-2',
      ],
      ['Typ', 'projekt eller institution', 'projekt', 'institution'],
      ['Titel (sv)', 'Namnet på svenska.', swedishTitle, institution.sv[0]],
      ['Titel (nb)', 'Namnet på bokmål. Tomt: den svenska titeln visas.', norwegianTitle, institution.nb[0]],
      ['Sammanfattning (sv)', 'En eller två meningar på svenska.', swedishSummary, institution.sv[1]],
      ['Sammanfattning (nb)', 'En eller två meningar på bokmål.', norwegianSummary, institution.nb[1]],
      ['Insatsområde', 'PO1, PO2, PO4 eller ISO1, eller namnet. Flera skiljs åt med semikolon.', facts.area],
      ['Specifikt mål', 'Koden, till exempel RSO4.6.', facts.objective],
      ['Startdatum', 'Som 2026-01-01, eller bara 2026-01 eller 2026.', facts.start],
      ['Slutdatum', 'Som startdatum.', facts.end],
      ['Svensk projektägare', 'Organisationens namn. Skriv inte namn på personer.', swedishOwner],
      ['Norsk projektägare', 'Organisationens namn. Skriv inte namn på personer.', norwegianOwner],
      ['Övriga partner', 'Flera skiljs åt med semikolon.', partners],
      ['Orter', 'Flera skiljs åt med semikolon.', places],
      ['Total budget (EUR)', 'Ett tal. Är det en annan valuta, ändra den i kolumnens namn.', facts.total],
      ['EU-medel (EUR)', 'Ett tal.', facts.eu],
      ['IR-medel (NOK)', 'Ett tal.', facts.ir],
      [
        'Webbplats',
        'Hela adressen, från https: till slutet.',
        'https://www.example.se/cykelled',
        'https://www.example.se/rad',
      ],
      ['Uppdaterad', 'Dagen då du senast ändrade raden.', facts.updated, facts.updated],
    ],
  },
  nb: {
    name: 'Samarbeid',
    columns: [
      [
        'Id',
        'Nummeret eller koden til prosjektet. Endre den aldri. Tom: importen lager en av tittelen.',
        'eksempel-1',
        'eksempel-2',
      ],
      ['Type', 'prosjekt eller institusjon', 'prosjekt', 'institusjon'],
      ['Tittel (nb)', 'Navnet på bokmål.', norwegianTitle, institution.nb[0]],
      ['Tittel (sv)', 'Navnet på svensk. Tom: den norske tittelen vises.', swedishTitle, institution.sv[0]],
      ['Sammendrag (nb)', 'En eller to setninger på bokmål.', norwegianSummary, institution.nb[1]],
      ['Sammendrag (sv)', 'En eller to setninger på svensk.', swedishSummary, institution.sv[1]],
      ['Innsatsområde', 'PO1, PO2, PO4 eller ISO1, eller navnet. Flere skilles med semikolon.', facts.area],
      ['Spesifikt mål', 'Koden, for eksempel RSO4.6.', facts.objective],
      ['Startdato', 'Som 2026-01-01, eller bare 2026-01 eller 2026.', facts.start],
      ['Sluttdato', 'Som startdato.', facts.end],
      ['Svensk prosjekteier', 'Navnet på organisasjonen. Ikke skriv navn på personer.', swedishOwner],
      ['Norsk prosjekteier', 'Navnet på organisasjonen. Ikke skriv navn på personer.', norwegianOwner],
      ['Andre partnere', 'Flere skilles med semikolon.', partners],
      ['Steder', 'Flere skilles med semikolon.', places],
      ['Totalt budsjett (EUR)', 'Et tall. Er det en annen valuta, endre den i navnet på kolonnen.', facts.total],
      ['EU-midler (EUR)', 'Et tall.', facts.eu],
      ['IR-midler (NOK)', 'Et tall.', facts.ir],
      [
        'Nettside',
        'Hele adressen, fra https: til slutten.',
        'https://www.example.no/sykkelvei',
        'https://www.example.no/rad',
      ],
      ['Oppdatert', 'Dagen da du sist endret raden.', facts.updated, facts.updated],
    ],
  },
  nn: {
    name: 'Samarbeid',
    columns: [
      [
        'Id',
        'Nummeret eller koden til prosjektet. Endre han aldri. Tom: importen lagar ein av tittelen.',
        'døme-1',
        'døme-2',
      ],
      ['Type', 'prosjekt eller institusjon', 'prosjekt', 'institusjon'],
      ['Tittel (nn)', 'Namnet på nynorsk.', nynorskTitle, institution.nn[0]],
      ['Tittel (sv)', 'Namnet på svensk. Tom: den norske tittelen blir vist.', swedishTitle, institution.sv[0]],
      ['Samandrag (nn)', 'Ei eller to setningar på nynorsk.', nynorskSummary, institution.nn[1]],
      ['Samandrag (sv)', 'Ei eller to setningar på svensk.', swedishSummary, institution.sv[1]],
      ['Innsatsområde', 'PO1, PO2, PO4 eller ISO1, eller namnet. Fleire blir skilde med semikolon.', facts.area],
      ['Spesifikt mål', 'Koden, til dømes RSO4.6.', facts.objective],
      ['Startdato', 'Som 2026-01-01, eller berre 2026-01 eller 2026.', facts.start],
      ['Sluttdato', 'Som startdato.', facts.end],
      ['Svensk prosjekteigar', 'Namnet på organisasjonen. Ikkje skriv namn på personar.', swedishOwner],
      ['Norsk prosjekteigar', 'Namnet på organisasjonen. Ikkje skriv namn på personar.', norwegianOwner],
      ['Andre partnarar', 'Fleire blir skilde med semikolon.', partners],
      ['Stader', 'Fleire blir skilde med semikolon.', places],
      ['Totalt budsjett (EUR)', 'Eit tal. Er det ein annan valuta, endre han i namnet på kolonna.', facts.total],
      ['EU-midlar (EUR)', 'Eit tal.', facts.eu],
      ['IR-midlar (NOK)', 'Eit tal.', facts.ir],
      [
        'Nettside',
        'Heile adressa, frå https: til slutten.',
        'https://www.example.no/sykkelveg',
        'https://www.example.no/rad',
      ],
      ['Oppdatert', 'Dagen då du sist endra rada.', facts.updated, facts.updated],
    ],
  },
  en: {
    name: 'Collaborations',
    columns: [
      [
        'Id',
        'Number or code of the project. Never change it. Empty: the import makes one of the title.',
        'example-1',
        'example-2',
      ],
      ['Type', 'project or institution', 'project', 'institution'],
      ['Title (en)', 'The name in English.', englishTitle, institution.en[0]],
      ['Title (sv)', 'The name in Swedish. Empty: another title is shown.', swedishTitle, institution.sv[0]],
      ['Title (nb)', 'The name in bokmål. Empty: another title is shown.', norwegianTitle, institution.nb[0]],
      ['Summary (en)', 'One or two sentences in English.', englishSummary, institution.en[1]],
      ['Summary (sv)', 'One or two sentences in Swedish.', swedishSummary, institution.sv[1]],
      ['Summary (nb)', 'One or two sentences in bokmål.', norwegianSummary, institution.nb[1]],
      ['Priority', 'PO1, PO2, PO4 or ISO1, or the name. Separate several with semicolons.', facts.area],
      ['Specific objective', 'The code, such as RSO4.6.', facts.objective],
      ['Start date', 'Like 2026-01-01, or only 2026-01 or 2026.', facts.start],
      ['End date', 'Like the start date.', facts.end],
      ['Swedish project owner', 'Name of the organisation. Do not name individuals.', swedishOwner],
      ['Norwegian project owner', 'Name of the organisation. Do not name individuals.', norwegianOwner],
      ['Other partners', 'Separate several with semicolons.', partners],
      ['Places', 'Separate several with semicolons.', places],
      ['Total budget (EUR)', 'A number. If it is another currency, change it in the name of the column.', facts.total],
      ['EU funding (EUR)', 'A number.', facts.eu],
      ['IR funding (NOK)', 'A number.', facts.ir],
      [
        'Website',
        'The whole address, from https: to the end.',
        'https://www.example.se/cycle-route',
        'https://www.example.se/council',
      ],
      ['Updated', 'The day when you last changed the row.', facts.updated, facts.updated],
    ],
  },
};
