import { expect } from '@open-wc/testing';
import { feedOf, filterFeed, fullFeed, institution, project } from '../helpers/element-feeds.js';
import { holdPage, text } from '../helpers/pages.js';
import { areaBox, click, listOf, parts, texts, titles } from './harness.js';

const page = holdPage();
const open = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén'];

/** Tries a setting at the start, then on a list that has another one, and then without it. */
function everyWay(
  name: string,
  value: string,
  read: (list: HTMLElement) => unknown,
  expected: unknown,
  standard: unknown,
  feed = filterFeed,
): void {
  it(`${name}="${value}" works at the start, and when it changes`, async () => {
    const list = await listOf(feed(), { [name]: value });
    expect(read(list)).to.deep.equal(expected);
    list.removeAttribute(name);
    await list.updateComplete;
    expect(read(list)).to.deep.equal(standard);
    list.setAttribute(name, value);
    await list.updateComplete;
    expect(read(list)).to.deep.equal(expected);
  });
}

const ticked = (list: HTMLElement) =>
  (parts(list, 'area-input') as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value);
const levels = (list: HTMLElement) =>
  ['section-title', 'about-title', 'card-title'].map((name) => parts(list, name)[0]?.localName);

describe('attributes', () => {
  everyWay('areas', 'PO2', titles, ['Beta', 'Gamma', 'Gränskommittén'], open);
  everyWay('areas', 'PO2 -', titles, ['Beta', 'Gamma', 'Delta', 'Gränskommittén'], open);
  everyWay('ended', 'show', titles, ['Alfa', 'Beta', 'Gamma', 'Delta', 'Gammal', 'Äldre', 'Gränskommittén'], open);
  everyWay('ended', 'hide', (list) => [titles(list), parts(list, 'ended').length], [open, 0], [open, 1]);
  everyWay('selected', 'PO2', ticked, ['PO2'], []);
  everyWay('page-size', '2', titles, ['Alfa', 'Beta', 'Gränskommittén'], open);
  everyWay('heading-level', '4', levels, ['h4', 'h4', 'h5'], ['h2', 'h2', 'h3'], fullFeed);
  everyWay('heading-level', '5', levels, ['h5', 'h5', 'h6'], ['h2', 'h2', 'h3'], fullFeed);
  for (const name of ['search', 'areas', 'places']) everyWay('without', name, (list) => parts(list, name).length, 0, 1);
  for (const name of ['about', 'updated'])
    everyWay('without', name, (list) => parts(list, name).length, 0, 1, fullFeed);
  everyWay('without', 'ended', (list) => parts(list, 'ended').length, 0, 1);
  everyWay(
    'without',
    'counts',
    (list) => [parts(list, 'status').length, parts(list, 'area-count').length, /\d/.test(texts(list, 'ended').join())],
    [0, 0, false],
    [1, 4, true],
  );
  everyWay('without', 'search areas places ended', (list) => parts(list, 'toolbar').length, 0, 1);

  it('are properties, too, and nothing is written back', async () => {
    const list = await listOf(filterFeed());
    const before = list.getAttributeNames();
    Object.assign(list, {
      pageSize: 2,
      headingLevel: 3,
      sort: 'title',
      without: 'search',
      ended: 'show',
      areas: 'PO1',
    });
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gränskommittén']);
    expect(parts(list, 'section-title')[0]!.localName).to.equal('h3');
    expect(parts(list, 'search')).to.deep.equal([]);
    expect(list.getAttributeNames()).to.deep.equal(before);
  });

  it('show what they stand for as properties', async () => {
    const list = await listOf(filterFeed(), { 'page-size': '3', 'heading-level': '4' });
    expect([list.pageSize, list.headingLevel].map(String)).to.deep.equal(['3', '4']);
  });
});

describe('selected', () => {
  it('can be unticked by the visitor, and is what “Rensa filter” takes back', async () => {
    const list = await listOf(filterFeed(), { selected: 'PO2 PO1' });
    expect(texts(list, 'clear')).to.deep.equal(['Rensa filter']);
    await click(list, areaBox(list, 'PO1'));
    expect(list.query.areas).to.deep.equal(['PO2']);
  });

  it('takes the names of areas, too', async () => {
    const list = await listOf(filterFeed(), { selected: 'po2' });
    expect(ticked(list)).to.deep.equal(['PO2']);
  });
});

describe('sort', () => {
  const items = () => [
    project('Östra', { period: { start: '2021', end: '2998-05' } }),
    project('Åre 10', { period: { start: '2022-05', end: '2997' } }),
    project('Zeta', { period: {} }),
    project('Åre 9', { period: { start: '2022-01-31', end: '2998-05-01' } }),
    institution('Ö-rådet'),
    institution('Aktörerna'),
  ];
  const orders = {
    feed: ['Östra', 'Åre 10', 'Zeta', 'Åre 9', 'Ö-rådet', 'Aktörerna'],
    title: ['Zeta', 'Åre 9', 'Åre 10', 'Östra', 'Aktörerna', 'Ö-rådet'],
    start: ['Åre 10', 'Åre 9', 'Östra', 'Zeta', 'Ö-rådet', 'Aktörerna'],
    end: ['Åre 10', 'Åre 9', 'Östra', 'Zeta', 'Ö-rådet', 'Aktörerna'],
  };
  for (const [sort, order] of Object.entries(orders))
    everyWay('sort', sort, titles, order, orders.feed, () => feedOf(items()));
});

describe('a bad value', () => {
  const bad = {
    ended: 'maybe',
    sort: 'random',
    'page-size': '0',
    'heading-level': '1',
    without: 'everything',
  };
  for (const [name, value] of Object.entries(bad))
    it(`takes the default and warns once: ${name}="${value}"`, async () => {
      const list = await listOf(filterFeed(), { [name]: value });
      expect(titles(list)).to.deep.equal(open);
      list.setAttribute('sort', 'feed');
      list.requestUpdate();
      await list.updateComplete;
      const warnings = page.takeWarnings();
      expect(warnings.filter((warning) => warning.includes(value))).to.have.length(1);
      expect(warnings).to.have.length(1);
    });

  for (const [name, value] of [
    ['page-size', 'många'],
    ['page-size', '2.5'],
    ['page-size', '-1'],
    ['heading-level', '6'],
  ] as const)
    it(`is also ${name}="${value}"`, async () => {
      const list = await listOf(filterFeed(), { [name]: value });
      expect(titles(list)).to.deep.equal(open);
      expect(parts(list, 'section-title')[0]!.localName).to.equal('h2');
      expect(page.takeWarnings()).to.have.length(1);
    });

  it('costs only itself', async () => {
    const list = await listOf(filterFeed(), { without: 'search everything places' });
    expect([parts(list, 'search'), parts(list, 'places')]).to.deep.equal([[], []]);
    expect(parts(list, 'areas')).to.have.length(1);
    expect(page.takeWarnings()).to.have.length(1);
  });
});

it('counts “av 12” as what areas and ended allow, before search and filter', async () => {
  const list = await listOf(filterFeed(), { areas: 'PO1', ended: 'show' });
  expect(texts(list, 'status')).to.deep.equal(['Visar 4 av 4 samarbeten']);
  await click(list, parts(list, 'area')[0]!);
  expect(text(parts(list, 'status')[0])).to.match(/ av 4 samarbeten$/);
});
