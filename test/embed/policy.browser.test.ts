import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { closeTestPages, foreign, openPage, order, orderFeed, until } from '../helpers/test-page.js';

afterEach(closeTestPages);

type Directives = Readonly<Record<string, readonly string[]>>;
const { directives, trustedTypes, placeholders } = (await (await fetch('/dist/csp.json')).json()) as {
  directives: Directives;
  trustedTypes: { directives: Directives };
  placeholders: Readonly<Record<string, string>>;
};

const self = location.origin;
const other = new URL(foreign(location.href)).origin;
const strictest = "default-src 'none'; style-src 'none'";

/** What `csp.json` asks for, with origins in the place of its placeholders. */
function policyOf(wanted: Directives, origins: Readonly<Record<string, string>>): string {
  const filled = (source: string) => source.replace(/\{\w+\}/, (name) => origins[name] ?? `unknown ${name}`);
  return Object.entries(wanted)
    .map(([name, sources]) => `${name} ${sources.map(filled).join(' ')}`)
    .join('; ');
}

/** Opens a list with a vote: the script and the feed are foreign, the collector is not. */
async function open(policy: string) {
  const feed = await orderFeed(feedOf([project('Alfa')]));
  // What says yes in plain text is a collector.
  const collector = await order({ status: 201, headers: { 'content-type': 'text/plain' } });
  const attributes = `src="${foreign(feed.address)}" feedback="${collector.address}votes" lang="sv"`;
  const page = await openPage({
    head: `<script defer src="${other}/dist/gransamarbete.js"></script>`,
    body: `<gransamarbete-list ${attributes}><p>Alla samarbeten</p></gransamarbete-list>`,
    headers: { 'content-security-policy': policy },
  });
  return { page, feed, collector, list: await page.find('gransamarbete-list') };
}

// The recorder of these tests is a script of the page.
const needed = policyOf(directives, { '{script}': `${other} ${self}`, '{feed}': other, '{collector}': self });
const named = policyOf(trustedTypes.directives, {});

it('csp.json explains each of its placeholders, and has no other', () => {
  const used = Object.values(directives).flat();
  expect(Object.keys(placeholders).sort()).to.deep.equal([...new Set(used)].sort());
});

for (const [kind, policy] of [
  ['alone', `${strictest}; ${needed}`],
  ['where Trusted Types are required', `${strictest}; ${needed}; require-trusted-types-for 'script'`],
  ['where their policies are listed', `${strictest}; ${needed}; require-trusted-types-for 'script'; ${named}`],
] as const) {
  it(`what csp.json asks for is enough, ${kind}: list and vote work, and nothing is reported`, async () => {
    const { page, collector, list } = await open(policy);
    const card = await until(() => list.shadowRoot?.querySelector<HTMLElement>('[part=card-title]'));
    expect(card.innerText).to.contain('Alfa');
    // Styles that are not subject to style-src: the card is styled.
    expect(page.window.getComputedStyle(list.shadowRoot!.querySelector('[part~=cards]')!).listStyleType).to.equal(
      'none',
    );

    const vote = await until(() => list.shadowRoot!.querySelector('page-feedback')?.shadowRoot);
    (await until(() => vote.querySelector<HTMLElement>('[part~=answer-yes]'))).click();
    await until(() => vote.host.matches(':state(sent)'));
    const [request] = await collector.requests();
    expect(new URLSearchParams(request?.body).get('answer')).to.equal('yes');
    expect(page.window.recorded).to.deep.equal({ errors: [], warnings: [], violations: [] });
  });
}

it('what csp.json asks for is needed: without connect-src the feed is not asked, and the fallback stays', async () => {
  const { page, feed, list } = await open(`${strictest}; ${needed.replace(/connect-src[^;]*/, '')}`);
  await until(() => page.window.recorded.violations.length > 0);
  await until(() => list.matches(':state(failed)'));
  expect(list.querySelector('p')?.offsetHeight).to.be.above(0);
  expect(await feed.requests()).to.deep.equal([]);
  expect(page.window.recorded.errors).to.deep.equal([]);
});

it('what csp.json asks for is needed: without script-src the script does not run, and the fallback stays', async () => {
  const { page, list } = await open(`${strictest}; ${needed.replaceAll(other, 'https://else.example')}`);
  expect(page.window.customElements.get('gransamarbete-list')).to.be.undefined;
  expect(list.querySelector('p')?.offsetHeight).to.be.above(0);
});
