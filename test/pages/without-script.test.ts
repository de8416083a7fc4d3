import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { demo, inTime, type Visit } from './visit.js';

const pages = {
  './': 'Alla samarbeten finns också',
  'index.nb.html': 'Alle samarbeidene finnes også',
  'index.nn.html': 'Alle samarbeida finst òg',
  'two-languages.html': 'Listan finns också',
  'broken-feed.html': 'Reservtext från sidan',
  'all-ended.html': 'Projekten finns också',
  'feedback.html': 'Hjälpte sidan dig?',
  'themed.html': 'Listan finns också',
};

describe('without JavaScript', inTime, () => {
  const shared = demo();
  let visit: Visit;
  before(async () => {
    visit = await shared.visit('./', { javaScriptEnabled: false });
  });

  for (const [address, text] of Object.entries(pages)) {
    it(`${address} shows its fallback, and no control that would do nothing`, async () => {
      const { page, said, foreign } = visit;
      await page.goto(`${shared.site.origin}/demo/${address}`);
      const elements = page.locator('gransamarbete-list, page-feedback');
      const fallbacks = page.locator(':is(gransamarbete-list, page-feedback) > p:first-child');
      assert.ok((await elements.count()) > 0);
      assert.equal(await fallbacks.count(), await elements.count());
      assert.ok((await fallbacks.first().innerText()).startsWith(text));
      for (const fallback of await fallbacks.all()) assert.equal(await fallback.isVisible(), true);
      for (const control of await page.locator('button, input, select').all())
        assert.equal(await control.isVisible(), false);
      assert.deepEqual(said, []);
      assert.deepEqual(foreign, []);
    });
  }
});
