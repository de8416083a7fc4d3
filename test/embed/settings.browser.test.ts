import { expect } from '@open-wc/testing';
import { closeTestPages, openPage, until, type TestPage } from '../helpers/test-page.js';
import { cards, dataAttributes, forms, frames, lists, orderProjects, type Form, type Settings } from './harness.js';

/** A script tag with settings of its own: in its attributes, in its address. */
const scriptWith = (data: Settings, query: Settings = {}, attributes = ''): string =>
  `<script ${attributes} src="/dist/gransamarbete.js?${new URLSearchParams(query).toString().replaceAll('&', '&amp;')}"${dataAttributes(data)}></script>`;

const languageOf = (list: Element | undefined): Promise<string> =>
  until(() =>
    list?.shadowRoot?.querySelector('[part=toolbar],[part=section]')?.closest('[lang]')?.getAttribute('lang'),
  );

/** What a list takes, from what it shows. */
async function taken(page: TestPage): Promise<{ feed: string; count: number; language: string }> {
  const titles = await cards(page);
  return { feed: titles[0]!.split(' ')[0]!, count: titles.length, language: await languageOf(lists(page)[0]) };
}

describe('a setting', () => {
  afterEach(closeTestPages);

  for (const [kind, write] of Object.entries<Form>(forms)) {
    it(`is taken from the form before all others: ${kind}`, async () => {
      const [own, others] = await Promise.all([orderProjects(5, 'Egen'), orderProjects(5, 'Annan')]);
      const data = { src: others.address, lang: 'nb', 'page-size': '3' };
      const page = await openPage({
        head: scriptWith(data, { ...data, 'page-size': '4' }),
        body: write({ src: own.address, lang: 'nn', 'page-size': '2' }),
      });
      expect(await taken(page)).to.deep.equal({ feed: 'Egen', count: 2, language: 'nn' });
      expect(await others.requests()).to.deep.equal([]);
    });

    it(`is taken from the script tag's attributes before its address: ${kind}`, async () => {
      const [own, others] = await Promise.all([orderProjects(5, 'Egen'), orderProjects(5, 'Annan')]);
      const head = scriptWith(
        { src: own.address, lang: 'nn', 'page-size': '3' },
        { src: others.address, lang: 'nb', 'page-size': '4' },
      );
      const page = await openPage({ head, body: write({}) });
      expect(await taken(page)).to.deep.equal({ feed: 'Egen', count: 3, language: 'nn' });
      expect(await others.requests()).to.deep.equal([]);
    });

    it(`is taken from the script's address before the page: ${kind}`, async () => {
      const [own, others] = await Promise.all([orderProjects(5, 'Egen'), orderProjects(5, 'Annan')]);
      const alternate = `<link rel="alternate" type="application/feed+json" href="${others.address}">`;
      const head = alternate + scriptWith({}, { src: own.address, lang: 'nn', 'page-size': '4' });
      const page = await openPage({ head, body: write({}), lang: 'nb' });
      expect(await taken(page)).to.deep.equal({ feed: 'Egen', count: 4, language: 'nn' });
      expect(await others.requests()).to.deep.equal([]);
    });

    it(`is taken from the page before the default: ${kind}`, async () => {
      const own = await orderProjects(30, 'Egen');
      const alternate = `<link rel="alternate" type="application/feed+json" href="${own.address}">`;
      const page = await openPage({ head: alternate + scriptWith({}), body: write({}), lang: 'nb' });
      expect(await taken(page)).to.deep.equal({ feed: 'Egen', count: 24, language: 'nb' });
    });

    it(`of each name is understood: ${kind}`, async () => {
      const feed = await orderProjects(2);
      const settings = {
        src: feed.address,
        lang: 'nb',
        areas: 'PO1 PO2',
        selected: 'PO1',
        ended: 'show',
        sort: 'title',
        'page-size': '7',
        'heading-level': '4',
        without: 'search about',
        feedback: '/votes',
        'url-state': 'g',
        loading: 'lazy',
      };
      const page = await openPage({ head: scriptWith({}), body: write(settings) });
      const list = await page.find('gransamarbete-list');
      const attributes = Object.fromEntries(list.getAttributeNames().map((name) => [name, list.getAttribute(name)]));
      expect(attributes).to.deep.equal(settings);
    });
  }

  it('of the script tag is known to a module, and to a script that is injected', async () => {
    const feed = await orderProjects(5);
    const head = scriptWith({ src: feed.address, 'page-size': '2' }, {}, 'type="module"');
    expect(await cards(await openPage({ head, body: forms.div({}) }))).to.have.length(2);

    const page = await openPage({ body: forms.link({}) });
    const script = page.document.createElement('script');
    script.src = `/dist/gransamarbete.js?page-size=3&src=${encodeURIComponent(feed.address)}`;
    page.document.head.append(script);
    expect(await cards(page)).to.have.length(3);
  });

  it('of the script tag gives lists a vote, and is taken by a vote that stands alone', async () => {
    const feed = await orderProjects();
    const endpoint = `${location.origin}/nowhere/votes`;
    const page = await openPage({
      head: scriptWith({ src: feed.address, feedback: endpoint, endpoint, question: 'Fann du det?' }),
      body: `${forms.div({})}<page-feedback></page-feedback>`,
    });
    await cards(page);
    const alone = page.document.querySelector('body > page-feedback')!;
    await until(() => alone.shadowRoot?.querySelector('[part=question]')?.textContent.includes('Fann du det?'));
    expect(lists(page)[0]!.shadowRoot!.querySelector('page-feedback')).to.exist;
  });

  it('is not the address of the script itself, which a consent tool keeps in data-src', async () => {
    const feed = await orderProjects();
    const alternate = `<link rel="alternate" type="application/feed+json" href="${feed.address}">`;
    const page = await openPage({ head: alternate, body: forms.div({}) });
    const script = page.document.createElement('script');
    script.dataset['src'] = script.src = '/dist/gransamarbete.js';
    page.document.head.append(script);
    expect(await cards(page)).to.deep.equal(['Projekt 1']);
  });

  it('that is bad takes the default, and says so once', async () => {
    const feed = await orderProjects(30);
    const page = await openPage({
      head: scriptWith({ 'page-size': 'many' }),
      body: forms.link({ src: feed.address }),
    });
    expect(await cards(page)).to.have.length(24);
    await frames(page);
    expect(page.window.recorded.warnings).to.have.length(1);
    expect(page.window.recorded.warnings[0]).to.contain('many');
  });

  it('that the page changes later on the element is followed', async () => {
    const feed = await orderProjects(5);
    const page = await openPage({ head: scriptWith({ 'page-size': '2' }), body: forms.link({ src: feed.address }) });
    expect(await cards(page)).to.have.length(2);
    const [list] = lists(page);
    list!.setAttribute('page-size', '4');
    await until(() => list!.shadowRoot!.querySelectorAll('[part=card-title]').length === 4);
    list!.removeAttribute('page-size');
    await until(() => list!.shadowRoot!.querySelectorAll('[part=card-title]').length === 2);
  });
});
