import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { closeTestPages, openPage, orderFeed, until, type TestPage } from '../helpers/test-page.js';
import { cards, forms, isSeen, lists, orderCollector, orderProjects, script, silence } from './harness.js';

afterEach(closeTestPages);

const required = "require-trusted-types-for 'script'";
/** A page of somebody else that makes its HTML with Lit, before or after us. */
const hostLit = `<script type="module">
  import { html, render } from '/node_modules/lit-html/lit-html.js';
  render(html\`<p id="host">\${'Sidans egen text'}</p>\`, document.body.appendChild(document.createElement('div')));
</script>`;

interface Options {
  readonly policy: string;
  readonly head?: string;
  readonly body?: string;
}

/** Opens a list with a vote under a policy. */
async function open({ policy, head = script, body = '' }: Options) {
  const [feed, collector] = await Promise.all([orderProjects(), orderCollector()]);
  const form = forms.element({ src: feed.address, feedback: `${collector.address}votes` });
  const headers = { 'content-security-policy': policy };
  return { page: await openPage({ head, body: form + body, headers }), feed, collector };
}

/** Votes in the list, and waits until it has thanked. */
async function vote(page: TestPage): Promise<void> {
  const [list] = lists(page);
  const feedback = await until(() => list!.shadowRoot!.querySelector('page-feedback'));
  (await until(() => feedback.shadowRoot?.querySelector<HTMLElement>('[part~=answer-yes]'))).click();
  await until(() => feedback.matches(':state(sent)'));
}

/** The list cannot show itself: visitors see what the editor put inside, and the page sees one line on its console. */
async function expectFallback(page: TestPage): Promise<void> {
  const list = await until(() => page.document.querySelector('gransamarbete-list'));
  const link = list.querySelector('a')!;
  await until(() => page.window.recorded.warnings.length > 0);
  await until(() => isSeen(link));
  // Later updates meet the same refusal, and say nothing more.
  for (const value of ['nb', 'nn', 'sv']) {
    list.lang = value;
    await list.updateComplete;
  }
  expect(isSeen(link)).to.equal(true);
  expect(list.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
  expect(list.shadowRoot!.textContent.trim()).to.equal('');
  expect(page.window.recorded.errors).to.deep.equal([]);
  expect(page.window.recorded.warnings).to.have.length(1);
  expect(page.window.recorded.warnings[0]).to.match(/^gransamarbete-list: TypeError: /);
}

describe('list and vote work, and nothing is reported, on a page', () => {
  const pages: Readonly<Record<string, Options>> = {
    'that requires Trusted Types': { policy: required },
    'that lists our policy': { policy: `${required}; trusted-types gransamarbete` },
    'with a Lit of its own that came first, without allow-duplicates': {
      policy: `${required}; trusted-types gransamarbete lit-html`,
      head: hostLit + script.replace('<script', '<script type="module"'),
    },
    'with a Lit of its own that comes later, without allow-duplicates': {
      policy: `${required}; trusted-types gransamarbete lit-html`,
      head: script,
      body: hostLit,
    },
  };
  for (const [name, options] of Object.entries(pages))
    it(name, async () => {
      const { page } = await open(options);
      expect(await cards(page)).to.deep.equal(['Projekt 1']);
      await vote(page);
      if (`${options.head}${options.body}`.includes(hostLit))
        expect((await page.find('#host')).textContent).to.equal('Sidans egen text');
      expect(page.window.recorded).to.deep.equal(silence);
    });

  it('that lists our policy, with two copies of the script', async () => {
    const policy = `${required}; trusted-types gransamarbete`;
    const { page } = await open({ policy, head: script + script.replace('.js', '.classic.js') });
    expect(await cards(page)).to.deep.equal(['Projekt 1']);
    await vote(page);
    const { errors, warnings, violations } = page.window.recorded;
    expect([errors, violations]).to.deep.equal([[], []]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/was here first$/);
  });

  it('that requires Trusted Types, for a feed with HTML in it: its text is there, and just its text', async () => {
    const feed = await orderFeed(
      feedOf([
        project('Alfa', {}, { content_html: '<p>Skog &amp; <b>vatten</b>.</p><script>document.title = "x"</script>' }),
        project('Beta', {}, { content_html: '<img src=x onerror="document.title = 1">Vägar.' }),
      ]),
    );
    const page = await openPage({
      head: script,
      body: forms.element({ src: feed.address }),
      headers: { 'content-security-policy': `${required}; trusted-types gransamarbete` },
    });
    await cards(page);
    const texts = [...lists(page)[0]!.shadowRoot!.querySelectorAll('[part=card-text]')];
    expect(texts.map(({ textContent }) => textContent.trim())).to.deep.equal(['Skog & vatten.', 'Vägar.']);
    expect(page.document.title).to.equal('Test');
    expect(page.window.recorded).to.deep.equal(silence);
  });
});

it('works where no policy is allowed and none is required: the page is told that ours was refused, once', async () => {
  const { page } = await open({ policy: "trusted-types 'none'" });
  expect(await cards(page)).to.deep.equal(['Projekt 1']);
  await vote(page);
  const { errors, warnings, violations } = page.window.recorded;
  expect([errors, warnings]).to.deep.equal([[], []]);
  expect(violations.length).to.be.at.most(1);
});

describe('the fallback stays, and nothing is thrown, on a page that requires Trusted Types and', () => {
  for (const [name, policy] of Object.entries({
    'allows no policy': "trusted-types 'none'",
    'lists other policies': 'trusted-types dompurify another',
  }))
    it(name, async () => {
      const { page, feed } = await open({ policy: `${required}; ${policy}` });
      await expectFallback(page);
      expect((await feed.requests()).length).to.be.at.most(1);
    });

  it('has given our name to a policy of its own', async () => {
    const taken = "<script>trustedTypes.createPolicy('gransamarbete', { createHTML: () => '' })</script>";
    const policy = `${required}; trusted-types gransamarbete`;
    const { page } = await open({ policy, head: taken + script });
    await expectFallback(page);
  });

  it('allows no policy, for the forms that an editor writes, for the vote, and for an editor who asks for the doctor', async () => {
    const feed = await orderProjects();
    const page = await openPage({
      head: script,
      body:
        forms.div({ src: feed.address }) +
        forms.link({ src: feed.address }) +
        '<page-feedback endpoint="/votes">Skriv till oss</page-feedback>',
      headers: { 'content-security-policy': `${required}; trusted-types 'none'` },
      query: '#gransamarbete-doctor',
    });
    await until(() => page.window.recorded.warnings.length === 3);
    for (const link of page.document.querySelectorAll('a')) expect(isSeen(link)).to.equal(true);
    const feedback = await page.find('page-feedback');
    expect(feedback.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
    page.window.location.hash = '';
    page.window.location.hash = 'gransamarbete-doctor';
    await new Promise((resolve) => page.window.addEventListener('hashchange', resolve, { once: true }));
    expect(page.document.querySelectorAll('script[src*=doctor]')).to.have.length(0);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
});

describe('a policy that forbids', () => {
  it('every script leaves the fallback to visitors', async () => {
    const feed = await orderProjects();
    const page = await openPage({
      head: script,
      body: forms.element({ src: feed.address }) + forms.div({ src: feed.address }) + forms.link({ src: feed.address }),
      headers: { 'content-security-policy': "script-src 'none'" },
      recorded: false,
    });
    const links = [...page.document.querySelectorAll('a')];
    expect(links.map(isSeen)).to.deep.equal([true, true, true]);
    expect(lists(page)).to.have.length(1);
    expect(await feed.requests()).to.deep.equal([]);
  });

  it('the feed leaves the fallback, and a button that tries again', async () => {
    const { page, feed } = await open({ policy: "connect-src 'none'" });
    const [list] = lists(page);
    const retry = await until(() => list!.shadowRoot!.querySelector<HTMLElement>('[part=retry]'));
    expect(isSeen(retry)).to.equal(true);
    expect(isSeen(list!.querySelector('a')!)).to.equal(true);
    const before = page.window.recorded.violations.length;
    retry.click();
    await until(() => page.window.recorded.violations.length > before);
    await until(() => list!.matches(':state(failed)'));
    expect(isSeen(list!.querySelector('a')!)).to.equal(true);
    expect(await feed.requests()).to.deep.equal([]);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
});
