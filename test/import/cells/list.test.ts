import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Column } from '../../../src/import/columns/column.js';
import { readCell, told } from './reading.js';

type Named = readonly [name: string, country?: string | undefined, role?: 'lead' | 'partner' | undefined, url?: string];
type Case = readonly [cell: string, partners: readonly Named[], told?: string];

function table(field: 'lead' | 'partners', cases: readonly Case[], column: Pick<Column, 'country'> = {}) {
  for (const [cell, named, code = ''] of cases)
    it(JSON.stringify(cell), () => {
      const { value, findings } = readCell(field, cell, column);
      const usual = field === 'lead' ? 'lead' : 'partner';
      const partners = named.map(([name, country, role = usual, url]) => ({
        name,
        ...(country && { country }),
        role,
        ...(url && { url }),
      }));
      assert.deepEqual(value, partners.length ? partners : undefined);
      assert.equal(told(findings), code);
    });
}

describe('partners are parted by semicolons and lines, and may say where they are and what', () => {
  table('partners', [
    ['Torsby kommun', [['Torsby kommun']]],
    ['Torsby kommun; Årjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['Torsby kommun;Årjängs kommun;', [['Torsby kommun'], ['Årjängs kommun']]],
    ['Torsby kommun\nÅrjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['Torsby kommun\r\nÅrjängs kommun\r\n', [['Torsby kommun'], ['Årjängs kommun']]],
    ['Torsby kommun | Årjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['• Torsby kommun\n• Årjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['- Torsby kommun\n- Årjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['1. Torsby kommun\n2. Årjängs kommun', [['Torsby kommun'], ['Årjängs kommun']]],
    ['7sterke', [['7sterke']]],
    ['Torsby kommun; torsby kommun; -; ', [['Torsby kommun']]],
    [
      'Torsby kommun (SE); Marker kommune (NO)',
      [
        ['Torsby kommun', 'SE'],
        ['Marker kommune', 'NO'],
      ],
    ],
    ['Torsby kommun (Sverige)', [['Torsby kommun', 'SE']]],
    ['Marker kommune, Norge', [['Marker kommune', 'NO']]],
    ['NO: Marker kommune', [['Marker kommune', 'NO']]],
    ['Marker kommune (NO, lead partner)', [['Marker kommune', 'NO', 'lead']]],
    ['Marker kommune (prosjekteier)', [['Marker kommune', undefined, 'lead']]],
    ['Marker kommune (Haldenkanalen)', [['Marker kommune (Haldenkanalen)']]],
    ['Grensetjänsten Norge-Sverige', [['Grensetjänsten Norge-Sverige']]],
    ['Gränsrådet Norge – Sverige', [['Gränsrådet Norge – Sverige']]],
    ['Visit Värmland ek. för.', [['Visit Värmland ek. för.']]],
    ['Torsby kommun, Årjängs kommun', [['Torsby kommun, Årjängs kommun']], 'list-commas (warning)'],
    ['Compare https://example.se/', [['Compare', undefined, undefined, 'https://example.se/']]],
    ['Compare (https://example.se/)', [['Compare', undefined, undefined, 'https://example.se/']]],
    ['-', []],
    ['; ;', []],
    ['#REF!', [], 'cell-error'],
    ['=A1', [], 'cell-formula'],
  ]);
});

describe('owners are leads, on the side of the border that their column names', () => {
  table(
    'lead',
    [
      ['Säffle kommun', [['Säffle kommun', 'SE']]],
      [
        'Säffle kommun; Torsby kommun',
        [
          ['Säffle kommun', 'SE'],
          ['Torsby kommun', 'SE'],
        ],
      ],
      ['Marker kommune (NO)', [['Marker kommune', 'NO']]],
    ],
    { country: 'SE' },
  );
  table('lead', [['Säffle kommun', [['Säffle kommun']]]]);
});

describe('places and tags are parted by commas, too', () => {
  for (const [cell, places] of [
    ['Säffle', [{ name: 'Säffle' }]],
    ['Säffle, Torsby och Årjäng', [{ name: 'Säffle' }, { name: 'Torsby och Årjäng' }]],
    [
      'Säffle (SE); Marker (NO)',
      [
        { name: 'Säffle', country: 'SE' },
        { name: 'Marker', country: 'NO' },
      ],
    ],
    ['Säffle\nMarker\nSäffle', [{ name: 'Säffle' }, { name: 'Marker' }]],
    ['Dalarnas län', [{ name: 'Dalarnas län' }]],
    ['n/a', undefined],
  ] as const)
    it(`places: ${JSON.stringify(cell)}`, () => {
      const { value, findings } = readCell('places', cell);
      assert.deepEqual(value, places);
      assert.equal(told(findings), '');
    });

  for (const [cell, tags] of [
    ['skog', ['skog']],
    ['skog, trä;bioekonomi', ['skog', 'trä', 'bioekonomi']],
    ['skog\nskog\nSkog', ['skog']],
    [',;', undefined],
  ] as const)
    it(`tags: ${JSON.stringify(cell)}`, () => assert.deepEqual(readCell('tags', cell).value, tags));
});
