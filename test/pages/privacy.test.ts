import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demo, inTime } from './visit.js';

describe('a whole session', inTime, () => {
  const shared = demo();

  it('leaves no cookie and nothing in any storage, and sends no cookie, credentials or address of the page', async () => {
    const { page } = await shared.visit('./');
    const headers: Record<string, string>[] = [];
    const collected: Promise<unknown>[] = [];
    page.on('request', (request) => {
      // Navigation tells the server where the visitor comes from, as for every page.
      if (request.isNavigationRequest() || !['fetch', 'xhr'].includes(request.resourceType())) return;
      collected.push(request.allHeaders().then((all) => headers.push(all)));
    });

    await page.reload();
    await page.locator('[part~=card]').first().waitFor();
    await page.locator('[part=search-input]').fill('energi');
    await page.locator('[part~=area-input]').first().check();
    await page.locator('[part=clear]').click();
    await page.locator('[part~=answer-yes]').click();
    await page.locator('page-feedback [role=status]', { hasText: 'Tack' }).waitFor();
    await page.locator('[part~=answer-no]').click();
    await page.locator('[part~=answer-no][aria-pressed=true]').waitFor();
    await page.locator('[part=undo]').click();
    await page.locator('page-feedback [role=status]', { hasText: 'borttaget' }).waitFor();
    // Asked before the page is left: of a request that leaving cuts off, nobody ever learns the headers.
    page.removeAllListeners('request');
    await Promise.all(collected);
    for (const address of ['two-languages.html', 'feedback.html', './']) {
      await page.goto(`${shared.site.origin}/demo/${address}`);
      await page.locator('[part~=answer-yes]').first().waitFor();
    }

    assert.ok(headers.some((sent) => sent['content-type']?.startsWith('application/x-www-form-urlencoded')));
    for (const sent of headers)
      for (const name of ['cookie', 'authorization', 'referer']) assert.equal(sent[name], undefined, name);

    const context = page.context();
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });
    const left = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(left, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });

    const browser = await context.newCDPSession(page);
    const { origin } = shared.site;
    const { usage, usageBreakdown } = await browser.send('Storage.getUsageAndQuota', { origin });
    assert.equal(usage, 0, JSON.stringify(usageBreakdown));
    const { cookies } = await browser.send('Storage.getCookies');
    assert.deepEqual(cookies, []);
  });

  it('keeps no address, browser or cookie in the database', async () => {
    const [row] = await shared.site.database.votes();
    const columns = ['id', 'revision', 'page', 'answer', 'lang', 'comment', 'shown', 'received_at', 'site', 'flag'];
    assert.deepEqual(
      Object.keys(row!).filter((name) => !name.startsWith('_')),
      columns,
    );
    assert.doesNotMatch(JSON.stringify(row), /127\.0\.0\.1|::1|Mozilla|Chrome/);
  });
});
