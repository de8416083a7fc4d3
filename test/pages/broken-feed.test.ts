import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { ErrorDetail, LoadDetail } from '../../src/list/events.js';
import { assertAccessible, assertFits, assertSpeaks, setTextSize, waitForLanguage } from './checks.js';
import { languages, translated } from './messages.js';
import { demo, inTime, type Visit } from './visit.js';

/** What each section of the page promises, by the id of its heading. */
const failures: Record<string, Omit<ErrorDetail, 'src'>> = {
  natverk: { reason: 'network' },
  cors: { reason: 'network' },
  tid: { reason: 'timeout' },
  borta: { reason: 'status', status: 404 },
  nere: { reason: 'status', status: 503 },
  inloggning: { reason: 'type' },
  avbruten: { reason: 'json' },
  annat: { reason: 'feed' },
  bomb: { reason: 'limit' },
};
const partial = 'en-av-tva';

/** All that the page announces: what a browser says of a request that fails, and one warning of ours for each list. */
const announced = [
  /^error: Failed to load resource: (?:net::ERR_(?:UNSAFE_PORT|CONNECTION_REFUSED|FAILED)|the server responded with a status of (?:404|503))/,
  /^error: Access to fetch at 'http:\/\/127\.0\.0\.1:\d+\/demo\/failing\/no-cors' .* has been blocked by CORS policy/,
  /^warning: gransamarbete-list: (?=.*\b(?:network|timeout|status|type|json|feed|limit)\b).*http:\/\/localhost:\d+\/(?:demo\/failing\/|feed\.json)/,
  /^warning: gransamarbete-list: 11 problems in the feed.*\/_gransamarbete\/updated/,
];

describe('broken-feed.html', inTime, () => {
  const shared = demo();
  let visit: Visit;
  const list = (section: string) => visit.page.locator(`section[aria-labelledby=${section}] gransamarbete-list`);

  before(async () => {
    visit = await shared.visit('broken-feed.html');
    const expected = Object.keys(failures).length + 1;
    await visit.page.waitForFunction(
      (number) => heard.events.filter(({ type }) => type === 'gransamarbete-error').length >= number,
      expected,
    );
  });

  it('tells each failure once, with its reason', async () => {
    const told = await visit.events<ErrorDetail & { section: string }>('gransamarbete-error');
    const bySection = told.map(({ section, reason, status }) => [section, status ? { reason, status } : { reason }]);
    const promised = [...Object.entries(failures), [partial, { reason: 'status', status: 404 }]];
    assert.deepEqual(bySection.sort(), promised.sort());
    const address = await list('natverk').getAttribute('src');
    assert.equal(told.find(({ section }) => section === 'natverk')?.src, address);
  });

  it('says nothing in the console but what it announces, one warning for each list', () => {
    const unannounced = visit.said.filter((text) => !announced.some((pattern) => pattern.test(text)));
    assert.deepEqual(unannounced, []);
    const warnings = visit.said.filter((text) => text.startsWith('warning:'));
    assert.equal(warnings.length, Object.keys(failures).length + 2);
  });

  it('asks nobody outside but the two servers that its sections name', async () => {
    const moved = `${shared.site.otherOrigin}/demo/failing/no-cors`;
    assert.deepEqual([...new Set(visit.foreign)].sort(), ['http://localhost:9/feed.json', moved].sort());
    assert.deepEqual(await visit.violations(), []);
  });

  it('tries again where that can help, and only there', () => {
    const tries = (pattern: RegExp) => visit.said.filter((text) => pattern.test(text)).length;
    assert.equal(tries(/status of 503/), 3);
    assert.equal(tries(/blocked by CORS/), 3);
    // Two lists want this one, and the page asks once.
    assert.equal(tries(/status of 404/), 1);
  });

  for (const language of languages)
    it(`shows fallback, message and retry for every failure, in ${language}, light and dark, wide and narrow`, async () => {
      const { page } = visit;
      await page.evaluate((lang) => {
        document.documentElement.lang = lang;
      }, language);
      await waitForLanguage(page, language);
      for (const section of Object.keys(failures)) {
        const message = list(section).locator('[part=error] p');
        assert.equal(await message.innerText(), translated('Samarbetena kunde inte hämtas just nu.', language));
        assert.equal(await list(section).locator('[part=retry]').innerText(), translated('Försök igen', language));
        assert.equal(await list(section).locator('> p').isVisible(), true, `the fallback of ${section}`);
        assert.equal(await list(section).evaluate((element) => element.matches(':state(failed)')), true);
      }
      const missing = translated('Det här saknas i listan: {0}', language);
      const said = await list(partial).locator('[part=partial]').innerText();
      assert.equal(said, missing.replace('{0}', `${new URL(shared.site.origin).host}/demo/failing/status/404`));
      assert.ok((await list(partial).locator('[part~=card]').count()) > 0);
      const empty = translated('Just nu finns inga samarbeten att visa.', language);
      assert.equal((await list('tomt').locator('[part=empty]').innerText()).trim(), empty);
      await assertSpeaks(page, language, language);

      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await assertFits(page, `${language} at ${width} px`);
        await assertAccessible(page, `${language} at ${width} px`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await setTextSize(page, '200%');
      await assertFits(page, `${language} with text of twice the size`);
      await setTextSize(page, '');
    });

  it('shows what is good of a feed with bad items, as text', async () => {
    const titles = await list('fel-i-poster').locator('[part=card-title]').allInnerTexts();
    assert.equal(titles.length, 5);
    assert.ok(titles.includes('Projekt som slutar den 31 februari'));
    assert.equal(await list('fel-i-poster').locator('[part=card-link]').count(), 0);
    assert.match(await list('fel-i-poster').locator('[part=cards]').innerText(), /<b>visas som den är<\/b>/);
    const loads = await visit.events<LoadDetail & { section: string }>('gransamarbete-load');
    const { problems, shown, complete } = loads.find(({ section }) => section === 'fel-i-poster')!;
    assert.deepEqual({ problems, shown, complete }, { problems: 11, shown: 5, complete: true });
  });

  it('tries again by keyboard: keeps the focus when it fails, goes to the list when it works', async () => {
    const { page } = visit;
    const retry = list('borta').locator('[part=retry]');
    const focusedPart = () =>
      list('borta').evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('part'));
    const again = page.waitForResponse(/failing\/status\/404$/);
    await retry.focus();
    await page.keyboard.press('Enter');
    await again;
    await list('borta').locator('[part=error] p:not([part=loading])').waitFor();
    assert.equal(await focusedPart(), 'retry');

    const body = readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8');
    await page.route(/failing\/status\/404$/, (route) => route.fulfill({ body, contentType: 'application/feed+json' }));
    await page.keyboard.press('Enter');
    await list('borta').locator('[part~=card]').first().waitFor();
    assert.equal(await focusedPart(), 'section-title');
    assert.equal(await list('borta').locator('> p').isVisible(), false);
  });
});
