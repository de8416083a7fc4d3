import { expect } from '@open-wc/testing';
import { closeTestPages, openPage, orderFeed, until, type Answer, type TestPage } from '../helpers/test-page.js';

const hour = 3_600_000;
const script = '<script type="module" src="/dist/gransamarbete.js"></script>';

afterEach(closeTestPages);

/** What the command has written into a page of the demo, as if it were so many hours old. */
async function prerendered(hours: number): Promise<string> {
  const page = await (await fetch('/demo/without-javascript.html')).text();
  const [, list = ''] = /<!-- gransamarbete prerender .*?-->(.*?)<!-- \/prerendered -->/s.exec(page)!;
  const time = new Date(Date.now() - hours * hour).toISOString();
  return list.replace(/data-time=".*?"/, `data-time="${time}"`);
}

const demoFeed = async () => (await fetch('/demo/feed.json')).json();

/** A page with a prerendered list, and the feed that it would ask for. */
async function open(children: string, { feed, answer = {} }: { feed?: unknown; answer?: Answer } = {}) {
  const ordered = await orderFeed(feed ?? (await demoFeed()), answer);
  const page = await openPage({
    head: script,
    body: `<gransamarbete-list src="${ordered.address}">${children}</gransamarbete-list>`,
    // As strict as a page can be that never asks for the feed.
    headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'` },
  });
  const list = await page.find('gransamarbete-list');
  return { page, list, requests: ordered.requests };
}

const titles = (list: HTMLElement): string[] =>
  [...list.shadowRoot!.querySelectorAll('[part=card-title]')].map(({ textContent }) => textContent.trim());

/** The titles of the cards, as soon as there are any. */
const shown = (list: HTMLElement): Promise<string[]> =>
  until(() => list.shadowRoot && titles(list).length > 0 && titles(list));

const isDrawn = (element: Element | null): boolean => !!element?.getClientRects().length;

/** Long enough for a request that must not come. */
async function settled({ window }: TestPage): Promise<void> {
  for (let frame = 0; frame < 20; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

it('takes over from the prerendered list, without a request', async () => {
  const { page, list, requests } = await open(await prerendered(1));
  expect(await shown(list)).to.include('Hexagon – fler möjligheter');
  await settled(page);
  expect(await requests()).to.deep.equal([]);
  expect(page.window.recorded).to.deep.equal({ errors: [], warnings: [], violations: [] });
  // Nothing is there twice: neither the list nor the question.
  for (const child of list.children) expect(isDrawn(child), child.localName).to.equal(false);
});

it('shows what is 25 hours old at once, and refreshes it', async () => {
  const feed = { ...(await demoFeed()), items: [{ id: 'new', title: 'Färskt' }] };
  const { page, list, requests } = await open(await prerendered(25), { feed, answer: { delay: 300 } });
  const seen = [await shown(list)];
  await until(() => {
    const now = titles(list);
    if (now.join() !== seen.at(-1)?.join()) seen.push(now);
    return now.includes('Färskt');
  });
  expect(seen).to.have.length(2);
  expect(seen[0]).to.include('Hexagon – fler möjligheter');
  expect(seen[1]).to.deep.equal(['Färskt']);
  expect(await requests()).to.have.length(1);
  expect(page.window.recorded.errors).to.deep.equal([]);
});

it('keeps what is 25 hours old when the feed is down', async () => {
  const { page, list, requests } = await open(await prerendered(25), { answer: { status: 404 } });
  expect(await shown(list)).to.include('Hexagon – fler möjligheter');
  await until(() => list.shadowRoot!.querySelector('[part~=partial]'));
  expect(await requests()).to.have.length(1);
  expect(titles(list)).to.include('Hexagon – fler möjligheter');
  expect(page.window.recorded.errors).to.deep.equal([]);
});

for (const [what, broken] of [
  ['not JSON', '<script type="application/feed+json" data-time="2026-11-23T10:00:00Z">{ "items": </script>'],
  ['no feed', '<script type="application/feed+json">[]</script>'],
])
  it(`asks for the feed when what is inlined is ${what}`, async () => {
    const { page, list, requests } = await open(`<p>Reserv</p>${broken}`);
    expect(await shown(list)).to.include('Hexagon – fler möjligheter');
    await settled(page);
    expect((await requests()).length).to.be.at.least(1);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
