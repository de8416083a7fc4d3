import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { closeTestPages, foreign, openPage, order, orderFeed, until, type TestPage } from '../helpers/test-page.js';
import { goodPage } from './doctor-pages.js';
import {
  complaints,
  examined,
  fallback,
  finished,
  hash,
  ownTag,
  panelsOf,
  readLines,
  voteForm,
  widget,
} from './doctor-harness.js';

afterEach(closeTestPages);

const list = (src: string, inside = fallback) => `<gransamarbete-list src="${src}">${inside}</gransamarbete-list>`;
const feed = () => orderFeed(feedOf([project('Alfa')]));

/** Waits until the list of a page is there, and a little longer. */
async function settled(page: TestPage): Promise<void> {
  const element = await page.find('gransamarbete-list');
  await until(() => element.shadowRoot?.querySelector('[part~=card]'));
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const loadedBy = (page: TestPage): string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => name);

describe('visitors', () => {
  for (const query of ['', '#', '#gransamarbete', '#gransamarbete-doctor-2', '?gransamarbete-doctor'])
    it(`never load it and see nothing of it at ${query || 'the plain address'}`, async () => {
      const page = await openPage({ ...(await goodPage()), query });
      await settled(page);
      expect(loadedBy(page).filter((name) => name.includes('doctor'))).to.deep.equal([]);
      expect(page.document.querySelectorAll('script[src*=doctor]')).to.have.length(0);
      expect(panelsOf(page)).to.deep.equal([]);
    });
});

describe('the script that is loaded', () => {
  /** The doctor of the build, changed or not, at an address that a widget of the build asks. */
  async function loaderOf(change: (doctor: string) => string) {
    const read = async (name: string) => (await fetch(`/dist/${name}`)).text();
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    const doctor = await order({ headers, body: change(await read('gransamarbete-doctor.js')) });
    const path = `${new URL(doctor.address).pathname}gransamarbete-doctor.js`;
    const code = await read('gransamarbete.js');
    expect(code).to.contain('gransamarbete-doctor.js');
    const script = await order({ headers, body: code.replace('gransamarbete-doctor.js', `../..${path}`) });
    const page = await openPage({
      query: hash,
      head: `<script src="${script.address}gransamarbete.js"></script>`,
      body: list((await feed()).address),
    });
    await settled(page);
    await until(() => loadedBy(page).some((name) => name.includes('doctor')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await doctor.requests()).to.have.length(1);
    return page;
  }

  it('runs as it was built', async () => {
    expect(panelsOf(await loaderOf((doctor) => doctor))).to.have.length(1);
  });

  it('does not run with one byte flipped', async () => {
    const page = await loaderOf((doctor) => doctor.replace('doctor', 'doctos'));
    expect(panelsOf(page)).to.deep.equal([]);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
});

describe('the checklist', () => {
  it('stands directly after each list, for as long as the address asks for it', async () => {
    const { address } = await feed();
    const page = await openPage({ head: widget, body: `${list(address)}<p>Text</p>${list(address)}`, query: hash });
    await finished(page, 1);
    const lists = [...page.document.querySelectorAll('gransamarbete-list')];
    expect(lists.map(({ nextElementSibling }) => nextElementSibling)).to.deep.equal(panelsOf(page));
    page.window.location.hash = '';
    await until(() => panelsOf(page).length === 0);
    page.window.location.hash = hash;
    await finished(page, 1);
    expect(panelsOf(page)).to.have.length(2);
    expect(loadedBy(page).filter((name) => name.includes('doctor'))).to.have.length(1);
  });

  it('appears when the address comes to ask for it', async () => {
    const page = await openPage({ head: widget, body: list((await feed()).address) });
    await settled(page);
    page.window.location.hash = hash;
    expect(complaints(await finished(page))).to.deep.equal([]);
  });

  it('goes where its list goes, comes with a new one, and is there once', async () => {
    const { address } = await feed();
    const { page, panel } = await examined({ head: widget + ownTag, body: `${list(address)}<main></main>` });
    expect(panelsOf(page)).to.deep.equal([panel]);
    const main = page.document.querySelector('main')!;
    const first = await page.find('gransamarbete-list');
    main.append(first);
    await until(() => first.nextElementSibling === panel);
    main.insertAdjacentHTML('beforeend', list(address));
    await finished(page, 1);
    first.remove();
    await until(() => panelsOf(page).length === 1);
    expect(panel.isConnected).to.be.false;
  });

  it('stands by a link that has become a list, and finds nothing wrong with it', async () => {
    const { address } = await feed();
    const link = `<p><a href="/lista.html?embed=gransamarbete-list&lang=nn&src=${address}">Alle samarbeid</a></p>`;
    const { page, panel } = await examined({ head: widget, body: link });
    expect(complaints(panel)).to.deep.equal([]);
    expect(panel.previousElementSibling).to.equal(page.document.querySelector('gransamarbete-list'));
    expect(panel.shadowRoot!.querySelector('section')!.lang).to.equal('nn');
  });

  it('notices a misspelt setting in a div, in a link and on the script tag', async () => {
    const { address } = await feed();
    const pages = [
      { head: widget, body: `<div data-gransamarbete data-src="${address}" data-pagesize="3">${fallback}</div>` },
      { head: widget, body: `<a href="/lista?embed=gransamarbete-list&page_size=3&src=${address}">Lista</a>` },
      { head: '<script src="/dist/gransamarbete.js" data-pagesiez="3"></script>', body: list(address) },
    ];
    for (const options of pages) {
      const { panel } = await examined(options);
      const found = complaints(panel);
      expect(found.map(({ code }) => code)).to.deep.equal(['setting-unknown']);
      expect(found[0]!.text).to.contain('Menade du ”page-size”?');
      closeTestPages();
    }
  });

  it('stands by a vote without a list', async () => {
    const { address } = await order(voteForm);
    const vote = `<page-feedback endpoint="${foreign(address)}votes"></page-feedback>`;
    const { panel } = await examined({ head: widget, body: vote });
    expect(readLines(panel).map(({ code, level }) => `${code} ${level}`)).to.deep.equal([
      'script ok',
      'language ok',
      'collector ok',
    ]);
  });
});

describe('under a policy', () => {
  const strict = (origins: string) =>
    `default-src 'none'; script-src 'self'; connect-src 'self' ${origins}; style-src 'none'; ` +
    `require-trusted-types-for 'script'; trusted-types gransamarbete`;

  it('works with nothing but what the list needs', async () => {
    const options = await goodPage();
    const { origin } = new URL(foreign(location.href));
    const { page, panel } = await examined({ ...options, headers: { 'content-security-policy': strict(origin) } });
    expect(complaints(panel)).to.deep.equal([]);
    expect(page.window.recorded).to.deep.equal({ errors: [], warnings: [], violations: [] });
    expect(page.window.getComputedStyle(panel).display).to.equal('block');
  });

  it('names it when the list may not build its content', async () => {
    const policy = `script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { page, panel } = await examined({
      head: widget + ownTag,
      body: list((await feed()).address),
      headers: { 'content-security-policy': policy },
    });
    const found = complaints(panel);
    expect(found.map(({ code }) => code)).to.deep.equal(['trusted-types']);
    expect(found[0]!.text).to.contain('trusted-types gransamarbete');
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
});

it('asks the feed and the collector, by GET, without a cookie or a word about the page, and nobody else', async () => {
  const [source, collector] = [await feed(), await order(voteForm)];
  const body = `<gransamarbete-list src="${source.address}" feedback="${foreign(collector.address)}votes">${fallback}</gransamarbete-list>`;
  const { page } = await examined({ head: widget, body });
  const requests = [...(await source.requests()), ...(await collector.requests())];
  // The list's own request, the doctor's, and the form.
  expect(requests.map(({ method }) => method)).to.deep.equal(['GET', 'GET', 'GET']);
  for (const { headers } of requests) {
    expect(headers['cookie']).to.equal(undefined);
    expect(headers['referer']).to.equal(undefined);
  }
  const asked = loadedBy(page).map((name) => name.replace(/[?#].*/, ''));
  const known = [source.address, `${foreign(collector.address)}votes`];
  expect(asked.filter((name) => !known.includes(name) && !/\/(?:dist|helpers)\/[\w.-]+\.js$/.test(name))).to.deep.equal(
    [],
  );
});

it('adds no global', async () => {
  const body = list((await feed()).address);
  const names = (page: TestPage) => Object.getOwnPropertyNames(page.window);
  const without = await openPage({ head: widget, body });
  await settled(without);
  const { page } = await examined({ head: widget, body });
  const known = new Set(names(without));
  expect(names(page).filter((name) => !known.has(name))).to.deep.equal([]);
});
