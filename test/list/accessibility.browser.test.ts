import { expect, oneEvent } from '@open-wc/testing';
import { ended, feedOf, filterFeed, fullFeed, plain, project } from '../helpers/element-feeds.js';
import { holdPage, newAddress, text } from '../helpers/pages.js';
import { areaBox, click, listOf, part, placeList, search } from './harness.js';

const page = holdPage();
const endpoint = 'https://svar.example/votes';

/** What a visitor can operate. */
const controls = (list: HTMLElement) =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')].filter(
    (element) => element.getBoundingClientRect().height > 0,
  );

/** What a control is called, by what stands beside it for all to see. */
function visibleName(control: HTMLElement): string {
  const labels = (control as HTMLInputElement).labels ?? [];
  return labels.length ? [...labels].map(text).join(' ') : text(control);
}

/** The area that a click meets: a control’s label belongs to it. */
function target(control: HTMLElement): DOMRect {
  const label = (control as HTMLInputElement).type === 'checkbox' && control.closest('label');
  return (label || control).getBoundingClientRect();
}

async function check(list: HTMLElement): Promise<void> {
  for (const control of controls(list)) {
    expect(visibleName(control), control.outerHTML).to.not.equal('');
    // Links within a text are as large as the text (WCAG 2.2, 2.5.8, inline).
    if (control.localName === 'a') continue;
    const { width, height } = target(control);
    expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
  }
  await expect(list).to.be.accessible();
}

for (const lang of ['sv', 'nb', 'nn'])
  describe(`is accessible in ${lang}`, () => {
    it('while it loads', async () => {
      await check(await placeList({ lang, src: newAddress() }, '<p>Samarbeten</p>'));
    });

    it('when it has failed, and tries again', async () => {
      const list = await placeList({ lang, src: newAddress() }, '<p>Samarbeten</p>');
      (await page.request()).answer('{');
      await oneEvent(list, 'gransamarbete-error');
      page.takeWarnings();
      await check(list);
      await click(list, part(list, 'retry'));
      await check(list);
    });

    it('with everything that it can show', async () => {
      const list = await listOf(fullFeed(), { lang, feedback: endpoint, ended: 'show', 'page-size': '4' });
      part(list, 'about').setAttribute('open', '');
      await check(list);
      await expect(list.shadowRoot!.querySelector('page-feedback')!).to.be.accessible();
    });

    it('filtered, and empty', async () => {
      const list = await listOf(filterFeed(), { lang });
      await click(list, areaBox(list, 'PO1'));
      await click(list, part(list, 'ended'));
      await check(list);
      await search(list, 'finns inte');
      await check(list);
    });

    it('without a project, with ended ones only, and with a part missing', async () => {
      await check(await listOf(feedOf([]), { lang }));
      await check(await listOf(feedOf([project('Alfa', { period: ended })]), { lang }));
      const list = await placeList({ lang, src: `${newAddress()} ${newAddress()}` });
      (await page.request()).answer(feedOf([project('Alfa')]));
      await oneEvent(list, 'gransamarbete-load');
      (await page.request()).answer('{');
      await oneEvent(list, 'gransamarbete-error');
      page.takeWarnings();
      await check(list);
    });
  });

describe('the outline', () => {
  const outline = (list: HTMLElement) =>
    [...list.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1]));

  for (const level of [2, 3, 4, 5])
    it(`has no gaps from level ${level} on`, async () => {
      const levels = outline(await listOf(fullFeed(), { 'heading-level': String(level) }));
      expect(new Set(levels)).to.deep.equal(new Set([level, level + 1]));
      expect(levels[0]).to.equal(level);
    });

  it('has no skipped level in a list without section headings', async () => {
    const levels = outline(await listOf(feedOf([plain('A'), plain('B')])));
    expect(Math.max(...levels)).to.be.at.most(3);
  });
});

describe('what is there for those who do not see it', () => {
  it('are lists, also in engines that take a list without bullets for none', async () => {
    const list = await listOf(fullFeed());
    for (const cards of list.shadowRoot!.querySelectorAll('[part=cards]')) {
      expect(cards.localName).to.equal('ul');
      expect(cards.getAttribute('role')).to.equal('list');
      expect([...cards.children].map(({ localName }) => localName)).to.deep.equal(
        Array(cards.children.length).fill('li'),
      );
    }
  });

  it('is a search landmark with a name, and groups with theirs', async () => {
    const list = await listOf(fullFeed());
    expect(part(list, 'toolbar').getAttribute('role')).to.equal('search');
    expect(part(list, 'toolbar').getAttribute('aria-label')).to.equal('Sök och filtrera');
    expect(text(part(list, 'areas').querySelector('legend'))).to.equal('Insatsområde');
  });

  it('is in reach of tools: the shadow root is open, and no id points out of it', async () => {
    const list = await listOf(fullFeed());
    const root = list.shadowRoot!;
    expect(root.mode).to.equal('open');
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const element of root.querySelectorAll(`[${name}]`))
        for (const id of element.getAttribute(name)!.split(' ')) expect(root.getElementById(id), id).to.exist;
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is nothing that opens a window, or moves by itself', async () => {
    const list = await listOf(fullFeed());
    expect(list.shadowRoot!.querySelectorAll('[target], [autofocus], marquee, [accesskey]')).to.have.length(0);
    expect(list.getAnimations({ subtree: true })).to.deep.equal([]);
  });
});
