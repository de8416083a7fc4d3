import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { closeTestPages, foreign, openPage, order, orderFeed, until } from '../helpers/test-page.js';

afterEach(closeTestPages);

const { files: hashes } = (await (await fetch('/dist/sri.json')).json()) as { files: Record<string, string> };

/** The built bytes of a script. */
async function bytesOf(script: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(`/dist/${script}`)).arrayBuffer());
}

/** The same with one bit of one letter turned, inside the texts, so that the script would run as well. */
function withFlippedByte(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(bytes);
  const flipped = bytes.slice();
  flipped[text.indexOf('Rensa filter') + 6]! ^= 0x20;
  return flipped;
}

/** A page with a list, whose script has these bytes. */
async function pageWith(bytes: Uint8Array<ArrayBuffer>, integrity: string | undefined, type = '') {
  const feed = await orderFeed(filterFeed());
  const script = await order({
    body: new TextDecoder().decode(bytes),
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' },
  });
  const attributes = `${type} src="${foreign(script.address)}gransamarbete.js" crossorigin="anonymous"`;
  const page = await openPage({
    head: `<script ${attributes} ${integrity ? `integrity="${integrity}"` : ''}></script>`,
    body: `<gransamarbete-list src="${feed.address}" lang="sv"><p>Alla samarbeten</p></gransamarbete-list>`,
  });
  return { page, script, feed, list: await page.find('gransamarbete-list') };
}

const cardOf = (list: HTMLElement) =>
  until(() => list.shadowRoot?.querySelector<HTMLElement>('[part=card-title]')?.innerText);

for (const [script, type] of [
  ['gransamarbete.js', 'type="module"'],
  ['gransamarbete.js', 'defer'],
  ['gransamarbete.classic.js', ''],
] as const) {
  const kind = `${script}, ${type || 'classic'},`;

  it(`${kind} runs when its bytes are those of sri.json`, async () => {
    const { page, list } = await pageWith(await bytesOf(script), hashes[script], type);
    expect(await cardOf(list)).to.contain('Alfa');
    expect(page.window.recorded.errors).to.deep.equal([]);
  });

  it(`${kind} does not run with one byte flipped: the fallback stays, and nothing is asked for`, async () => {
    const {
      page,
      script: changed,
      feed,
      list,
    } = await pageWith(withFlippedByte(await bytesOf(script)), hashes[script], type);
    expect(await changed.requests()).to.have.length(1);
    expect(page.window.customElements.get('gransamarbete-list')).to.be.undefined;
    expect(list.shadowRoot).to.be.null;
    expect(list.querySelector('p')?.offsetHeight).to.be.above(0);
    expect(await feed.requests()).to.deep.equal([]);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
}

it('would run with that byte flipped: it is the hash that stops it', async () => {
  const { list } = await pageWith(withFlippedByte(await bytesOf('gransamarbete.js')), undefined, 'defer');
  expect(await cardOf(list)).to.contain('Alfa');
  const search = list.shadowRoot!.querySelector<HTMLInputElement>('[part=search-input]')!;
  search.value = 'Alfa';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  expect(await until(() => list.shadowRoot!.querySelector('[part=clear]')?.textContent.trim())).to.equal(
    'Rensa Filter',
  );
});
