import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFits, assertSpeaks, setTextSize, waitForLanguage } from './checks.js';
import { languages, type Language } from './messages.js';
import { demo, inTime } from './visit.js';

type Speak = (page: Page, language: Language) => Promise<unknown>;

/** The page's own switch. */
const choose: Speak = (page, language) => page.locator(`[name=sprak][value=${language}]`).check();
const setLang: Speak = (page, language) =>
  page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);

/** Every page but broken-feed.html, which has a file of its own: it takes its time to fail. */
const pages: readonly { address: string; languages: readonly Language[]; speak?: Speak; shows: string }[] = [
  { address: './', languages: ['sv'], shows: '[part=updated]' },
  { address: 'index.nb.html', languages: ['nb'], shows: '[part=updated]' },
  { address: 'index.nn.html', languages: ['nn'], shows: '[part=updated]' },
  { address: 'two-languages.html', languages, speak: choose, shows: '.languages > :last-child [part~=card] >> nth=0' },
  { address: 'all-ended.html', languages, speak: setLang, shows: 'text=Alla projekt i listan är avslutade.' },
  { address: 'feedback.html', languages, speak: setLang, shows: '[part=answers] >> nth=2' },
  { address: 'themed.html', languages, speak: setLang, shows: '[part=updated]' },
];

describe('every demo page, as built and served', inTime, () => {
  const { visit } = demo();

  for (const { address, languages, speak, shows } of pages) {
    it(`${address} is quiet, accessible and fits, in ${languages.join(', ')}, light and dark, wide and narrow`, async () => {
      const { page, said, foreign, violations } = await visit(address);
      await page.locator(shows).waitFor();
      for (const language of languages) {
        await speak?.(page, language);
        await waitForLanguage(page, language);
        await assertSpeaks(page, language, `${address} in ${language}`);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await assertFits(page, `${address} in ${language} at ${width} px`);
          await assertAccessible(page, `${address} in ${language} at ${width} px`);
        }
        await page.setViewportSize({ width: 320, height: 256 });
        await assertFits(page, `${address} in ${language} at 320 × 256 px`);
        await setTextSize(page, '200%');
        for (const width of [640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await assertFits(page, `${address} in ${language} at ${width} px with text of twice the size`);
        }
        await setTextSize(page, '');
      }
      assert.deepEqual(said, []);
      assert.deepEqual(foreign, []);
      assert.deepEqual(await violations(), []);
      await page.context().close();
    });
  }

  it('are accessible in the states that a visitor brings about, too', async () => {
    const { page, said } = await visit('./', { viewport: { width: 320, height: 900 } });
    await page.locator('[part=about] summary').click();
    await page.locator('[part~=area-input]').first().check();
    await page.locator('[part=ended] input').check();
    // With a mouse, that stays where it clicked: a chosen answer must be readable under it, too.
    await page.locator('[part~=answer-yes]').click();
    await page.locator('[part=undo]').waitFor();
    await assertFits(page, 'filtered and voted');
    await assertAccessible(page, 'filtered and voted');
    await page.locator('[part=search-input]').fill('xyzzy');
    await page.locator('[part=empty]').waitFor();
    await assertAccessible(page, 'nothing found');
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('follow the colour scheme of the visitor', async () => {
    const { page } = await visit('./');
    const surface = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const accent = () => page.locator('[part=about] summary').evaluate((element) => getComputedStyle(element).color);
    const light = [await surface(), await accent()];
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = [await surface(), await accent()];
    assert.notEqual(light[0], dark[0]);
    assert.notEqual(light[1], dark[1]);
    await page.context().close();
  });
});
