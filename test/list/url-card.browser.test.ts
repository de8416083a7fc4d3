import { expect, oneEvent } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { ended, feedOf, institution, project } from '../helpers/element-feeds.js';
import { expectFocus, focused, holdPage, newAddress, nextTask, text } from '../helpers/pages.js';
import { areaBox, click, endedBox, listOf, makeList, part, place, searchField, titles } from './harness.js';
import { address, go, holdHistory, listAt, setAddress } from './url-harness.js';

const page = holdPage();
const held = holdHistory();

const card = (id: string, fields = {}) =>
  project(
    `Kort ${id}`,
    { focusArea: ['PO1'], ...fields },
    { id, url: `https://projekt.example/${encodeURIComponent(id)}` },
  );

const feed = () =>
  feedOf([
    card('a'),
    card('b'),
    card('c', { focusArea: ['PO2'] }),
    card('gammal', { period: ended }),
    project('Kort utan länk', {}, { id: 'd' }),
    institution('Kort rådet', { id: 'radet', url: 'https://radet.example/' }),
  ]);

/** The card has the focus, by its name, and is seen. */
async function expectCard(name: string): Promise<void> {
  await nextTask();
  expect(text(focused())).to.equal(name);
  const { top, bottom } = focused()!.getBoundingClientRect();
  expect(top >= 0 && bottom <= innerHeight, `${name} is seen`).to.be.true;
}

/** Nothing has the focus, the page has not moved, and nothing is chosen. */
async function expectNothing(list: GransamarbeteList): Promise<void> {
  await nextTask();
  expectFocus(document.body);
  expect(scrollY).to.equal(0);
  expect(list.query).to.deep.include({ areas: [], search: '', ended: false });
}

/** A list far below what is seen. */
async function listBelow(fragment: string, attributes: Readonly<Record<string, string>> = {}, of: unknown = feed()) {
  document.body.style.paddingTop = '3000px';
  const list = await listAt(fragment, attributes, of);
  await nextTask();
  return list;
}

/** Goes to a fragment as a link does. */
async function goTo(fragment: string): Promise<void> {
  location.hash = fragment;
  await oneEvent(window, 'hashchange');
}

afterEach(() => {
  document.body.style.padding = '';
  scrollTo(0, 0);
});

describe('a card that the fragment names', () => {
  const places: Readonly<Record<string, readonly [string, string, Readonly<Record<string, string>>?]>> = {
    'is scrolled to, and its link has the focus': ['#g-b', 'Kort b'],
    'has the focus in its title when it has no link': ['#g-d', 'Kort utan länk'],
    'may be an institution': ['#g-radet', 'Kort rådet'],
    'is shown though it has ended': ['#g-gammal', 'Kort gammal'],
    'is shown though it stands beyond the first cards': ['#g-c', 'Kort c', { 'page-size': '1' }],
    'is shown though an area that the page ticks hides it': ['#g-c', 'Kort c', { selected: 'PO1' }],
    'is shown though the address filters it away': ['?g-area=PO2&g-q=finns+inte&g-place=X#g-b', 'Kort b'],
    'and is seen under the filters of the address keeps them': ['?g-area=PO2#g-c', 'Kort c'],
  };
  for (const [name, [fragment, title, attributes]] of Object.entries(places))
    it(name, async () => {
      const list = await listBelow(fragment, attributes);
      await expectCard(title);
      expect(list.shadowRoot!.activeElement).to.exist;
      expect(titles(list).includes('Kort a')).to.equal(!fragment.startsWith('?g-area=PO2#'));
      expect(address()).to.equal(`/sida${fragment}`);
      expect(held.steps).to.deep.equal([]);
    });

  it('stands in the middle of what is seen, with all that is in it', async () => {
    document.body.style.paddingBottom = '3000px';
    await listBelow('#g-b');
    await expectCard('Kort b');
    const { top, bottom } = focused()!.closest('li')!.getBoundingClientRect();
    expect((top + bottom) / 2).to.be.closeTo(document.documentElement.clientHeight / 2, 2);
  });

  it('is found each time that a link leads to it, and on the way back', async () => {
    const list = await listBelow('');
    await expectNothing(list);
    for (const id of ['gammal', 'a']) {
      await goTo(`#g-${id}`);
      await expectCard(`Kort ${id}`);
    }
    await go(-1);
    await expectCard('Kort gammal');
    expect(held.steps).to.deep.equal([]);
  });

  it('is found when it comes with a later page of the feed', async () => {
    setAddress('#g-b');
    const list = makeList({ src: newAddress(), 'url-state': 'g' });
    void place(list);
    const next = newAddress();
    (await page.request()).answer(feedOf([card('a')], { next_url: next }));
    await oneEvent(list, 'gransamarbete-load');
    const second = await page.request();
    expect(titles(list)).to.deep.equal(['Kort a']);
    await expectNothing(list);
    second.answer(feedOf([card('b')]));
    await oneEvent(list, 'gransamarbete-load');
    await expectCard('Kort b');
  });

  it('gets the focus once: not when the feed comes again, nor when the visitor goes on', async () => {
    setAddress('#g-b');
    const list = makeList({ src: newAddress(), 'url-state': 'g' });
    void place(list);
    (await page.request()).answer(feed());
    await oneEvent(list, 'gransamarbete-load');
    await expectCard('Kort b');
    searchField(list).focus();
    const reloaded = list.reload();
    (await page.request()).answer(feed());
    await reloaded;
    await nextTask();
    expectFocus(searchField(list));
    await click(list, endedBox(list));
    await nextTask();
    expectFocus(searchField(list));
    expect(address()).to.equal('/sida?g-ended=1#g-b');
  });

  it('leaves the filters to the visitor: what is chosen next is written with the fragment', async () => {
    const list = await listBelow('?g-area=PO1#g-c');
    expect(list.query).to.deep.equal({ areas: [], places: [], search: '', ended: true });
    await click(list, areaBox(list, 'PO2'));
    expect(address()).to.equal('/sida?g-area=PO2&g-ended=1#g-c');
    await click(list, part(list, 'clear'));
    expect(address()).to.equal('/sida#g-c');
  });

  it('belongs to the list with that prefix', async () => {
    const first = await listBelow('#h-b');
    const second = await listOf(feed(), { 'url-state': 'h' });
    await expectCard('Kort b');
    expect(document.activeElement === second && !first.shadowRoot!.activeElement).to.be.true;
  });
});

describe('an id', () => {
  const ids = [
    'mitt projekt',
    'åäö-ØÆ',
    '100 % grönt',
    '%41',
    'a#b',
    'a/b?c=d&e',
    '"><img src=x>',
    '\u{1f33b}',
    'https://projekt.example/väg?id=1#del',
    'tag:region.example,2026:1',
    'urn:uuid:6f1c9b1e-0000-4000-8000-000000000000',
  ];
  for (const id of ids)
    it(`may be ${id}`, async () => {
      const list = await listBelow(`#g-${encodeURIComponent(id)}`, {}, feedOf([card('a'), card(id), card('z')]));
      await expectCard(`Kort ${id}`);
      expect(titles(list)).to.have.length(3);
    });

  for (const id of ['mitt projekt', 'åäö', 'https://projekt.example/väg?id=1#del'])
    it(`may stand there as it is: ${id}`, async () => {
      await listBelow(`#g-${id}`, {}, feedOf([card('a'), card(id)]));
      await expectCard(`Kort ${id}`);
    });
});

describe('a fragment of somebody else’s', () => {
  const fragments = [
    '#g-%',
    '#g-%E5',
    '#g-100%',
    '#g-',
    '#g',
    '#g-finns-inte',
    '#gb',
    '#G-b',
    '#b',
    '#/g-b',
    '#g-b/x',
    '#',
  ];
  for (const fragment of fragments)
    it(`does nothing: ${fragment}`, async () => {
      const list = await listBelow(fragment);
      await expectNothing(list);
      await goTo('#annat');
      await goTo(fragment);
      await expectNothing(list);
      expect(titles(list)).to.have.length(5);
      expect(held.steps).to.deep.equal([]);
    });

  it('does nothing in a list without url-state', async () => {
    document.body.style.paddingTop = '3000px';
    setAddress('#g-b');
    const lists = [await listOf(feed()), await listOf(feed(), { 'url-state': '' })];
    for (const fragment of ['#-b', '#null-b', '#undefined-b', '#g-b']) {
      await goTo(fragment);
      for (const list of lists) await expectNothing(list);
    }
  });
});
