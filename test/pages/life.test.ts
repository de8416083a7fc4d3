import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../.config/browsers.mjs';
import { demo, inTime } from './visit.js';

/** Cards and filters of a page, as the visitor left them. */
const state = (page: Page) =>
  page.evaluate(() => {
    const { query, shadowRoot } = document.querySelector('gransamarbete-list')!;
    const cards = [...shadowRoot!.querySelectorAll('[part=card-title]')].map((title) => title.textContent);
    const search = shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!.value;
    return { cards, search, query };
  });

describe('a page that the visitor comes back to', inTime, () => {
  const shared = demo();
  let browser: Browser;
  before(async () => {
    // Playwright turns the cache of Back off; the test turns it on again.
    const found = await findChromium();
    browser = await chromium.launch({ ...found, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });
  after(() => browser.close());

  async function open() {
    const page = await browser.newPage();
    const said: string[] = [];
    const feeds: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (request.url().endsWith('feed.json')) feeds.push(request.url());
    });
    await page.addInitScript(`
      globalThis.__name = (value) => value;
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));`);
    await page.goto(`${shared.site.origin}/demo/`);
    await page.locator('[part~=card]').first().waitFor();
    return { page, said, feeds };
  }

  it('is still in memory, with its filters, and the list goes on working: no second request', async () => {
    const { page, said, feeds } = await open();
    await page.locator('[part=search-input]').fill('Glava');
    await page.locator('[value=PO2]').check();
    const before = await state(page);
    assert.deepEqual(before.query.areas, ['PO2']);

    await page.goto(`${shared.site.origin}/demo/feedback.html`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction('globalThis.persisted === true');
    assert.deepEqual(await state(page), before);
    assert.equal(feeds.length, 1);

    await page.locator('[part=clear]').click();
    await page.locator('[part=clear]').waitFor({ state: 'detached' });
    assert.ok((await state(page)).cards.length > before.cards.length);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('stays in memory after a vote, which is not asked for again', async () => {
    const { page, said } = await open();
    await page.locator('[part~=answer-yes]').click();
    await page.locator('page-feedback [role=status]', { hasText: 'Tack' }).waitFor();
    await page.goto(`${shared.site.origin}/demo/feedback.html`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction('globalThis.persisted === true');
    assert.equal(await page.locator('[part~=answer-yes]').getAttribute('aria-pressed'), 'true');
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('elements that are removed for good', inTime, () => {
  const shared = demo();
  let browser: Browser;
  before(async () => {
    const found = await findChromium();
    browser = await chromium.launch({ ...found, args: [...(found?.args ?? []), '--js-flags=--expose-gc'] });
  });
  after(() => browser.close());

  it('leave the memory: lists that have loaded and filtered, votes that were sent', async () => {
    const page = await browser.newPage();
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(`${shared.site.origin}/demo/`);
    await page.locator('[part~=card]').first().waitFor();
    const left = await page.evaluate(async () => {
      const collect = (globalThis as unknown as { gc(): void }).gc;
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const made = await Promise.all(
        Array.from({ length: 20 }, async (_, number) => {
          const list = document.createElement('gransamarbete-list');
          list.setAttribute('src', 'feed.json');
          list.setAttribute('feedback', '/votes');
          document.body.append(list);
          while (!list.shadowRoot!.querySelector('[name=area]')) await pause(20);
          list.shadowRoot!.querySelector<HTMLInputElement>('[name=area]')!.click();
          await list.updateComplete;
          const vote = list.shadowRoot!.querySelector('page-feedback')!;
          if (number % 2) vote.shadowRoot!.querySelector<HTMLElement>('[part~=answer-yes]')!.click();
          while (number % 2 && !vote.matches(':state(sent)')) await pause(20);
          return [list, vote];
        }),
      );
      const weak = made.flat().map((element) => new WeakRef(element));
      for (const [list] of made) list!.remove();
      made.length = 0;
      // The announcement of a filter and the turn of a promise are over.
      for (let turn = 0; turn < 20 && weak.some((ref) => ref.deref()); turn++) {
        await pause(100);
        collect();
      }
      return weak.filter((ref) => ref.deref()).map((ref) => ref.deref()!.localName);
    });
    // The engine itself may hold the last one that it has worked on; a leak of ours would hold all twenty pairs.
    assert.ok(left.length <= 2, left.join());
    await page.close();
  });
});
