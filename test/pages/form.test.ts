import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../.config/browsers.mjs';
import { readConfig, startCollector, type Collector } from '../../src/collector/index.js';
import { words } from '../../src/collector/pages/words.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { assertAccessible, assertFits, setTextSize } from './checks.js';
import { languages } from './messages.js';
import { inTime } from './visit.js';

const about = 'https://www.example.se/om/samarbeten-mellan-sverige-och-norge';

describe('the form for visitors without JavaScript', inTime, () => {
  let browser: Browser;
  let database: ReturnType<typeof sqliteDatabase>;
  let collector: Collector;
  let page: Page;
  let said: string[];

  before(async () => {
    browser = await chromium.launch(await findChromium());
  });
  after(() => browser.close());
  beforeEach(async () => {
    database = sqliteDatabase();
    const env = { PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: new URL(about).origin };
    collector = await startCollector(readConfig(env), { log: () => {} });
    said = [];
    // axe needs scripts; the policy of the page allows none of its own.
    page = await open({});
  });
  afterEach(async () => {
    await page.context().close();
    await collector.close();
    await database.drop();
    assert.deepEqual(said, []);
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const opened = await context.newPage();
    opened.setDefaultTimeout(15_000);
    opened.on('console', (message) => {
      // Chromium says so of every answer that is no success.
      if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
    });
    return opened;
  }
  const address = (lang: string) =>
    `http://localhost:${collector.port}/votes?${new URLSearchParams({ lang, page: about }).toString()}`;
  const comment = () => page.getByRole('textbox');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const stored = async () =>
    (await database.votes()).map(({ answer, comment, lang, flag }) => [answer, comment, lang, flag]);

  /** Looks at a page as every visitor may have it. */
  async function look(where: string): Promise<void> {
    await assertAccessible(page, where);
    for (const size of ['', '200%'] as const) {
      await setTextSize(page, size);
      await page.setViewportSize({ width: 320, height: 700 });
      await assertFits(page, `${where}, ${size || '100%'}`);
    }
    await setTextSize(page, '');
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  for (const language of languages) {
    const text = words[language];

    it(`takes an answer and a comment in ${language}, thanks, and leads back`, async () => {
      await page.goto(address(language));
      assert.equal(await page.title(), text.question);
      await look(`the form in ${language}`);
      await page.getByRole('radio', { name: text.no }).check();
      await comment().fill('Rad ett\nrad två');
      await press(text.send);
      await page.getByRole('heading', { level: 1, name: text.thanks }).waitFor();
      assert.match(page.url(), /\/votes\/thanks\?/);
      await look(`the thanks in ${language}`);
      assert.equal(await page.getByRole('link', { name: text.back }).getAttribute('href'), about);
      await page.reload();
      assert.deepEqual(await stored(), [['no', 'Rad ett\nrad två', language, '']]);
    });

    it(`says in ${language} what is wrong, and keeps what was written`, async () => {
      await page.goto(address(language));
      await comment().fill('<b>Ring 070-123 45 67</b>');
      await press(text.send);
      assert.equal(await page.title(), `${text.error}: ${text.question}`);
      await look(`the form without an answer in ${language}`);
      // The link leads to what must be mended.
      await page.getByRole('link', { name: text.chooseAnswer }).click();
      await page.keyboard.press('Space');
      assert.equal(await page.getByRole('radio', { name: text.yes }).isChecked(), true);
      await press(text.send);
      const found = text.personalData('070-123 45 67');
      assert.equal(await page.locator('#comment-error').innerText(), found);
      await look(`the form with personal data in ${language}`);
      assert.equal(await comment().inputValue(), '<b>Ring 070-123 45 67</b>');
      assert.equal(await page.getByRole('radio', { name: text.yes }).isChecked(), true);
      assert.deepEqual(await stored(), []);
      await press(text.sendAnyway);
      await page.getByRole('heading', { name: text.thanks }).waitFor();
      assert.deepEqual(await stored(), [['yes', '<b>Ring 070-123 45 67</b>', language, '']]);
    });
  }

  it('takes a vote where JavaScript is turned off', async () => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto(address('sv'));
    await plain.getByRole('radio', { name: 'Ja' }).check();
    await plain.getByRole('button', { name: 'Skicka' }).click();
    await plain.getByRole('heading', { name: words.sv.thanks }).waitFor();
    assert.deepEqual(await stored(), [['yes', '', 'sv', '']]);
    await plain.context().close();
  });

  it('can be filled in with the keyboard alone, in the order in which it is read, past what nobody sees', async () => {
    await page.goto(address('sv'));
    const focused = async () => page.locator(':focus').evaluate((element) => element.id || element.localName);
    const order: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      order.push(await focused());
      if (order.at(-1) === 'answer-yes') await page.keyboard.press('Space');
    }
    assert.deepEqual(order, ['a', 'answer-yes', 'comment', 'button']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.sv.thanks }).waitFor();
    assert.deepEqual(await stored(), [['yes', '', 'sv', '']]);
  });

  it('loses no answer of a visitor who goes back and changes it', async () => {
    await page.goto(address('nb'));
    await page.getByRole('radio', { name: 'Ja' }).check();
    await press('Send');
    await page.getByRole('heading', { name: words.nb.thanks }).waitFor();
    await page.goBack();
    await page.getByRole('radio', { name: 'Nei' }).check();
    await press('Send');
    await page.getByRole('heading', { name: words.nb.thanks }).waitFor();
    // The page is not kept, so that the way back may lead to a new form: a new vote. No answer is lost either way.
    const answers = (await stored()).map(([answer]) => answer);
    assert.deepEqual(answers.sort(), ['no', 'yes']);
  });

  it('says why a foreign page takes no votes', async () => {
    const foreign = new URLSearchParams({ lang: 'nn', page: 'https://evil.example/' }).toString();
    await page.goto(`http://localhost:${collector.port}/votes?${foreign}`);
    await page.getByRole('heading', { name: words.nn.refused }).waitFor();
    await look('the refusal');
    assert.equal(await page.getByRole('link').count(), 0);
  });
});
