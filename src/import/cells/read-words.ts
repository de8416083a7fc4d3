import { foldText } from '../../feed/fold-text.js';
import type { Kind } from '../../feed/model.js';
import { baseLanguage } from '../../shared/language.js';
import { lost, type CellReader } from './cell-reading.js';
import { countryOf } from './countries.js';
import { cellText } from './read-text.js';

const folded = (text: string): string =>
  foldText(text)
    .replace(/[\s-]+/g, ' ')
    .trim();

/** What each of some words, written with commas, stands for. */
const dictionary = <Value>(
  ...entries: readonly (readonly [value: Value, words: string])[]
): ReadonlyMap<string, Value> =>
  new Map(entries.flatMap(([value, words]) => words.split(', ').map((word) => [folded(word), value] as const)));

const kinds = dictionary<Kind>(
  ['project', 'projekt, interreg-projekt, interregprojekt, eu-projekt, prosjekt, interreg-prosjekt, interregprosjekt'],
  ['project', 'eu-prosjekt, project, interreg project, eu project, projects, operation, insats'],
  ['institution', 'institution, institutioner, institusjon, institusjoner, institusjonar, institutionellt samarbete'],
  ['institution', 'institutionellt gränssamarbete, institutionella samarbeten, institutionella gränssamarbeten'],
  ['institution', 'institusjonelt samarbeid, institusjonelt grensesamarbeid, institutional cooperation'],
);

/** Project or institution. */
export const readKind: CellReader<Kind> = (cell, reading) => {
  const text = cellText(cell, reading);
  return text === undefined ? text : (kinds.get(folded(text)) ?? lost(reading, 'kind-unknown', text));
};

const roles = dictionary<'lead' | 'partner'>(
  [
    'lead',
    'lp, lb, lead, lead partner, lead beneficiary, lead applicant, owner, project owner, coordinator, koordinator',
  ],
  ['lead', 'projektägare, svensk projektägare, norsk projektägare, ägare, huvudpartner, huvudsökande, ledande partner'],
  ['lead', 'samordnande stödmottagare, prosjekteier, svensk prosjekteier, norsk prosjekteier, eier, hovedpartner'],
  ['lead', 'hovedsøker, prosjekteigar, svensk prosjekteigar, norsk prosjekteigar, eigar, hovudpartnar'],
  ['partner', 'pp, partner, partnar, project partner, associated partner, participant, beneficiary, projektpartner'],
  ['partner', 'samarbetspartner, associerad partner, deltagare, projektdeltagare, medverkande, stödmottagare'],
  ['partner', 'prosjektpartner, prosjektpartnar, samarbeidspartner, samarbeidspartnar, assosiert partner, deltaker'],
  ['partner', 'prosjektdeltaker, deltakar, prosjektdeltakar, støttemottaker'],
);

/** The role of a word; undefined when it is none. Numbers go: `LP1` and `PP2` are the monitoring system's. */
export const roleOf = (text: string): 'lead' | 'partner' | undefined =>
  roles.get(folded(text).replace(/^(\p{L}.*?) ?\d+$/u, '$1'));

/** Answers to `Has the lead of the operation (Y/N)`: behind a name, `NO` is a country. */
const answers = dictionary<'lead' | 'partner'>(
  ['lead', 'y, yes, ja, j, true, sant, sann, 1'],
  ['partner', 'n, no, nej, nei, false, falskt, usann, 0'],
);

/** Owner or partner. */
export const readRole: CellReader<'lead' | 'partner'> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (text === undefined) return undefined;
  return answers.get(folded(text)) ?? roleOf(text) ?? lost(reading, 'role-unknown', text);
};

/** A country, as ISO 3166-1 alpha-2. */
export const readCountry: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const parts = text.split(/[^\p{L}\p{N}]+(?:(?:och|og|and)\s+)?|\s(?:och|og|and)\s/u).filter(Boolean);
  const whole = countryOf(text);
  const found = new Set(whole ? [whole] : parts.map((part) => countryOf(part)));
  const [country] = found;
  if (found.has(undefined) || !country) return lost(reading, 'country-unknown', text);
  return found.size > 1 ? lost(reading, 'country-several', text) : country;
};

// Nynorsk before bokmål: `norsk nynorsk` has a word of each.
const languageNames = dictionary(
  ['nn', 'nynorsk, nynorska'],
  ['sv', 'svenska, svensk, swedish'],
  ['nb', 'norska, norsk, norwegian, bokmål'],
  ['en', 'engelska, engelsk, english'],
  ['fi', 'finska, finsk, finnish'],
  ['da', 'danska, dansk, danish'],
  ['de', 'tyska, tysk, german'],
  ['se', 'nordsamiska, nordsamisk'],
  ['sma', 'sydsamiska, sørsamisk'],
);

/** A language, without region. */
export const readLanguage: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const name = folded(text);
  const words = name.match(/\p{L}+/gu)?.map(folded) ?? [];
  const named = [...languageNames].find(([known]) => words.includes(known))?.[1];
  // `norsk bokmål` is one, `svenska och norska` are two.
  const isSeveral = /[;,/]| (?:och|og|and) /.test(name);
  const language = isSeveral ? '' : (named ?? baseLanguage(text));
  return language || lost(reading, 'language-unreadable', text);
};
