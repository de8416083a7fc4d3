import type { Budget, Collaboration, Feed, Partner, Version } from '../../feed/model.js';
import type { Localizer } from '../../locale/export-localizer.js';
import { byteOrderMark, csvLine } from '../../shared/csv.js';

/** A column: what it is called, and what it says of an item. */
type Column = readonly [name: string, cell: (item: Collaboration) => string | undefined];

/** Several in one cell. A comma stands in names. */
const several = (parts: readonly string[]): string => parts.join('; ');

const withCountry = ({ name, country }: { readonly name: string; readonly country?: string | undefined }): string =>
  country ? `${name} (${country})` : name;

const partners = ({ partners }: Collaboration, wanted: (partner: Partner) => boolean): string =>
  several(partners.filter(wanted).map(withCountry));

const owner =
  (from: (country: string | undefined) => boolean) =>
  (item: Collaboration): string =>
    several(item.partners.filter(({ role, country }) => role === 'lead' && from(country)).map(({ name }) => name));

/** With a decimal comma, as all languages of the list have it. */
const plainAmount = ({ amount }: Budget): string =>
  Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ',');

/** A column for each currency that an amount of a kind is in: cells that a spreadsheet can add up. */
function money({ items }: Feed, name: string, wanted: NonNullable<Budget['kind']>): Column[] {
  const isWanted = ({ kind = 'other' }: Budget) => kind === wanted;
  const currencies = new Set(items.flatMap(({ budget }) => budget.filter(isWanted).map(({ currency }) => currency)));
  return [...currencies].map((wantedCurrency): Column => [
    `${name} (${wantedCurrency})`,
    ({ budget }) => several(budget.filter((one) => isWanted(one) && one.currency === wantedCurrency).map(plainAmount)),
  ]);
}

/** A column for each language that a text is in. */
function texts(languages: readonly string[], name: string, field: Exclude<keyof Version, 'language'>): Column[] {
  return languages.map((language): Column => [
    language ? `${name} (${language})` : name,
    ({ versions }) => versions.find((version) => version.language === language)?.[field],
  ]);
}

/** Names that `gransamarbete import` understands, in the language of the list. */
function columnsOf(feed: Feed, { msg }: Localizer): Column[] {
  const { items } = feed;
  const languages = [...new Set(items.flatMap(({ versions }) => versions.map(({ language }) => language)))];
  const all: readonly Column[] = [
    ['Id', ({ key }) => key.replace(/^#/, '')],
    [msg('Typ'), ({ kind }) => (kind === 'institution' ? msg('Institution') : kind && msg('Projekt'))],
    ...texts(languages, msg('Titel'), 'title'),
    ...texts(languages, msg('Sammanfattning'), 'summary'),
    ...texts(languages, msg('Innehåll'), 'content'),
    ...texts(languages, msg('Länk'), 'url'),
    [msg('Insatsområde'), ({ areas }) => several(areas)],
    ['Program', ({ programme }) => programme],
    [msg('Startdatum'), ({ period }) => period.start],
    [msg('Slutdatum'), ({ period }) => period.end],
    [msg('Svensk projektägare'), owner((country) => country === 'SE')],
    [msg('Norsk projektägare'), owner((country) => country === 'NO')],
    [
      msg('Projektägare'),
      (item) => partners(item, ({ role, country }) => role === 'lead' && country !== 'SE' && country !== 'NO'),
    ],
    [msg('Övriga partner'), (item) => partners(item, ({ role }) => role !== 'lead')],
    [msg('Platser'), ({ places }) => several(places.map(withCountry))],
    ...money(feed, msg('Total budget'), 'total'),
    ...money(feed, msg('EU-medel'), 'eu'),
    ...money(feed, msg('IR-medel'), 'ir'),
    ...money(feed, msg('Annan finansiering'), 'other'),
    [msg('Senast ändrad'), ({ modified }) => modified],
  ];
  return all.filter(([, cell]) => items.some(cell));
}

/** A table for spreadsheets: one line for each collaboration, one column for each thing that any of them says. */
export function toCsv(feed: Feed, words: Localizer): string {
  const columns = columnsOf(feed, words);
  const lines = feed.items.map((item) => csvLine(columns.map(([, cell]) => cell(item) ?? '')));
  return [byteOrderMark, csvLine(columns.map(([name]) => name)), ...lines].join('');
}
