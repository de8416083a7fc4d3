import { expect } from '@open-wc/testing';
import { blockedWord, hiddenNames } from '../helpers/hostile-blockers.js';
import { complaints, noComplaints, openHostilePage, scriptAddress } from '../helpers/hostile-page.js';
import { closeTestPages, openPage, order, orderFeed, until } from '../helpers/test-page.js';
import { filterFeed } from '../helpers/element-feeds.js';
import { part, parts, statesOf } from '../list/harness.js';

afterEach(closeTestPages);

/** Every address that a visitor's browser asks for, after the host. */
const addresses = [
  ...['gransamarbete.js', 'gransamarbete.classic.js', 'gransamarbete-doctor.js'].flatMap((script) =>
    ['/', '/v0.2.0/', '/v1/', '/releases/v0.2.0/'].map((room) => room + script),
  ),
  '/votes',
  '/votes?page=https%3A%2F%2Fwww.kommun.example%2Finterreg&lang=sv',
  '/feed.json',
  '/feed.schema.json',
  '/lista.html?embed=gransamarbete-list&lang=sv&src=/feed.json&page-size=12',
  '/sida.html?embed=page-feedback&endpoint=/votes&comment=&privacy=/om',
  '/interreg?g-area=PO1,PO2&g-place=Arvika&g-q=sol&g-ended=1&g-more=2#g-abc',
  '/interreg#gransamarbete-doctor',
];

/** What stands in a page for style sheets, and rules of ad blockers, to find. */
const names = ['gransamarbete-list', 'page-feedback', 'data-gransamarbete', 'data-src', 'data-feedback', 'data-allow'];

describe('ad blockers', () => {
  it('have no general rule for any address of ours', () => {
    for (const address of addresses) expect(blockedWord(address), address).to.equal(undefined);
  });

  it('have no general rule for a tag or an attribute of ours', () => {
    for (const name of names) expect(hiddenNames.test(name), name).to.equal(false);
  });

  it('would be noticed: the rules know what they are for', () => {
    for (const address of [
      '/api/v1/collector',
      '/js/beacon.js',
      '/track?id=1',
      '/analytics/event',
      '/AdServer/banner.js',
    ])
      expect(blockedWord(address), address).not.to.equal(undefined);
    for (const name of ['feedback-button', 'ad-list', 'cookie-banner'])
      expect(hiddenNames.test(name), name).to.equal(true);
  });

  it('find no class, id or name in the page that our script has put there', async () => {
    const [first, second] = await Promise.all([orderFeed(filterFeed()), orderFeed(filterFeed())]);
    const { page, list } = await openHostilePage({
      body: `<div data-gransamarbete data-src="${first.address}"><p>Lista</p></div>
        <p><a href="lista.html?embed=gransamarbete-list&src=${encodeURIComponent(second.address)}">Lista</a></p>`,
    });
    part(list, 'area-input').click();
    await list.updateComplete;
    const added = [...page.document.body.querySelectorAll('[class], [id], [name]')];
    expect(added.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    const tags = [...page.document.body.querySelectorAll('*')].map(({ localName }) => localName);
    const known = ['div', 'p', 'a', 'gransamarbete-list', 'page-feedback'];
    expect(tags.filter((tag) => !known.includes(tag))).to.deep.equal([]);
  });
});

describe('a blocker that is in the way all the same', () => {
  it('of the feed leaves the fallback, a quiet text and no error', async () => {
    const page = await openPage({
      head: `<script>window.fetch = () => Promise.reject(new TypeError('blocked:other'))</script>
        <script type="module" src="${scriptAddress}"></script>`,
      body: '<gransamarbete-list src="feed.json"><p>Fallback</p></gransamarbete-list>',
    });
    const list = await page.find('gransamarbete-list');
    await until(() => statesOf(list, 'failed')[0]);
    expect(part(list, 'error').textContent).to.contain('kunde inte hämtas');
    expect(list.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(complaints(page).errors).to.deep.equal([]);
  });

  it('of the votes keeps the answer and says that it is not sent', async () => {
    const refuses = await order({ status: 403, headers: {}, body: 'blocked' });
    const { page, vote } = await openHostilePage({
      head: `<script>window.fetch = ((real) => (url, options) => options.method === 'POST'
        ? Promise.reject(new TypeError('blocked')) : real(url, options))(fetch)</script>`,
    });
    vote.endpoint = refuses.address;
    part(vote, 'answer-yes').click();
    await vote.updateComplete;
    expect(statesOf(vote, 'sending', 'sent', 'failed')).to.deep.equal(['sending']);
    expect(part(vote, 'status').textContent).not.to.contain('Tack');
    expect(await refuses.requests()).to.deep.equal([]);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('of the elements themselves, hidden by a rule, breaks nothing', async () => {
    const { page, list, vote } = await openHostilePage({
      head: '<style>gransamarbete-list, page-feedback { display: none !important }</style>',
    });
    part(list, 'area-input').click();
    part(vote, 'answer-no').click();
    await until(() => statesOf(vote, 'sent')[0]);
    expect(parts(list, 'card')).not.to.deep.equal([]);
    list.remove();
    page.document.body.append(list);
    await list.updateComplete;
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});
