import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFits, setTextSize } from './checks.js';
import { languages } from './messages.js';
import { demo, inTime } from './visit.js';
import { frameOf, hears, looked, previewOf } from './workshop-site.js';

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

describe('the workshop', inTime, () => {
  const shared = demo();

  for (const language of languages)
    it(`is quiet, accessible and fits in ${language}, light and dark, wide and narrow, in every panel`, async () => {
      const { page, said, foreign, violations } = await shared.visit(`workshop/?ui=${language}&--accent=%23ff0`);
      await looked(page);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      const tabs = await page.getByRole('tab').all();
      assert.equal(tabs.length, 5);
      for (const one of tabs) {
        await one.click();
        const name = `${language}, ${await one.textContent()}`;
        for (const summary of await page.locator('ds-tabpanel:not([hidden]) summary').all()) await summary.click();
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await assertFits(page, `${name} at ${width} px`);
        }
        await assertAccessible(page, `${name} at 320 px`);
        await setTextSize(page, '200%');
        await page.setViewportSize({ width: 640, height: 900 });
        await assertFits(page, `${name} at 640 px with text of twice the size`);
        await setTextSize(page, '');
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      assert.deepEqual(said, []);
      assert.deepEqual(foreign, []);
      assert.deepEqual(await violations(), []);
      await page.context().close();
    });

  it('shows the same list in three widths, at once, with what is picked', async () => {
    const { page } = await shared.visit('workshop/');
    await looked(page);
    await page.getByLabel('Listans språk').selectOption('nb');
    await page.getByRole('group', { name: 'Visa bara' }).getByLabel(/^PO2/).check();
    await page.getByLabel('Avslutade projekt').selectOption('show');
    for (const [name, width] of [
      ['full', 0],
      ['phone', 320],
      ['sidebar', 240],
    ] as const) {
      const list = previewOf(page, name).locator('gransamarbete-list');
      await list.locator('div[lang=nb]').waitFor();
      assert.equal(await list.getAttribute('areas'), 'PO2');
      assert.equal(await list.getAttribute('ended'), 'show');
      assert.equal(await list.getAttribute('src'), '/demo/feed.json');
      const frame = await frameOf(page, name);
      if (width) assert.equal(await frame.evaluate(() => innerWidth), width);
    }
    await page.context().close();
  });

  it('keeps all of its state in the address: reload and Back bring it back', async () => {
    const { page } = await shared.visit('workshop/');
    await looked(page);
    await page.getByLabel('Listans språk').selectOption('nn');
    await tab(page, 'Utseende').click();
    await page.getByLabel('Tema').selectOption('editorial');
    await page.locator('summary', { hasText: 'Mått' }).click();
    await page.locator('[name="--gap"]').fill('3rem');
    await page.locator('.bar label', { hasText: 'Mörkt läge' }).click();
    const address = page.url();
    assert.match(address, /\?tab=looks&mode=dark&theme=editorial&lang=nn&--gap=3rem$/);

    await page.reload();
    await looked(page);
    assert.equal(page.url(), address);
    assert.equal(await tab(page, 'Utseende').getAttribute('aria-selected'), 'true');
    assert.equal(await page.getByLabel('Tema').inputValue(), 'editorial');
    assert.equal(await page.locator('[name="--gap"]').inputValue(), '3rem');
    const list = previewOf(page).locator('gransamarbete-list');
    await list.locator('div[lang=nn]').waitFor();
    const gap = () =>
      list
        .locator('[part=cards]')
        .first()
        .evaluate((cards) => getComputedStyle(cards).rowGap);
    assert.equal(await gap(), '48px');

    // One entry for the mode, and one for all the letters of the gap.
    await page.goBack();
    await page.goBack();
    assert.equal(await page.locator('[name="--gap"]').inputValue(), '');
    assert.equal(await page.getByLabel('Tema').inputValue(), 'editorial');
    await page.goBack();
    assert.equal(await page.getByLabel('Tema').inputValue(), '');
    await page.goBack();
    assert.equal(await tab(page, 'Innehåll').getAttribute('aria-selected'), 'true');
    await page.goBack();
    assert.equal(await page.getByLabel('Listans språk').inputValue(), '');
    await list.locator('div[lang=sv]').waitFor();
    await page.context().close();
  });

  for (const [form, name] of [
    ['element', 'Element'],
    ['div', 'Ruta (div)'],
    ['link', 'Länk'],
  ] as const)
    it(`gives code in the form ${form} that works in an empty page`, async () => {
      const query = 'lang=nb&areas=PO1+PO2&ended=show&theme=neutral&card-title:color=%23a00020&--radius=7px';
      const { page } = await shared.visit(`workshop/?tab=code&${query}`, allowed);
      await page.getByLabel('Form').selectOption(name);
      await page.getByRole('button', { name: /^Kopiera: allt/ }).click();
      await hears(page, /^Kopierat: allt på en gång/);
      const code = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(code, /<script defer src="\/dist\/gransamarbete.js" integrity="sha384-[\w+/]{64}"/);

      const empty = await page.context().newPage();
      const address = new URL('/demo/pasted.html', shared.site.origin).href;
      const body = `<!doctype html><html lang="sv"><title>Tom sida</title>\n${code}</html>`;
      await empty.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      const said: string[] = [];
      empty.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      await empty.goto(address);
      const list = empty.locator('gransamarbete-list');
      await list.locator('div[lang=nb]').waitFor();
      const title = list.locator('[part=card-title]').first();
      await title.waitFor();
      assert.equal(await title.evaluate((heading) => getComputedStyle(heading).color), 'rgb(160, 0, 32)');
      assert.equal(await list.locator('[part~=area]').count(), 2);
      assert.equal((await list.locator('[part~=card][part~=ended]').count()) > 0, true);
      assert.equal(await empty.locator('link[href="/dist/themes/neutral.css"]').count(), 1);
      assert.deepEqual(said, []);
      await page.context().close();
    });

  it('gives each piece by itself, and no CSS when nothing is changed', async () => {
    const { page } = await shared.visit('workshop/?tab=code&form=link', allowed);
    await page.getByRole('button', { name: 'Kopiera: lista till sidan' }).click();
    await hears(page, /^Kopierat: lista till sidan/);
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<p><a href="/demo/?embed=gransamarbete-list&amp;src=/demo/feed.json">Alla gränsöverskridande samarbeten</a></p>',
    );
    assert.equal(await page.getByRole('button', { name: /CSS/ }).count(), 0);
    await page.context().close();
  });
});
