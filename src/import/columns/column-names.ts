import type { Column } from './column.js';

/** What a column means, without where it stands. */
export type Meaning = Omit<Column, 'index' | 'header'>;

/** A meaning, and the names that a column with it can have. */
export interface ColumnName extends Meaning {
  readonly names: readonly string[];
}

// Names are compared by letters and digits only: case, accents, spaces, hyphens and `_` make no difference, and camelCase is as
// good. A language, a currency or a side of the border in the heading need not stand here: `Titel (norska)` is found as `titel`.
// Sources: the key words of interreg-sverige-norge.com; the fields of keep.eu; CSV and API of Kohesio; the columns of the lists of
// operations that the Commission's validator reads (Regulation (EU) 2021/1060, article 49); RSS, Atom and JSON Feed.

/** Names, written with commas. */
const list = (...lines: string[]): string[] => lines.join(' ').split(', ');

const texts: readonly ColumnName[] = [
  {
    field: 'title',
    names: list(
      'titel, rubrik, namn, projekt, projektnamn, projekttitel, projektets namn, projektets titel,',
      'namn på projektet, samarbete, insats, insatsens namn, insatsens benämning, benämning, tittel, overskrift,',
      'navn, prosjekt, prosjektnavn, prosjekttittel, prosjektets navn, samarbeid, navn på prosjektet,',
      'operasjonens navn, prosjektnamn, namn på prosjektet, title, name, project, project name,',
      'project title, name of project, name of the project, label, labels, operation name, name of operation,',
      'name of the operation, operation',
    ),
  },
  { field: 'acronym', names: list('akronym, kortnamn, förkortning, kortnavn, acronym, project acronym') },
  {
    field: 'summary',
    names: list(
      'sammanfattning, ingress, kort beskrivning, kortfattad beskrivning, sammendrag, samandrag,',
      'kort beskrivelse, kort omtale, kort skildring, oppsummering, summary, short description, abstract,',
      'operation summary, summary of the operation, project summary, teaser',
    ),
  },
  {
    field: 'content',
    names: list(
      'innehåll, brödtext, text, om projektet, syfte, syfte och resultat, lång beskrivning, innhold, innhald,',
      'brødtekst, tekst, om prosjektet, formål, føremål, content, content text, body, purpose,',
      'purpose and achievements, long description, about the project',
    ),
  },
  {
    field: 'url',
    names: list(
      'webbplats, webbsida, webb, hemsida, länk, länk läs mer, läs mer, webbadress, projektets webbplats,',
      'nettside, nettsted, nettstad, hjemmeside, heimeside, lenke, lenkje, les mer, les meir, nettadresse,',
      'prosjektets nettside, website, web site, webpage, homepage, link, url, read more, project website,',
      'permalink, keep url, external url, project page',
    ),
  },
  { field: 'language', names: list('språk, språkkod, språkkode, målform, language, lang') },
  {
    field: 'tags',
    names: list(
      'taggar, etiketter, nyckelord, ämnesord, ämne, ämnen, kategori, kategorier, tema, teman, stikkord,',
      'nøkkelord, emneord, emne, emner, temaer, kategoriar, tags, tag, keywords, themes, theme, theme labels,',
      'category, categories, category label, thematic field',
    ),
  },
];

const facts: readonly ColumnName[] = [
  {
    field: 'id',
    names: list(
      'id, projekt-id, projektnummer, ärendenummer, ärende-id, unik kod, insatsens kod, prosjekt-id,',
      'prosjektnummer, saksnummer, unik kode, project id, project number, identifier, unique identifier,',
      'operation unique identifier, operation code, operation id, unique code, guid, item, keep id',
    ),
  },
  {
    field: 'kind',
    names: list('typ, slag, typ av samarbete, type, type samarbeid, slags samarbeid, kind, projekt/institution'),
  },
  {
    field: 'modified',
    names: list(
      'uppdaterad, senast uppdaterad, sidan uppdaterad, ändrad, senast ändrad, oppdatert, sist oppdatert,',
      'endret, sist endret, endra, sist endra, updated, last updated, modified, date modified, last modified,',
      'date of last update',
    ),
  },
  {
    field: 'focusArea',
    names: list(
      'insatsområde, insatsområden, prioritering, prioriteringar, prioriterat område, prioritet,',
      'prioriteringsområde, innsatsområde, innsatsområder, satsingsområde, prioriteringer, prioritetsakse,',
      'focus area, focus areas, priority, priority axis, programme priority, policy objective, policy labels,',
      'policy objective label, objective ids, politiskt mål, politisk mål',
    ),
  },
  {
    field: 'specificObjective',
    names: list(
      'specifikt mål, specifika mål, särskilt mål, spesifikt mål, spesifikke mål, specific objective,',
      'specific objectives, specific objective code, specific objective id, specific objective label,',
      'programme specific objective',
    ),
  },
  {
    field: 'programme',
    names: list(
      'program, programnamn, programkod, programnavn, programkode, programme, programme name, programme code,',
      'cci, cci number, cci-nummer, cci-kod, cci-kode',
    ),
  },
  {
    field: 'period',
    names: list(
      'period, projektperiod, projekttid, genomförandetid, löptid, periode, prosjektperiode, prosjekttid,',
      'gjennomføringstid, project period, project duration, duration, timeframe',
    ),
  },
  {
    field: 'start',
    names: list(
      'start, startdatum, projektstart, startar, börjar, från, från och med, fr.o.m., insatsens startdatum,',
      'startdato, prosjektstart, starter, begynner, fra, frå, fra og med, f.o.m., oppstart, start date,',
      'project start, project start date, start time, start times, starts, from, operation start date,',
      'date of start, begin, begin date',
    ),
  },
  {
    field: 'end',
    names: list(
      'slut, slutdatum, projektslut, slutar, avslut, avslutas, till, till och med, t.o.m., insatsens slutdatum,',
      'slutt, sluttdato, prosjektslutt, slutter, avsluttes, til, til og med, end, end date, project end,',
      'project end date, end time, end times, ends, to, operation end date, date of end, expected end date,',
      'finish, stopp',
    ),
  },
];

const parties: readonly ColumnName[] = [
  {
    field: 'lead',
    names: list(
      'projektägare, ägare, huvudpartner, ledande partner, samordnande stödmottagare, stödmottagare,',
      'namn på stödmottagaren, stödmottagarens namn, prosjekteier, prosjekteigar, prosjekteigarar, eier,',
      'hovedpartner, hovudpartnar, støttemottaker, tilskuddsmottaker, tilskotsmottakar, project owner, owner,',
      'lead, lead partner, lead partner name, lead beneficiary, beneficiary, beneficiary name,',
      'name of beneficiary, beneficiaries, lead organisation, coordinator',
    ),
  },
  { field: 'lead', country: 'SE', names: list('projektägare sverige, svensk ägare') },
  { field: 'lead', country: 'NO', names: list('prosjekteier norge, norsk eier, norsk eigar') },
  {
    field: 'partners',
    names: list(
      'partner, partners, partnernamn, övriga partner, övriga partners, övriga projektdeltagare,',
      'övriga deltagare, övriga projektpartner, projektpartner, projektpartners, projektdeltagare, deltagare,',
      'samarbetspartner, samarbetspartners, samverkansparter, medverkande, organisation, organisationer,',
      'partnere, partnernavn, andre deltagere, andre deltakere, andre deltakarar, andre partnere,',
      'øvrige partnere, øvrige deltakere, øvrige prosjektdeltakere, prosjektpartner, prosjektpartnere,',
      'prosjektpartnarar, partnarar, andre partnarar, deltakere, deltakarar, samarbeidspartnere,',
      'samarbeidspartnarar, organisasjon, organisasjoner, organisasjonar, partner name, other partners,',
      'project partner, project partners, participants, organization, partner organisation, name of partner',
    ),
  },
  {
    field: 'partnerRole',
    names: list(
      'roll, partnerroll, partnerns roll, roll i projektet, rolle, partnerrolle, partnerens rolle,',
      'rolle i prosjektet, role, partner role, role in project, role in the project, type of partner,',
      'has the lead of the operation (y/n), lead partner (y/n), lead partner yes/no',
    ),
  },
  {
    field: 'partnerCountry',
    names: list(
      'partnerland, partnerns land, organisationens land, partnerens land, organisasjonens land,',
      'partner country, country of partner, country of the partner, beneficiary country, partner land',
    ),
  },
  {
    field: 'partnerUrl',
    names: list(
      'partnerns webbplats, partner webbplats, organisationens webbplats, partnerens nettside, partner nettside,',
      'partner website, partner url, website of partner, organisation website',
    ),
  },
  {
    field: 'places',
    names: list(
      'plats, platser, ort, orter, kommun, kommuner, deltagande kommuner, region, regioner, län, sted, steder,',
      'stad, stader, kommune, kommunar, regionar, fylke, fylker, lokalisering, place, places, location,',
      'locations, operation location, municipality, municipalities, regions, region text, nuts3 label,',
      'lau labels',
    ),
  },
  {
    field: 'placeCountry',
    names: list(
      'platsens land, stedets land, country of place, operation country, location country, location indicator country, plats land',
    ),
  },
];

const money: readonly ColumnName[] = [
  {
    field: 'budget',
    budget: 'total',
    names: list(
      'total budget, totalbudget, totalt, total, budget, projektbudget, total kostnad, totalkostnad,',
      'totala kostnader, totala stödberättigande utgifter, stödberättigande kostnader, totalt budsjett,',
      'totalbudsjett, budsjett, prosjektbudsjett, totale kostnader, totale støtteberettigede utgifter,',
      'samlet budsjett, samla budsjett, total budgets, total project budget, total cost, total costs,',
      'total eligible expenditure, total eligible expenditure amount, total eligible cost, project budget,',
      'total eligible expenditure allocated to the operation',
    ),
  },
  {
    field: 'budget',
    budget: 'eu',
    names: list(
      'eu-medel, eu-stöd, eu-bidrag, eu-finansiering, eu, eruf, eu-midler, eu-midlar, eu-støtte, eu-stønad,',
      'eu-tilskudd, eu-tilskot, eu funding, eu support, amount eu support, eu contribution, eu budget,',
      'eu budgets, project eu budget, erdf, erdf amount, erdf contribution, erdf funding, union contribution,',
      'eu co-financing',
    ),
  },
  {
    field: 'budget',
    budget: 'ir',
    names: list(
      'ir-medel, norska ir-medel, statliga ir-medel, ir-stöd, ir, ir-midler, norske ir-midler,',
      'statlige ir-midler, ir-midlar, norske ir-midlar, statlege ir-midlar, ir-støtte, ir-tilskudd, ir funding,',
      'ir funds, norwegian ir funding, norwegian state funding',
    ),
  },
  {
    field: 'budget',
    budget: 'other',
    names: list(
      'annan finansiering, övrig finansiering, medfinansiering, nationell medfinansiering, annen finansiering,',
      'anna finansiering, øvrig finansiering, egenfinansiering, other funding, national co-financing',
    ),
  },
  { field: 'currency', names: list('valuta, valutakod, valutakode, currency, currency code') },
  {
    field: 'currency',
    budget: 'total',
    names: list('total eligible expenditure currency, total budget currency, total budget valuta, totalbudget valuta'),
  },
  { field: 'currency', budget: 'eu', names: list('eu valuta, eu-medel valuta, eu-midler valuta, eu currency') },
  { field: 'currency', budget: 'ir', names: list('ir valuta, ir-medel valuta, ir-midler valuta, ir currency') },
];

const unused: readonly ColumnName[] = [
  {
    field: 'ignored',
    names: list(
      'nr, löpnummer, löpnr, rad, radnummer, rekkefølge, number, row, #, kommentar, kommentarer, anteckning,',
      'anteckningar, intern anteckning, merknad, merknader, notat, comment, comments, notes, kontaktperson,',
      'kontaktpersoner, kontakt, e-post, e-postadress, telefon, telefonnummer, handläggare, saksbehandler,',
      'contact, contact person, email, e-mail, phone, author, authors, image, status, diarienummer, dnr,',
      'utlysning, call, call serial number, fond, fund, fund code, fund name, exchange rate,',
      'total eligible expenditure exchange rate, cofinancing rate, stödandel, eu co-financing rate,',
      'eu cofinancing rate, union co-financing rate, union co-financing rate in %, medfinansieringsgrad,',
      'medfinansieringsandel, type of intervention, intervention field, postcode, location indicator postcode,',
      'location indicator nuts code, location indicator latitude longitude, beneficiary id, contractor name,',
      'original labels, super region, snippet, delområde, subarea,',
      'total eligible expenditure allocated to the beneficiary, coordinates, contains coordinates, nuts code',
    ),
  },
];

/** Every name that a column is known by. */
export const columnNames: readonly ColumnName[] = [...texts, ...facts, ...parties, ...money, ...unused];

/** Names whose meaning the other columns decide: the first meaning that no other column has. */
export const ambiguousNames: readonly { readonly meanings: readonly Meaning[]; readonly names: readonly string[] }[] = [
  {
    meanings: [{ field: 'content' }, { field: 'summary' }],
    names: list('beskrivning, beskrivelse, skildring, omtale, description, descriptions, project description'),
  },
  {
    meanings: [{ field: 'modified' }, { field: 'ignored' }],
    names: list('publicerad, publisert, published, date published, pub date, created'),
  },
  {
    meanings: [{ field: 'placeCountry' }, { field: 'partnerCountry' }],
    names: list('land, landskod, landkode, landskode, country, country code, countries, nation'),
  },
];
