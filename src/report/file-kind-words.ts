import type { ForeignKind } from '../import/sources/file-kind.js';
import type { Localizer } from '../locale/tools-localizer.js';
import type { FindingWords } from './finding-words.js';

const saveAsWorkbook = ({ msg }: Localizer): string =>
  msg('Öppna filen i Excel eller LibreOffice, välj Spara som och formatet Excel-arbetsbok (.xlsx).');

/** What a file is instead of a table or a feed, and how to get the right one. */
const wordsByKind: Readonly<Record<ForeignKind, (words: Localizer) => FindingWords>> = {
  archive: ({ msg }) => ({
    what: msg('Filen är ett arkiv (till exempel ZIP), inte en tabell eller ett flöde'),
    remedy: msg('Packa upp arkivet och välj filen som ligger i det.'),
  }),
  binary: ({ msg }) => ({
    what: msg('Filen innehåller varken en tabell eller ett flöde'),
    remedy: msg('Spara tabellen som Excel-arbetsbok (.xlsx) eller CSV och välj den filen.'),
  }),
  html: ({ msg }) => ({
    what: msg('Filen är en webbsida, kanske en inloggningssida, inte en tabell eller ett flöde'),
    remedy: msg(
      'Innehåller den en tabell: öppna den i Excel och spara den som Excel-arbetsbok (.xlsx). Annars: logga in i webbläsaren och hämta filen på nytt.',
    ),
  }),
  image: ({ msg }) => ({
    what: msg('Filen är en bild'),
    remedy: msg('Välj i stället den fil som tabellen står i, som Excel-arbetsbok (.xlsx) eller CSV.'),
  }),
  'locked-workbook': ({ msg }) => ({
    what: msg('Arbetsboken är skyddad med lösenord'),
    remedy: msg('Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok, och spara den.'),
  }),
  numbers: ({ msg }) => ({
    what: msg('Filen är gjord i Numbers'),
    remedy: msg('Öppna den i Numbers och välj Arkiv, Exportera till, Excel.'),
  }),
  opendocument: (words) => ({
    what: words.msg('Filen är ett OpenDocument-dokument (.ods eller .odt)'),
    remedy: saveAsWorkbook(words),
  }),
  pdf: ({ msg }) => ({
    what: msg('Filen är en PDF'),
    remedy: msg('Be den som har gjort listan om tabellen som Excel-arbetsbok (.xlsx) eller CSV.'),
  }),
  presentation: ({ msg }) => ({
    what: msg('Filen är en presentation'),
    remedy: msg('Välj i stället den fil som tabellen står i, som Excel-arbetsbok (.xlsx) eller CSV.'),
  }),
  word: ({ msg }) => ({
    what: msg('Filen är ett textdokument'),
    remedy: msg('Kopiera tabellen till Excel och spara den som Excel-arbetsbok (.xlsx).'),
  }),
  xls: (words) => ({
    what: words.msg('Filen är i Excels äldre format (.xls)'),
    remedy: saveAsWorkbook(words),
  }),
  xlsb: (words) => ({
    what: words.msg('Filen är i Excels binära format (.xlsb)'),
    remedy: saveAsWorkbook(words),
  }),
  'xml-workbook': (words) => ({
    what: words.msg('Filen är i Excels XML-format från 2003'),
    remedy: saveAsWorkbook(words),
  }),
};

export function fileKindWords(words: Localizer, kind: string): FindingWords {
  const isForeign = (name: string): name is ForeignKind => Object.hasOwn(wordsByKind, name);
  return wordsByKind[isForeign(kind) ? kind : 'binary'](words);
}
