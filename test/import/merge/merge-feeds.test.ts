import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, institution, type Json } from '../../helpers/feeds.js';
import { itemsOf, lead, madeOf, merge, named } from './merging.js';

const feeds = (one: Json, other: Json) => [feedOf([one]), feedOf([other], { language: 'nb' })];
const met = (one: Json, other: Json, options = {}) => merge(feeds(one, other), options);
/** `same`, or the reason of the doubt with what the dates say, or `different`. */
function outcome(one: Json, other: Json): string {
  const { items, doubtful } = met(one, other);
  const [doubt] = doubtful;
  return items.length === 1 ? 'same' : doubt ? `${doubt.reason}, ${doubt.dates}` : 'different';
}

describe('two items with one id', () => {
  it('are one project when the id is a URI, whatever else they say', () => {
    const id = 'https://example.se/projekt/1';
    const result = met(named(id, 'Alfa', '2019 – 2021'), named(id, 'Något helt annat', '2023 – 2025'));
    assert.deepEqual(madeOf(result), [`${id}+${id}`]);
  });

  it('are two projects when each feed numbers its own, and both ids stay apart', () => {
    const result = met(named('1', 'Alfa', '2019 – 2021'), named('1', 'Något helt annat', '2023 – 2025'));
    assert.deepEqual(
      itemsOf(result).map(({ id }) => id),
      ['1', 'b-1'],
    );
    const { code, level, place } = result.findings[0]!;
    assert.deepEqual([code, level, place], ['merge-id-taken', 'notice', { source: 'b.json', pointer: '/items/0' }]);
  });

  it('are one project when the feeds are said to share ids, under another name', () => {
    const [one, other] = [named('1', 'Alfa', '2023-01 – 2025-12'), named('1', 'Något helt annat', '2023-01 – 2026-06')];
    assert.deepEqual(madeOf(met(one, other, { sameIds: true })), ['1+1']);
    assert.deepEqual(madeOf(met(one, other)), ['1', '1']);
  });

  it('are for a person when the ids are shared and nothing else is: a table may have been numbered anew', () => {
    const result = met(named('1', 'Alfa', '2019 – 2021'), named('1', 'Något helt annat', '2023 – 2025'), {
      sameIds: true,
    });
    assert.deepEqual([madeOf(result), result.doubtful[0]?.reason], [['1', '1'], 'id']);
  });
});

describe('two items with one name', () => {
  const partner = { partners: [lead('Visit Värmland ek. för.')] };
  const samePartner = { partners: [{ name: 'Visit Värmland', country: 'SE' }] };
  const cases: [promise: string, one: Json, other: Json, becomes: string][] = [
    ['the same dates', named('1', 'Alfa', '2023-05-01 – 2025-04-30'), named('2', 'Alfa', '2023-05 – 2025-04'), 'same'],
    ['the same start', named('1', 'Alfa', '2023-05-01 – 2025-04-30'), named('2', 'Alfa', '2023-05 – 2025-10'), 'same'],
    ['years only', named('1', 'Alfa', '2023 – 2025'), named('2', 'Alfa', '2023-05-01 – 2025-04-30'), 'same'],
    ['another time', named('1', 'Alfa', '2019 – 2021'), named('2', 'Alfa', '2022 – 2024'), 'name, apart'],
    ['other days', named('1', 'Alfa', '2022-10 – 2025-03'), named('2', 'Alfa', '2023-01 – 2025-06'), 'name, overlap'],
    ['no dates in one', named('1', 'Alfa', '2023 – 2025'), named('2', 'Alfa'), 'name, unknown'],
    ['no dates at all', named('1', 'Alfa'), named('2', 'Alfa'), 'name, unknown'],
    [
      'no dates, and a partner in common',
      named('1', 'Alfa', undefined, partner),
      named('2', 'Alfa', undefined, samePartner),
      'same',
    ],
    [
      'other days, and a partner in common',
      named('1', 'Alfa', '2022-10 – 2025-03', partner),
      named('2', 'Alfa', '2023-01 – 2025-06', samePartner),
      'same',
    ],
    [
      'another time, and a partner in common',
      named('1', 'Alfa', '2019 – 2021', partner),
      named('2', 'Alfa', '2022 – 2024', samePartner),
      'name, apart',
    ],
    [
      'another programme',
      named('1', 'Alfa', '2023 – 2025', { programme: '2021TC16RFCB015' }),
      named('2', 'Alfa', '2023 – 2025', { programme: '2021TC16RFTN003' }),
      'different',
    ],
    [
      'institutions',
      institution('1', {}, { title: 'Gränsrådet' }),
      institution('2', {}, { title: 'Grenserådet' }),
      'same',
    ],
    ['another kind', named('1', 'ARKO', '2020 – 2022'), institution('2', {}, { title: 'ARKO' }), 'name, unknown'],
  ];
  for (const [promise, one, other, becomes] of cases)
    it(`and ${promise}: ${becomes}`, () => assert.equal(outcome(one, other), becomes));

  it('may have it in a translation only', () => {
    const one = named('1', 'Hållbar besöksnäring', '2023-01 – 2025-12', {
      translations: { nb: { title: 'Bærekraftig reiseliv' } },
    });
    assert.equal(outcome(one, named('2', 'Bærekraftig reiseliv', '2023-01 – 2025-12')), 'same');
  });

  it('are for a person when one feed has two that fit, and neither is merged', () => {
    const result = merge([
      feedOf([named('1', 'Alfa', '2023-01 – 2025-12')]),
      feedOf([named('2', 'Alfa', '2023-01 – 2025-12'), named('3', 'Alfa', '2023-01 – 2025-12')]),
    ]);
    assert.deepEqual(madeOf(result), ['1', '2', '3']);
    assert.deepEqual(
      result.doubtful.map(({ reason }) => reason),
      ['ambiguous', 'ambiguous'],
    );
  });

  it('are not compared when everything has it, unless the dates tell them apart', () => {
    const many = (prefix: string) =>
      feedOf(
        Array.from({ length: 60 }, (_, index) =>
          named(`${prefix}${index}`, 'Teknisk assistans', `20${10 + index}-01 – 20${10 + index}-12`),
        ),
      );
    const result = merge([many('a'), many('b')]);
    assert.equal(result.items.length, 60);
    assert.deepEqual(
      result.findings.map(({ code, values }) => [code, values?.count]),
      [['merge-crowded', 120]],
    );
  });
});

describe('two names with nothing in common', () => {
  const one = named('1', 'Hållbar besöksnäring', '2023-01 – 2025-12', { partners: [lead('Torsby kommun')] });
  it('are for a person when the owner and both dates are the same, and the languages are not', () => {
    const other = { partners: [lead('Torsby kommun')] };
    assert.equal(
      outcome(one, named('2', 'Bærekraftig reiseliv', '2023-01-01 – 2025-12-31', other)),
      'partner-and-dates, equal',
    );
    // An owner has many projects, which often begin on the same day: one language would have one name.
    const sv = { language: 'sv' };
    assert.equal(outcome(one, named('2', 'Cybersäkerhet', '2023-01-01 – 2025-12-31', other, sv)), 'different');
  });
});

it('DARK, which has five titles, is one project or in doubt in every source, and never two', () => {
  const title = 'Design, konst och arkitektur som reseanledning';
  const others = [
    ['Design, kunst och arkitektur som reiseanledning', '2023-01 – 2025-06', 'same'],
    ['Design, kunst och arkitektur som reseanledning', '2023-01 – 2025-06', 'same'],
    ['Design, kunst og arkitektur som reisegrunn', '2022-10-01 – 2025-03-31', 'similar-name, overlap'],
    ['Design og arkitektur som reiseutløser (DARK)', '2022-10-01 – 2025-03-31', 'similar-name, overlap'],
  ] as const;
  for (const [other, period, becomes] of others)
    assert.equal(outcome(named('1', title, '2023-01-01 – 2025-06-30'), named('2', other, period)), becomes, other);
});

it('what a feed calls itself in a language is that, with whatever region', () => {
  const translations = { 'nb-NO': { title: 'Samarbeid' }, nb: { title: 'Noe annet' }, '?': { title: 'Inget' } };
  const head = { ...feedOf([named('1', 'Skog')]), language: 'sv', _gransamarbete: { translations } };
  assert.deepEqual(merge([head, feedOf([named('2', 'Hav')])]).head.translations, { nb: { title: 'Samarbeid' } });
});

it('three feeds become one list, in which each project stands once', () => {
  const period = '2023-08-14 – 2026-07-31';
  const result = merge([
    feedOf([named('1', 'Grön industriväxt', period)]),
    feedOf([named('2', 'Grønn industrivekst', period), named('3', 'SAIL', '2023 – 2026')]),
    feedOf([named('4', 'Grön industriväxt', period), named('5', 'Hexagon', '2025 – 2027')]),
  ]);
  assert.deepEqual(madeOf(result), ['1+2+4', '3', '5']);
  assert.deepEqual([result.doubtful, result.findings], [[], []]);
});

it('what cannot be read is reported, and the rest is merged', () => {
  const result = merge([
    feedOf([named('1', 'Alfa'), { title: 'Utan id' }, named('1', 'En gång till')]),
    feedOf([{ ...named('2', 'Beta'), url: 'javascript:alert(1)' }]),
    ['no feed'],
  ]);
  assert.deepEqual(madeOf(result), ['1', '2']);
  assert.equal(itemsOf(result)[1]?.url, undefined);
  assert.deepEqual(
    result.findings.map(({ code, place: { source, pointer } }) => [code, source, pointer]),
    [
      ['unusable', 'a.json', '/items/1/id'],
      ['merge-id-repeated', 'a.json', '/items/2'],
      ['unusable', 'b.json', '/items/0/url'],
      ['feed-shape', 'c.json', undefined],
    ],
  );
});
