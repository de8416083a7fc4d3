import { expect } from '@open-wc/testing';
import { releases } from '../helpers/releases.js';
import { closeTestPages, openPage, until, type TestPage } from '../helpers/test-page.js';
import { cards, forms, frames, lists, orderCollector, orderProjects } from './harness.js';

const today = '<script type="module" src="/dist/gransamarbete.js"></script>';
// Modules that are not async run in the order in which they stand.
const earlier = (release: string): string =>
  `<script type="module" src="/test/releases/${release}/gransamarbete.js"></script>`;
const remember = '<script>earlier = Object.getOwnPropertyNames(window)</script>';

/** Votes in a list, and waits until it has thanked. */
async function vote(list: Element): Promise<void> {
  const feedback = await until(() => list.shadowRoot!.querySelector('page-feedback'));
  const button = await until(() => feedback.shadowRoot?.querySelector<HTMLElement>('[part~=answer-yes]'));
  button.click();
  await until(() => feedback.matches(':state(sent)'));
}

function newGlobals({ window }: TestPage): string[] {
  const before = new Set<string>(Reflect.get(window, 'earlier'));
  return Object.getOwnPropertyNames(window).filter((global) => global !== 'earlier' && !before.has(global));
}

const copiesOf = ({ window }: TestPage): unknown =>
  Reflect.get(window.customElements.get('gransamarbete-list')!, 'copies');

for (const release of releases)
  describe(`${release} and today's script on one page`, () => {
    afterEach(closeTestPages);

    const orders = {
      'with today first': { head: today + earlier(release), first: 'today' },
      [`with ${release} first`]: { head: earlier(release) + today, first: release },
    };
    for (const [name, { head, first }] of Object.entries(orders))
      it(`list, filter and vote, ${name}`, async () => {
        const [feed, votes] = await Promise.all([orderProjects(3), orderCollector()]);
        const page = await openPage({
          head: remember + head,
          body: forms.element({ src: feed.address, feedback: `${votes.address}votes` }),
        });
        expect(await cards(page)).to.have.length(3);
        const [list] = lists(page);
        const search = list!.shadowRoot!.querySelector<HTMLInputElement>('[part=search-input]')!;
        search.value = 'Projekt 2';
        search.dispatchEvent(new page.window.Event('input', { bubbles: true }));
        await until(() => list!.shadowRoot!.querySelectorAll('[part=card-title]').length === 1);
        await vote(list!);

        expect(await feed.requests()).to.have.length(1);
        expect(await votes.requests()).to.have.length(1);
        expect(newGlobals(page)).to.deep.equal([]);
        expect(page.window.recorded.errors).to.deep.equal([]);
        expect(page.window.recorded.violations).to.deep.equal([]);
        // The first definition is the one that stands: only ours knows of copies.
        expect(Array.isArray(copiesOf(page))).to.equal(first === 'today');
      });

    it(`say once that ${release} was here first`, async () => {
      const feed = await orderProjects();
      const page = await openPage({ head: earlier(release) + today, body: forms.element({ src: feed.address }) });
      await cards(page);
      await frames(page);
      const { warnings } = page.window.recorded;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^gransamarbete \d+\.\d+\.\d+: .+ was here first$/);
    });

    it(`make lists of links and divs when ${release} was here first`, async () => {
      const feed = await orderProjects();
      const page = await openPage({
        head: earlier(release) + today,
        body: forms.link({ src: feed.address, lang: 'nb' }) + forms.div({ src: feed.address }),
      });
      await cards(page);
      expect(lists(page)).to.have.length(2);
      for (const list of lists(page)) await until(() => list.shadowRoot?.querySelector('[part=card-title]'));
      expect(page.window.recorded.errors).to.deep.equal([]);
    });
  });

describe('three copies of a version', () => {
  afterEach(closeTestPages);

  it('are known by version, the first first, and each later one says so once', async () => {
    const feed = await orderProjects();
    const file = '<script src="/dist/gransamarbete.classic.js"></script>';
    const page = await openPage({ head: file.repeat(3), body: forms.element({ src: feed.address }) });
    await cards(page);
    const copies = copiesOf(page);
    expect(copies).to.be.an('array');
    const [version, ...later] = copies as string[];
    expect(later).to.deep.equal([version, version]);
    const said = page.window.recorded.warnings;
    expect(said).to.have.length(2);
    for (const line of said) expect(line).to.match(/^gransamarbete (\d+\.\d+\.\d+): (?:version )?\1 was here first$/);
    expect(said[0]).to.contain(version);
  });
});

describe('an element of somebody else by our name', () => {
  afterEach(closeTestPages);

  it('stays theirs, and the script says so once and throws nothing', async () => {
    const page = await openPage({
      head: `<script>customElements.define('gransamarbete-list', class extends HTMLElement {})</script>${today}`,
      body: forms.element({ src: '/nowhere.json' }) + forms.div({}),
    });
    await frames(page, 5);
    expect(lists(page)[0]!.shadowRoot).to.equal(null);
    expect(page.window.recorded.errors).to.deep.equal([]);
    expect(page.window.recorded.warnings).to.have.length(1);
    expect(page.window.recorded.warnings[0]).to.match(/another script was here first$/);
  });
});
