import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, votes, type HostilePage } from '../helpers/hostile-page.js';
import { closeTestPages, until } from '../helpers/test-page.js';
import { areaBox, choosePlace, click, part, search, searchField, statesOf, titles } from '../list/harness.js';

afterEach(closeTestPages);

/** Counts, from before our script runs, who listens to window and document and who leaves a timer. */
const watch = `<script>
  window.heard = { listening: [], types: new Set(), timers: new Set() };
  for (const [name, target] of Object.entries({ window, document, navigation: window.navigation })) {
    if (!target) continue;
    const [add, remove] = [target.addEventListener, target.removeEventListener];
    const forget = (type, listener) => {
      const is = (one) => one.name === type + ' ' + name && one.listener === listener;
      if (heard.listening.some(is)) heard.listening.splice(heard.listening.findIndex(is), 1);
    };
    target.addEventListener = (type, listener, options) => {
      heard.types.add(type);
      forget(type, listener);
      heard.listening.push({ name: type + ' ' + name, listener });
      options?.signal?.addEventListener('abort', () => forget(type, listener));
      return add.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      forget(type, listener);
      return remove.call(target, type, listener, options);
    };
  }
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (run, time, ...rest) => {
      const id = begin(() => { if (start === 'setTimeout') heard.timers.delete(id); run(); }, time, ...rest);
      heard.timers.add(id);
      return id;
    };
    window[stop] = (id) => { heard.timers.delete(id); end(id); };
  }
</script>`;

interface Watched {
  readonly heard: { listening: { name: string }[]; types: Set<string>; timers: Set<number> };
}

const heard = ({ page }: HostilePage) => (page.window as unknown as Watched).heard;

/** What keeps on: names of events somebody listens to, and the number of timers. */
const left = (shown: HostilePage) => [
  heard(shown)
    .listening.map(({ name }) => name)
    .sort(),
  heard(shown).timers.size,
];

/** A page without any element: the script itself waits for an editor who asks for the doctor. */
const nothing = [['hashchange window'], 0];

const content = filterFeed();
const open = () => openHostilePage({ content, head: watch, body: '<main id="one"></main><aside id="two"></aside>' });

/** Sets filters, as a visitor does. */
async function setFilters({ list }: HostilePage): Promise<void> {
  await click(list, areaBox(list, 'PO2'));
  await search(list, 'miljö');
  expect(titles(list)).to.deep.equal(['Beta', 'Gamma']);
}

function expectFilters({ list }: HostilePage): void {
  expect(titles(list)).to.deep.equal(['Beta', 'Gamma']);
  expect([searchField(list).value, areaBox(list, 'PO2').checked]).to.deep.equal(['miljö', true]);
  expect(list.query).to.deep.include({ areas: ['PO2'], search: 'miljö' });
}

describe('a list and its vote', () => {
  it('are moved a thousand times: one request, filters and vote kept, nobody listens twice', async () => {
    const shown = await open();
    const { page, list, vote, feed, collector } = shown;
    await setFilters(shown);
    part(vote, 'answer-yes').click();
    await until(() => statesOf(vote, 'sent')[0]);
    // What the search announces after a pause is said.
    await until(() => heard(shown).timers.size === 1);
    const cards = [...list.shadowRoot!.querySelectorAll('article')];
    const before = left(shown);
    const places = ['#one', '#two'].map((selector) => page.document.querySelector(selector)!);
    for (let move = 0; move < 1000; move++) {
      places[move % 2]![move % 3 ? 'append' : 'prepend'](list);
      if (move % 100 === 0) await list.updateComplete;
    }
    await list.updateComplete;
    await vote.updateComplete;

    expectFilters(shown);
    expect([...list.shadowRoot!.querySelectorAll('article')].every((card, index) => card === cards[index])).to.equal(
      true,
    );
    expect(statesOf(vote, 'sent')).to.deep.equal(['sent']);
    expect(left(shown)).to.deep.equal(before);
    expect(await feed.requests()).to.have.length(1);
    expect(await votes(collector)).to.have.length(1);
    expect(complaints(page)).to.deep.equal(noComplaints);

    await click(list, part(list, 'clear'));
    expect(titles(list)).to.have.length(5);
  });

  it('leave nothing behind when they are removed: no listener, no timer', async () => {
    const shown = await open();
    const { list, page } = shown;
    expect(left(shown)).not.to.deep.equal(nothing);
    await setFilters(shown);
    list.remove();
    expect(left(shown)).to.deep.equal(nothing);

    page.document.body.append(list);
    await list.updateComplete;
    expectFilters(shown);
    list.remove();
    expect(left(shown)).to.deep.equal(nothing);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('survive being removed for a while, in every order of going and coming', async () => {
    const shown = await open();
    const { page, list, feed } = shown;
    await setFilters(shown);
    const { body } = page.document;
    const box = page.document.createElement('div');
    const orders: (() => void)[] = [
      () => (list.remove(), body.append(list)),
      () => (body.append(list), list.remove()),
      () => (list.remove(), list.remove(), body.prepend(list), body.append(list)),
      () => (box.append(list), box.remove(), body.append(box)),
      () => (box.replaceChildren(), body.replaceChildren(list)),
      () => (list.replaceWith(box), box.replaceWith(list)),
    ];
    for (const order of orders) {
      order();
      await new Promise((resolve) => setTimeout(resolve));
      body.append(list);
      await list.updateComplete;
      expectFilters(shown);
    }
    expect(await feed.requests()).to.have.length(1);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('take what changed while they were away: language, sort, and a choice of the visitor', async () => {
    const shown = await open();
    const { page, list } = shown;
    list.remove();
    list.setAttribute('sort', 'title');
    page.document.documentElement.lang = 'nb';
    page.document.body.append(list);
    await until(() => list.shadowRoot!.querySelector('[lang=nb]'));
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Delta', 'Gamma', 'Gränskommittén']);
    await choosePlace(list, 'Arvika');
    expect(titles(list)).to.deep.equal(['Beta', 'Delta']);
  });

  it('that are removed before the feed has come show it when they come back, with one request', async () => {
    const shown = await open();
    const { page, feed } = shown;
    const late = page.document.createElement('gransamarbete-list');
    late.setAttribute('src', `${feed.address}?late`);
    page.document.body.append(late);
    await Promise.resolve();
    late.remove();
    await until(() => late.shadowRoot!.querySelector('[part~=card]'));
    page.document.body.append(late);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await feed.requests()).filter(({ url }) => url.endsWith('?late'))).to.have.length(1);
  });

  it('keep the page in the cache of Back: nobody listens to unload or beforeunload', async () => {
    const shown = await open();
    await setFilters(shown);
    part(shown.vote, 'answer-yes').click();
    await until(() => statesOf(shown.vote, 'sent')[0]);
    const { types } = heard(shown);
    // Listens, or the test would see nothing.
    expect(types.has('pagehide') && types.has('visibilitychange')).to.equal(true);
    expect(types.has('unload') || types.has('beforeunload')).to.equal(false);
    for (const handler of ['onunload', 'onbeforeunload'] as const)
      expect(Reflect.get(shown.page.window, handler) ?? null, handler).to.equal(null);
  });
});
