import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, filterFeed, project } from '../helpers/element-feeds.js';
import { expectSame, expectFocus, holdPage, newAddress, nextTask, recordMutations, text } from '../helpers/pages.js';
import { areaBox, click, endedBox, listOf, parts, placeList, search, states, titles } from './harness.js';

const page = holdPage();

/** The list items by their title. */
const items = (list: HTMLElement) =>
  new Map(titles(list).map((title, index) => [title, parts(list, 'card')[index]!.closest('li')]));

describe('an update that changes nothing', () => {
  it('touches nothing in the shadow root', async () => {
    const list = await listOf(filterFeed());
    const changes = recordMutations(list.shadowRoot!);
    list.requestUpdate();
    await list.updateComplete;
    list.setAttribute('ended', 'toggle');
    await list.updateComplete;
    list.setAttribute('lang', 'sv-SE');
    await nextTask();
    await list.updateComplete;
    expect(changes()).to.deep.equal([]);
  });

  it('touches nothing while it loads, or when it has failed', async () => {
    const list = await placeList({ src: newAddress() });
    const changes = recordMutations(list.shadowRoot!);
    list.requestUpdate();
    await list.updateComplete;
    expect(changes()).to.deep.equal([]);
    (await page.request()).answer('', { status: 404 });
    await oneEvent(list, 'gransamarbete-error');
    page.takeWarnings();
    changes();
    list.requestUpdate();
    await list.updateComplete;
    expect(changes()).to.deep.equal([]);
  });
});

describe('a filter', () => {
  it('keeps the node of every project that stays', async () => {
    const list = await listOf(filterFeed());
    const before = items(list);
    await click(list, endedBox(list));
    await click(list, areaBox(list, 'PO2'));
    for (const title of ['Beta', 'Gamma', 'Gränskommittén']) expectSame([items(list).get(title)], [before.get(title)]);
    await click(list, areaBox(list, 'PO2'));
    await search(list, 'skogen');
    for (const title of ['Gamma', 'Gränskommittén']) expectSame([items(list).get(title)], [before.get(title)]);
  });

  it('keeps them when the order changes', async () => {
    const list = await listOf(filterFeed());
    const before = items(list);
    list.sort = 'title';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Delta', 'Gamma', 'Gränskommittén']);
    expectSame(
      items(list).values(),
      titles(list).map((title) => before.get(title)),
    );
  });

  it('keeps the controls that the visitor uses', async () => {
    const list = await listOf(filterFeed());
    const controls = [...list.shadowRoot!.querySelectorAll('input, select, form, fieldset')];
    await click(list, areaBox(list, 'PO2'));
    await search(list, 'miljö');
    await click(list, endedBox(list));
    expectSame(list.shadowRoot!.querySelectorAll('input, select, form, fieldset'), controls);
  });

  it('is shown in one update, whatever was changed', async () => {
    const list = await listOf(filterFeed());
    const changes = recordMutations(list.shadowRoot!);
    areaBox(list, 'PO1').click();
    areaBox(list, 'PO2').click();
    list.sort = 'title';
    expect(changes()).to.deep.equal([]);
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gamma', 'Gränskommittén']);
  });
});

describe('the focus in a card', () => {
  const linked = (...names: string[]) =>
    feedOf(names.map((name) => project(name, {}, { id: name, url: `https://projekt.example/${name}` })));
  const link = (list: HTMLElement, name: string) => parts(list, 'card-link').find((element) => text(element) === name)!;

  const changes: Record<string, [string[], string[]]> = {
    'others come before it': [['Beta'], ['Alfa', 'Beta']],
    'others before it go': [
      ['Alfa', 'Beta', 'Gamma'],
      ['Beta', 'Gamma'],
    ],
    'others come and go around it': [
      ['Alfa', 'Beta', 'Gamma'],
      ['Delta', 'Epsilon', 'Beta'],
    ],
  };
  for (const [name, [before, after]] of Object.entries(changes))
    it(`stays with its project when ${name}`, async () => {
      const list = await listOf(linked(...before));
      const beta = link(list, 'Beta');
      beta.focus();
      list.feed = linked(...after);
      await list.updateComplete;
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(after);
      expectFocus(link(list, 'Beta'));
    });

  it('stays with its project when the first of two feeds comes last', async () => {
    const list = await placeList({ src: `${newAddress()} ${newAddress()}` });
    const [first, second] = [await page.request(), await page.request()];
    second.answer(linked('Beta', 'Gamma'));
    await oneEvent(list, 'gransamarbete-load');
    const gamma = link(list, 'Gamma');
    gamma.focus();
    first.answer(linked('Alfa'));
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gamma']);
    expectFocus(gamma);
  });

  it('goes to the results when its project goes', async () => {
    const list = await listOf(linked('Alfa', 'Beta'));
    link(list, 'Beta').focus();
    list.feed = linked('Alfa');
    await list.updateComplete;
    await list.updateComplete;
    expectFocus(parts(list, 'section-title')[0]);
  });
});

describe('states', () => {
  it('exclude each other, and empty stands beside ready', async () => {
    const list = await placeList({ src: newAddress() });
    expect(states(list)).to.deep.equal(['loading']);
    (await page.request()).answer('{');
    await oneEvent(list, 'gransamarbete-error');
    page.takeWarnings();
    expect(states(list)).to.deep.equal(['failed']);
    list.feed = filterFeed();
    await list.updateComplete;
    await nextTask();
    expect(states(list)).to.deep.equal(['ready']);
    await search(list, 'finns inte');
    expect(states(list)).to.deep.equal(['ready', 'empty']);
    list.feed = undefined;
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['loading']);
    list.feed = feedOf([project('Inget')]);
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['ready', 'empty']);
  });
});
