import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { FilterDetail, LoadDetail } from '../../src/index.js';
import { assertAccessible, assertFits, setTextSize } from './checks.js';
import { demo, inTime } from './visit.js';

declare global {
  /** The element that a test has marked, for as long as something holds it. */
  var marked: WeakRef<Element> | undefined;
}

const titlesOf = (page: Page): Promise<string[]> => page.locator('[part=card-title]').allTextContents();

/** Whether the list on the page is the element that was there when it was marked. */
const isSame = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('gransamarbete-list') === marked?.deref());

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.marked = new WeakRef(document.querySelector('gransamarbete-list')!);
  });

for (const framework of ['react', 'vue', 'html'])
  describe(`the page in ${framework}`, inTime, () => {
    const { visit } = demo();

    async function open() {
      const visited = await visit(`frameworks/${framework}/`);
      const { page } = visited;
      await page.locator('[part~=card]').first().waitFor();
      const last = (text: string) => page.locator('.last-event', { hasText: text }).waitFor();
      const feeds = () =>
        page.evaluate(
          () => performance.getEntriesByType('resource').filter(({ name }) => /feed\.json/.test(name)).length,
        );
      return { ...visited, last, feeds };
    }

    it('hands the feed over as an object: nothing is fetched', async () => {
      const { page, feeds } = await open();
      assert.equal(await page.locator('[part~=card]:not([part~=institution])').count(), 6);
      assert.equal(await feeds(), 0);
      assert.equal(await page.locator('gransamarbete-list').getAttribute('feed'), null);
    });

    it('hears the list load, the visitor filter, and a vote arrive', async () => {
      const { page, last, events, said, violations, foreign } = await open();
      const [loaded] = await events<LoadDetail>('gransamarbete-load');
      await last(`gransamarbete-load – ${loaded!.shown} av ${loaded!.total} visas`);

      await page.locator('[value=PO2]').check();
      await last('gransamarbete-filter');
      const [filtered] = await events<FilterDetail>('gransamarbete-filter');
      await last(`gransamarbete-filter – ${filtered!.shown} av ${filtered!.total} visas`);

      await page.locator('[part~=answer-yes]').click();
      await last('page-feedback-sent – svaret ja är sparat');
      assert.equal((await events('page-feedback-sent')).length, 1);
      assert.deepEqual([said, foreign, await violations()], [[], [], []]);
    });

    it('keeps the list and what is ticked in it when the page around it changes', async () => {
      const { page, events } = await open();
      await mark(page);
      await page.locator('[value=PO2]').check();
      const before = await titlesOf(page);
      await page.locator('#sort').selectOption('title');
      await page.waitForFunction(
        (first) => document.querySelector('gransamarbete-list')!.shadowRoot!.querySelector('h3')?.textContent !== first,
        before[0],
      );
      assert.ok(await isSame(page));
      assert.ok(await page.locator('[value=PO2]').isChecked());
      assert.deepEqual((await titlesOf(page)).sort(), before.sort());
      assert.equal((await events('gransamarbete-load')).length, 1);
    });

    it('leaves nothing of a list that it removes', async () => {
      const { page, events, said } = await open();
      await mark(page);
      await page.locator('[value=PO2]').check();
      await page.getByRole('button', { name: 'Ta bort listan' }).click();
      await page.locator('gransamarbete-list').waitFor({ state: 'detached' });
      const { length } = await events('gransamarbete-load');
      for (const type of ['popstate', 'beforeprint', 'afterprint', 'online', 'pagehide'])
        await page.evaluate((name) => dispatchEvent(new Event(name)), type);
      // Without a framework the page itself keeps the list, to put it back.
      if (framework !== 'html') {
        await page.requestGC();
        assert.equal(await page.evaluate(() => marked?.deref() === undefined), true);
      }
      assert.equal((await events('gransamarbete-load')).length, length);
      assert.deepEqual(said, []);

      await page.getByRole('button', { name: 'Visa listan' }).click();
      await page.locator('[part~=card]').first().waitFor();
      assert.equal(await page.locator('[value=PO2]').isChecked(), framework === 'html');
    });

    it('is accessible and fits', async () => {
      const { page } = await open();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await assertFits(page, `${width} px`);
        await assertAccessible(page, `${width} px`);
      }
      await setTextSize(page, '200%');
      await page.setViewportSize({ width: 640, height: 900 });
      await assertFits(page, 'text of twice the size');
    });
  });
