import { foldText } from './fold-text.js';
import type { FocusArea } from './model.js';

/** How each priority of 2021–2027 describes the region that it is for. The programme publishes no nynorsk: that is ours. */
const priorities = [
  ['PO1', 'smartare', 'smartere', 'smartare'],
  ['PO2', 'grönare', 'grønnere', 'grønare'],
  ['PO4', 'mer social', 'mer sosial', 'meir sosial'],
  ['ISO1', 'starkare', 'sterkere', 'sterkare'],
] as const;

/** The four priorities of Interreg Sverige–Norge 2021–2027, by the programme's names (interreg-sverige-norge.com). */
export const programmeAreas: readonly FocusArea[] = priorities.map(([id, sv, nb, nn]) => ({
  id,
  label: { sv: `En ${sv} gränsregion`, nb: `En ${nb} grenseregion`, nn: `Ein ${nn} grenseregion` },
}));

/** The five "insatsområden" of 2014–2020: a group of their own, with no counterpart among the four of today. */
const earlierAreas: readonly FocusArea[] = [
  ['Innovativa miljöer', 'Innovative miljøer'],
  ['Små och medelstora företag', 'Små og mellomstore bedrifter'],
  ['Natur- och kulturarv', 'Natur- og kulturarv'],
  ['Hållbara transporter', 'Bærekraftig transport'],
  ['Sysselsättning', 'Sysselsetting'],
].map(([sv, nb], index) => ({ id: `2014-${index + 1}`, label: { sv: sv!, nb: nb! } }));

export const builtInAreas: readonly FocusArea[] = [...programmeAreas, ...earlierAreas];

const byName = new Map<string, string>();
for (const { id, label } of builtInAreas)
  for (const name of [id, ...Object.values(label)]) byName.set(foldText(name), id);
// The names of the EU, which public pages use as often: "Ett mer socialt Europa", "Et mer sosialt Europa".
for (const [id, sv, nb] of priorities)
  for (const name of [`Ett ${sv} Europa`, `Et ${nb} Europa`]) byName.set(foldText(name.replace('al ', 'alt ')), id);
byName.set('small places matter', 'ISO1');

/**
 * The code of a focus area that is written as code or name. An unknown one is kept as it stands: it may be an area that the feed
 * names itself, or one that is newer than this file.
 */
export const areaCode = (codeOrName: string): string => byName.get(foldText(codeOrName)) ?? codeOrName;

/**
 * The area that a specific objective belongs to: RSO1.3 to PO1, ISO6.6 to ISO1.
 * In Regulation (EU) 2021/1059 the Interreg-specific objectives ISO1 and ISO2 are numbered on after the five of the union.
 */
export function areaOfObjective(objective: string): string | undefined {
  const number = Number(/^(?:RSO|ISO)([1-7])\.\d+$/.exec(objective)?.[1]);
  return number ? (number > 5 ? `ISO${number - 5}` : `PO${number}`) : undefined;
}
