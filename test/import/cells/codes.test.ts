import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldName } from '../../../src/import/columns/column.js';
import type { Cell } from '../../../src/import/table.js';
import { readCell, told } from './reading.js';

type Case = readonly [cell: Cell, value: unknown, told?: string];

function table(field: FieldName, cases: readonly Case[]) {
  for (const [cell, expected, code = ''] of cases)
    it(`${JSON.stringify(cell)} is ${expected === undefined ? code : JSON.stringify(expected)}`, () => {
      const { value, findings } = readCell(field, cell);
      assert.deepEqual(value, expected);
      assert.equal(told(findings), code);
    });
}

describe('focus areas are read as codes, whatever they are written as', () => {
  table('focusArea', [
    ['PO1', ['PO1']],
    ['po1', ['PO1']],
    [' PO 2 ', ['PO2']],
    ['ISO1', ['ISO1']],
    ['iso 1', ['ISO1']],
    ['PO3', ['PO3']],
    ['PO5', ['PO5']],
    ['ISO2', ['ISO2']],
    ['En smartare gränsregion', ['PO1']],
    ['EN SMARTARE GRÄNSREGION', ['PO1']],
    ['En smartere grenseregion', ['PO1']],
    ['Ein smartare grenseregion', ['PO1']],
    ['PO1: En smartare gränsregion', ['PO1']],
    ['PO4 – En mer social gränsregion', ['PO4']],
    ['En mer social gränsregion (PO4)', ['PO4']],
    ['1. En smartare gränsregion', ['PO1']],
    ['3. En mer social gränsregion', ['PO4']],
    ['Prioritering 3: En mer social gränsregion', ['PO4']],
    ['Prioritet 4 – En starkare gränsregion', ['ISO1']],
    ['Priority 2: En grønnere grenseregion', ['PO2']],
    [
      'En smartare gränsregion (med förbättrad innovationskapacitet och konkurrenskraftiga små och medelstora företag)',
      ['PO1'],
    ],
    ['En mer social gränsregion med gemensam arbetsmarknad, livslångt lärande och fokus på kultur', ['PO4']],
    ['Ett smartare Europa', ['PO1']],
    ['Et grønnere Europa', ['PO2']],
    ['Ett mer socialt Europa', ['PO4']],
    ['Et sterkere Europa', ['ISO1']],
    ['Small Places Matter', ['ISO1']],
    ['Ett grönare, koldioxidfritt EU', ['PO2']],
    ['A more social and inclusive Europe', ['PO4']],
    ['Bättre samarbetsstyrning', ['ISO1']],
    ['Innovativa miljöer', ['2014-1']],
    ['Bærekraftig transport', ['2014-4']],
    ['Natur- och kulturarv', ['2014-3']],
    ['PO1; PO2', ['PO1', 'PO2']],
    ['PO1, PO2', ['PO1', 'PO2']],
    ['PO1,PO2', ['PO1', 'PO2']],
    ['PO1 och PO4', ['PO1', 'PO4']],
    ['PO1 og PO4', ['PO1', 'PO4']],
    ['PO1/PO2', ['PO1', 'PO2']],
    ['PO1\nPO2', ['PO1', 'PO2']],
    ['PO1 | PO2', ['PO1', 'PO2']],
    ['PO1; PO1; po1', ['PO1']],
    ['En smartare gränsregion; En grönare gränsregion', ['PO1', 'PO2']],
    ['En smartare gränsregion, En grönare gränsregion', ['PO1', 'PO2']],
    ['Små och medelstora företag', ['2014-2']],
    ['Små och medelstora företag; Sysselsättning', ['2014-2', '2014-5']],
    ['RSO4.6', ['PO4']],
    ['RSO1.1 Innovativa miljöer', ['PO1']],
    ['ISO6.6', ['ISO1']],
    ['PO9', ['PO9'], 'area-new (warning)'],
    ['STEP-1', ['STEP-1'], 'area-new (warning)'],
    ['TO11', ['TO11'], 'area-new (warning)'],
    ['PO1; Något annat', ['PO1'], 'area-unreadable'],
    ['Ett helt annat område', undefined, 'area-unreadable'],
    ['Färre gränshinder', undefined, 'area-unreadable'],
    ['POLEN', undefined, 'area-unreadable'],
    ['__proto__', undefined, 'area-unreadable'],
    ['constructor', undefined, 'area-unreadable'],
    [3, undefined, 'area-number'],
    ['3', undefined, 'area-number'],
    ['Prioritering 3', undefined, 'area-number'],
    ['-', undefined],
    ['#SAKNAS!', undefined, 'cell-error'],
    ['=A1', undefined, 'cell-formula'],
  ]);
});

describe('specific objectives are read as codes', () => {
  table('specificObjective', [
    ['RSO4.6', 'RSO4.6'],
    [' RSO2.8', 'RSO2.8'],
    ['rso4.6', 'RSO4.6'],
    ['RSO 4.6', 'RSO4.6'],
    ['SO4.6', 'RSO4.6'],
    ['SO 4.6', 'RSO4.6'],
    ['4.6', 'RSO4.6'],
    [4.6, 'RSO4.6'],
    ['4,6', 'RSO4.6'],
    ['RSO4.6 – Hållbar kultur och turism', 'RSO4.6'],
    ['RSO4.6: Främja kulturens och den hållbara turismens roll för ekonomisk utveckling', 'RSO4.6'],
    ['Hållbar kultur och turism (RSO4.6)', 'RSO4.6'],
    ['4.6 Hållbar kultur och turism', 'RSO4.6'],
    ['ISO6.6', 'ISO6.6'],
    ['6.6', 'ISO6.6'],
    ['ISO7.1', 'ISO7.1'],
    ['RSO1.6', 'RSO1.6'],
    ['RSO2.9', 'RSO2.9'],
    ['ISO4.9', 'ISO4.9'],
    ['Innovativa miljöer', 'RSO1.1'],
    ['Innovasjon, forskning og utvikling', 'RSO1.1'],
    ['Cirkulär ekonomi', 'RSO2.6'],
    ['Sirkulær økonomi', 'RSO2.6'],
    ['Klimatanpassning', 'RSO2.4'],
    ['Felles arbeidsmarked', 'RSO4.1'],
    ['Utdanning og livslang læring', 'RSO4.2'],
    ['Nettverk for kultur- og reiselivsnæringen', 'RSO4.6'],
    [
      'Främja kulturens och den hållbara turismens roll i ekonomisk utveckling, social delaktighet och social innovation',
      'RSO4.6',
    ],
    [
      'Fremme kulturens og den bærekraftige turismens rolle for økonomisk utvikling, sosial inkludering og sosial innovasjon',
      'RSO4.6',
    ],
    ['RSO1.1; RSO1.3', 'RSO1.1', 'objective-several (warning)'],
    ['RSO1.1, RSO1.3', 'RSO1.1', 'objective-several (warning)'],
    ['RSO4.6; RSO4.6', 'RSO4.6'],
    ['RSO8.1', undefined, 'objective-unreadable'],
    ['RSO1', undefined, 'objective-unreadable'],
    ['1.5.2023', undefined, 'objective-unreadable'],
    ['2026-06-04', undefined, 'objective-unreadable'],
    ['Något annat', undefined, 'objective-unreadable'],
    ['ISO6.x', undefined, 'objective-unreadable'],
    ['n/a', undefined],
  ]);
});

describe('programmes are read as CCI numbers', () => {
  table('programme', [
    ['2021TC16RFCB015', '2021TC16RFCB015'],
    ['2021tc16rfcb015', '2021TC16RFCB015'],
    ['Interreg Sverige-Norge (2021TC16RFCB015)', '2021TC16RFCB015'],
    ['Interreg Sverige–Norge', '2021TC16RFCB015'],
    ['Interreg VI-A Sweden-Norway', '2021TC16RFCB015'],
    ['Interreg Sverige - Norge 2021-2027', '2021TC16RFCB015'],
    ['2021 - 2027 Interreg VI-A Sweden - Norway', '2021TC16RFCB015'],
    ['2014TC16RFCB019', '2014TC16RFCB019'],
    ['Interreg V-A Sweden-Norway', undefined, 'programme-unreadable'],
    ['Interreg', undefined, 'programme-unreadable'],
    ['2021', undefined, 'programme-unreadable'],
  ]);
});

describe('kinds are project or institution, in every language', () => {
  table('kind', [
    ...['projekt', 'Projekt', 'PROSJEKT', 'project', 'Interreg-projekt', 'Interregprosjekt', 'EU-projekt'].map(
      (cell): Case => [cell, 'project'],
    ),
    ...[
      ...['institution', 'Institusjon', 'institutionellt samarbete', 'Institutionella gränssamarbeten'],
      ...['institusjonelt samarbeid', 'institusjonelt grensesamarbeid'],
    ].map((cell): Case => [cell, 'institution']),
    ['förstudie', undefined, 'kind-unknown'],
    ['7', undefined, 'kind-unknown'],
    ['', undefined],
  ]);
});

describe('roles are lead or partner, in every language', () => {
  table('partnerRole', [
    ...[
      ...['lead', 'Lead partner', 'LP', 'LP1', 'Projektägare', 'Prosjekteier', 'prosjekteigar', 'Svensk projektägare'],
      ...[
        'Norsk prosjekteier',
        'huvudpartner',
        'hovedpartner',
        'Samordnande stödmottagare',
        'Y',
        'Yes',
        'ja',
        '1',
        'TRUE',
      ],
      ...['Coordinator', 'koordinator', 'Lead beneficiary', 'eier'],
    ].map((cell): Case => [cell, 'lead']),
    ...[
      ...[
        'partner',
        'Partner 2',
        'PP',
        'PP3',
        'Projektpartner',
        'prosjektpartner',
        'prosjektpartnar',
        'Project partner',
      ],
      ...['Deltagare', 'projektdeltagare', 'deltaker', 'deltakar', 'N', 'No', 'nej', 'Nei', '0', 'associerad partner'],
    ].map((cell): Case => [cell, 'partner']),
    ['kock', undefined, 'role-unknown'],
    ['-', undefined],
  ]);
});

describe('countries are read as codes', () => {
  const countries = ['partnerCountry', 'placeCountry'] as const;
  for (const field of countries)
    table(field, [
      ...['SE', 'se', 'Sverige', 'SVERIGE', 'Sweden', 'SWE', 'svensk', 'svenska sidan', 'SE311', 'Sverige (SE)'].map(
        (cell): Case => [cell, 'SE'],
      ),
      ...['NO', 'no', 'Norge', 'Noreg', 'Norway', 'NOR', 'norsk side', 'NO020', 'NO – Norge', 'Norge/Norway'].map(
        (cell): Case => [cell, 'NO'],
      ),
      ['Finland', 'FI'],
      ['UK', 'GB'],
      ['EL', 'GR'],
      ['Åland', 'AX'],
      ['DK', 'DK'],
      ['SE; NO', undefined, 'country-several'],
      ['Sverige och Norge', undefined, 'country-several'],
      ['Sweden, Norway', undefined, 'country-several'],
      ['Värmland', undefined, 'country-unknown'],
      ['XX', undefined, 'country-unknown'],
      ['Sverige och månen', undefined, 'country-unknown'],
      ['saknas', undefined],
    ]);
});

describe('languages are read as codes without region', () => {
  table('language', [
    ...['sv', 'SV', 'sv-SE', 'sv_FI', 'swe', 'svenska', 'Svensk', 'Swedish'].map((cell): Case => [cell, 'sv']),
    ...['nb', 'no', 'nb-NO', 'nob', 'norska', 'norsk', 'bokmål', 'norsk bokmål', 'norskt bokmål', 'Norwegian'].map(
      (cell): Case => [cell, 'nb'],
    ),
    ...['nn', 'nn-NO', 'nynorsk', 'norsk nynorsk', 'no-nyn'].map((cell): Case => [cell, 'nn']),
    ...['en', 'en-GB', 'engelska', 'English'].map((cell): Case => [cell, 'en']),
    ['fi', 'fi'],
    ['sv, nb', undefined, 'language-unreadable'],
    ['sv/nb', undefined, 'language-unreadable'],
    ['svenska och norska', undefined, 'language-unreadable'],
    ['klingonska', undefined, 'language-unreadable'],
    ['?', undefined],
  ]);
});
