import { expect } from '@open-wc/testing';
import { feedOf, filterFeed, institution, project } from '../helpers/element-feeds.js';
import { details, holdPage, nextTask } from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import {
  areaBox,
  choosePlace,
  click,
  endedBox,
  listOf,
  part,
  parts,
  placeField,
  search,
  searchField,
  titles,
} from './harness.js';
import { address, go, holdHistory, listAt, theirs } from './url-harness.js';

holdPage();
const held = holdHistory();

const atStart = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén'];
const full = '?g-area=PO1&g-area=PO4&g-place=S%C3%A4ffle&g-q=skog&g-ended=1';
const fullQuery = { areas: ['PO1', 'PO4'], places: ['Säffle'], search: 'skog', ended: true };

const manyItems = () =>
  feedOf(['A', 'B', 'C', 'D', 'E'].flatMap((name) => [project(`Projekt ${name}`), institution(`Institution ${name}`)]));

describe('what the visitor asks for', () => {
  it('is kept in the address, each action as one step', async () => {
    const list = await listAt('?a=1');
    await click(list, areaBox(list, 'PO1'));
    await click(list, areaBox(list, 'PO2'));
    await choosePlace(list, 'Arvika');
    await click(list, endedBox(list));
    await click(list, areaBox(list, 'PO1'));
    await click(list, part(list, 'clear'));
    expect(held.steps).to.deep.equal([
      'pushState /sida?a=1&g-area=PO1',
      'pushState /sida?a=1&g-area=PO1&g-area=PO2',
      'pushState /sida?a=1&g-area=PO1&g-area=PO2&g-place=Arvika',
      'pushState /sida?a=1&g-area=PO1&g-area=PO2&g-place=Arvika&g-ended=1',
      'pushState /sida?a=1&g-area=PO2&g-place=Arvika&g-ended=1',
      'pushState /sida?a=1',
    ]);
    expect(history.state).to.deep.equal(theirs);
  });

  it('is one step after the pause, when it is written', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listAt('');
    for (const words of ['s', 'sk', 'sko', 'skog & Å']) {
      await search(list, words);
      clock.pass(400);
    }
    expect(held.steps).to.deep.equal([]);
    clock.pass(100);
    expect(held.steps).to.deep.equal(['pushState /sida?g-q=skog%20%26%20%C3%85']);
    clock.pass(10_000);
    expect(held.steps).to.have.length(1);
  });

  it('is one step when a choice comes before the pause', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listAt('');
    await search(list, 'skog');
    await click(list, endedBox(list));
    clock.pass(10_000);
    expect(held.steps).to.deep.equal(['pushState /sida?g-q=skog&g-ended=1']);
  });

  it('is no step when it is what stands there', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listAt('?g-q=skog');
    await search(list, 'skogen');
    await search(list, 'skog');
    clock.pass(10_000);
    expect(held.steps).to.deep.equal([]);
  });

  it('may be more cards, of each section by itself', async () => {
    const list = await listAt('', { 'page-size': '2' }, manyItems());
    await click(list, parts(list, 'more')[1]!);
    await nextTask();
    expect(address()).to.equal('/sida?g-more=1.1.2');
    await click(list, parts(list, 'more')[0]!);
    await nextTask();
    expect(address()).to.equal('/sida?g-more=2.1.2');
    expect(held.steps).to.have.length(2);
    const again = await listOf(manyItems(), { 'url-state': 'g', 'page-size': '2' });
    expect(titles(again)).to.deep.equal(titles(list));
    expect(titles(again)).to.have.length(8);
  });

  it('begins with the first cards after each choice, in the address, too', async () => {
    const list = await listAt('?g-more=2', { 'page-size': '2' });
    expect(titles(list)).to.deep.equal(atStart);
    await click(list, endedBox(list));
    expect(address()).to.equal('/sida?g-ended=1');
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gränskommittén']);
  });

  it('comes back with the address, in every control, and in every language', async () => {
    for (const lang of ['sv', 'nb', 'nn']) {
      const list = await listAt(full, { lang });
      expect(list.query).to.deep.equal(fullQuery);
      expect(titles(list)).to.deep.equal(['Alfa', 'Gammal']);
      expect(['PO1', 'PO2', 'PO4'].map((code) => areaBox(list, code).checked)).to.deep.equal([true, false, true]);
      expect(placeField(list).value).to.equal('Säffle');
      expect(searchField(list).value).to.equal('skog');
      expect(endedBox(list).checked).to.be.true;
      list.remove();
    }
    expect(held.steps).to.deep.equal([]);
  });
});

describe('areas that the page ticks', () => {
  it('stand in the address once the visitor has chosen, and not before', async () => {
    const list = await listAt('', { selected: 'PO1' });
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gränskommittén']);
    expect(address()).to.equal('/sida');
    await click(list, areaBox(list, 'PO2'));
    expect(address()).to.equal('/sida?g-area=PO1&g-area=PO2');
  });

  it('stay unticked when the visitor has unticked every one', async () => {
    const list = await listAt('', { selected: 'PO1 PO2' });
    await click(list, part(list, 'clear'));
    expect(address()).to.equal('/sida?g-area=');
    const again = await listOf(filterFeed(), { 'url-state': 'g', selected: 'PO1 PO2' });
    expect(titles(again)).to.deep.equal(atStart);
    await go(-1);
    expect([list, again].map(({ query }) => query.areas)).to.deep.equal(Array(2).fill(['PO1', 'PO2']));
  });
});

describe('Back and Forward', () => {
  it('go one action at a time, to the start and on again, and write nothing', async () => {
    const list = await listAt('?a=1');
    await click(list, areaBox(list, 'PO1'));
    await click(list, endedBox(list));
    const [ended, area] = [titles(list), ['Alfa', 'Beta', 'Gränskommittén']];
    const shown: string[][] = [];
    for (const steps of [-1, -1, 1, 1]) {
      await go(steps);
      await list.updateComplete;
      shown.push(titles(list));
    }
    expect(shown).to.deep.equal([area, atStart, area, ended]);
    expect(held.steps).to.have.length(2);
    expect(history.state).to.deep.equal(theirs);
  });

  it('tell how many are shown, once, and only when something changes', async () => {
    const list = await listAt('');
    await click(list, areaBox(list, 'PO1'));
    const told = details(list, 'gransamarbete-filter');
    await go(-1);
    await list.updateComplete;
    await nextTask();
    expect(told).to.deep.equal([{ areas: [], places: [], search: '', ended: false, shown: 5, total: 5 }]);
    dispatchEvent(new PopStateEvent('popstate', { state: theirs }));
    await nextTask();
    expect(told).to.have.length(1);
  });

  it('win over words that were not written yet', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listAt('');
    await click(list, areaBox(list, 'PO1'));
    await search(list, 'finns inte');
    await go(-1);
    await list.updateComplete;
    clock.pass(10_000);
    expect(titles(list)).to.deep.equal(atStart);
    expect(searchField(list).value).to.equal('');
    expect(held.steps).to.have.length(1);
  });

  it('are heard by a list that was moved, and not by one that has gone', async () => {
    const list = await listAt('');
    await click(list, areaBox(list, 'PO1'));
    const place = list.parentElement!;
    list.remove();
    await go(-1);
    expect(list.query.areas).to.deep.equal(['PO1']);
    place.append(list);
    await go(1);
    await go(-1);
    expect(list.query.areas).to.deep.equal([]);
  });
});

describe('the rest of the address', () => {
  const foreign = ['?a=%E5&b&c=1+2#/route?x', '?next=/a?b=1&&c#g-', '#!/väg?g-area=PO2', '?h-area=PO2&g=1&G-q=x'];
  for (const before of foreign)
    it(`stays byte for byte: ${before}`, async () => {
      const list = await listAt(before);
      const [path, fragment] = address().split('#');
      await click(list, endedBox(list));
      const joint = path!.includes('?') ? '&' : '?';
      expect(address()).to.equal(`${path}${joint}g-ended=1${fragment === undefined ? '' : `#${fragment}`}`);
      expect(list.query.areas).to.deep.equal([]);
      await click(list, endedBox(list));
      expect(address()).to.equal([path, fragment].filter((half) => half !== undefined).join('#'));
    });

  it('is a hash router’s: its steps leave the filters alone', async () => {
    const list = await listAt('?g-area=PO2#/start');
    const told = details(list, 'gransamarbete-filter');
    location.hash = '#/nasta?g-area=PO1';
    await nextTask();
    await click(list, endedBox(list));
    expect(address()).to.equal('/sida?g-area=PO2&g-ended=1#/nasta?g-area=PO1');
    await go(-2);
    await list.updateComplete;
    expect(address()).to.equal('/sida?g-area=PO2#/start');
    expect(list.query)
      .to.include({ ended: false })
      .and.to.deep.include({ areas: ['PO2'] });
    expect(told).to.have.length(2);
  });

  it('may belong to a second list, with another prefix, and a third has none', async () => {
    const first = await listAt('');
    const [second, third] = [await listOf(filterFeed(), { 'url-state': 'g-2' }), await listOf(filterFeed())];
    await click(first, areaBox(first, 'PO1'));
    await click(second, areaBox(second, 'PO2'));
    await click(third, areaBox(third, '-'));
    expect(address()).to.equal('/sida?g-area=PO1&g-2-area=PO2');
    await go(-1);
    expect([first, second, third].map(({ query }) => query.areas)).to.deep.equal([['PO1'], [], ['-']]);
    expect(held.steps).to.have.length(2);
  });
});
