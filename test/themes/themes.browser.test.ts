import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import '../../src/define.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { listOf, part } from '../list/harness.js';

holdPage();

const names = ['neutral', 'envision', 'designsystemet', 'sidebar', 'editorial', 'high-contrast'];
const endpoint = 'https://svar.example/votes';
const schemes = {
  light: { colorScheme: 'light', background: '#fff', color: '#1b2126' },
  dark: { colorScheme: 'dark', background: '#12171c', color: '#e8ecef' },
} as const;

const page = document.documentElement;
let style: HTMLLinkElement;

async function wear(theme: string): Promise<void> {
  const href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((resolve) => style.addEventListener('load', resolve));
  document.head.append(style);
  await loaded;
}

/** A list with everything that it can show, in a column of a width, where a click meets each kind of control. */
async function themedList(width = ''): Promise<GransamarbeteList> {
  const list = await listOf(fullFeed(), { feedback: endpoint, ended: 'toggle', 'page-size': '3' });
  list.style.inlineSize = width;
  part(list, 'about').setAttribute('open', '');
  part(list, 'ended').click();
  await list.updateComplete;
  // A list looks at the page behind it before it is painted for the first time.
  await nextFrame();
  await nextFrame();
  return list;
}

const rootsOf = (list: HTMLElement): ShadowRoot[] => [
  list.shadowRoot!,
  list.shadowRoot!.querySelector('page-feedback')!.shadowRoot!,
];

/** What a visitor presses, with what takes the click: a box within a label has the label's room. */
const targets = (list: HTMLElement): HTMLElement[] =>
  rootsOf(list).flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('button, input, select, summary')].map(
      (control) => control.closest('label') ?? control,
    ),
  );

for (const theme of names)
  describe(`the theme ${theme}`, () => {
    beforeEach(() => wear(theme));
    afterEach(() => {
      style.remove();
      page.removeAttribute('style');
    });

    it('leaves every control in sight, and as high as a thumb', async () => {
      const list = await themedList();
      expect(targets(list)).to.have.length.above(10);
      for (const target of targets(list)) {
        const { width, height } = target.getBoundingClientRect();
        const least = target.localName === 'summary' ? 24 : 44;
        expect(width, target.outerHTML).to.be.at.least(24);
        expect(height, target.outerHTML).to.be.at.least(least);
        expect(target.checkVisibility({ visibilityProperty: true, opacityProperty: true }), target.outerHTML).to.equal(
          true,
        );
      }
    });

    for (const [scheme, colours] of Object.entries(schemes))
      it(`can be read and used in ${scheme}`, async () => {
        Object.assign(page.style, colours);
        const list = await themedList();
        await expect(list).to.be.accessible();
        const [, vote] = rootsOf(list);
        await expect(vote!.host).to.be.accessible();
      });

    it('needs no more than 240 px', async () => {
      const list = await themedList('240px');
      for (const root of rootsOf(list))
        for (const element of root.querySelectorAll('*'))
          // What is only read out is drawn outside.
          if (!element.matches('.hidden, .hidden *'))
            expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 120)).to.be.at.most(
              list.getBoundingClientRect().right + 0.5,
            );
      expect(list.scrollWidth).to.be.at.most(240);
    });

    it('changes how a list looks, and takes nothing from what it says', async () => {
      const looks = (list: HTMLElement) => {
        const { borderTop, borderLeft, boxShadow, backgroundColor } = getComputedStyle(part(list, 'card'));
        return [borderTop, borderLeft, boxShadow, backgroundColor].join();
      };
      const themed = await themedList();
      const [words, look] = [themed.shadowRoot!.textContent, looks(themed)];
      fixtureCleanup();
      style.remove();
      const plain = await themedList();
      expect(plain.shadowRoot!.textContent).to.equal(words);
      expect(looks(plain)).to.not.equal(look);
    });
  });
