import { expect } from '@open-wc/testing';
import { closeTestPages, foreign, openPage, order, type Ordered } from '../helpers/test-page.js';
import { cards, editorForms, forms, frames, isSeen, lists, orderProjects, origin, otherOrigin } from './harness.js';

const script = (attributes = '', src = '/dist/gransamarbete.js'): string =>
  `<script ${attributes} src="${src}"></script>`;
const abroad = ({ address }: Ordered): string => foreign(address);
const withoutScheme = (address: string): string => address.replace(/^https?:/, '');

/** A page with a form that must be refused, and a good one that tells when the script has come to both. */
async function openRefused(form: string, head = script()) {
  const good = await orderProjects(1, 'Egen');
  const page = await openPage({ head, body: `<main>${form}</main>${forms.element({ src: good.address, id: 'god' })}` });
  const main = page.document.querySelector('main')!;
  const before = main.innerHTML;
  expect(await cards(page, '#god')).to.deep.equal(['Egen 1']);
  await frames(page, 5);
  return { page, main, before };
}

async function expectRefused(evil: Ordered, form: string, head?: string): Promise<void> {
  const { page, main, before } = await openRefused(form, head);
  expect(await evil.requests()).to.deep.equal([]);
  expect(main.innerHTML).to.equal(before);
  expect(isSeen(main.querySelector('a')!)).to.equal(true);
  expect(main.querySelector('gransamarbete-list, page-feedback')).to.equal(null);
  // One warning for the form, however often the page changes around it.
  main.after(page.document.createElement('hr'));
  await frames(page);
  expect(page.window.recorded.warnings).to.have.length(1);
  expect(page.window.recorded.warnings[0]).to.match(/data-allow/);
  expect(page.window.recorded.errors).to.deep.equal([]);
  // A page below the edge of the window is hardly ever drawn.
  closeTestPages();
}

/** Ways to write an address elsewhere. */
const disguises: Record<string, (address: string) => string> = {
  'as it is': (address) => address,
  'without a scheme': withoutScheme,
  'with the page as user name': (address) => address.replace('://', `://${new URL(origin).host}@`),
  'with backslashes': (address) => withoutScheme(address).replaceAll('/', '\\'),
  'with one backslash': (address) => withoutScheme(address).replace('//', '/\\'),
  'with a single slash': (address) => address.replace('://', ':/').replace(/^http:\//, 'http:///'),
  'in capitals': (address) => address.replace(/^http/, 'HTTP'),
  'after one that is allowed': (address) => `${origin}/demo/feed.json ${address}`,
  'before one that is allowed': (address) => `${address}\n${origin}/demo/feed.json`,
  'after a form feed': (address) => `/demo/feed.json\f${address}`,
};

describe('an address that an editor writes', () => {
  afterEach(closeTestPages);

  for (const [kind, write] of Object.entries(editorForms)) {
    for (const [name, disguise] of Object.entries(disguises))
      it(`elsewhere is never asked, ${name}: ${kind}`, async () => {
        const evil = await orderProjects();
        await expectRefused(evil, write({ src: disguise(abroad(evil)), lang: 'nb' }));
      });

    it(`is never that of a collector elsewhere: ${kind}`, async () => {
      const [evil, feed] = await Promise.all([order({ status: 201 }), orderProjects()]);
      await expectRefused(evil, write({ src: feed.address, feedback: `${abroad(evil)}votes` }));
      await expectRefused(evil, write({ endpoint: `${abroad(evil)}votes` }, 'page-feedback'));
    });

    it(`is not turned elsewhere by the base address of the page: ${kind}`, async () => {
      const evil = await orderProjects();
      const { pathname } = new URL(evil.address);
      const base = `<base href="${otherOrigin}/">`;
      await expectRefused(evil, write({ src: pathname.slice(1) }), script() + base);
      await expectRefused(evil, write({ src: pathname }), script('defer') + base);
      await expectRefused(evil, write({ src: pathname }), script('type="module"') + base);
    });

    it(`is no address of data in itself: ${kind}`, async () => {
      const evil = await orderProjects();
      await expectRefused(evil, write({ src: 'data:application/feed+json,{}' }));
      await expectRefused(evil, write({ src: 'javascript:alert(1)' }));
      await expectRefused(evil, write({ src: 'file:///etc/hosts' }));
    });

    it(`may be the page's own, however it is written: ${kind}`, async () => {
      const feed = await orderProjects();
      const { pathname } = new URL(feed.address);
      for (const src of [feed.address, pathname, withoutScheme(feed.address), ` ${feed.address} `]) {
        const page = await openPage({ head: script(), body: write({ src }) });
        expect(await cards(page)).to.deep.equal(['Projekt 1']);
        expect(page.window.recorded.warnings).to.deep.equal([]);
      }
    });

    it(`may be of the site that the script comes from: ${kind}`, async () => {
      const feed = await orderProjects();
      for (const attributes of ['', 'async', 'defer']) {
        const head = script(attributes, `${otherOrigin}/dist/gransamarbete.js`);
        const page = await openPage({ head, body: write({ src: abroad(feed), feedback: `${otherOrigin}/votes` }) });
        expect(await cards(page)).to.deep.equal(['Projekt 1']);
        expect(page.window.recorded.warnings).to.deep.equal([]);
      }
    });

    it(`may be of a site that the script tag allows: ${kind}`, async () => {
      const feed = await orderProjects();
      const head = script(`data-allow="https://votes.example ${otherOrigin}"`);
      const form = write({ src: abroad(feed), feedback: 'https://votes.example/votes' });
      const page = await openPage({ head, body: form });
      expect(await cards(page)).to.deep.equal(['Projekt 1']);
      expect(page.window.recorded.warnings).to.deep.equal([]);
    });

    it(`is not allowed by a part of a name, or by another scheme or port: ${kind}`, async () => {
      const evil = await orderProjects();
      const { hostname } = new URL(otherOrigin);
      for (const allowed of [`https://${hostname}`, `http://${hostname}:1`, `${otherOrigin}.example`, hostname, '*'])
        await expectRefused(evil, write({ src: abroad(evil) }), script(`data-allow="${allowed}"`));
    });

    it(`cannot allow itself: ${kind}`, async () => {
      const evil = await orderProjects();
      await expectRefused(evil, write({ src: abroad(evil), allow: otherOrigin }));
      const name = `<img name="currentScript" alt="" data-allow="${otherOrigin}">`;
      await expectRefused(evil, name + write({ src: abroad(evil) }), script('defer'));
    });
  }

  it('is free on the element itself, and on the script tag', async () => {
    const feed = await orderProjects();
    const first = await openPage({ head: script(), body: forms.element({ src: abroad(feed) }) });
    expect(await cards(first)).to.deep.equal(['Projekt 1']);
    const second = await openPage({ head: script(`data-src="${abroad(feed)}"`), body: forms.link({}) });
    expect(await cards(second)).to.deep.equal(['Projekt 1']);
    const third = await openPage({
      head: script('', `/dist/gransamarbete.js?src=${encodeURIComponent(abroad(feed))}`),
      body: forms.div({}),
    });
    expect(await cards(third)).to.deep.equal(['Projekt 1']);
    for (const page of [first, second, third]) expect(page.window.recorded.warnings).to.deep.equal([]);
  });

  it('keeps the other forms of the page from nothing', async () => {
    const [evil, good] = await Promise.all([orderProjects(), orderProjects(1, 'God')]);
    const page = await openPage({
      head: script(),
      body: forms.link({ src: abroad(evil) }) + forms.div({ src: abroad(evil) }) + forms.link({ src: good.address }),
    });
    expect(await cards(page)).to.deep.equal(['God 1']);
    expect(lists(page)).to.have.length(1);
    expect(page.window.recorded.warnings).to.have.length(2);
    expect(await evil.requests()).to.deep.equal([]);
  });
});
