import { expect } from '@open-wc/testing';
import { closeTestPages, openPage, until, type PageOptions, type TestPage } from '../helpers/test-page.js';
import { cards, forms, frames, lists, orderProjects, silence, type Form } from './harness.js';

const file = '/dist/gransamarbete.js';
const classic = '/dist/gransamarbete.classic.js';
const tag = (attributes = '', src = file): string => `<script ${attributes} src="${src}"></script>`;

/** Adds the script to a page that has loaded, as a consent tool or a tag manager does. */
async function inject(page: TestPage, type: string): Promise<void> {
  await frames(page, 2);
  const script = page.document.createElement('script');
  script.type = type;
  script.src = file;
  page.document.head.append(script);
}

interface Placement {
  /** Where script and form stand. */
  readonly page: (form: string) => PageOptions;
  /** What happens when the page has loaded. */
  readonly later?: (page: TestPage, form: string) => Promise<void>;
  /** What the console says. */
  readonly warnings?: RegExp;
}

const inHead = (head: string) => (body: string) => ({ head, body });
const secondCopy = /^gransamarbete (\d+\.\d+\.\d+): (?:version )?\1 was here first$/;

const placements: Record<string, Placement> = {
  'in the head': { page: inHead(tag()) },
  'in the head, as a module': { page: inHead(tag('type="module"')) },
  'in the head, async': { page: inHead(tag('async')) },
  'in the head, deferred': { page: inHead(tag('defer')) },
  'in the head, as a module, async': { page: inHead(tag('type="module" async')) },
  'in the head, as the classic file': { page: inHead(tag('', classic)) },
  'in the head, the classic file as a module': { page: inHead(tag('type="module"', classic)) },
  'in the head, with the type of old': { page: inHead(tag('type="text/javascript" language="javascript"')) },
  'before the form': { page: (form) => ({ body: tag() + form }) },
  'after the form': { page: (form) => ({ body: form + tag() }) },
  'after the form, as a module': { page: (form) => ({ body: form + tag('type="module"') }) },
  'after the form, async': { page: (form) => ({ body: form + tag('async') }) },
  'beside the form, in an element of the editor': { page: (form) => ({ body: `<section>${form}${tag()}</section>` }) },
  'injected when the page has loaded': {
    page: (body) => ({ body }),
    later: (page) => inject(page, ''),
  },
  'injected as a module when the page has loaded': {
    page: (body) => ({ body }),
    later: (page) => inject(page, 'module'),
  },
  'with a form that is written later': {
    page: () => ({ head: tag(), body: '<main></main>' }),
    later: async (page, form) => {
      page.document.querySelector('main')!.innerHTML = form;
    },
  },
  'with a form that appears after ten frames, deep in something else': {
    page: () => ({ head: tag(), body: '<main></main>' }),
    later: async (page, form) => {
      await frames(page, 10);
      const section = page.document.createElement('section');
      section.innerHTML = `<div><div>${form}</div></div>`;
      page.document.querySelector('main')!.append(section);
    },
  },
  'twice in the head': { page: inHead(tag() + tag()), warnings: secondCopy },
  'twice, in both files': { page: inHead(tag() + tag('', classic)), warnings: secondCopy },
  'twice, before and after the form': { page: (form) => ({ body: tag() + form + tag() }), warnings: secondCopy },
  'twice, once as a module': { page: inHead(tag('type="module"') + tag('defer')), warnings: secondCopy },
  'twice, once injected': {
    page: (form) => ({ head: tag(), body: form }),
    later: (page) => inject(page, ''),
    warnings: secondCopy,
  },
};

async function open({ page: options, later }: Placement, write: Form) {
  const feed = await orderProjects(2);
  const form = write({ src: feed.address, lang: 'nb' });
  const page = await openPage(options(form));
  await later?.(page, form);
  return { feed, page };
}

describe('a script', () => {
  afterEach(closeTestPages);

  for (const [name, placement] of Object.entries(placements))
    for (const [kind, write] of Object.entries(forms))
      it(`${name}: makes a list of the ${kind}`, async () => {
        const { feed, page } = await open(placement, write);
        expect(await cards(page)).to.deep.equal(['Projekt 1', 'Projekt 2']);
        await frames(page);
        expect(lists(page)).to.have.length(1);
        expect(page.document.querySelector('gransamarbete-list')!.shadowRoot!.querySelector('[lang=nb]')).to.exist;
        expect(await feed.requests()).to.have.length(1);
        const { warnings, ...others } = page.window.recorded;
        expect({ ...others, warnings: [] }).to.deep.equal(silence);
        expect(warnings).to.have.length(placement.warnings ? 1 : 0);
        if (placement.warnings) expect(warnings[0]).to.match(placement.warnings);
      });

  for (const [kind, write] of Object.entries(forms))
    it(`in a preview, a page without an address of its own, makes a list of the ${kind}`, async () => {
      const feed = await orderProjects();
      const page = await openPage({ body: '<iframe width="600" height="400"></iframe>' });
      const preview = page.document.querySelector('iframe')!;
      preview.srcdoc = tag() + write({ src: feed.address });
      const title = await until(() =>
        preview.contentDocument
          ?.querySelector('gransamarbete-list')
          ?.shadowRoot?.querySelector('[part=card-title]')
          ?.textContent.trim(),
      );
      expect(title).to.equal('Projekt 1');
    });

  it('adds no global', async () => {
    const feed = await orderProjects();
    const remember = '<script>earlier = Object.getOwnPropertyNames(window)</script>';
    const page = await openPage({ head: remember + tag() + tag('', classic), body: forms.div({ src: feed.address }) });
    await cards(page);
    const before = new Set<string>(Reflect.get(page.window, 'earlier'));
    expect(Object.getOwnPropertyNames(page.window).filter((global) => !before.has(global))).to.deep.equal(['earlier']);
  });
});
