import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { vote } from '../list/vote-harness.js';
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import { contrast, partOf, placeList, settle, undress, until, wear } from './looks.js';

const held = holdPage();

/** What a visitor's system can say. */
interface Visitor {
  readonly media?: 'screen' | 'print' | null;
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null;
  readonly forcedColors?: 'active' | 'none' | null;
  readonly contrast?: 'more' | 'no-preference' | null;
}

/** The command of the test runner does not know the type of all of them, and hands them on. */
const emulate = (visitor: Visitor): Promise<unknown> => executeServerCommand('emulate-media', visitor);
const nothing: Visitor = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };

// Only Chromium's driver can say all of it.
const only = navigator.userAgent.includes('Chrome/') ? describe : describe.skip;

const [light, dark] = ['background: #fff; color: #1b2126', 'background: #12171c; color: #e8ecef'];
const style = (element: Element, pseudo?: string): CSSStyleDeclaration => getComputedStyle(element, pseudo);
const seen = (element: Element): boolean => element.getClientRects().length > 0;
const voteOf = (list: Element): PageFeedback => list.shadowRoot!.querySelector('page-feedback')!;

async function placeFull(around = ''): Promise<GransamarbeteList> {
  const { list } = await placeList(undefined, around);
  list.feed = fullFeed();
  await list.updateComplete;
  return list;
}

only('for a visitor', () => {
  afterEach(async () => {
    undress();
    await emulate(nothing);
  });

  describe('whose system is dark', () => {
    for (const [page, css] of Object.entries({
      'leaves it to the system': 'html { color-scheme: light dark }',
      'has colours for both': `html { color-scheme: light dark; ${light} } @media (prefers-color-scheme: dark) { html { ${dark} } }`,
      'tells no scheme': `html { ${light} } @media (prefers-color-scheme: dark) { html { ${dark} } }`,
    }))
      it(`the list follows a page that ${page}, as it changes`, async () => {
        wear(css);
        await emulate({ colorScheme: 'light' });
        const list = await placeFull();
        for (const scheme of ['dark', 'light', 'dark'] as const) {
          await emulate({ colorScheme: scheme });
          for (const element of [list, voteOf(list)])
            await until(() => style(element).colorScheme === scheme, `${scheme} (${element.localName})`);
        }
      });

    it('the list stays light in a page that does', async () => {
      wear(`html { ${light} }`);
      await emulate({ colorScheme: 'dark' });
      const list = await placeFull();
      await settle();
      expect(style(list).colorScheme).to.equal('light');
      expect(contrast(style(partOf(list, 'summary')).color, '#fff')).to.be.at.least(4.5);
    });
  });

  describe('whose system decides the colours', () => {
    for (const colorScheme of ['light', 'dark'] as const)
      it(`everything that colour says is said without it, ${colorScheme}`, async () => {
        await emulate({ forcedColors: 'active', colorScheme });
        const list = await placeFull();
        await vote(held, voteOf(list), 'answer-yes');
        const [canvas, text] = [style(list).backgroundColor, style(partOf(list, '[part=card-text]')).color];
        const ground = canvas.includes(', 0)') ? style(document.body).backgroundColor : canvas;
        const page = ground.includes(', 0)') ? (colorScheme === 'dark' ? '#000' : '#fff') : ground;

        // The system draws its own boxes and ticks, which it does only where nobody else draws any.
        for (const box of list.shadowRoot!.querySelectorAll('[type=checkbox]')) {
          expect(style(box).appearance).to.equal('auto');
          expect(box.getBoundingClientRect().width).to.be.above(12);
        }

        // The answer that is given has a mark.
        const [yes, no] = ['yes', 'no'].map((answer) => partOf(voteOf(list), `[part~=answer-${answer}]`));
        expect(style(yes!, '::before').content).to.match(/^"✓/);
        expect(style(no!, '::before').content).to.be.oneOf(['none', 'normal']);

        // Diamonds and cards are drawn with borders, the track with two colours that can be told apart.
        expect(contrast(style(partOf(list, '[part~=card-area]'), '::before').borderTopColor, page)).to.be.at.least(3);
        for (const part of ['article', '[part=search-input]', 'select', 'label[part~=area]'])
          expect(contrast(style(partOf(list, part)).borderTopColor, page), part).to.be.at.least(3);
        const [rail, done] = [...partOf(list, 'svg').querySelectorAll('rect')].map((one) => style(one).fill);
        expect(contrast(done!, page)).to.be.at.least(3);
        expect(rail).to.not.equal(done);
        expect(contrast(text, page)).to.be.at.least(4.5);
        expect(style(partOf(list, 'label[part=ended]')).borderTopStyle).to.equal('dashed');
      });

    it('what has the focus has a ring', async () => {
      await emulate({ forcedColors: 'active' });
      const list = await placeFull();
      for (const selector of ['[part=search-input]', 'summary', 'a']) {
        const control = partOf(list, selector);
        control.focus();
        await sendKeys({ press: 'Shift' });
        const { outlineStyle, outlineWidth, outlineColor } = style(control);
        expect([outlineStyle, outlineWidth], selector).to.deep.equal(['solid', '3px']);
        expect(contrast(outlineColor, '#fff'), selector).to.be.at.least(3);
      }
    });
  });

  it('who asks for more contrast, hairlines, borders and secondary text are as strong as the text', async () => {
    const list = await placeFull(light);
    const looks = () => [
      style(partOf(list, 'article')).borderTopColor,
      style(partOf(list, '[part=search-input]')).borderTopColor,
      style(partOf(list, '[part=status]')).color,
    ];
    await settle();
    const before = looks();
    for (const color of before) expect(color).to.not.equal(style(list).color);
    await emulate({ contrast: 'more' });
    for (const color of looks()) expect(color).to.equal(style(list).color);
    await emulate({ contrast: 'no-preference' });
    expect(looks()).to.deep.equal(before);
  });

  it('who asks for less motion, nothing moves, whatever the page sets', async () => {
    wear('gransamarbete-list { --gransamarbete-duration: 2s }');
    await emulate({ reducedMotion: 'no-preference' });
    const list = await placeFull();
    const controls = [...list.shadowRoot!.querySelectorAll('*'), ...voteOf(list).shadowRoot!.querySelectorAll('*')];
    const slow = () => controls.filter((element) => parseFloat(style(element).transitionDuration) > 0.001);
    expect(slow()).to.have.length.above(3);
    await emulate({ reducedMotion: 'reduce' });
    expect(slow().map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    for (const element of controls) expect(style(element).animationName).to.equal('none');
  });

  it('who prints, the list of a dark page is dark on white paper', async () => {
    for (const css of [`html { ${dark} }`, `html { color-scheme: dark; ${dark} }`, 'html { color-scheme: dark }']) {
      const undo = wear(css);
      const list = await placeFull();
      await until(() => style(list).colorScheme === 'dark', 'dark');
      await emulate({ media: 'print' });
      for (const selector of [
        '[part=card-text]',
        '[part=card-link]',
        '[part~=card-area]',
        '[part=card-partners] dt',
        '[part=updated]',
      ]) {
        const ratio = contrast(style(partOf(list, selector)).color, '#fff');
        expect(ratio, `${selector} in ${css}`).to.be.at.least(4.5);
      }
      expect(style(list).colorScheme).to.equal('light');
      // Backgrounds are printed when a visitor asks for them.
      expect(style(list).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(seen(partOf(list, 'form'))).to.equal(false);
      await emulate({ media: 'screen' });
      await until(() => style(list).colorScheme === 'dark', 'dark again');
      list.remove();
      undo();
    }
  });

  it('who enlarges the page fourfold, nothing is lost and nothing has to be scrolled sideways', async () => {
    await setViewport({ width: 320, height: 256 });
    const list = await placeFull();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    const { right } = list.getBoundingClientRect();
    for (const element of list.shadowRoot!.querySelectorAll('[part]'))
      expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
    // What has the focus comes into sight.
    const more = partOf(list, 'summary');
    more.focus();
    await settle();
    const { top, bottom } = more.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(256);
    await setViewport({ width: 1280, height: 900 });
  });
});
