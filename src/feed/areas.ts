import { foldText } from './fold-text.js';
import type { FocusArea } from './model.js';

/**
 * The four priorities of Interreg Sverige–Norge 2021–2027, in the programme's words (interreg-sverige-norge.com).
 * It publishes no nynorsk: those names are ours.
 */
export const programmeAreas: readonly FocusArea[] = [
  {
    id: 'PO1',
    label: { sv: 'En smartare gränsregion', nb: 'En smartere grenseregion', nn: 'Ein smartare grenseregion' },
  },
  {
    id: 'PO2',
    label: { sv: 'En grönare gränsregion', nb: 'En grønnere grenseregion', nn: 'Ein grønare grenseregion' },
  },
  {
    id: 'PO4',
    label: { sv: 'En mer social gränsregion', nb: 'En mer sosial grenseregion', nn: 'Ein meir sosial grenseregion' },
  },
  {
    id: 'ISO1',
    label: { sv: 'En starkare gränsregion', nb: 'En sterkere grenseregion', nn: 'Ein sterkare grenseregion' },
  },
];

/** The five "insatsområden" of 2014–2020: a group of their own, with no counterpart among the four of today. */
const earlierAreas: readonly FocusArea[] = [
  { id: '2014-1', label: { sv: 'Innovativa miljöer', nb: 'Innovative miljøer', nn: 'Innovative miljø' } },
  {
    id: '2014-2',
    label: {
      sv: 'Små och medelstora företag',
      nb: 'Små og mellomstore bedrifter',
      nn: 'Små og mellomstore verksemder',
    },
  },
  { id: '2014-3', label: { sv: 'Natur- och kulturarv', nb: 'Natur- og kulturarv', nn: 'Natur- og kulturarv' } },
  { id: '2014-4', label: { sv: 'Hållbara transporter', nb: 'Bærekraftig transport', nn: 'Berekraftig transport' } },
  { id: '2014-5', label: { sv: 'Sysselsättning', nb: 'Sysselsetting', nn: 'Sysselsetjing' } },
];

export const builtInAreas: readonly FocusArea[] = [...programmeAreas, ...earlierAreas];

/** Names that public pages use instead of the programme's: the EU's, and spellings without the article. */
const otherNames: Readonly<Record<string, string>> = {
  'ett smartare europa': 'PO1',
  'et smartere europa': 'PO1',
  'ett grönare europa': 'PO2',
  'et grønnere europa': 'PO2',
  'ett mer socialt europa': 'PO4',
  'et mer sosialt europa': 'PO4',
  'ett starkare europa': 'ISO1',
  'et sterkere europa': 'ISO1',
  'small places matter': 'ISO1',
  'natur og kulturarv': '2014-3',
};

const byName = new Map(Object.entries(otherNames).map(([name, id]) => [foldText(name), id]));
for (const { id, label } of builtInAreas)
  for (const name of [id, ...Object.values(label)]) byName.set(foldText(name), id);

/**
 * The code of a focus area that is written as code or name. An unknown one is kept as it stands: it may be an area that the feed
 * names itself, or one that is newer than this file.
 */
export function areaCode(codeOrName: string): string {
  return byName.get(foldText(codeOrName)) ?? codeOrName;
}

/**
 * The area that a specific objective belongs to: RSO1.3 to PO1, ISO6.6 to ISO1.
 * In Regulation (EU) 2021/1059 the Interreg-specific objectives ISO1 and ISO2 are numbered on after the five of the union.
 */
export function areaOfObjective(objective: string): string | undefined {
  const [, number] = /^(?:RSO|ISO)([1-7])\.\d+$/.exec(objective) ?? [];
  return number && (Number(number) > 5 ? `ISO${Number(number) - 5}` : `PO${number}`);
}
