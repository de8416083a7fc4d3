import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import {
  complaints,
  noComplaints,
  openHostilePage,
  orderCollector,
  scriptAddress,
  votes,
  type HostilePage,
} from '../helpers/hostile-page.js';
import { hostileScripts, type HostileScript } from '../helpers/hostile-scripts.js';
import { closeTestPages, openPage, orderFeed, until } from '../helpers/test-page.js';
import {
  areaBox,
  choosePlace,
  click,
  endedBox,
  part,
  parts,
  search,
  statesOf,
  texts,
  titles,
} from '../list/harness.js';

afterEach(closeTestPages);

const content = filterFeed();

/** Globals are counted between the page's scripts and ours. */
const open = ({ script = '', head = '', body, doctype }: HostileScript) =>
  openHostilePage({
    content,
    body,
    doctype,
    head: `${head}<script>${script}</script>
      <script>Object.defineProperty(window, 'before', { value: Object.getOwnPropertyNames(window) })</script>`,
  });

const globals = (page: HostilePage['page']) => Object.getOwnPropertyNames(page.window);

const checked = ({ list }: HostilePage) => {
  const cards = parts(list, 'card').map((card) => card.textContent.replace(/\s+/g, ' ').trim());
  return { cards, status: texts(list, 'status'), counts: texts(list, 'area-count'), titles: titles(list) };
};

/** What a list shows after each of some filters. */
async function filtered(shown: HostilePage): Promise<unknown[]> {
  const { list } = shown;
  const seen: unknown[] = [checked(shown)];
  const see = async (action: Promise<void>) => {
    await action;
    seen.push(checked(shown));
  };
  await see(click(list, areaBox(list, 'PO2')));
  await see(search(list, 'miljö'));
  await see(click(list, endedBox(list)));
  await see(click(list, part(list, 'clear')));
  await see(choosePlace(list, 'Arvika'));
  await see(click(list, part(list, 'clear')));
  return seen;
}

/** Votes as it is sent, and gives the fields without what differs by chance. */
async function voted({ page, vote, collector }: HostilePage): Promise<unknown> {
  part(vote, 'answer-yes').click();
  await until(() => statesOf(vote, 'sent')[0]);
  const [request, ...more] = await collector.requests();
  const [fields] = await votes(collector);
  const { id, shown, page: address, ...rest } = fields!;
  expect(more).to.deep.equal([]);
  expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  // Missing where the vote has not come into view.
  expect(shown ?? '0').to.match(/^\d+$/);
  expect(address).to.equal(page.address);
  return { ...rest, method: request!.method, type: request!.headers['content-type'] };
}

describe('a list and its vote work the same on a page with', () => {
  let clean: unknown;
  before(async () => {
    const page = await open({});
    clean = [await filtered(page), await voted(page)];
    closeTestPages();
  });

  it('nothing special (what the others are compared with)', () => {
    const [[first, area, words], vote] = clean as [{ titles: string[]; status: string[] }[], Record<string, string>];
    expect(first!.titles).to.deep.equal(['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén']);
    expect(area!.titles).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
    expect(words!.status).to.deep.equal(['Visar 2 av 5 samarbeten']);
    expect(vote).to.include({ answer: 'yes', lang: 'sv', revision: '0', method: 'POST' });
    expect(vote.type).to.match(/^application\/x-www-form-urlencoded/i);
  });

  for (const [name, hostile] of Object.entries(hostileScripts))
    it(name, async () => {
      const page = await open(hostile);
      expect([await filtered(page), await voted(page)]).to.deep.equal(clean);
      const { window } = page.page;
      expect(complaints(page.page)).to.deep.equal(noComplaints);
      const { before } = window as unknown as { before: string[] };
      // The page's own `before` and what a compiler adds to it do not count.
      expect(globals(page.page).filter((global) => !before.includes(global) && global !== 'before')).to.deep.equal([]);
      if (hostile.holds)
        expect((window as unknown as { eval(code: string): unknown }).eval(hostile.holds)).to.equal(true);
      expect(await page.feed.requests()).to.have.length(1);
    });
});

describe('a consent tool that refuses every request until the visitor says yes', () => {
  // Both kinds of tool: one that throws, and one that never lets an answer through.
  const refusals = {
    rejects: 'return Promise.reject(new TypeError("consent"))',
    throws: 'throw new TypeError("consent")',
  };
  for (const [name, refusal] of Object.entries(refusals))
    it(`${name}: the list offers another try, which works; so does the vote`, async () => {
      const feed = await orderFeed(content);
      const collector = await orderCollector();
      const page = await openPage({
        head: `<script>window.allowed = false; window.fetch = (function (real) { return function (url, options) {
            if (!allowed) { ${refusal} } return real.call(window, url, options); }; })(window.fetch);</script>
          <script type="module" src="${scriptAddress}"></script>`,
        body: `<gransamarbete-list src="${feed.address}"><p>Fallback</p></gransamarbete-list>
          <page-feedback endpoint="${collector.address}votes"></page-feedback>`,
      });
      const list = await until(() => page.document.querySelector('gransamarbete-list'));
      const vote = await until(() => page.document.querySelector('page-feedback'));
      await until(() => statesOf(list, 'failed')[0]);
      expect(page.document.querySelector<HTMLElement>('gransamarbete-list p')!.offsetHeight).to.be.greaterThan(0);
      part(vote, 'answer-no').click();
      await vote.updateComplete;
      expect([statesOf(vote, 'sent'), await feed.requests(), await collector.requests()]).to.deep.equal([[], [], []]);

      Object.assign(page.window, { allowed: true });
      part(list, 'retry').click();
      await until(() => parts(list, 'card')[0]);
      await until(() => statesOf(vote, 'sent')[0]);
      expect(titles(list)).to.include('Alfa');
      expect(await votes(collector)).to.have.length(1);
      expect(complaints(page).errors).to.deep.equal([]);
    });
});

it('says what is wrong with an attribute to nobody where the console is silenced, and breaks nothing', async () => {
  const { list, page } = await openHostilePage({
    head: '<script>window.console = {}</script>',
    attributes: 'sort="colour" page-size="many"',
  });
  expect(titles(list)).to.have.length(5);
  expect(complaints(page)).to.deep.equal(noComplaints);
});
