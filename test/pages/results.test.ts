import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../.config/browsers.mjs';
import { payloads } from '../helpers/payloads.js';
import { aVote, token } from '../helpers/results-server.js';
import { keepSomeVotes } from '../helpers/results-votes.js';
import { assertAccessible, assertFits, setTextSize } from './checks.js';
import { languages, swedishOnly, type Language } from './messages.js';
import { startResultsSite, type ResultsSite } from './results-site.js';
import { inTime } from './visit.js';

const now = new Date('2026-11-23T12:00:00.000Z');
/** A browser says so of the first question, who is logged in, until somebody is. */
const expected = /status of 40[139]/;

describe('the results page, as built and served', inTime, () => {
  let site: ResultsSite;
  let browser: Browser;
  before(async () => {
    const found = await findChromium();
    if (!found) throw new Error('There is no Chromium. Install it, or name it in CHROME_PATH.');
    [site, browser] = await Promise.all([startResultsSite(now), chromium.launch(found)]);
    await keepSomeVotes(site.store, now);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** Opens the page; `finish` closes it and holds that it was quiet, and asked nobody else. */
  async function open(query = '', options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addInitScript(`
      globalThis.violations = [];
      globalThis.runs = 0;
      globalThis.ran = () => runs++;
      globalThis.__name = (value) => value;
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + event.blockedURI));
    `);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const said: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await page.goto(`${site.origin}/results${query}`);
    const finish = async () => {
      assert.deepEqual(
        said.filter((text) => !expected.test(text)),
        [],
      );
      assert.deepEqual(foreign, []);
      assert.deepEqual(await page.evaluate('violations'), []);
      assert.equal(await page.evaluate('runs'), 0);
      await context.close();
    };
    return { page, finish };
  }

  /** By keyboard alone. */
  async function logIn(page: Page): Promise<void> {
    await page.locator('#token').focus();
    await page.keyboard.type(token);
    await page.keyboard.press('Enter');
    await page.locator('section[aria-labelledby=records]').waitFor();
  }

  /** Words of the page that are Swedish and no other language of ours; a text that says its language may have it. */
  const swedishIn = async (page: Page, language: Exclude<Language, 'sv'>): Promise<string[]> => {
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest('[lang]') !== document.documentElement) continue;
        for (const node of [element, ...element.childNodes])
          if (node === element || node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
        found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('data-name') ?? '');
      }
      return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim()))];
    });
    return texts.filter(swedishOnly(language, 'results'));
  };

  for (const language of languages)
    it(`is quiet, accessible and fits, light and dark, wide and narrow, in ${language}`, async () => {
      const { page, finish } = await open(`?lang=${language}`);
      await page.locator('#token').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      await assertAccessible(page, 'login');
      await logIn(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      if (language !== 'sv') assert.deepEqual(await swedishIn(page, language), []);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await assertFits(page, `at ${width} px`);
        await assertAccessible(page, `at ${width} px`);
      }
      await page.locator('.actions button').nth(1).click();
      await page.locator('dialog[open]').waitFor();
      await assertFits(page, 'dialog');
      await assertAccessible(page, 'dialog');
      if (language !== 'sv') assert.deepEqual(await swedishIn(page, language), []);
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 320, height: 256 });
      await assertFits(page, '320 × 256 px');
      await setTextSize(page, '200%');
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await assertFits(page, `${width} px, text of twice the size`);
      }
      await finish();
    });

  it('is worked by keyboard: every control is reached, and seen to have the focus', async () => {
    const { page, finish } = await open('?lang=sv');
    await logIn(page);
    await page.locator('h1').focus();
    const controls = await page
      .locator('main :is(a[href], button, select, input, summary):visible')
      .evaluateAll((all) => all.length);
    const reached = new Set<string>();
    for (let presses = 0; presses < controls + 20; presses++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const element = document.activeElement!;
        if (!element.closest('main')) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const number = [...document.querySelectorAll('main *')].indexOf(element);
        return {
          number,
          seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          name: element.outerHTML.slice(0, 80),
        };
      });
      if (!where) break;
      assert.ok(where.seen, where.name);
      reached.add(String(where.number));
    }
    assert.equal(reached.size, controls);
    await finish();
  });

  it('keeps the filter in its address, for a link and for the way back', async () => {
    const { page, finish } = await open('?lang=sv');
    await logIn(page);
    const figure = () => page.locator('.figures dd').first().textContent();
    const everything = await figure();
    await page.getByRole('link', { name: '/kontakt' }).first().click();
    await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby=pages] tbody tr').length === 1);
    assert.match(page.url(), /\?page=http.*kontakt&lang=sv$/);
    const narrower = await figure();
    assert.notEqual(narrower, everything);
    await page.reload();
    await page.locator('.figures').waitFor();
    assert.equal(await figure(), narrower);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('.figures dd')?.textContent === text, everything);
    await page.locator('#to').fill('2020-01-01');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.locator('.empty').waitFor();
    await assertAccessible(page, 'nothing found');
    await finish();
  });

  it('draws its chart in the colours of the reader, and on paper in those of paper, with every number', async () => {
    const { page, finish } = await open('?lang=sv');
    await logIn(page);
    const picture = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await picture();
    assert.notEqual(dark, light);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await picture(), light);
    assert.equal(await page.locator('details:not([open])').count(), 0);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    assert.equal(await page.locator('main :is(button, select, input, .button):visible').count(), 0);
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await picture(), dark);
    assert.equal(await page.locator('details[open]').count(), 0);
    await finish();
  });

  it('downloads the votes, keeps its cookie from scripts, and forgets everything after the way out', async () => {
    const { page, finish } = await open('?lang=sv');
    await logIn(page);
    assert.equal(await page.evaluate(() => document.cookie), '');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Ladda ner som CSV').click()]);
    assert.equal(download.suggestedFilename(), 'votes.csv');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.locator('#token').waitFor();
    assert.deepEqual(await page.context().storageState({ indexedDB: true }), { cookies: [], origins: [] });
    await page.reload();
    await page.locator('#token').waitFor();
    await finish();
  });

  it('shows comments that look like scripts as the text they are', async () => {
    const received = new Date(now.getTime() + 60_000);
    // The store keeps no NUL, so no comment ever has one.
    const texts = payloads.map((text) => text.replaceAll('\0', ''));
    await Promise.all(
      texts.map((comment, index) => site.store.append(aVote(10_000 + index, { comment, answer: 'no' }), received)),
    );
    const { page, finish } = await open('?lang=sv');
    await logIn(page);
    const shown = await page.locator('.comments .text').allTextContents();
    assert.deepEqual(
      texts.filter((text) => !shown.includes(text)),
      [],
    );
    assert.equal(await page.locator('.comments .text *').count(), 0);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await finish();
  });
});
