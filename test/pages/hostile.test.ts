import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFits } from './checks.js';
import { demo, inTime } from './visit.js';

/** What a list says and how large it is, without what the page is asked to change. */
const looks = (page: Page) =>
  page.locator('gransamarbete-list').evaluate((list: HTMLElement) => {
    // The column of the page is measured in the size that it has changed.
    list.style.inlineSize = '700px';
    const properties = ['letter-spacing', 'text-transform', 'text-align', 'text-indent', 'white-space', 'line-height'];
    const cards = [...list.shadowRoot!.querySelectorAll('[part~=card]')].map((card) => {
      const style = getComputedStyle(card);
      const text = card.textContent.replace(/\s+/g, ' ').trim();
      return { text, styles: properties.map((name) => style.getPropertyValue(name)), height: card.clientHeight };
    });
    return { cards, size: getComputedStyle(list).fontSize };
  });

describe('the page that gets in the way', inTime, () => {
  const { visit } = demo();

  it('shows the same cards, in the same size, as the page that does not', async () => {
    const [plain, hostile] = [await visit('./'), await visit('hostile.html')];
    for (const { page } of [plain, hostile]) await page.locator('[part~=card]').first().waitFor();
    const [expected, shown] = [await looks(plain.page), await looks(hostile.page)];
    assert.equal(shown.size, '16px');
    assert.ok(shown.cards.length > 5);
    shown.cards.forEach(({ text, styles, height }, index) => {
      const other = expected.cards[index]!;
      assert.deepEqual([text, styles], [other.text, other.styles]);
      assert.ok(Math.abs(height - other.height) <= 2, `${height} for ${other.height}: ${text}`);
    });
    assert.equal(await hostile.page.evaluate('document.compatMode'), 'BackCompat');
    for (const { page } of [plain, hostile]) await page.context().close();
  });

  it('filters, searches and takes a vote, and says nothing on the console', async () => {
    const { page, said, violations, events } = await visit('hostile.html');
    await page.locator('[part~=card]').first().waitFor();
    const cards = page.locator('[part~=card]:not([part~=institution])');
    const all = await cards.count();
    await page.locator('[value=PO2]').check();
    assert.ok((await cards.count()) < all);
    await page.locator('[part=search-input]').fill('Glava');
    await page.locator('[part=clear]').click();
    assert.equal(await cards.count(), all);
    await page.locator('[part~=answer-yes]').click();
    await page.locator('page-feedback [role=status]', { hasText: 'Tack' }).waitFor();
    const [sent] = await events<{ page: string }>('page-feedback-sent');
    assert.match(sent!.page, /\/demo\/hostile\.html$/);
    assert.equal(await page.evaluate('gransamarbete'), 'taken');
    assert.deepEqual([said, await violations()], [[], []]);
    await page.context().close();
  });

  it('has nothing that axe objects to, and fits a small screen', async () => {
    const { page } = await visit('hostile.html', { viewport: { width: 320, height: 600 } });
    await page.locator('[part~=card]').first().waitFor();
    await assertFits(page, 'hostile.html');
    // axe itself breaks on it.
    await page.evaluate('delete Object.prototype.extra');
    await assertAccessible(page, 'hostile.html');
    await page.context().close();
  });
});
