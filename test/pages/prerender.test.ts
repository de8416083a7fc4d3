import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../.config/browsers.mjs';
import { prerenderPage } from '../../src/prerender/prerender.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { demoFeed } from '../helpers/feeds.js';
import { loaded, now } from '../prerender/harness.js';
import { assertAccessible, assertFits } from './checks.js';
import { languages } from './messages.js';
import { prerenderedSite, type Circumstances } from './prerender-harness.js';
import { inTime } from './visit.js';

/** Adds up what the page has shifted, as `layoutShift()` of the page. */
const measureShifts = `
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  globalThis.layoutShift = () => shifts.reduce((sum, { value }) => sum + value, 0);
`;

describe('a page with a prerendered list', inTime, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof prerenderedSite>>;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    [browser, site] = await Promise.all([chromium.launch(await findChromium()), prerenderedSite()]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => page.context().close());

  async function open(
    circumstances: Circumstances,
    { script = '', path = '/', ...options }: BrowserContextOptions & { script?: string; path?: string } = {},
  ): Promise<void> {
    await site.change(circumstances);
    errors.length = 0;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    if (script) await context.addInitScript(script);
    page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.origin}${path}`);
  }

  /** The list as it was written is there for the eye, whole, and its links and its form can be used. */
  async function assertFallback(where: Page | Frame = page): Promise<void> {
    const list = where.locator('gransamarbete-list');
    await list.locator('> div h3', { hasText: 'Hexagon' }).waitFor({ state: 'visible' });
    await list.locator('a', { hasText: 'ARKO' }).first().waitFor({ state: 'visible' });
    await list.locator('> form button').waitFor({ state: 'visible' });
    assert.deepEqual(errors, []);
  }

  const emptyRoot = () =>
    page.locator('gransamarbete-list').evaluate(({ shadowRoot }) => !shadowRoot?.querySelector('[part~=card]'));

  it('shows it without JavaScript', async () => {
    await open({}, { javaScriptEnabled: false });
    await assertFallback();
    assert.deepEqual(
      site.asked.filter((path) => path.endsWith('.json')),
      [],
    );
  });

  it('shows it when the script is not there', async () => {
    await open({ scriptStatus: 404 });
    await assertFallback();
  });

  it('shows it when the policy of the page forbids the script', async () => {
    await open({ headers: { 'content-security-policy': "default-src 'none'; form-action *" } });
    await assertFallback();
    assert.equal(site.asked.includes('/gransamarbete.js'), false);
  });

  it('shows it when the page refuses our Trusted Types', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    await open({ headers: { 'content-security-policy': policy } });
    await page.waitForLoadState('networkidle');
    await assertFallback();
    assert.equal(await emptyRoot(), true);
  });

  it('shows it when the feed is down', async () => {
    await open({ feedStatus: 404, isInlined: false });
    await page.locator('gransamarbete-list [part=retry]').waitFor();
    await assertFallback();
  });

  for (const [what, script] of [
    ['custom elements', 'Object.defineProperty(window, "customElements", { value: undefined });'],
    [
      'style sheets of its own for a shadow root',
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;',
    ],
  ] as const)
    it(`shows it in a browser without ${what}`, async () => {
      await open({}, { script });
      await page.waitForLoadState('networkidle');
      const list = page.locator('gransamarbete-list');
      await list.locator('> div h3', { hasText: 'Hexagon' }).waitFor({ state: 'visible' });
    });

  it('shows it in a frame that may run nothing', async () => {
    await open({}, { path: '/framed' });
    await assertFallback(page.frames().find((frame) => frame.url() === `${site.origin}/`));
  });

  for (const width of [320, 1280])
    for (const items of [undefined, 2])
      it(`does not jump when the element takes over, ${width} px wide, with ${items ?? 'all'} items`, async () => {
        const circumstances = { items, scriptDelay: 500, after: '<p>Sidan uppdaterad</p>' };
        await open(circumstances, { viewport: { width, height: 800 }, script: measureShifts });
        await page.locator('gransamarbete-list [part~=card]').first().waitFor();
        await page.waitForTimeout(300);
        const shift = await page.evaluate(() => (globalThis as unknown as { layoutShift(): number }).layoutShift());
        assert.ok(shift <= 0.05, String(shift));
        assert.deepEqual(
          site.asked.filter((path) => path === '/feed.json'),
          [],
        );
      });
});

describe('a prerendered page', inTime, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(await findChromium());
  });
  after(() => browser.close());

  for (const language of languages)
    it(`is accessible and fits a narrow window, in ${language}`, async () => {
      const vote = { endpoint: 'https://votes.example.se/votes', page: 'https://www.example.se/lista.html' };
      for (const feed of [demoFeed('feed'), fullFeed()]) {
        const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
        const page = await context.newPage();
        const html = await prerenderPage(await loaded(feed), { language, now, vote });
        // An address of its own, for what is set as content has no policy.
        await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
        await page.goto('https://www.example.se/lista.html');
        await assertAccessible(page, language);
        await assertFits(page, language);
        await page.locator('summary').first().click();
        await assertAccessible(page, `${language}, opened`);
        await context.close();
      }
    });
});
