import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible, assertSpeaks, waitForLanguage } from './checks.js';
import { languages, translated } from './messages.js';
import { demo, inTime } from './visit.js';

describe('feedback.html, with the classic script', inTime, () => {
  const shared = demo();

  it('has the classic script and no other', async () => {
    const { page } = await shared.visit('feedback.html');
    const found = await page.locator('script').evaluateAll((all) => all.map((script) => script.outerHTML));
    assert.deepEqual(found, ['<script defer="" src="/dist/gransamarbete.classic.js"></script>']);
    assert.equal(await page.evaluate(() => customElements.get('gransamarbete-list') !== undefined), true);
    await page.context().close();
  });

  for (const language of languages)
    it(`tells the truth about each vote, in ${language}`, async () => {
      const { page, said, foreign, events, violations } = await shared.visit('feedback.html');
      await page.clock.install();
      await page.reload();
      const before = await shared.site.database.votes();
      await page.evaluate((lang) => {
        document.documentElement.lang = lang;
      }, language);
      const vote = (section: string) => page.locator(`section[aria-labelledby=${section}] page-feedback`);
      const says = (section: string, source: string) =>
        vote(section)
          .locator('[role=status]', { hasText: translated(source, language) })
          .waitFor();
      await waitForLanguage(page, language, 2);
      assert.equal(await vote('fungerar').locator('[role=status]').textContent(), '');

      await vote('fungerar').locator('[part~=answer-no]').click();
      await says('fungerar', 'Tack för ditt svar.');
      assert.equal(await vote('fungerar').locator('[part~=answer-no]').getAttribute('aria-pressed'), 'true');
      await vote('fungerar').locator('[part~=answer-yes]').click();
      await vote('fungerar').locator('[part~=answer-yes][aria-pressed=true]').waitFor();
      await says('fungerar', 'Tack för ditt svar.');

      await vote('nere').locator('[part~=answer-yes]').click();
      await says('nere', 'Skickar ditt svar …');
      // Five minutes of tries, each a real request.
      for (let tries = 0; tries < 20 && !(await vote('nere').locator('[part=retry]').count()); tries++)
        await page.clock.fastForward(60_000);
      await says('nere', 'Ditt svar kunde inte skickas.');
      assert.equal(await vote('nere').locator('[part=retry]').innerText(), translated('Försök igen', language));

      await vote('nekad').locator('[part~=answer-yes]').click();
      await says('nekad', 'Ditt svar kunde inte tas emot på den här sidan.');
      assert.equal(await vote('nekad').locator('[part=retry]').count(), 0);
      assert.equal(await page.locator('[part=undo]').count(), 1);

      await assertSpeaks(page, language, language);
      await page.mouse.move(0, 0);
      await assertAccessible(page, language);

      await vote('fungerar').locator('[part=comment-field]').fill('Hälsar anna@example.se');
      await vote('fungerar').locator('[part=send]').click();
      await vote('fungerar').locator('[part=comment-field][aria-invalid=true]:focus').waitFor();
      assert.match(await vote('fungerar').locator('#found').innerText(), /: anna@example\.se$/);
      await assertSpeaks(page, language, language);
      await assertAccessible(page, language);
      await vote('fungerar').locator('[part=send]').click();
      await vote('fungerar').locator('[part=status]:not([role]):focus').waitFor();
      assert.equal(await vote('fungerar').locator('[part=comment]').count(), 0);

      // One vote with three revisions came in; nothing of the two that failed did.
      const rows = (await shared.site.database.votes()).filter(({ id }) => before.every((row) => row.id !== id));
      assert.equal(new Set(rows.map(({ id }) => id)).size, 1);
      assert.deepEqual(
        rows.map(({ revision, answer, lang, comment, page }) => [revision, answer, lang, comment, page]),
        [
          [0, 'no', language, '', `${shared.site.origin}/demo/feedback.html`],
          [1, 'yes', language, '', `${shared.site.origin}/demo/feedback.html`],
          [2, 'yes', language, 'Hälsar anna@example.se', `${shared.site.origin}/demo/feedback.html`],
        ],
      );
      assert.equal((await events('page-feedback-sent')).length, 3);
      assert.equal((await events('page-feedback-error')).length, 2);
      assert.deepEqual([...new Set(foreign)], ['http://localhost:9/votes']);
      assert.deepEqual(await violations(), []);
      const announced = /Failed to load resource: (?:net::ERR_|.* status of 403)|page-feedback: not stored/;
      assert.deepEqual(
        said.filter((text) => !announced.test(text)),
        [],
      );
      await page.context().close();
    });
});
