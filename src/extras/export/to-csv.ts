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

/** Each amount with its currency: the same column may hold both. */
const money =
  (wanted: NonNullable<Budget['kind']>) =>
  ({ budget }: Collaboration): string =>
    several(
      budget.filter(({ kind = 'other' }) => kind === wanted).map(({ amount, currency }) => `${amount} ${currency}`),
    );

/** A column for each language that a text is in. */
function texts(languages: readonly string[], name: string, field: Exclude<keyof Version, 'language'>): Column[] {
  return languages.map((language): Column => [
    language ? `${name} (${language})` : name,
    ({ versions }) => versions.find((version) => version.language === language)?.[field],
  ]);
}

/** Names that `gransamarbete import` understands, in the language of the list. */
function columnsOf({ items }: Feed, { msg }: Localizer): Column[] {
  const languages = [...new Set(items.flatMap(({ versions }) => versions.map(({ language }) => language)))];
  const all: readonly Column[] = [
    ['Id', ({ key }) => key.replace(/^#/, '')],
    [msg('Typ'), ({ kind }) => (kind === 'institution' ? msg('Institution') : kind && msg('Projekt'))],
    ...texts(languages, msg('Titel'), 'title'),
    ...texts(languages, msg('Sammanfattning'), 'summary'),
    ...texts(languages, msg('Innehåll'), 'content'),
    ...texts(languages, msg('Länk'), 'url'),
    [msg('Insatsområde'), ({ areas }) => several(areas)],
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
    [msg('Total budget'), money('total')],
    [msg('EU-medel'), money('eu')],
    [msg('IR-medel'), money('ir')],
    [msg('Annan finansiering'), money('other')],
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
