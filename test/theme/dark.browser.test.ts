import { expect, fixture, html } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { partOf, placeList, settle, undress, until, wear } from './looks.js';

holdPage();
afterEach(undress);

const page = document.documentElement;
const [light, dark] = ['background: #fff; color: #1b2126', 'background: #12171c; color: #e8ecef'];
/** As most pages do it: a class, and nothing that tells a browser. */
const byClass = `html { ${light} } html.dark { ${dark} }`;

const isDark = (element: Element): boolean => getComputedStyle(element).colorScheme === 'dark';
const voteOf = (list: GransamarbeteList): HTMLElement => partOf(list, 'page-feedback');
const bothAre = (list: GransamarbeteList, isSo: boolean): boolean =>
  isDark(list) === isSo && isDark(voteOf(list)) === isSo;
const become = (list: GransamarbeteList, isSo: boolean): Promise<void> =>
  until(() => bothAre(list, isSo), isSo ? 'dark' : 'light');

/** Goes to dark and back, and has the list and its vote go along. */
async function expectFollowed(list: GransamarbeteList, change: (isDark: boolean) => void): Promise<void> {
  for (const isSo of [true, false, true]) {
    change(isSo);
    await become(list, isSo);
    // What comes late must not bring it back.
    await settle();
    expect(bothAre(list, isSo)).to.equal(true);
  }
}
const toggle = (isSo: boolean): boolean => page.classList.toggle('dark', isSo);

describe('a page that is dark from the start', () => {
  const ways: Record<string, string> = {
    'by a class': byClass,
    'by its scheme': 'html.dark { color-scheme: dark }',
    'by its scheme and a background': `html.dark { color-scheme: dark; ${dark} }`,
    'by the background of its body': `html.dark body { ${dark} }`,
    'in a container': `html.dark body > div { ${dark} }`,
    'in a colour of a wider space': 'html.dark { background: oklch(0.2 0.03 250); color: white }',
    'by a tint over it': `html.dark { ${dark} } body > div { background: rgb(255 255 255 / 20%) }`,
  };
  for (const [way, css] of Object.entries(ways))
    it(`${way} has a dark list and a dark vote`, async () => {
      wear(css);
      toggle(true);
      const { list } = await placeList();
      await become(list, true);
    });

  it('but has a light container has a light list there', async () => {
    wear(byClass);
    toggle(true);
    const { list } = await placeList(undefined, light);
    await become(list, false);
  });

  it('is dark for a list in a component of the page, too', async () => {
    wear(byClass);
    const host = await fixture(html`<section></section>`);
    const list = document.createElement('gransamarbete-list');
    Object.assign(list, { lang: 'sv', feedback: 'https://svar.example/votes', feed: feedOf([project('Alfa')]) });
    host.attachShadow({ mode: 'open' }).append(list);
    await list.updateComplete;
    await expectFollowed(list, toggle);
  });
});

describe('a list follows a page that changes', () => {
  const pages: Record<string, string> = {
    'by a class': byClass,
    'by a class and a scheme': `${byClass} html.dark { color-scheme: dark }`,
    'by its scheme alone': 'html.dark { color-scheme: dark }',
    'on its body': `body { ${light} } html.dark body { ${dark} }`,
    'in a container alone': `body > div { ${light} } html.dark body > div { ${dark} }`,
    'and has no transitions': `${byClass} * { transition: none }`,
    'and forbids transitions': `${byClass} *, *::before { transition: none !important }`,
    'and lets them take no time': `${byClass} *, *::before { transition-duration: 0s !important }`,
    'as Aksel does for those who want less motion': `${byClass} *, ::before, ::after { animation-duration: 0.001ms !important; transition-duration: 0.001ms !important }`,
    'and has a transition of its own on the list': `${byClass} gransamarbete-list { transition: opacity 0.2s }`,
    'while everything in it glides': `${byClass} * { transition: all 0.1s }`,
    'while its colours fade': `${byClass} html { transition: background-color 0.15s, color 0.15s }`,
    'while its background fades more slowly than its text': `${byClass} html { transition: background-color 0.2s }`,
  };
  for (const [way, css] of Object.entries(pages))
    it(way, async () => {
      wear(css);
      const { list } = await placeList();
      await become(list, false);
      await expectFollowed(list, toggle);
    });

  it('while nobody sees it', async () => {
    wear(byClass);
    const { list, around } = await placeList();
    around.style.cssText = 'visibility: hidden; block-size: 0; overflow: hidden';
    await become(list, false);
    await expectFollowed(list, toggle);
  });

  // What is not displayed has no transitions, and the list does not hear of the change.
  it('while it is not displayed, as soon as it is put into the page again', async () => {
    wear(byClass);
    const { list, around } = await placeList();
    await become(list, false);
    around.hidden = true;
    await settle(2);
    toggle(true);
    await settle(2);
    around.hidden = false;
    around.append(list);
    await become(list, true);
  });

  it('when it is moved to a darker part of it', async () => {
    const { list } = await placeList();
    const cellar = await fixture<HTMLElement>(html`<div style=${dark}></div>`);
    cellar.append(list);
    await become(list, true);
  });

  it('and then rests: nothing is measured when nothing has changed', async () => {
    wear(`${byClass} * { transition: all 50ms }`);
    const { list } = await placeList();
    await expectFollowed(list, toggle);
    const { replaceSync } = CSSStyleSheet.prototype;
    let written = 0;
    CSSStyleSheet.prototype.replaceSync = function (text: string) {
      written++;
      replaceSync.call(this, text);
    };
    await settle(30);
    CSSStyleSheet.prototype.replaceSync = replaceSync;
    expect(written).to.equal(0);
  });
});
