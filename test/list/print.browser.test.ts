import { expect, oneEvent } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { ended, feedOf, filterFeed, fullFeed, institution, project } from '../helpers/element-feeds.js';
import { details, expectFocus, expectSame, holdPage, newAddress, recordMutations } from '../helpers/pages.js';
import {
  announcement,
  areaBox,
  choosePlace,
  click,
  endedBox,
  listOf,
  part,
  parts,
  placeList,
  search,
  searchField,
  texts,
  titles,
} from './harness.js';

const page = holdPage();

/** What a browser tells before and after it has printed the page. It waits for nobody. */
const print = () => window.dispatchEvent(new Event('beforeprint'));
const printed = () => window.dispatchEvent(new Event('afterprint'));

const many = (count: number) => Array.from({ length: count }, (_, index) => project(`Projekt ${index + 1}`));

/** Lets the styles for paper hold on the screen. */
function onPaper(list: GransamarbeteList): void {
  const root = list.shadowRoot!;
  const rules = [...root.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const sheet = new CSSStyleSheet();
  const media = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  sheet.replaceSync(
    media
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  );
  expect(sheet.cssRules.length).to.be.above(0);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

describe('on paper', () => {
  it('every card is there, at once', async () => {
    const list = await listOf(feedOf([...many(30), institution('A'), institution('B')]), { 'page-size': '1' });
    expect(titles(list)).to.deep.equal(['Projekt 1', 'A']);
    print();
    expect(titles(list)).to.have.length(32);
    expect(parts(list, 'more')).to.deep.equal([]);
    printed();
  });

  it('are the cards that the visitor has filtered, and no other', async () => {
    const list = await listOf(filterFeed(), { 'page-size': '1' });
    await click(list, areaBox(list, 'PO2'));
    print();
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
    printed();
  });

  it('stands what the visitor has filtered by, in words', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, 'PO1'));
    await click(list, areaBox(list, 'PO2'));
    await choosePlace(list, 'Arvika');
    await search(list, 'miljö');
    await click(list, endedBox(list));
    expect(texts(list, 'selection')).to.deep.equal([]);
    print();
    expect(texts(list, 'selection')).to.deep.equal([
      'Insatsområde: En smartare gränsregion · Insatsområde: En grönare gränsregion · Plats: Arvika · Sök bland samarbeten: miljö · Visa avslutade',
    ]);
    printed();
    expect(texts(list, 'selection')).to.deep.equal([]);
  });

  for (const [lang, expected] of Object.entries({
    nb: 'Innsatsområde: En smartere grenseregion',
    nn: 'Innsatsområde: Ein smartare grenseregion',
  }))
    it(`it says so in the language of the list: ${lang}`, async () => {
      const list = await listOf(filterFeed(), { lang, selected: 'PO1' });
      print();
      expect(texts(list, 'selection')).to.deep.equal([expected]);
      printed();
    });

  it('nothing is said of filters that are not set', async () => {
    const list = await listOf(filterFeed());
    await search(list, '   ');
    print();
    expect(texts(list, 'selection')).to.deep.equal([]);
    printed();
  });

  it('there is nothing to click or to write in, and addresses stand behind links', async () => {
    const list = await listOf(fullFeed(), { 'page-size': '1', feedback: '/votes', ended: 'show' });
    await search(list, 'skog');
    print();
    onPaper(list);
    const controls = [...list.shadowRoot!.querySelectorAll('form, input, select, button, summary')];
    expect(controls.filter(isDrawn).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    const links = [...list.shadowRoot!.querySelectorAll('a')];
    for (const link of links) {
      // Some browsers tell the rule, others what it comes to.
      const { content } = getComputedStyle(link, '::after');
      expect(content.replace('attr(href)', `"${link.href}"`).replace(/" "/g, '')).to.equal(`" (${link.href})"`);
    }
    expect(links.length).to.be.above(1);
    for (const name of ['card-title', 'card-text', 'status', 'selection', 'updated'])
      expect(isDrawn(part(list, name)), name).to.equal(true);
    printed();
  });

  it('a text about Interreg is there when the visitor has opened it, and only then', async () => {
    const list = await listOf(fullFeed());
    onPaper(list);
    const about = part(list, 'about') as HTMLDetailsElement;
    expect(isDrawn(about)).to.equal(false);
    about.open = true;
    expect(isDrawn(about.querySelector('dl')!)).to.equal(true);
  });

  it('a list that is not there yet, or could not be loaded, is its fallback', async () => {
    const list = await placeList({ src: newAddress() }, '<p>Samarbeten: se regionens sida.</p>');
    print();
    expect(list.querySelector('p')!.offsetHeight).to.be.above(0);
    printed();
    (await page.request()).answer('', { status: 404 });
    await oneEvent(list, 'gransamarbete-error');
    expect(page.takeWarnings()).to.have.length(1);
    print();
    onPaper(list);
    expect(list.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(isDrawn(part(list, 'retry'))).to.equal(false);
    printed();
  });
});

describe('afterwards', () => {
  it('the page shows what it showed before: the same cards, the button with its number, the filters', async () => {
    const list = await listOf(feedOf(many(9)), { 'page-size': '2' });
    await search(list, 'projekt');
    await click(list, part(list, 'more'));
    const cards = parts(list, 'card');
    const before = [titles(list), texts(list, 'more'), texts(list, 'status'), searchField(list).value];
    print();
    expect(titles(list)).to.have.length(9);
    printed();
    expectSame(parts(list, 'card'), cards);
    expect([titles(list), texts(list, 'more'), texts(list, 'status'), searchField(list).value]).to.deep.equal(before);
  });

  it('the focus is where it was', async () => {
    const list = await listOf(feedOf(many(9)), { 'page-size': '2' });
    searchField(list).focus();
    print();
    printed();
    expectFocus(searchField(list));
  });

  it('what comes meanwhile is shown, and the next print has it', async () => {
    const list = await listOf(feedOf(many(3)), { 'page-size': '1' });
    print();
    list.feed = feedOf([...many(4), project('Över', { period: ended })]);
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.have.length(4);
    printed();
    expect(titles(list)).to.have.length(1);
    print();
    expect(titles(list)).to.have.length(4);
    printed();
  });
});

describe('nobody is told', () => {
  it('by an event, an announcement or the address of the page', async () => {
    const list = await listOf(filterFeed(), { 'page-size': '1', 'url-state': 'print' });
    const told = [details(list, 'gransamarbete-filter'), details(list, 'gransamarbete-load')];
    const [{ href }, { length }] = [location, history];
    print();
    printed();
    await list.updateComplete;
    expect([told, announcement(list).textContent]).to.deep.equal([[[], []], '']);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('of a list that is not in the document: nothing of it changes', async () => {
    const list = await listOf(feedOf(many(3)), { 'page-size': '1' });
    list.remove();
    const changes = recordMutations(list.shadowRoot!);
    print();
    printed();
    expect(changes()).to.deep.equal([]);
  });
});
