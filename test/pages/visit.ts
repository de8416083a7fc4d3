import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../.config/browsers.mjs';
import { startSite, type Site } from './site.js';

/** A page with everything that it should have kept quiet about. */
export interface Visit {
  readonly page: Page;
  /** What the console said, as `type: text`, and errors that nothing caught. */
  readonly said: string[];
  /** Addresses outside the server that were asked. */
  readonly foreign: string[];
  /** Events of ours, oldest first. */
  events<Detail>(type: string): Promise<Detail[]>;
  /** What the page's content security policy forbade. */
  violations(): Promise<string[]>;
}

// In the words of a browser, for it runs there before the page does.
const listen = `
  globalThis.heard = { events: [], violations: [] };
  const types = ['gransamarbete-load', 'gransamarbete-error', 'gransamarbete-filter',
    'page-feedback-vote', 'page-feedback-sent', 'page-feedback-error'];
  for (const type of types)
    addEventListener(type, ({ target, detail }) =>
      heard.events.push({ type, detail: { ...detail, section: target.closest('section')?.getAttribute('aria-labelledby') } }));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.violations.push(violatedDirective + ' ' + blockedURI));
  // Functions that are sent into a page name themselves with this helper of the compiler.
  globalThis.__name = (value) => value;
`;

declare global {
  var heard: { events: { type: string; detail: unknown }[]; violations: string[] };
}

/** Options of a suite: a browser that hangs must not hang everything. */
export const inTime = { timeout: 300_000 };

/** One browser and one server for the tests of a file. */
export function demo() {
  let site: Site;
  let browser: Browser;

  before(async () => {
    const found = await findChromium();
    if (!found) throw new Error('There is no Chromium. Install it, or name it in CHROME_PATH.');
    [site, browser] = await Promise.all([startSite(), chromium.launch(found)]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
    /** A page in a new context, at an address below `/demo/` or with a whole one. */
    visit: async (address: string, options: BrowserContextOptions = {}) => visit(browser, site, address, options),
  };
}

async function visit(browser: Browser, site: Site, address: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(listen);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const said: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.origin) foreign.push(request.url());
  });
  await page.goto(new URL(address, `${site.origin}/demo/`).href);
  return {
    page,
    said,
    foreign,
    events: async <Detail>(wanted: string) =>
      (await page.evaluate((type) => heard.events.filter((event) => event.type === type), wanted)).map(
        ({ detail }) => detail as Detail,
      ),
    violations: () => page.evaluate(() => heard.violations),
  };
}
