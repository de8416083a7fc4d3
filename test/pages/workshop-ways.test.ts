import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, inTime } from './visit.js';
import { hears, looked, previewOf } from './workshop-site.js';

/** What has the focus, by its name and its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.localName ?? ''} ${element?.getAttribute('name') ?? element?.textContent.trim() ?? ''}`.trim();
  });

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 60) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return;
    seen.push(now);
  }
  assert.fail(`Tab never came to ${wanted}, but to ${seen.join(', ')}`);
}

describe('the workshop', inTime, () => {
  const shared = demo();

  it('is used by keyboard alone: from the feed to the copied code', async () => {
    const { page, said } = await shared.visit('workshop/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await looked(page);
    await tabTo(page, /^a Hoppa till förhandsvisningen/);
    await tabTo(page, /^ds-tab Innehåll/);
    await tabTo(page, /^select lang/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.match(page.url(), /\?lang=nb$/);

    // Back to the tabs, and with the arrows to the parts.
    await page.getByRole('tab', { name: 'Innehåll' }).focus();
    for (const name of ['Utseende', 'Delar']) {
      await page.keyboard.press('ArrowRight');
      assert.match(await focused(page), new RegExp(`^ds-tab ${name}`));
    }
    await page.keyboard.press('Enter');
    await tabTo(page, /^select part/);
    const entries = await page.evaluate(() => history.length);
    while (!page.url().includes('part=card-title')) await page.keyboard.press('ArrowDown');
    assert.equal(
      await page.evaluate(() => history.length),
      entries + 1,
      'one way back, not one for each part on the way',
    );
    await tabTo(page, /^input card-title:color$/);
    await page.keyboard.type('#ccc');
    await hears(page, /^Brister: 1$/);

    await page.getByRole('tab', { name: 'Delar' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await tabTo(page, /^button Kopiera: CSS/);
    await page.keyboard.press('Enter');
    await hears(page, /^Kopierat: CSS till webbplatsen$/);
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'gransamarbete-list::part(card-title) {\n  color: #ccc;\n}\n',
    );
    assert.match(await focused(page), /^button Kopiera: CSS/);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('opens the panel of the part that somebody clicks in the preview, instead of doing what the list does', async () => {
    const { page } = await shared.visit('workshop/');
    await looked(page);
    const list = previewOf(page).locator('gransamarbete-list');
    await list.locator('[part=card-title]').first().click();
    await hears(page, /^Vald del: Kortets rubrik$/);
    assert.equal(await page.locator('select[name=part]').inputValue(), 'card-title');
    assert.equal(await focused(page), 'select part');
    assert.match(page.url(), /\?tab=parts&part=card-title$/);

    await list.locator('[part~=area]').first().click();
    await hears(page, /^Vald del: Ett insatsområde i filtret$/);
    assert.equal(await list.locator('[part~=area-input]').first().isChecked(), false);
    await list.locator('[part~=institution]').first().click();
    await hears(page, /^Vald del: (Institutionellt samarbete|Länken i rubriken|Kortets text|Kortets rubrik)$/);
    assert.equal(page.frames().filter((frame) => frame.url().endsWith('/preview.html')).length, 4);
    await page.context().close();
  });

  it('lets the list work when nobody points, but follows no link and sends no vote', async () => {
    const { page, foreign } = await shared.visit('workshop/?feedback=/votes');
    await looked(page);
    const posted: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()));
    await page.getByRole('switch', { name: 'Peka ut delar' }).uncheck();
    const list = previewOf(page).locator('gransamarbete-list');
    await list.locator('[part~=area-input]').first().check();
    await list.locator('[part=clear]').waitFor();
    await list.locator('[part=clear]').click();

    await list.locator('[part=card-link]').first().click();
    await hears(page, /^Förhandsvisningen öppnar inga länkar/);
    await list.locator('[part~=answer-yes]').click();
    await hears(page, /^Förhandsvisningen skickar inga svar/);
    assert.equal(await list.locator('[part~=answer-yes]').getAttribute('aria-pressed'), 'false');
    assert.deepEqual([posted, foreign], [[], []]);
    assert.equal(page.frames().filter((frame) => frame.url().endsWith('/preview.html')).length, 4);
    await page.context().close();
  });

  it('opens a part from the checks, and takes all changes back', async () => {
    const { page } = await shared.visit('workshop/?tab=checks&card-text:color=%23ccc&--gap=4rem');
    await looked(page);
    await page.getByRole('button', { name: 'Kortets text' }).click();
    assert.equal(await page.locator('select[name=part]').inputValue(), 'card-text');
    await page.getByRole('tab', { name: 'Utseende' }).click();
    await page.getByRole('button', { name: 'Ta bort alla ändringar' }).click();
    await hears(page, /^Inga brister|^Ändringarna av utseendet är borttagna/);
    assert.doesNotMatch(page.url(), /color|gap/);
    assert.equal(await focused(page), 'select theme');
    await page.context().close();
  });

  it('does not follow an address that was made to break out of the preview', async () => {
    const evil = encodeURIComponent('red;} body{display:none} x{');
    const { page, violations } = await shared.visit(
      `workshop/?tab=code&--accent=${evil}&--font=${encodeURIComponent('"</style><script>globalThis.evil=1</script>"')}` +
        `&script=${encodeURIComponent('"><script>globalThis.evil=1</script>gransamarbete.js')}&src=javascript:alert(1)`,
    );
    await looked(page);
    assert.equal(await page.evaluate(() => 'evil' in globalThis), false);
    const code = (await page.locator('pre').last().textContent())!;
    assert.doesNotMatch(code, /display:none|<\/style><script>|src="">|javascript:/);
    assert.deepEqual(await violations(), []);
    await page.context().close();
  });
});
