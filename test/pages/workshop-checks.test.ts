import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { themes } from '../../demo/workshop/catalogue.js';
import { demo, inTime } from './visit.js';
import { faults, hears, looked, previewOf } from './workshop-site.js';

/** The row of a part in the table of contrasts, as text. */
const contrastOf = async (page: Page, part: string): Promise<string> =>
  ((await page.getByRole('row', { name: part }).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

const summaryOf = async (page: Page): Promise<string> => (await page.locator('#summary').textContent())!.trim();

describe('the checks of the workshop', inTime, () => {
  const shared = demo();

  for (const theme of ['', ...themes])
    it(`find nothing wrong with ${theme || 'the list as it comes'}`, async () => {
      const { page } = await shared.visit(`workshop/?tab=checks&ended=show&feedback=/votes&theme=${theme}`);
      await looked(page);
      assert.deepEqual(await faults(page), []);
      assert.equal(
        await summaryOf(page),
        'Inga brister',
        await page.locator('[data-color=danger]').allTextContents().then(String),
      );
      // Not because nothing was looked at.
      assert.ok((await page.getByRole('row').count()) > 15);
      await page.context().close();
    });

  it('measure a text against what is really behind it, in both modes, and say so in words', async () => {
    const { page } = await shared.visit(
      'workshop/?tab=checks&ended=show&card-title:color=%23777&card+ended:background-color=%23999',
    );
    await looked(page);
    // On the page itself #777 has 4.47:1; it is worse on #999, and that counts.
    assert.match(await contrastOf(page, 'Kortets rubrik'), /text 1,57:1 räcker inte, 4,5:1 krävs1,57:1 räcker inte/);
    assert.match(await contrastOf(page, 'Sökfältet'), /^Sökfältet text [\d,]+:1 räcker[\d,]+:1 räcker$/);
    await page.context().close();
  });

  it('are heard when a change makes the list worse, and when it is mended', async () => {
    const { page } = await shared.visit('workshop/?tab=parts&part=card-text');
    await looked(page);
    assert.equal(await page.locator('body > [role=status]').textContent(), '', 'nobody has done anything yet');
    await page.locator('[name="card-text:color"]').fill('#ccc');
    await hears(page, /^Brister: 1$/);
    assert.match(
      (await page.locator('#part-contrast').textContent())!.replace(/\s+/g, ' '),
      /Ljust läge, text 1,6:1 räcker inte, 4,5:1 krävs/,
    );
    await page.locator('[name="card-text:color.dark"]').fill('#ddd');
    await page.locator('[name="card-text:color"]').fill('#444');
    await hears(page, /^Inga brister$/);
    await page.context().close();
  });

  it('say that a colour is not used as it is, and what the list does about it', async () => {
    const { page } = await shared.visit('workshop/?tab=looks&--link=%23ff0');
    await looked(page);
    await page.locator('summary', { hasText: 'Färger' }).click();
    const pair = page.getByRole('group', { name: 'Länkar' });
    await pair.getByText('Ljust läge: 1,07:1 räcker inte, 4,5:1 krävs. Listan visar en närmaste färg').waitFor();
    assert.equal(await pair.getByText('Mörkt läge: ').count(), 0);
    assert.equal(await summaryOf(page), 'Inga brister');
    await page.context().close();
  });

  it('name a control that is hidden and one that is too small, by its part', async () => {
    const query = 'area:display=none&search-input:min-block-size=1rem&search-input:font-size=8px';
    const { page } = await shared.visit(`workshop/?tab=checks&${query}`);
    await looked(page);
    const found = await faults(page);
    assert.deepEqual(
      found.map((fault) => fault.replace(/\d+ × \d+ px\. /, '… ')),
      [
        'För liten att träffa: Sökfältet (search-input), … Det ska vara minst 24 × 24 px.',
        'Dold del: Ett insatsområde i filtret (area).',
      ],
    );
    await page.context().close();
  });

  it('say that an invalid value is not used, and neither show nor copy it', async () => {
    const { page } = await shared.visit(
      'workshop/?tab=checks&card:padding=much&--accent=blurple&--accent.dark=%23fff&page-size=0',
    );
    await looked(page);
    assert.deepEqual(await faults(page), [
      'Accent: knappar och det som är ikryssat, ljust läge: ”blurple” går inte att använda. Standardvärdet gäller.',
      'Kort, luft inuti, ljust läge: ”much” går inte att använda. Standardvärdet gäller.',
    ]);
    const list = previewOf(page).locator('gransamarbete-list');
    assert.equal(await list.getAttribute('page-size'), null);
    await page.getByRole('tab', { name: 'Kod' }).click();
    const code = await page.locator('pre').last().textContent();
    assert.doesNotMatch(code!, /blurple|much|#fff|page-size/);
    await page.getByRole('tab', { name: 'Innehåll' }).click();
    await page.locator('summary', { hasText: 'Fler inställningar' }).click();
    assert.equal(await page.locator('[name=page-size]').getAttribute('aria-invalid'), 'true');
    await page.context().close();
  });

  it('look at the list on the page of the editor', async () => {
    const { page } = await shared.visit('workshop/?tab=checks&--muted=%23555&page=%23223');
    await looked(page);
    assert.match(await summaryOf(page), /^Brister: [1-9]/);
    assert.doesNotMatch(await page.locator('pre').last().textContent().then(String), /223/);
    await page.context().close();
  });
});
