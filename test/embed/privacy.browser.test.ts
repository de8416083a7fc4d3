import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, institution, project } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, scriptAddress, type HostilePage } from '../helpers/hostile-page.js';
import { closeTestPages, foreign, order, orderFeed, until, type SeenRequest } from '../helpers/test-page.js';
import { areaBox, click, part, parts, search, statesOf, titles } from '../list/harness.js';

afterEach(closeTestPages);

const elsewhere = 'https://elsewhere.example';

/** A feed that names other addresses wherever a feed can. */
const talkative = (next: string) =>
  feedOf(
    [
      project(
        'Alfa',
        {
          focusArea: ['PO1'],
          partners: [{ name: 'Säffle', role: 'lead', country: 'SE', url: `${elsewhere}/partner` }],
        },
        {
          url: `${elsewhere}/alfa`,
          external_url: `${elsewhere}/external`,
          image: `${elsewhere}/image.png`,
          banner_image: `${elsewhere}/banner.png`,
          authors: [{ name: 'A', url: elsewhere, avatar: `${elsewhere}/avatar.png` }],
          attachments: [{ url: `${elsewhere}/film.mp4`, mime_type: 'video/mp4' }],
          content_html: `<p>Text <img src="${elsewhere}/pixel.gif"><link rel=stylesheet href="${elsewhere}/a.css"><video src="${elsewhere}/a.mp4" autoplay></video><iframe src="${elsewhere}"></iframe></p>`,
        },
      ),
      project('Beta', { focusArea: ['PO2'], places: [{ name: 'Arvika' }] }),
      institution('Kommitté', { url: `${elsewhere}/kommitte` }),
    ],
    {
      home_page_url: elsewhere,
      feed_url: `${elsewhere}/feed.json`,
      icon: `${elsewhere}/icon.png`,
      favicon: `${elsewhere}/favicon.ico`,
      hubs: [{ type: 'WebSub', url: `${elsewhere}/hub` }],
      next_url: next,
    },
  );

/** All that a visitor does: looks, filters, searches, votes, comments, takes it back. */
async function useAll({ list, vote }: HostilePage): Promise<void> {
  await until(() => titles(list).includes('Gamma'));
  await click(list, areaBox(list, 'PO2'));
  await search(list, 'sjukdom hemligt');
  await click(list, part(list, 'clear'));
  vote.comment = true;
  part(vote, 'answer-no').click();
  await until(() => statesOf(vote, 'sent')[0]);
  await vote.updateComplete;
  const field = part(vote, 'comment-field') as HTMLTextAreaElement;
  field.value = 'Mer om bussar, tack.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await vote.updateComplete;
  part(vote, 'send').click();
  await until(() => statesOf(vote, 'sent')[0] && !parts(vote, 'comment')[0]);
  part(vote, 'undo').click();
  await until(() => statesOf(vote, 'asking')[0]);
}

const requested = ({ page }: HostilePage): string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => name);

/** The names of the headers that tell who is asking, or from where. */
const telling = ({ headers }: SeenRequest) =>
  Object.keys(headers).filter((name) => /^(cookie|referer|authorization|x-|if-none-match)/.test(name));

const hosts = { 'the page’s own origin': (same: string) => same, 'another origin': foreign };
for (const [name, address] of Object.entries(hosts))
  describe(`a feed and a collector on ${name}`, () => {
    const open = async () => {
      const more = await orderFeed(feedOf([project('Gamma', { focusArea: ['PO2'] })]));
      const { origin } = new URL(address(more.address));
      const shown = await openHostilePage({
        content: talkative(address(more.address)),
        address,
        query: '?namn=Anna&session=hemlig#personnummer',
        // A cookie that the page has, and a policy that tells of everything that is asked of others.
        head: '<meta name="referrer" content="unsafe-url">',
        headers: {
          'set-cookie': 'visitor=1; Path=/',
          'content-security-policy': `default-src 'none'; script-src 'self'; connect-src ${origin}`,
        },
      });
      return { more, shown };
    };

    it('are all that is asked, without cookie, referrer or anything else that tells of the visitor', async () => {
      const { more, shown } = await open();
      const { page, feed, collector } = shown;
      expect(page.document.cookie).to.contain('visitor=1');
      await useAll(shown);

      const allowed = [feed.address, more.address, collector.address].map(address);
      const asked = requested(shown).filter((url) => url !== scriptAddress && !url.endsWith('/page-recorder.js'));
      for (const url of asked)
        expect(
          allowed.some((one) => url.startsWith(one)),
          url,
        ).to.equal(true);
      expect(complaints(page)).to.deep.equal(noComplaints);

      const seen = (await Promise.all([feed, more, collector].map((ordered) => ordered.requests()))).flat();
      // Two pages of a feed, a vote, a comment, a change of mind; no preflight.
      expect(seen.map(({ method }) => method)).to.deep.equal(['GET', 'GET', 'POST', 'POST', 'POST']);
      for (const request of seen) expect(telling(request), request.url).to.deep.equal([]);
      // Neither what the visitor looked for nor what stands in the address of the page.
      expect(JSON.stringify(seen)).not.to.match(/hemlig|Anna|personnummer|sjukdom/);
    });

    it('would get a cookie and a referrer from a page that does not take care, so the test sees them', async () => {
      const { shown } = await open();
      const { page, feed } = shown;
      await page.window.fetch(address(feed.address), { credentials: 'include', mode: 'no-cors' });
      const careless = (await feed.requests()).at(-1)!;
      expect(telling(careless)).to.include('referer');
      // Browsers send a cookie of another site less and less; of the same one they all do.
      if (address === hosts['the page’s own origin']) expect(telling(careless)).to.include('cookie');
    });
  });

it('a feed that leads to another address is followed without cookie and referrer, too', async () => {
  const target = await orderFeed(feedOf([project('Omega')]));
  const moved = await order({
    status: 302,
    headers: { location: foreign(target.address), 'access-control-allow-origin': '*', 'set-cookie': 'tracker=1' },
  });
  const { list } = await openHostilePage();
  // The second time the server has said `Set-Cookie`.
  for (const query of ['', '?again']) {
    const loaded = oneEvent(list, 'gransamarbete-load');
    list.src = moved.address + query;
    await loaded;
    expect(titles(list)).to.deep.equal(['Omega']);
  }
  const seen = [...(await moved.requests()), ...(await target.requests())];
  expect(seen).to.have.length(4);
  for (const request of seen) expect(telling(request)).to.deep.equal([]);
});
