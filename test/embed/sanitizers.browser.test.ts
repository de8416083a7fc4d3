import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { recordings, surviving, type Outputs, type Recording } from '../helpers/recordings.js';
import { closeTestPages, openPage } from '../helpers/test-page.js';
import { cards, frames, lists, orderProjects, origin, script, silence } from './harness.js';

const read = async (name: string): Promise<unknown> => (await fetch(`/test/helpers/sanitized/${name}.json`)).json();

/** Moves a form from the site of the recordings to this one. */
const moved = (html: string, feed: string): string =>
  html
    .replaceAll(encodeURIComponent('https://region.example/feed.json'), encodeURIComponent(feed))
    .replaceAll('https://region.example/feed.json', feed)
    .replaceAll('https://region.example', origin);

async function filtered(filter: (html: string) => string): Promise<Outputs> {
  const { link, div, element } = (await read('forms')) as Outputs;
  return { link: filter(link), div: filter(div), element: filter(element) };
}

describe('what a CMS leaves of an embed form', () => {
  afterEach(closeTestPages);

  for (const name of recordings)
    it(`becomes a list, in the language it asks for: ${name}`, async () => {
      const { outputs } = (await read(name)) as Recording;
      const survivors = surviving(outputs);
      expect(survivors).to.include('link');
      for (const form of survivors) {
        const feed = await orderProjects();
        const page = await openPage({ head: script, body: moved(outputs[form as keyof Outputs], feed.address) });
        expect(await cards(page)).to.deep.equal(['Projekt 1']);
        expect(lists(page)[0]!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('nb');
        expect(lists(page)[0]!.textContent.trim()).to.equal('Samarbeid over grensen');
        expect(page.window.recorded).to.deep.equal(silence);
        expect(await feed.requests()).to.have.length(1);
      }
    });

  for (const name of recordings)
    it(`is left as it is when nothing of the form is left: ${name}`, async () => {
      const { outputs } = (await read(name)) as Recording;
      const lost = (['link', 'div', 'element'] as const).filter((form) => !surviving(outputs).includes(form));
      for (const form of lost) {
        const page = await openPage({ head: script, body: outputs[form] });
        await frames(page, 5);
        expect(lists(page)).to.deep.equal([]);
        expect(page.window.recorded).to.deep.equal(silence);
      }
    });
});

describe('a recording in a browser', () => {
  it('is what DOMPurify still does', async () => {
    const { outputs, version } = (await read('dompurify')) as Recording;
    expect(await filtered((html) => DOMPurify.sanitize(html))).to.deep.equal(outputs);
    expect(DOMPurify.version).to.equal(version);
  });

  it('is what Element.setHTML() does, where a browser has it', async () => {
    if (!('setHTML' in Element.prototype)) return;
    const { outputs } = (await read('set-html')) as Recording;
    const set = Element.prototype.setHTML as (this: Element, html: string) => void;
    const clean = (html: string): string => {
      const element = document.createElement('div');
      set.call(element, html);
      return element.innerHTML;
    };
    expect(await filtered(clean)).to.deep.equal(outputs);
  });
});
