import { expect } from '@open-wc/testing';
import { payloads } from '../helpers/payloads.js';
import { aComment, loggedIn, openPage, someData, textOf, withPage } from './harness.js';

declare global {
  var ran: () => void;
}

describe('texts of visitors on the results page', () => {
  withPage();
  let runs = 0;
  before(() => {
    globalThis.ran = () => runs++;
  });
  after(() => Reflect.deleteProperty(globalThis, 'ran'));

  it('never run, whatever they are', async () => {
    expect(payloads.length).to.be.at.least(60);
    expect(new Set(payloads).size).to.equal(payloads.length);
    const comments = payloads.map((text, index) => aComment({ id: String(index), text, page: text, lang: text }));
    const page = { yes: 3, no: 3, comments: 1, needsReview: true, share: 0.5, low: 0.2, high: 0.8 };
    const data = someData({
      comments,
      sites: payloads,
      pages: payloads.map((text) => ({ ...page, site: text, page: text })),
      languages: payloads.map((lang) => ({ lang, yes: 1, no: 1 })),
      holds: payloads.map((text) => ({ site: text, since: '2026-11-01T12:00:00.000Z', reason: text })),
      retention: payloads.map((text) => ({ site: text, kind: 'votes', days: 30, decision: text })),
    });
    const { root, button, find } = await openPage({ ...loggedIn, 'GET data': () => Response.json(data) });

    const shown = [...root.querySelectorAll('.comments .text')];
    expect(shown.map((element) => element.textContent)).to.deep.equal(payloads);
    for (const element of shown) expect(element.childElementCount, textOf(element)).to.equal(0);
    const allowed =
      'div header p nav a button main h1 h2 h3 form label select option input section svg rect table caption thead';
    const more =
      'tbody tr th td span strong bdi canvas details summary dl dt dd ul li article time dialog i blockquote';
    const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].filter((name) => !`${allowed} ${more}`.split(' ').includes(name))).to.deep.equal([]);
    for (const element of root.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.to.match(/^on|^srcdoc$|^formaction$/);
    for (const link of root.querySelectorAll('a[href]')) {
      const { protocol } = new URL((link as HTMLAnchorElement).href);
      expect(protocol, link.outerHTML).to.match(/^https?:$/);
    }

    // In the dialog, too; and by a click on everything that a text could have become.
    button('Radera …').click();
    expect(find('dialog blockquote').textContent).to.equal(payloads[0]);
    button('Avbryt').click();
    for (const element of shown) (element as HTMLElement).click();
    // What an image or a frame would have started has happened by now.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(runs).to.equal(0);
  });
});
