import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, inTime } from './visit.js';

/** What has the focus, through every shadow root, as `name[part]` and its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '');
    const part = element?.getAttribute('part') ?? element?.getAttribute('type') ?? '';
    return `${element?.localName ?? 'nothing'}[${part}] ${text.replace(/\s+/g, ' ').trim()}`.trim();
  });

/** Presses a key and tells what has the focus then: never nothing. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const now = await focused(page);
  assert.doesNotMatch(now, /^(nothing|body)\[/, `after ${key}`);
  return now;
}

/** Presses Tab until what has the focus is what was looked for. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 60) {
    const now = await press(page, 'Tab');
    if (wanted.test(now)) return;
    seen.push(now);
  }
  assert.fail(`Tab never came to ${wanted}, but to ${seen.join(', ')}`);
}

/** Waits until the live region of the list says a text. A pause after writing is part of the promise. */
async function hears(page: Page, wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) => {
      const root = document.querySelector('gransamarbete-list')?.shadowRoot;
      return new RegExp(pattern).test(root?.querySelector('[role=status]')?.textContent ?? '');
    },
    wanted.source,
    { timeout: 5_000 },
  );
}

describe('index.html by keyboard alone', inTime, () => {
  const shared = demo();

  it('finds, filters, clears, shows more, reads on and answers, and never loses the focus', async () => {
    const { page, said, violations } = await shared.visit('./');
    const cards = page.locator('[part~=card]:not([part~=institution])');
    await cards.first().waitFor();
    const all = await cards.count();
    assert.equal(
      await page.locator('gransamarbete-list [role=status]:not([part])').textContent(),
      '',
      'a list that has just come says nothing',
    );

    await tabTo(page, /^a\[\] Hoppa/);
    await tabTo(page, /^input\[search-input\]/);
    await page.keyboard.type('gransens smaker');
    await hears(page, /^Visar 1 av \d+ samarbeten$/);
    assert.equal(await cards.count(), 1);
    assert.equal(await focused(page), 'input[search-input] gransens smaker');

    await tabTo(page, /^input\[area-input\] PO2/);
    await press(page, 'Space');
    await hears(page, /^Visar 0 av/);
    assert.equal(await cards.count(), 0);
    assert.equal(await page.locator('[part=empty]').isVisible(), true);

    await tabTo(page, /^button\[clear\] Rensa filter$/);
    // The button goes; the focus goes on at the results.
    assert.match(await press(page, 'Enter'), /^h2\[section-title\]/);
    await hears(page, /^Visar (\d+) av \1 samarbeten$/);
    assert.equal(await cards.count(), all);
    assert.equal(await page.locator('[part~=area-input]:checked').count(), 0);
    assert.equal(await page.locator('[part=search-input]').inputValue(), '');

    await page.locator('gransamarbete-list').evaluate((list) => list.setAttribute('page-size', '3'));
    await cards.nth(3).waitFor({ state: 'detached' });
    assert.equal(await cards.count(), 3);
    const fourth = cards.nth(3).locator('[part=card-title]');
    await tabTo(page, /^button\[more\] Visa fler/);
    const after = await press(page, 'Enter');
    assert.equal(await cards.count(), 6);
    assert.equal(after, `h3[card-title] ${await fourth.innerText()}`);
    await hears(page, /^Visar \d+ av \d+ samarbeten$/);

    await tabTo(page, /^summary\[\] Om Interreg$/);
    assert.match(await press(page, 'Enter'), /^summary/);
    assert.equal(await page.locator('[part=about] dl').isVisible(), true);

    await tabTo(page, /^button\[answer answer-yes\] Ja$/);
    assert.match(await press(page, 'Enter'), /answer-yes/);
    const status = page.locator('page-feedback [role=status]');
    await status.filter({ hasText: 'Tack för ditt svar.' }).waitFor();
    assert.match(await focused(page), /answer-yes/);

    const [row, ...more] = await shared.site.database.votes();
    assert.deepEqual(more, []);
    assert.equal(row?.page, `${shared.site.origin}/demo/`);
    assert.equal(row.answer, 'yes');
    assert.equal(row.lang, 'sv');
    assert.equal(row.revision, 0);
    assert.equal(row.comment, '');
    assert.ok(Number(row.shown) > 0);

    // Undone, it stays one vote, and the button that is gone hands the focus to the answers.
    await tabTo(page, /^button\[undo\] Ångra$/);
    await press(page, 'Enter');
    await status.filter({ hasText: 'Ditt svar är borttaget.' }).waitFor();
    assert.match(await focused(page), /^button\[answer /);
    const rows = await shared.site.database.votes();
    assert.deepEqual(
      rows.map(({ id, revision, answer }) => [id === row.id, revision, answer]),
      [
        [true, 0, 'yes'],
        [true, 1, 'withdrawn'],
      ],
    );
    assert.deepEqual(said, []);
    assert.deepEqual(await violations(), []);
  });

  it('goes backwards as well, and out of the list again', async () => {
    const { page } = await shared.visit('./');
    await page.locator('[part~=card]').first().waitFor();
    await page.locator('[part~=answer-no]').focus();
    const back: string[] = [];
    for (let now = ''; !/^a\[\] Hoppa/.test(now) && back.length < 60; back.push(now))
      now = await press(page, 'Shift+Tab');
    assert.ok(back.some((place) => place.startsWith('input[search-input]')));
    assert.match(back.at(-1)!, /^a\[\] Hoppa/);
  });

  it('tells every filter that the visitor set, and none on load', async () => {
    const { page, events } = await shared.visit('./');
    await page.locator('[part~=card]').first().waitFor();
    assert.deepEqual(await events('gransamarbete-filter'), []);
    await page.locator('[value=PO1]').focus();
    await press(page, 'Space');
    const [filter] = await events<{ areas: string[]; shown: number; total: number }>('gransamarbete-filter');
    assert.deepEqual(filter?.areas, ['PO1']);
    assert.ok(filter.shown < filter.total);
  });
});
