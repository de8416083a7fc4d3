import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idnr } from '@navikt/fnrvalidator';
import personnummer from 'personnummer';
import { findPersonalData } from '../../src/shared/personal-data.js';

/** The same numbers in every run: a generator with a seed (Park and Miller, 1988). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const two = (number: number): string => String(number).padStart(2, '0');
const isFound = (number: string): boolean => findPersonalData(`Jag heter Kim, ${number}.`).includes(number);

it('a text without any costs no more the longer its words are', () => {
  // With a pattern that begins anew at each letter, this does not end.
  assert.deepEqual(findPersonalData('x'.repeat(500_000)), []);
});

describe('an identity number', () => {
  const found = [
    ...['19900101-9802', '199001019802', '900101-9802', '9001019802', '900101+9802', '900101 9802', '1990-01-01-9802'],
    ...['900161-9809', '19640883-9808'],
    ...['01019950065', '010199 50065', '010199-50065', '01.01.99 50065', '41019050007', '410190 50007'],
  ];
  for (const number of found) {
    it(`is found: ${number}`, () => {
      assert.deepEqual(findPersonalData(`Ring mig (${number}), tack`), [number]);
    });
  }

  it('is found wherever personnummer finds one, and nowhere else', () => {
    const pick = random(1);
    let real = 0;
    for (let round = 0; round < 20_000; round++) {
      const date = `${two(pick(100))}${two(1 + pick(12))}${two(1 + pick(28) + 60 * pick(2))}`;
      const number = `${['', '19', '20'][pick(3)]!}${date}${['', '-', '+'][pick(3)]!}${String(pick(10_000)).padStart(4, '0')}`;
      const expected = personnummer.valid(number);
      if (expected) real++;
      // Ten digits together may also be a telephone number.
      if (!expected && /^0\d{5}-?\d{4}$/.test(number)) continue;
      assert.equal(isFound(number), expected, number);
    }
    assert.ok(real > 1_000, `only ${real} real ones`);
  });

  it('is found wherever fnrvalidator finds a fødselsnummer or a D-nummer, and nowhere else', () => {
    const pick = random(2);
    let real = 0;
    for (let round = 0; round < 100_000; round++) {
      const date = `${two(1 + pick(28) + 40 * pick(2))}${two(1 + pick(12))}${two(pick(100))}`;
      const number = `${date}${String(pick(100_000)).padStart(5, '0')}`;
      const expected = idnr(number).status === 'valid';
      if (expected) real++;
      assert.equal(isFound(number), expected, number);
    }
    assert.ok(real > 1_000, `only ${real} real ones`);
  });
});

describe('an e-mail address', () => {
  for (const address of ['anna@example.se', 'kari.nordmann+1@epost.example.no', 'åsa_ö@kommun-ä.se'])
    it(`is found: ${address}`, () => {
      assert.deepEqual(findPersonalData(`Skriv till <${address}>, eller mailto:${address}.`), [address]);
    });
});

describe('a telephone number', () => {
  const swedish = ['070-123 45 67', '0701234567', '070-1234567', '070-123-45-67', '0701-23 45 67', '070 123 45 67'];
  const area = ['054-12 34 56', '0552-123 45', '08-123 456 78', '08-12 34 56', '031/12 34 56'];
  const abroad = ['+46701234567', '+46 70 123 45 67', '+46 (0)70-123 45 67', '0046 70 123 45 67', '+47 22 33 44 55'];
  const norwegian = ['004722334455', '+4791234567', '22 33 44 55', '912 34 567', '91234567', '41234567'];
  for (const number of [...swedish, ...area, ...abroad, ...norwegian])
    it(`is found: ${number}`, () => {
      assert.deepEqual(findPersonalData(`Ring ${number}.`), [number]);
    });
});

describe('what is no personal data', () => {
  const harmless = [
    // The first twelve digits of the period would pass the check of a personnummer.
    'Sidan är från 2024-01-15, och projektet pågår 2023-02-08 2025-05-31.',
    'Mötet 01-02-2024 eller 01-02 2024, 15.01.2024 kl. 08.00–16.30, öppet 08-16.',
    'Diarienummer 2024-00123, KS 2024/0123, RS/230456 och RV2024-0012345.',
    'Organisationsnummer 556036-0793, 212000-1850, 16556036-0793 och 202100-3831; org.nr 974 760 673 og 971032081.',
    'Stödet var 1 704 753 euro, 45 000 000 kr, 45000000 kr, 91234567 NOK och 12 345 678 kronor.',
    'Projekt 20367843 inom 2021TC16RFCB015, år 2021 2022 2023 2024.',
    '20240115 är ett datum, 900101-9803 och 01129955132 har fel kontrollsiffra.',
    'Postnummer 651 84 Karlstad, 0150 Oslo. Version 1.2.3, 192.168.100.200, ISBN 978-91-7000-150-5.',
    '@regionvarmland, a@b, 5 @ 10 kr. Bra!',
    '',
  ];
  for (const text of harmless)
    it(`is left alone: ${text.slice(0, 60)}`, () => {
      assert.deepEqual(findPersonalData(text), []);
    });
});

it('everything in a text is named as it stands there, and once', () => {
  const text = 'Anna, 900101-9802, anna@example.se eller 070-123 45 67. Igen: anna@example.se, 900101-9802';
  assert.deepEqual(findPersonalData(text), ['anna@example.se', '900101-9802', '070-123 45 67']);
});

it('a comment of any kind is read in no time', () => {
  for (const piece of ['0', '0 ', '12-', 'a.', '@', 'a@', '+46 ', '(', '\n', '1234567890'])
    for (const length of [600, 6000]) {
      const start = performance.now();
      findPersonalData(piece.repeat(length / piece.length));
      assert.ok(performance.now() - start < 250, `${JSON.stringify(piece)} × ${length}`);
    }
});
