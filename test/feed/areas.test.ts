import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaCode, areaOfObjective, builtInAreas, programmeAreas } from '../../src/feed/areas.js';
import { project, readItem } from '../helpers/feeds.js';

const names: readonly (readonly [string, readonly string[]])[] = [
  [
    'PO1',
    ['PO1', 'po1', 'En smartare gränsregion', 'En smartere grenseregion', 'Ett smartare Europa', 'Et smartere Europa'],
  ],
  ['PO2', ['PO2', 'En grönare gränsregion', 'En grønnere grenseregion', 'Ett grönare Europa', 'Et grønnere Europa']],
  [
    'PO4',
    [
      'PO4',
      'En mer social gränsregion',
      'En mer sosial grenseregion',
      'Ett mer socialt Europa',
      'Et mer sosialt Europa',
    ],
  ],
  ['ISO1', ['ISO1', 'iso1', 'En starkare gränsregion', 'En sterkere grenseregion', 'EN STARKARE GRÄNSREGION']],
  ['2014-1', ['Innovativa miljöer', 'Innovative miljøer', 'innovative miljöer']],
  ['2014-2', ['Små och medelstora företag', 'Små og mellomstore bedrifter']],
  ['2014-3', ['Natur- och kulturarv', 'Natur- og kulturarv', 'Natur– och kulturarv']],
  ['2014-4', ['Hållbara transporter', 'Bærekraftig transport', 'Ha\u030allbara transporter']],
  ['2014-5', ['Sysselsättning', 'Sysselsetting']],
];

describe('areas', () => {
  it('of the programme are four, however many a page says', () => {
    assert.deepEqual(
      programmeAreas.map(({ id }) => id),
      ['PO1', 'PO2', 'PO4', 'ISO1'],
    );
  });

  it('have a name of their own, those of today in all three languages', () => {
    for (const { id, label } of programmeAreas) assert.deepEqual(Object.keys(label).sort(), ['nb', 'nn', 'sv'], id);
    assert.equal(builtInAreas.length, 4 + 5);
    const codes = new Map<string, string>();
    for (const { id, label } of builtInAreas)
      for (const name of Object.values(label)) {
        assert.equal(codes.get(name) ?? id, id, `${name} is two areas`);
        codes.set(name, id);
      }
  });

  for (const [code, written] of names) {
    for (const name of written) {
      it(`${code} may be written ${name}`, () => {
        assert.equal(areaCode(name), code);
        assert.deepEqual(readItem(project('a', { focusArea: [` ${name} `] })).item.areas, [code]);
      });
    }
  }

  it('that nobody knows stay as they are written', () => {
    for (const name of ['PO9', 'RSO4.6', 'Ett helt annat område', '__proto__', 'constructor', 'toString']) {
      assert.equal(areaCode(name), name);
      assert.deepEqual(readItem(project('a', { focusArea: [name] })).item.areas, [name]);
    }
  });

  it('that are the same by two names are one', () => {
    const focusArea = ['PO4', 'En mer social gränsregion', 'PO1', 'Ett mer socialt Europa', 'X', 'X'];
    assert.deepEqual(readItem(project('a', { focusArea })).item.areas, ['PO4', 'PO1', 'X']);
  });
});

describe('the area of a specific objective', () => {
  const objectives: readonly (readonly [string, string | undefined])[] = [
    ['RSO1.1', 'PO1'],
    ['RSO1.3', 'PO1'],
    ['RSO2.4', 'PO2'],
    ['RSO2.6', 'PO2'],
    ['RSO4.1', 'PO4'],
    ['RSO4.6', 'PO4'],
    ['ISO6.6', 'ISO1'],
    ['ISO7.1', 'ISO2'],
    ['RSO1.13', 'PO1'],
    ['RSO8.1', undefined],
    ['RSO0.1', undefined],
    ['RSO1', undefined],
    ['1.3', undefined],
    ['xRSO1.3', undefined],
    ['RSO1.3x', undefined],
    ['', undefined],
  ];
  for (const [objective, area] of objectives) {
    it(`${objective || 'none'} is ${area ?? 'unknown'}`, () => {
      assert.equal(areaOfObjective(objective) || undefined, area);
      const { item, problems } = readItem(project('a', { specificObjective: objective }));
      assert.deepEqual(item.areas, area ? [area] : []);
      assert.deepEqual(problems, []);
    });
  }

  it('stands in for areas that are missing or none, and never beside those that are there', () => {
    const areasOf = (extension: object) => readItem(project('a', { ...extension })).item.areas;
    assert.deepEqual(areasOf({ focusArea: [], specificObjective: 'RSO1.3' }), ['PO1']);
    assert.deepEqual(areasOf({ focusArea: [7], specificObjective: 'RSO1.3' }), ['PO1']);
    assert.deepEqual(areasOf({ focusArea: ['PO4'], specificObjective: 'RSO1.3' }), ['PO4']);
    assert.deepEqual(areasOf({ focusArea: ['PO9'], specificObjective: 'RSO1.3' }), ['PO9']);
  });
});
