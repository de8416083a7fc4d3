import { foldText } from '../../feed/fold-text.js';

/** ISO 3166-1 alpha-2 of Europe, where partners are. */
const codes = new Set(
  (
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GI GL GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO ' +
    'PL PT RO RS RU SE SI SJ SK SM TR UA VA XK'
  ).split(' '),
);

const names: readonly (readonly [code: string, names: string])[] = [
  ['SE', 'sverige sweden swe sverge svensk svenska svenskt svenske swedish schweden'],
  ['NO', 'norge noreg norway nor norsk norska norskt norske norwegian norwegen'],
  ['FI', 'finland suomi fin finsk finska finnish'],
  ['DK', 'danmark denmark dnk dansk danska danish'],
  ['IS', 'island iceland isl isländsk isländska islandsk icelandic'],
  ['DE', 'tyskland germany deutschland deu'],
  ['EE', 'estland estonia est'],
  ['LV', 'lettland latvia lva'],
  ['LT', 'litauen lithuania ltu'],
  ['PL', 'polen poland pol'],
  ['NL', 'nederländerna nederland netherlands nld'],
  ['FR', 'frankrike france fra'],
  ['GB', 'uk storbritannien storbritannia gbr'],
  ['GR', 'el grekland hellas greece grc'],
  ['AX', 'åland ala'],
];

const byName = new Map(
  names.flatMap(([code, written]) => written.split(' ').map((name) => [foldText(name), code] as const)),
);

/** The country of a code, a name or a NUTS region (`SE311`); undefined when it is none that is known. */
export function countryOf(text: string): string | undefined {
  const folded = foldText(text).trim().replace(/\.$/, '');
  const code = folded.toUpperCase();
  if (codes.has(code)) return code;
  if (/^(?:SE|NO|FI|DK)[0-9][0-9A-Z]{0,2}$/.test(code)) return code.slice(0, 2);
  return byName.get(folded.replace(/ (?:sida|sidan|side|siden|sida av gränsen|side av grensen|side)$/, ''));
}
