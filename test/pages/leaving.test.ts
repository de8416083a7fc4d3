import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { demo } from './visit.js';

/** Votes for each way to leave a page. */
const count = process.env.CHAOS ? 200 : 10;

// The button is pressed and the page is left in one task: nothing has been sent when the visitor goes.
const press = `document.querySelector('section[aria-labelledby=fungerar] page-feedback')
  .shadowRoot.querySelector('[part~=answer-yes]').click();`;

describe(`${count} votes, each followed at once`, { timeout: 60_000 + count * 3_000 }, () => {
  const shared = demo();
  let context: BrowserContext;
  before(async () => {
    ({ context } = await shared.visit('feedback.html').then(({ page }) => ({ context: page.context() })));
  });

  /** A page that asks. */
  async function open(page: Page): Promise<void> {
    await page.goto(`${shared.site.origin}/demo/feedback.html`);
    await page.locator('section[aria-labelledby=fungerar] [part~=answer-yes]').waitFor();
  }

  type Row = Awaited<ReturnType<typeof shared.site.database.votes>>[number];

  /** Does something `count` times, and gives the rows that are stored for it, once there are as many as there must be. */
  async function stored(leave: () => Promise<void>, isThere: (row: Row) => boolean = () => true): Promise<Row[]> {
    const known = new Set((await shared.site.database.votes()).map(({ id }) => id));
    for (let index = 0; index < count; index++) await leave();
    const fresh = async () => (await shared.site.database.votes()).filter(({ id }) => !known.has(id));
    // What is sent when a page goes arrives after it has gone.
    for (let patience = 100; patience > 0 && (await fresh()).filter(isThere).length < count; patience--)
      await setTimeout(100);
    await setTimeout(500);
    return fresh();
  }

  function assertOnce(rows: readonly Row[]): void {
    assert.deepEqual([rows.length, new Set(rows.map(({ id }) => id)).size], [count, count]);
  }

  it('by another page, are all stored, once', async () => {
    const page = await context.newPage();
    const rows = await stored(async () => {
      await open(page);
      await page.evaluate(`${press} location.href = '/healthz'`);
      await page.waitForURL('**/healthz');
    });
    assertOnce(rows);
    await page.close();
  });

  it('by the end of the tab, are all stored, once', async () => {
    const rows = await stored(async () => {
      const page = await context.newPage();
      await open(page);
      await page.evaluate(press);
      await page.close();
    });
    assertOnce(rows);
  });

  it('by another page, after a first try that failed, are all stored, once', async () => {
    const page = await context.newPage();
    const rows = await stored(async () => {
      await open(page);
      // The connection breaks once; the element waits for its second try when the page goes.
      await page.evaluate(`{
        const { fetch } = globalThis;
        globalThis.fetch = () => {
          globalThis.fetch = fetch;
          return Promise.reject(new TypeError('Failed to fetch'));
        };
        ${press}
      }`);
      await page.evaluate(`location.href = '/healthz'`);
      await page.waitForURL('**/healthz');
    });
    assertOnce(rows);
    await page.close();
  });

  it('by a change of mind and another page, are all stored with the last answer', async () => {
    const page = await context.newPage();
    const rows = await stored(
      async () => {
        await open(page);
        await page.evaluate(`{ ${press} } { ${press.replace('answer-yes', 'answer-no')} } location.href = '/healthz'`);
        await page.waitForURL('**/healthz');
      },
      ({ answer }) => answer === 'no',
    );
    const ids = (wanted: string) => rows.filter(({ answer }) => answer === wanted).map(({ id }) => id);
    assert.equal(new Set(rows.map(({ id }) => id)).size, count);
    assert.equal(ids('no').length, count);
    assert.ok(rows.every(({ answer, revision }) => revision === (answer === 'no' ? 1 : 0)));
    await page.close();
  });
});
