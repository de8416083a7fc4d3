import { areaCode, areaOfObjective, builtInAreas } from '../../feed/areas.js';
import { foldText } from '../../feed/fold-text.js';

// Names of the EU for its objectives 2021–2027, as they stand in Jems, on skr.se and on interreg.no; those that say "Europa" in the
// words of the programme are known to areaCode().
const objectivesOfUnion: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'PO1',
    [
      'ett smartare eu',
      'ett konkurrenskraftigare och smartare europa',
      'a more competitive and smarter europe',
      'a smarter europe',
    ],
  ],
  ['PO2', ['ett grönare, koldioxidfritt eu', 'ett grönare eu', 'a greener, low-carbon europe', 'a greener europe']],
  ['PO3', ['ett mer sammankopplat eu', 'et mer sammenbundet europa', 'a more connected europe']],
  [
    'PO4',
    ['ett mer socialt eu', 'a more social and inclusive europe', 'a more social europe', 'et meir sosialt europa'],
  ],
  [
    'PO5',
    ['ett eu som står närmare medborgarna', 'et europa tettere på sine innbyggere', 'a europe closer to citizens'],
  ],
  ['ISO1', ['bättre samarbetsstyrning', 'tettere samarbeid om regional styring', 'a better cooperation governance']],
  ['ISO2', ['ett tryggare och säkrare europa', 'et tryggere og sikrere europa', 'a safer and more secure europe']],
];

const areaNames: readonly (readonly [code: string, name: string])[] = [
  ...objectivesOfUnion.flatMap(([code, names]) => names.map((name) => [code, foldText(name)] as const)),
  ...builtInAreas.flatMap(({ id, label }) => Object.values(label).map((name) => [id, foldText(name)] as const)),
];

/** Whether a text has the form of a code, known or not. */
export const isCode = (text: string): boolean => /^[A-Z0-9][A-Z0-9.-]*[0-9]$/.test(text) && /[A-Z]/.test(text);

/** The code of a focus area that is written as code, as name, or as both; undefined when it is none that is known. */
export function knownArea(text: string): string | undefined {
  const objective = objectiveCode(text);
  const byObjective = /^(?:R?SO|ISO)\s?\d\.\d/i.test(text) && objective ? areaOfObjective(objective) : undefined;
  const [, kind, number] = /(?<![\p{L}\d])(PO|ISO)\s?([1-5])(?![\d.])/iu.exec(text) ?? [];
  if (byObjective) return byObjective;
  if (kind && (kind.toUpperCase() === 'PO' || Number(number) < 3)) return `${kind.toUpperCase()}${number}`;
  const bare = text.replace(/^(?:prio(?:ritering|ritet|rity)?(?: axis)?\s*)?\d?\s*[.:)–-]?\s*(?=\p{L})/iu, '').trim();
  const name = foldText(bare).replace(/\s+/g, ' ');
  const code = areaCode(bare);
  if (code !== bare) return code;
  // The programme's own names go on: "En smartare gränsregion (med förbättrad innovationskapacitet …)".
  return areaNames.find(
    ([, known]) => name === known || (name.startsWith(known) && /^[\s(:,–-]/.test(name.slice(known.length))),
  )?.[0];
}

/** What the programme, eufonder.se and regjeringen.no call its specific objectives; those of ISO6 are not established. */
const objectiveNames: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'RSO1.1',
    [
      'innovativa miljöer',
      'innovasjon, forskning og utvikling',
      'utveckla och förbättra forsknings- och innovationskapaciteten och användningen av avancerad teknik',
      'utvikle og forbedre forsknings- og innovasjonskapasitet og bruk av avansert teknologi',
    ],
  ],
  [
    'RSO1.3',
    [
      'små och medelstora företags hållbara tillväxt',
      'bærekraftig vekst og økt konkurransekraft i små og mellomstore bedrifter',
      'förbättra de små och medelstora företagens hållbara tillväxt och konkurrenskraft',
      'forbedre bærekraftig vekst og konkurranseevne i små og mellomstore bedrifter',
    ],
  ],
  ['RSO2.4', ['klimatanpassning', 'klima og miljø', 'främja klimatanpassning']],
  [
    'RSO2.6',
    ['cirkulär ekonomi', 'sirkulær økonomi', 'främja omställningen till en cirkulär och resurseffektiv ekonomi'],
  ],
  ['RSO4.1', ['hållbar arbetsmarknad', 'felles arbeidsmarked', 'förbättra arbetsmarknadernas effektivitet']],
  ['RSO4.2', ['utbildning', 'utdanning og livslang læring', 'förbättra likvärdig tillgång till']],
  [
    'RSO4.6',
    [
      'hållbar kultur och turism',
      'nettverk for kultur- og reiselivsnæringen',
      'främja kulturens och den hållbara turismens roll',
      'fremme kulturens og den bærekraftige turismens rolle',
    ],
  ],
];
const namedObjectives = objectiveNames.flatMap(([code, names]) => names.map((name) => [code, foldText(name)] as const));

/**
 * The code of a specific objective: `RSO4.6 – Hållbar kultur`, `SO 4.6`, `4,6`. Those of Interreg (6 and 7) are numbered on after the
 * five of the union, and are ISO. Undefined when there is none.
 */
export function objectiveCode(text: string): string | undefined {
  const [, prefix = '', goal = '', number] =
    /(?:^|[^\p{L}\d.,])((?:R?SO|ISO)?)\s?([1-7])[.,](\d{1,2})(?![\d.,]*\d)/iu.exec(text) ?? [];
  if (number) return `${prefix.toUpperCase() === 'ISO' || Number(goal) > 5 ? 'ISO' : 'RSO'}${goal}.${Number(number)}`;
  const name = foldText(text).replace(/\s+/g, ' ').trim();
  return namedObjectives.find(([, known]) => name === known || (known.length > 24 && name.startsWith(known)))?.[0];
}

/** The programmes at the border of Sweden and Norway (keep.eu), whatever their name is in a language. */
const programmes: readonly (readonly [cci: string, name: RegExp])[] = [
  [
    '2021TC16RFCB015',
    /^(?:2021 ?- ?2027 )?interreg (?:vi[ -]?a )?(?:sverige|sweden)[ -]+(?:norge|noreg|norway)(?: 2021 ?- ?2027)?$/,
  ],
];

/** The CCI number of a programme that is written as number or name; undefined when there is none. */
export function programmeCode(text: string): string | undefined {
  const cci = /(?<![A-Z\d])\d{4}[A-Z]{2}[A-Z\d]{6,11}(?![A-Z\d])/i.exec(text)?.[0];
  return (
    cci?.toUpperCase() ?? programmes.find(([, name]) => name.test(foldText(text).replace(/\s+/g, ' ').trim()))?.[0]
  );
}
