import type { Finding } from '../import/finding.js';
import type { MergeCode } from '../import/merge/merge-code.js';
import { str, type Localizer } from '../locale/tools-localizer.js';
import { fieldWords } from './field-words.js';
import type { WordsByCode } from './finding-words.js';

/** Why two items may be one. */
function reasonWords({ msg }: Localizer, { values = {} }: Finding): string {
  switch (values.reason) {
    case 'name':
      return msg('Namnen är lika.');
    case 'acronym':
      return msg('De har samma förkortning.');
    case 'similar-name':
      return msg(str`Namnen är till ${values.percent ?? 0} procent lika.`);
    case 'partner-and-dates':
      return msg('Namnen är på olika språk.');
    case 'id':
      return msg('De har samma id, men varken namn eller datum stämmer.');
    default:
      return msg('Flera poster passar lika bra.');
  }
}

function datesWords({ msg }: Localizer, { values = {} }: Finding): string {
  switch (values.dates) {
    case 'equal':
    case 'agree':
      return msg('Datumen stämmer överens.');
    case 'overlap':
      return msg('Perioderna överlappar varandra.');
    case 'apart':
      return msg('Perioderna är olika.');
    default:
      return msg('Det saknas datum att jämföra.');
  }
}

const partnerWords = ({ msg }: Localizer, { values = {} }: Finding): string =>
  values.partner ? msg('De har en partner gemensam.') : '';

/** What is found while feeds are merged. */
export const mergeWords: WordsByCode<MergeCode> = {
  'merge-id-repeated': ({ msg }) => ({
    what: msg('En tidigare post i samma flöde har samma id. Den här används inte'),
    remedy: msg('Ge varje post ett eget id.'),
  }),
  'merge-doubtful': (words, finding) => {
    const { other = '', otherKey = '' } = finding.values ?? {};
    const why = [reasonWords, datesWords, partnerWords].map((part) => part(words, finding)).filter(Boolean);
    const { msg } = words;
    return {
      what: msg(str`Kan vara samma projekt som ”${other}” (${otherKey}). ${why.join(' ')}`),
      remedy: msg('Skriv same eller different i beslutsfilen, som väljs med --decisions. Tills dess hålls de isär.'),
    };
  },
  'merge-crowded': ({ msg }, { values = {} }) => ({
    what: msg(str`${values.count ?? 0} poster har samma namn. De förs ihop bara när datumen också är lika`),
    remedy: msg('Ge projekten namn som skiljer dem åt.'),
  }),
  'merge-differs': (words, { values = {} }) => {
    const { value = '', other = '', source = '', otherSource = '' } = values;
    const field = fieldWords(words, String(values.field));
    const { msg } = words;
    return {
      what: msg(str`${field}: ${source} har ${value}, men ${otherSource} har ${other}`),
      remedy: msg('Det första används. Rätta i den källa som har fel, eller nämn den bättre källan först.'),
    };
  },
  'merge-id-taken': ({ msg }, { values = {} }) => ({
    what: msg(str`Ett annat flöde har samma id för något annat. Här blir det ${values.id ?? ''}`),
    remedy: msg('Är det samma projekt, så skriv same i beslutsfilen. Betyder alla id samma sak, så använd --same-ids.'),
  }),
  'merge-source-missing': ({ msg }, { found = '' }) => ({
    what: msg(str`Förra gången ingick också ${found}, som inte är med nu`),
    remedy: msg(
      'Ange alla källor på nytt: annars försvinner de partner, platser och belopp som kom därifrån. Ska källan inte vara med längre, ange en ny fil med --provenance.',
    ),
  }),
  'merge-decision-conflict': ({ msg }, { values = {} }) => ({
    what: msg(
      str`Besluten säger emot varandra: ”${values.name ?? ''}” och ”${values.other ?? ''}” har fått både same och different`,
    ),
    remedy: msg('Ändra något av besluten om de här projekten.'),
  }),
  'merge-decision-unknown': ({ msg }) => ({
    what: msg('Beslutet går inte att förstå'),
    remedy: msg('Skriv same, different eller undecided, och låt one och other stå som de är.'),
  }),
};
