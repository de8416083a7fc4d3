import { expect } from '@open-wc/testing';
import { feedOf, filterFeed, institution, project } from '../helpers/element-feeds.js';
import { expectSame, expectFocus, focused, holdPage, text } from '../helpers/pages.js';
import { announcement, areaBox, click, endedBox, listOf, part, parts, search, texts, titles } from './harness.js';

holdPage();

const longFeed = (count = 60) =>
  feedOf(
    Array.from({ length: count }, (_, index) =>
      project(`Projekt ${index + 1}`, {}, index % 2 ? { url: `https://projekt.example/${index + 1}` } : {}),
    ),
  );

async function more(list: Awaited<ReturnType<typeof listOf>>, which = 0) {
  const button = parts(list, 'more')[which]!;
  button.focus();
  await click(list, button);
  await Promise.resolve();
}

describe('“Visa fler”', () => {
  it('says how many are left, and shows a page more each time', async () => {
    const list = await listOf(longFeed());
    expect(titles(list)).to.have.length(24);
    expect(texts(list, 'more')).to.deep.equal(['Visa fler (36)']);
    expect(texts(list, 'status')).to.deep.equal(['Visar 24 av 60 samarbeten']);
    await more(list);
    expect(titles(list)).to.have.length(48);
    expect(texts(list, 'status')).to.deep.equal(['Visar 48 av 60 samarbeten']);
    await more(list);
    expect(titles(list)).to.have.length(60);
    expect(parts(list, 'more')).to.deep.equal([]);
  });

  it('moves the focus to the first new card: its link, or its heading', async () => {
    const list = await listOf(longFeed(), { 'page-size': '3' });
    await more(list);
    expectFocus(parts(list, 'card-link')[1]);
    expect(text(focused())).to.equal('Projekt 4');
    await more(list);
    expectFocus(parts(list, 'card-title')[6]);
    expect(text(focused())).to.equal('Projekt 7');
  });

  it('keeps the cards that were there', async () => {
    const list = await listOf(longFeed(), { 'page-size': '3' });
    const cards = parts(list, 'card');
    await more(list);
    expectSame(parts(list, 'card').slice(0, 3), cards);
  });

  it('says how many are shown now', async () => {
    const list = await listOf(longFeed());
    await more(list);
    expect(text(announcement(list))).to.equal('Visar 48 av 60 samarbeten');
  });

  it('belongs to its section', async () => {
    const institutions = ['A', 'B', 'C'].map((name) => institution(name));
    const items = [...institutions, ...longFeed(4).items];
    const list = await listOf(feedOf(items), { 'page-size': '2' });
    expect(texts(list, 'more')).to.deep.equal(['Visa fler (2)', 'Visa fler (1)']);
    await more(list, 1);
    expect(titles(list)).to.deep.equal(['Projekt 1', 'Projekt 2', 'A', 'B', 'C']);
    expect(text(focused())).to.equal('C');
    expect(texts(list, 'more')).to.deep.equal(['Visa fler (2)']);
  });

  it('begins anew when the visitor filters', async () => {
    const list = await listOf(longFeed(), { 'page-size': '3' });
    await more(list);
    await search(list, 'projekt');
    expect(titles(list)).to.have.length(3);
  });
});

describe('the focus', () => {
  it('stays on what was clicked while the list changes', async () => {
    const list = await listOf(filterFeed());
    for (const box of [areaBox(list, 'PO2'), endedBox(list)]) {
      box.focus();
      await click(list, box);
      expectFocus(box);
    }
  });

  it('goes to the results when “Rensa filter” has done its work', async () => {
    const list = await listOf(filterFeed());
    await click(list, areaBox(list, 'PO2'));
    part(list, 'clear').focus();
    await click(list, part(list, 'clear'));
    expectFocus(part(list, 'section-title'));
  });

  it('is never lost in a list without headings', async () => {
    const list = await listOf(
      feedOf([
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ]),
    );
    await search(list, 'finns inte');
    const clear = part(list, 'clear');
    clear.focus();
    await click(list, clear);
    expectFocus(part(list, 'toolbar'));
  });

  it('is not taken from the rest of the page', async () => {
    const list = await listOf(filterFeed(), {}, '<button slot="heading">Utanför</button>');
    const outside = list.querySelector('button')!;
    outside.focus();
    list.areas = 'PO1 -';
    await list.updateComplete;
    await click(list, areaBox(list, '-'));
    expectFocus(outside);
  });
});
