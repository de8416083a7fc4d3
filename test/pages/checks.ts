import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { swedishOnly, type Language } from './messages.js';

declare global {
  var axe: typeof Axe;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything: Axe.RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that look at colours. */
const colours: Axe.RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Waits until what a change of the page has set off is done: elements take a new scheme at the end of a transition. */
export async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A frame to begin, one to end, and one to measure the page; a vote in a list comes after the list.
    for (let quietFrames = 0; quietFrames < 6; quietFrames++) {
      const running = document.getAnimations();
      if (running.length) quietFrames = 0;
      await Promise.allSettled(running.map(({ finished }) => finished));
      await new Promise(requestAnimationFrame);
    }
  });
}

/** axe finds nothing to object to, in the page and in every shadow root, light and dark. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  // Evaluated, not added: a script element would be against the policy of the page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await transitionsEnd(page);
    const runOnly = colorScheme === 'light' ? everything : colours;
    const violations = await page.evaluate(async (runOnly) => {
      const found = await axe.run(document, { runOnly, preload: false, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
    }, runOnly!);
    assert.deepEqual(violations, [], `${where}, ${colorScheme}`);
  }
}

/** Nothing is wider than the page, so nobody has to scroll in two directions. Names what is. */
export async function assertFits(page: Page, where: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    if (scrollWidth <= clientWidth) return [];
    const wide: string[] = [];
    const roots: ParentNode[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { right } = element.getBoundingClientRect();
        const name = `${element.localName}[part="${element.getAttribute('part') ?? ''}"]`;
        if (right > clientWidth + 0.5) wide.push(`${name} ends at ${Math.round(right)} of ${clientWidth}`);
      }
    return wide.length ? wide : [`the page is ${scrollWidth} wide`];
  });
  assert.deepEqual(tooWide, [], where);
}

/** Waits until an element on the page speaks a language. */
export const waitForLanguage = (page: Page, language: Language, which = 0): Promise<void> =>
  page.locator(`:is(gransamarbete-list, page-feedback) div[lang=${language}]`).nth(which).waitFor();

/** Sets the size of text as a browser's setting does. */
export async function setTextSize(page: Page, size: '' | '200%'): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

/**
 * Every text that the elements of a language write themselves: text and names in their shadow roots, but for what is marked as
 * being in another language.
 */
const textsOf = (page: Page, language: Language): Promise<string[]> =>
  page.evaluate((language) => {
    const texts: string[] = [];
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (root === document || element.localName === 'style') continue;
        if (element.closest('[lang]')?.getAttribute('lang') !== language) continue;
        // Both the pieces and the whole: a value in a message may be an element of its own.
        for (const node of [element, ...element.childNodes])
          if (node === element || node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
        texts.push(element.getAttribute('aria-label') ?? '');
      }
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);
  }, language);

/** The elements speak the language, and not a word of Swedish beside it. */
export async function assertSpeaks(page: Page, language: Language, where: string): Promise<void> {
  const wrappers = await page.evaluate(() => {
    const found: (string | null | undefined)[] = [];
    for (const list of document.querySelectorAll('gransamarbete-list, page-feedback'))
      if (!list.closest('.languages')) found.push(list.shadowRoot?.querySelector('[lang]')?.getAttribute('lang'));
    return [...new Set(found)];
  });
  assert.deepEqual(wrappers, [language], where);
  if (language === 'sv') return;
  const isSwedish = swedishOnly(language);
  assert.deepEqual((await textsOf(page, language)).filter(isSwedish), [], where);
}
