import { expect } from '@open-wc/testing';
import { feedOf, filterFeed, project } from '../helpers/element-feeds.js';
import { details, holdPage, text } from '../helpers/pages.js';
import { areaBox, click, endedBox, listOf, part, parts, search, texts, titles } from './harness.js';

holdPage();

/** What the filter says of each area: its value and its count. */
const counts = (list: HTMLElement) =>
  Object.fromEntries(
    parts(list, 'area').map((label) => [
      label.querySelector('input')!.value,
      Number(text(label.querySelector('[part=area-count]'))),
    ]),
  );

describe('the filter by area', () => {
  it('has a box for each area in the feed, in the programme’s order, those without area last', async () => {
    const list = await listOf(filterFeed());
    expect(part(list, 'areas').localName).to.equal('fieldset');
    expect(text(part(list, 'areas').querySelector('legend'))).to.equal('Insatsområde');
    const boxes = parts(list, 'area-input') as HTMLInputElement[];
    expect(boxes.map(({ type, name, value, checked }) => [type, name, value, checked])).to.deep.equal([
      ['checkbox', 'area', 'PO1', false],
      ['checkbox', 'area', 'PO2', false],
      ['checkbox', 'area', 'PO4', false],
      ['checkbox', 'area', '-', false],
    ]);
    expect(texts(list, 'area').map((label) => label.replace(/ ?\d+$/, ''))).to.deep.equal([
      'En smartare gränsregion',
      'En grönare gränsregion',
      'En mer social gränsregion',
      'Utan insatsområde',
    ]);
    expect(parts(list, 'area').map((label) => label.getAttribute('part'))).to.deep.equal([
      'area po1',
      'area po2',
      'area po4',
      'area other',
    ]);
  });

  it('shows the projects of the area that is ticked, and every institution', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, 'PO2'));
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
    expect(areaBox(list, 'PO2').checked).to.be.true;
    await click(list, areaBox(list, 'PO2'));
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén']);
  });

  it('shows the projects of any of the areas that are ticked', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, 'PO1'));
    await click(list, areaBox(list, 'PO2'));
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gamma', 'Gränskommittén']);
    expect(list.query.areas).to.deep.equal(['PO1', 'PO2']);
  });

  it('finds the projects that belong to no area', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, '-'));
    expect(titles(list)).to.deep.equal(['Delta', 'Gränskommittén']);
  });

  it('can be clicked at its words', async () => {
    const list = await listOf(filterFeed());
    await click(list, parts(list, 'area')[1]!);
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
  });

  it('is not there when it could change nothing', async () => {
    const list = await listOf(
      feedOf([project('Alfa', { focusArea: ['PO1'] }), project('Beta', { focusArea: ['PO1'] })]),
    );
    expect(parts(list, 'areas')).to.deep.equal([]);
  });
});

describe('the counts of the areas', () => {
  it('are what each area would show, and a zero stays', async () => {
    const list = await listOf(filterFeed());
    expect(counts(list)).to.deep.equal({ PO1: 2, PO2: 2, PO4: 0, '-': 1 });
  });

  it('follow the ended ones', async () => {
    const list = await listOf(filterFeed());
    await click(list, endedBox(list));
    expect(counts(list)).to.deep.equal({ PO1: 3, PO2: 2, PO4: 1, '-': 1 });
  });

  it('follow the search', async () => {
    const list = await listOf(filterFeed());
    await search(list, 'skogen');
    expect(counts(list)).to.deep.equal({ PO1: 1, PO2: 1, PO4: 0, '-': 0 });
  });

  it('do not follow the areas themselves', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, 'PO2'));
    expect(counts(list)).to.deep.equal({ PO1: 2, PO2: 2, PO4: 0, '-': 1 });
  });
});

describe('gransamarbete-filter', () => {
  it('tells each action of the visitor, exactly', async () => {
    const list = await listOf(filterFeed());
    const told = details(document, 'gransamarbete-filter');
    await click(list, areaBox(list, 'PO2'));
    expect(told).to.deep.equal([{ areas: ['PO2'], places: [], search: '', ended: false, shown: 3, total: 5 }]);
    await click(list, endedBox(list));
    expect(told[1]).to.deep.equal({ areas: ['PO2'], places: [], search: '', ended: true, shown: 3, total: 7 });
    await click(list, part(list, 'clear'));
    expect(told[2]).to.deep.equal({ areas: [], places: [], search: '', ended: false, shown: 5, total: 5 });
    expect(told).to.have.length(3);
  });

  it('says nothing of what the page does', async () => {
    const list = await listOf(filterFeed(), { selected: 'PO1' });
    const told = details(document, 'gransamarbete-filter');
    for (const [name, value] of Object.entries({
      selected: 'PO2',
      areas: 'PO1',
      ended: 'show',
      sort: 'title',
      lang: 'nb',
    })) {
      list.setAttribute(name, value);
      await list.updateComplete;
    }
    await list.reload();
    list.feed = filterFeed();
    await list.updateComplete;
    expect(told).to.deep.equal([]);
  });
});
