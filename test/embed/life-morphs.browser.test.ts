import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, type HostilePage } from '../helpers/hostile-page.js';
import { closeTestPages, until } from '../helpers/test-page.js';
import { areaBox, click, search, searchField, titles } from '../list/harness.js';

afterEach(closeTestPages);

interface Morphing {
  readonly Idiomorph: { morph(from: Node, to: string, options: object): void };
}

/** Lets a page become what its server says it is now, as htmx and Turbo do: elements stay, attributes and neighbours change. */
function morph({ page }: HostilePage, body: string): void {
  const { Idiomorph } = page.window as unknown as Morphing;
  Idiomorph.morph(page.document.body, body, { morphStyle: 'innerHTML', restoreFocus: true });
}

const content = filterFeed();

async function open(): Promise<{ shown: HostilePage; html: (attributes?: string) => string }> {
  const shown = await openHostilePage({
    content,
    head: '<script src="/node_modules/idiomorph/dist/idiomorph.js"></script>',
    body: '<h1 id="title">Samarbeten</h1>',
    // Without an id idiomorph may take a new list for the old one.
    attributes: 'id="list"',
  });
  const [src, feedback] = ['src', 'feedback'].map((name) => shown.list.getAttribute(name)!);
  const html = (attributes = '') =>
    `<gransamarbete-list id="list" src="${src}" feedback="${feedback}" ${attributes}><a href="lista.html">Alla</a></gransamarbete-list>`;
  return { shown, html };
}

describe('a page that is morphed two hundred times', () => {
  it('keeps the list, its cards, the filters, the search and the focus, with one request', async () => {
    const { shown, html } = await open();
    const { page, list, feed } = shown;
    await click(list, areaBox(list, 'PO2'));
    await search(list, 'miljö');
    const cards = [...list.shadowRoot!.querySelectorAll('article')];
    searchField(list).focus();
    const neighbours = ['<p>Ett</p>', '<p id="two">Två</p>', '<ul><li>Tre</li></ul>', '<form><input id="four"></form>'];
    for (let time = 0; time < 200; time++) {
      const before = neighbours.filter((_, index) => (time >> index) & 1).join('');
      const after = neighbours.filter((_, index) => !((time >> index) & 1)).join('');
      morph(shown, `<h1 id="title">Samarbeten ${time}</h1>${before}${html(`class="morph-${time}"`)}${after}`);
      if (time % 20 === 0) await list.updateComplete;
    }
    await list.updateComplete;

    expect(page.document.querySelectorAll('gransamarbete-list')).to.have.length(1);
    expect(page.document.querySelector('gransamarbete-list') === list, 'the same list').to.equal(true);
    expect(list.className).to.equal('morph-199');
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma']);
    expect(cards.every((card) => card.isConnected)).to.equal(true);
    expect([searchField(list).value, areaBox(list, 'PO2').checked]).to.deep.equal(['miljö', true]);
    expect(page.document.activeElement === list && list.shadowRoot!.activeElement === searchField(list)).to.equal(true);
    expect(await feed.requests()).to.have.length(1);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('changes the settings of the list as it goes, without a second list or request', async () => {
    const { shown, html } = await open();
    const { page, list, feed } = shown;
    const settings: [attributes: string, cards: string[]][] = [
      ['sort="title"', ['Alfa', 'Beta', 'Delta', 'Gamma', 'Gränskommittén']],
      ['areas="PO2"', ['Beta', 'Gamma', 'Gränskommittén']],
      ['page-size="1" lang="nn"', ['Alfa', 'Gränskommittén']],
      ['', ['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén']],
    ];
    for (let time = 0; time < 200; time++) {
      const [attributes, cards] = settings[time % settings.length]!;
      morph(shown, html(attributes));
      await list.updateComplete;
      if (time % 10 < settings.length) expect(titles(list), attributes).to.deep.equal(cards);
    }
    expect(page.document.querySelector('gransamarbete-list') === list, 'the same list').to.equal(true);
    expect(await feed.requests()).to.have.length(1);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('asks for the feed no second time when the list goes and another comes', async () => {
    const { shown, html } = await open();
    const { page, feed } = shown;
    for (let time = 0; time < 20; time++) morph(shown, time % 2 ? html() : '<p>Inget</p>');
    const list = await until(() => page.document.querySelector('gransamarbete-list'));
    await list.updateComplete;
    await until(() => list.shadowRoot && titles(list).length > 0);
    expect(titles(list)).to.have.length(5);
    expect(await feed.requests()).to.have.length(1);
  });
});
