import type { Expectation } from '../feed/model.js';
import type { ItemCode } from '../import/check/check-code.js';
import type { Finding } from '../import/finding.js';
import { str, type Localizer } from '../locale/tools-localizer.js';
import { expectationWords } from './expectation-words.js';
import type { WordsByCode } from './finding-words.js';
import { schemaWords } from './schema-words.js';

const valueOf = ({ values }: Finding, name: string): string => String(values?.[name] ?? '');
const dateOf = (words: Localizer, finding: Finding): string => words.date(valueOf(finding, 'date'));

/** The name of a language, also of several: `norskt bokmål`. */
const languageOf = ({ languageName }: Localizer, finding: Finding, name: string): string => {
  const language = valueOf(finding, name);
  return languageName(language) ?? language;
};

const fieldWords = ({ msg }: Localizer, field: string): string =>
  field === 'title' ? msg('rubriken') : field === 'summary' ? msg('sammanfattningen') : msg('texten');

/** About items and their texts. */
export const itemWords: WordsByCode<ItemCode> = {
  unusable: (words, finding) => expectationWords(words, valueOf(finding, 'expected') as Expectation),
  schema: schemaWords,
  'id-repeated': ({ msg }, finding) => ({
    what: msg(str`Posten har samma id som ${valueOf(finding, 'first')} och visas inte`),
    remedy: msg('Ge varje post ett eget id.'),
  }),
  'id-elsewhere': ({ msg }, finding) => ({
    what: msg(str`Posten finns också i ${valueOf(finding, 'first')}`),
    remedy: msg('En sida som visar båda flödena visar bara den första. Ta bort den ena om de är samma samarbete.'),
  }),
  'translation-missing': (words, finding) => ({
    what: words.msg(str`Posten har ingen text på ${languageOf(words, finding, 'language')}`),
    remedy: words.msg('Lägg till rubrik och sammanfattning i translations.'),
  }),
  'translation-partial': (words, finding) => ({
    what: words.msg(
      str`Översättning till ${languageOf(words, finding, 'language')} saknas för ${fieldWords(words, valueOf(finding, 'field'))}`,
    ),
    remedy: words.msg(
      'Lägg till översättningen i translations. Ett namn som är lika på båda språken kan stå som det är.',
    ),
  }),
  'date-implausible': ({ msg }) => ({
    what: msg('Året är inte rimligt för ett samarbete'),
    remedy: msg('Kontrollera årtalet. Två siffror kan ha bytt plats.'),
  }),
  'area-unknown': ({ msg }, finding) => ({
    what: msg(str`Insatsområdet är okänt. Poster som har det: ${valueOf(finding, 'count')}`),
    remedy: msg('Skriv PO1, PO2, PO4 eller ISO1, eller ge området ett namn i flödets focusAreas.'),
  }),
  'objective-unknown': ({ msg }) => ({
    what: msg('Det specifika målet är okänt'),
    remedy: msg('Skriv målets kod, till exempel RSO1.3 eller ISO6.6.'),
  }),
  'objective-area': ({ msg }, finding) => ({
    what: msg(str`Det specifika målet hör till ${valueOf(finding, 'area')}, inte till postens insatsområde`),
    remedy: msg('Rätta målet eller insatsområdet.'),
  }),
  'programme-unknown': ({ msg }) => ({
    what: msg('Programmets nummer är inget CCI-nummer'),
    remedy: msg('Skriv programmets CCI-nummer. Interreg Sverige–Norge 2021–2027 har 2021TC16RFCB015.'),
  }),
  'language-doubtful': (words, finding) => ({
    what: words.msg(
      str`Texten ska vara på ${languageOf(words, finding, 'declared')} men ser ut att vara på ${languageOf(words, finding, 'language')}`,
    ),
    remedy: words.msg('Flytta texten till rätt språk, eller rätta language.'),
  }),
  'text-damaged': ({ msg }) => ({
    what: msg('Bokstäver i texten har gått sönder'),
    remedy: msg('Hämta texten från källan igen och spara den som UTF-8.'),
  }),
  'personal-data': ({ msg }) => ({
    what: msg('Texten ser ut att innehålla en personuppgift'),
    remedy: msg('Ta bort den, eller skriv i stället adressen till en funktionsbrevlåda.'),
  }),
  'ended-called-ongoing': (words, finding) => ({
    what: words.msg(str`Projektet är avslutat sedan ${dateOf(words, finding)}, men texten säger att det pågår`),
    remedy: words.msg('Skriv om texten så att den stämmer även efter slutdatumet, eller rätta slutdatumet.'),
  }),
  'list-called-ongoing': ({ msg }, finding) => ({
    what: msg(
      str`Listans rubrik eller text säger att samarbetena pågår, men ${valueOf(finding, 'ended')} av ${valueOf(finding, 'projects')} projekt är avslutade`,
    ),
    remedy: msg('Ta bort ordet: listan visar själv vilka projekt som pågår. Eller ta bort de avslutade projekten.'),
  }),
  'ends-soon': (words, finding) => ({
    what: words.msg(str`Projektet slutar snart: ${dateOf(words, finding)}`),
    remedy: words.msg('Kontrollera slutdatumet och att texten stämmer även efter det.'),
  }),
  'item-old': (words, finding) => ({
    what: words.msg(str`Posten har inte ändrats sedan ${dateOf(words, finding)}`),
    remedy: words.msg('Läs igenom posten och skriv dagens datum i date_modified.'),
  }),
};
