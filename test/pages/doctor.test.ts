import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, inTime } from './visit.js';

/** What is wrong with each list of the page, by the names of the doctor. */
const complaints = (page: Page): Promise<string[][]> =>
  page
    .locator('[data-gransamarbete-doctor-panel]')
    .evaluateAll((panels) =>
      panels.map((panel) =>
        [...panel.shadowRoot!.querySelectorAll<HTMLElement>('li.finding:not(.ok)')].map(
          ({ dataset }) => dataset['code']!,
        ),
      ),
    );

async function finished(page: Page, panels: number): Promise<void> {
  for (let index = 0; index < panels; index++)
    await page.locator('[data-gransamarbete-doctor-panel]').nth(index).locator('li.finding').first().waitFor();
}

describe('doctor.html', inTime, () => {
  const shared = demo();

  it('is a page like any other to visitors', async () => {
    const { page, foreign, violations } = await shared.visit('doctor.html');
    await page.locator('gransamarbete-list [part~=card]').first().waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      loaded.filter((name) => name.includes('doctor')),
      [],
    );
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual([foreign, await violations()], [[], []]);
    await page.context().close();
  });

  it('tells an editor what is wrong with each list, and goes on request', async () => {
    const { page, foreign, violations } = await shared.visit('doctor.html');
    await page.getByRole('link', { name: 'Visa kontrollen' }).click();
    await finished(page, 4);
    assert.deepEqual(await complaints(page), [
      [],
      ['items-skipped', 'fields-skipped', 'setting-unknown'],
      ['feed-status'],
      ['form-not-allowed'],
    ]);
    assert.deepEqual([foreign, await violations()], [[], []]);
    await page.getByRole('link', { name: 'Dölj kontrollen' }).click();
    await page.locator('[data-gransamarbete-doctor-panel]').first().waitFor({ state: 'detached' });
    assert.deepEqual(await complaints(page), []);
    await page.context().close();
  });

  it('can be read on a narrow screen', async () => {
    const { page } = await shared.visit('doctor.html#gransamarbete-doctor', { viewport: { width: 320, height: 256 } });
    await finished(page, 4);
    for (const summary of await page.locator('[data-gransamarbete-doctor-panel] summary').all()) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, String(wide));
    await page.context().close();
  });
});
