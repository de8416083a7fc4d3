import { expect } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { partOf, placeList, undress, wear } from './looks.js';

holdPage();
afterEach(undress);

/** A list with all that it can show, in a column of a width. */
async function placeIn(width: string): Promise<GransamarbeteList> {
  const { list } = await placeList(undefined, `inline-size: ${width}`);
  list.feed = fullFeed();
  list.pageSize = 4;
  await list.updateComplete;
  partOf(list, '[part=about]').setAttribute('open', '');
  return list;
}

const columns = (list: Element): number =>
  getComputedStyle(partOf(list, '[part=cards]')).gridTemplateColumns.split(' ').length;

/** What sticks out of the list on either side, or is cut off. */
function lost(list: GransamarbeteList): string[] {
  const { left, right } = list.getBoundingClientRect();
  return [list, partOf(list, 'page-feedback')].flatMap((host) =>
    [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      // What is only read out is cut off on purpose, and an option is in a list of the system's.
      if (element.closest('.hidden, option, svg')) return [];
      const box = element.getBoundingClientRect();
      const isOut = box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      const isCut =
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.matches('input, select, textarea') &&
        element.scrollWidth > element.clientWidth;
      return isOut || isCut
        ? [`${element.localName}[part=${element.getAttribute('part')}] ${box.left}–${box.right}`]
        : [];
    }),
  );
}

const scrolls = (): boolean => document.scrollingElement!.scrollWidth > document.documentElement.clientWidth;

for (const direction of ['ltr', 'rtl'])
  describe(`in a page from ${direction === 'ltr' ? 'left to right' : 'right to left'}`, () => {
    beforeEach(() => document.documentElement.setAttribute('dir', direction));

    for (const width of ['240px', '320px', '480px', '100%'])
      it(`nothing is lost in ${width}`, async () => {
        const list = await placeIn(width);
        expect(lost(list)).to.deep.equal([]);
        expect(scrolls()).to.equal(false);
      });

    it('nothing is lost with text of twice the size', async () => {
      document.documentElement.style.fontSize = '200%';
      for (const width of ['320px', '100%']) {
        const list = await placeIn(width);
        expect(lost(list), width).to.deep.equal([]);
        expect(parseFloat(getComputedStyle(partOf(list, '[part=card-text]')).fontSize)).to.equal(32);
      }
    });

    it('nothing is lost with the room between letters, words and lines that a visitor sets', async () => {
      const list = await placeIn('320px');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 } p { margin-bottom: 2em }',
      );
      list.shadowRoot!.adoptedStyleSheets.push(sheet);
      expect(lost(list)).to.deep.equal([]);
    });
  });

it('cards stand below one another in a narrow column, and beside one another where there is room, in the same window', async () => {
  expect(columns(await placeIn('240px'))).to.equal(1);
  expect(columns(await placeIn('320px'))).to.equal(1);
  expect(columns(await placeIn('620px'))).to.equal(2);
  expect(columns(await placeIn('960px'))).to.equal(3);
});

it('a list follows the room that it has', async () => {
  const list = await placeIn('960px');
  list.parentElement!.style.inlineSize = '240px';
  expect(columns(list)).to.equal(1);
  expect(lost(list)).to.deep.equal([]);
});

it('owners stand beside each other where there is room, and keep their dashed border between them', async () => {
  const list = await placeIn('480px');
  const owners = [...list.shadowRoot!.querySelectorAll('[part=card-partners] > div')];
  const [swedish, norwegian] = owners.map((owner) => owner.getBoundingClientRect());
  expect(norwegian!.top).to.equal(swedish!.top);
  expect(getComputedStyle(owners[1]!).borderInlineStartStyle).to.equal('dashed');
});

it('is mirrored in a page from right to left', async () => {
  document.documentElement.dir = 'rtl';
  const list = await placeIn('480px');
  const { right } = list.getBoundingClientRect();
  const title = partOf(list, '[part=section-title]');
  expect(title.getBoundingClientRect().right).to.be.closeTo(right, 1);
  expect(getComputedStyle(title).direction).to.equal('rtl');
  const chip = getComputedStyle(partOf(list, 'label[part~=area]'));
  document.documentElement.dir = 'ltr';
  const { paddingLeft, paddingRight } = chip;
  document.documentElement.dir = 'rtl';
  expect([chip.paddingRight, chip.paddingLeft]).to.deep.equal([paddingLeft, paddingRight]);
  const owner = partOf(list, '[part=card-partners] > div + div');
  expect(getComputedStyle(owner).borderRightStyle).to.equal('dashed');
  expect(getComputedStyle(owner).borderLeftStyle).to.equal('none');
});

// In a page from right to left as well: it is a drawing, beside the words that say the same.
it('draws how far a project has come on its rail, from the left', async () => {
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir;
    const list = await placeIn('480px');
    const [rail, done] = [...partOf(list, 'svg').querySelectorAll('rect')].map((one) => one.getBoundingClientRect());
    expect(done!.width).to.be.below(rail!.width);
    expect(done!.left, dir).to.be.closeTo(rail!.left, 1);
  }
});

it('takes over nothing that a page says of the text around it', async () => {
  wear('body > div { white-space: nowrap; letter-spacing: 3px; word-spacing: 1em; text-indent: 4em; line-height: 1 }');
  const list = await placeIn('240px');
  expect(lost(list)).to.deep.equal([]);
});
