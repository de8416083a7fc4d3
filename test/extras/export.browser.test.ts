import { expect } from '@open-wc/testing';
import { createExportMenu } from '../../src/extras/export/export-menu.js';
import type { ListElement } from '../../src/extras/widget.js';
import { filterFeed, feedOf, project } from '../helpers/element-feeds.js';
import { closeTestPages, openPage, orderFeed, until, type TestPage } from '../helpers/test-page.js';

afterEach(closeTestPages);

const widget = '<script src="/dist/gransamarbete.js"></script>';
const script = '<script src="/dist/gransamarbete-export.js"></script>';
const menuName = '[data-gransamarbete-export]';

/** A file that the visitor has saved. */
interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Catches what a page would save. */
function watchFiles({ window, document }: TestPage): () => Promise<Saved[]> {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = window.URL;
  window.URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(window.URL, blob);
    blobs.set(address, blob);
    return address;
  };
  (window as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement }).HTMLAnchorElement.prototype.click =
    function () {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    };
  expect(document.querySelector('a[download]')).to.equal(null);
  return () => Promise.all(saved.map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() })));
}

const listOf = async (feed: unknown, attributes = ''): Promise<string> =>
  `<gransamarbete-list src="${(await orderFeed(feed)).address}" ${attributes}><a href="/">Lista</a></gransamarbete-list>`;

async function openList(feed: unknown, { attributes = '', lang = 'sv', head = widget + script, headers = {} } = {}) {
  const page = await openPage({ head, body: await listOf(feed, attributes), lang, headers });
  const list = await page.find('gransamarbete-list');
  return { page, list };
}

const menuOf = (list: Element): HTMLElement | undefined =>
  list.querySelector(menuName)?.shadowRoot?.querySelector('section') ?? undefined;
const visibleMenu = (list: Element) => {
  const menu = menuOf(list);
  return menu && !menu.hidden ? menu : undefined;
};
const buttons = (menu: HTMLElement) => [...menu.querySelectorAll('button')];
const isReady = (list: Element) => until(() => list.shadowRoot?.querySelector('[part=card-title], [part=error]'));

async function openMenu(feed: unknown, options: Parameters<typeof openList>[1] = {}) {
  const { page, list } = await openList(feed, options);
  return { page, list, menu: await until(() => visibleMenu(list)), files: watchFiles(page) };
}

const status = (menu: HTMLElement) => menu.querySelector('[role=status]')!.textContent;
const swedish = ['Kalkylblad (CSV)', 'Flöde (JSON Feed)', 'Slutdatum till kalendern (ICS)'];

describe('a visitor takes the list along', () => {
  it('as a table, a feed and dates, each under a name with the day, and is told so', async () => {
    const { menu, files } = await openMenu(filterFeed());
    expect(buttons(menu).map(({ textContent }) => textContent)).to.deep.equal(swedish);
    for (const button of buttons(menu)) button.click();
    const saved = await files();
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).to.deep.equal([
      'samarbeten-day.csv',
      'samarbeten-day.json',
      'samarbeten-day.ics',
    ]);
    expect(saved.map(({ type }) => type)).to.deep.equal(
      ['text/csv', 'application/feed+json', 'text/calendar'].map((type) => `${type};charset=utf-8`),
    );
    expect(status(menu)).to.match(/^samarbeten-\S+\.ics är sparad\. Samarbeten i filen: 4\.$/);
  });

  it('with what is filtered and no more, but also what "Visa fler" would show', async () => {
    const { list, menu, files } = await openMenu(filterFeed(), { attributes: 'page-size="1"' });
    list.shadowRoot!.querySelector<HTMLElement>('[value=PO1]')!.click();
    await (list as ListElement).updateComplete;
    buttons(menu)[1]!.click();
    const [{ text }] = (await files()) as [Saved];
    const { items } = JSON.parse(text) as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).to.deep.equal(['Alfa', 'Beta', 'Gränskommittén']);
  });

  it('in the order of the list', async () => {
    const { menu, files } = await openMenu(feedOf([project('B'), project('A')]), { attributes: 'sort="title"' });
    buttons(menu)[0]!.click();
    const [{ text }] = (await files()) as [Saved];
    expect(text.indexOf('"A"')).to.be.lessThan(text.indexOf('"B"'));
  });

  it('and is told when there is nothing to save, without a file', async () => {
    const { menu, files } = await openMenu(feedOf([project('Utan slut', { period: { start: '2020' } })]));
    buttons(menu)[2]!.click();
    expect(await files()).to.deep.equal([]);
    expect(status(menu)).to.equal('Det finns inget att spara med det här urvalet.');
  });
});

describe('the menu', () => {
  it('is not there while nothing is: when loading has failed, and when nothing matches', async () => {
    const failed = await openList('no feed');
    await isReady(failed.list);
    expect(visibleMenu(failed.list)).to.equal(undefined);
    const { list } = await openMenu(filterFeed());
    const search = list.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = 'finns inte';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => menuOf(list)!.hidden);
  });

  it('speaks the language of the list, and follows it', async () => {
    const { page, list, menu } = await openMenu(filterFeed(), { lang: 'nb' });
    expect(menu.lang).to.equal('nb');
    expect(buttons(menu)[0]!.textContent).to.equal('Regneark (CSV)');
    page.document.documentElement.lang = 'nn';
    await until(() => menu.lang === 'nn');
    expect(buttons(menu)[0]!.textContent).to.equal('Rekneark (CSV)');
    expect(list.querySelectorAll(menuName)).to.have.length(1);
  });

  it('comes once, whichever script comes first and however many copies', async () => {
    for (const head of [script + widget, widget + script, script + script + widget]) {
      const { list } = await openList(filterFeed(), { head });
      await until(() => visibleMenu(list));
      expect(list.querySelectorAll(menuName), head).to.have.length(1);
      closeTestPages();
    }
  });

  it('stays one when the list is moved, and comes back when a page builder renews the list', async () => {
    const { page, list } = await openMenu(filterFeed());
    page.document.body.prepend(list);
    await isReady(list);
    expect(list.querySelectorAll(menuName)).to.have.length(1);
    list.replaceChildren();
    await until(() => visibleMenu(list));
    expect(list.querySelectorAll(menuName)).to.have.length(1);
  });

  it('can be worked by keyboard, with a name for the group and targets that are large enough', async () => {
    const { menu } = await openMenu(filterFeed());
    const group = menu.querySelector('[role=group]')!;
    expect(menu.querySelector(`#${group.getAttribute('aria-labelledby')}`)?.textContent).to.equal(
      'Ta med listan som den visas:',
    );
    for (const button of buttons(menu)) {
      button.focus();
      expect((menu.getRootNode() as ShadowRoot).activeElement).to.equal(button);
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('is accessible', async () => {
    const list = Object.assign(document.createElement('div'), { matching: { language: 'sv', areas: [], items: [{}] } });
    const { root, update } = createExportMenu(list as unknown as ListElement);
    document.body.append(root);
    update();
    expect(root.shadowRoot!.querySelector('section')!.hidden).to.equal(false);
    await expect(root).to.be.accessible();
    root.remove();
  });

  it('runs where the page forbids all that it can, and nothing is said or sent', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types gransamarbete',
    ].join('; ');
    const { page, menu, files } = await openMenu(filterFeed(), {
      headers: { 'content-security-policy': policy },
    });
    for (const button of buttons(menu)) button.click();
    expect(await files()).to.have.length(3);
    expect(page.window.recorded).to.deep.equal({ errors: [], warnings: [], violations: [] });
    expect(page.window.performance.getEntriesByType('resource').filter(({ name }) => /blob:/.test(name))).to.deep.equal(
      [],
    );
  });
});
