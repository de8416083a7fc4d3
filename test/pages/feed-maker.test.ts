import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import { readFeed } from '../../src/feed/index.js';
import { assertAccessible, assertFits, setTextSize } from './checks.js';
import { chooseFile, csv, download, focusedCell, heading, left, withProblems, write } from './feed-maker-site.js';
import { demo, inTime } from './visit.js';

const chooseIn = { sv: 'Välj fil', nb: 'Velg fil', nn: 'Vel fil', en: 'Choose file' } as const;

describe('the feed maker', inTime, () => {
  const shared = demo();

  for (const language of ['sv', 'nb', 'nn', 'en'] as const)
    it(`is quiet, accessible and fits in ${language}, light and dark, wide and narrow, empty and with problems`, async () => {
      const { page, said, foreign, violations } = await shared.visit(`feed-maker/?ui=${language}`);
      await page.getByText(chooseIn[language], { exact: true }).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      const look = async (name: string) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await assertFits(page, `${name} at ${width} px`);
        }
        await assertAccessible(page, `${language}, ${name} at 320 px`);
        await setTextSize(page, '200%');
        await page.setViewportSize({ width: 640, height: 900 });
        await assertFits(page, `${name} at 640 px with text of twice the size`);
        await setTextSize(page, '');
        await page.setViewportSize({ width: 1280, height: 900 });
        await assertAccessible(page, `${language}, ${name} at 1280 px`);
      };
      await look('start');
      await chooseFile(page, 'projekt.csv', withProblems);
      await left(page, /^\s*2 /);
      await page.locator('gransamarbete-list [part~=card]').first().waitFor();
      await look('table');
      assert.deepEqual(said, []);
      assert.deepEqual(foreign, []);
      assert.deepEqual(await violations(), []);
      await page.context().close();
    });

  it('is used by keyboard alone: from a file with problems to a feed without any', async () => {
    const { page, said } = await shared.visit('feed-maker/');
    const chooser = page.waitForEvent('filechooser');
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'file')) break;
    }
    await page.keyboard.press('Space');
    await (await chooser).setFiles({ name: 'projekt.csv', mimeType: 'text/csv', buffer: Buffer.from(withProblems) });
    await left(page, /^\s*2 problem kvar/);
    assert.equal(await focusedCell(page), 'cell-1-0');

    await page.keyboard.press('F8');
    assert.equal(await focusedCell(page), 'cell-1-5');
    const cell = page.locator('#cell-1-5');
    assert.equal(await cell.getAttribute('aria-invalid'), 'true');
    assert.match((await page.locator('#cell-problems').textContent())!, /Fel:/);
    await write(page, '2027-02-28');
    await left(page, /^\s*1 problem kvar/);
    assert.equal(await focusedCell(page), 'cell-1-5', 'the keys go on from where they were');
    assert.equal(await cell.getAttribute('aria-invalid'), null);
    await page.keyboard.press('F8');
    assert.equal(await focusedCell(page), 'cell-2-3');
    await write(page, 'PO1');
    await left(page, /^\s*Inga problem kvar/);
    await page.waitForFunction(() => document.querySelector('#said')?.textContent.includes('Inga problem kvar'));

    const { name, text } = await download(page, /^Ladda ned feed\.json$/);
    assert.equal(name, 'feed.json');
    const feed: unknown = JSON.parse(text);
    assert.deepEqual(validateFeed(feed), []);
    const read = readFeed(feed);
    assert.deepEqual(read?.problems, []);
    assert.deepEqual(
      read.items.map(({ versions, period, areas }) => [versions.map(({ title }) => title)[0], period.end, areas]),
      [
        ['Skog över gränsen', '2027-02-28', ['PO2']],
        ['Smarta vägar', '2028-12', ['PO1']],
      ],
    );
    const mended = await download(page, /CSV/);
    assert.equal(mended.name, 'projekt-rättad.csv');
    assert.match(mended.text, /^\uFEFF"Titel på svenska";/);
    assert.match(mended.text, /"2027-02-28"/);
    assert.doesNotMatch(mended.text, /2027-02-31/);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('shows the list as it will be, in the language that somebody asks for', async () => {
    const { page } = await shared.visit('feed-maker/');
    await chooseFile(page, 'projekt.csv', withProblems);
    const list = page.locator('gransamarbete-list');
    await list.getByText('Skog över gränsen').waitFor();
    await page.getByLabel('Listans språk').selectOption('nb');
    await list.getByText('Skog over grensen').waitFor();
    await page.locator('#cell-1-1').click();
    await write(page, 'Skogen over grensa');
    await list.getByText('Skogen over grensa').waitFor();
    assert.equal(await list.getByText('Skog over grensen').count(), 0);
    await page.context().close();
  });

  it('keeps table and changes when the language changes, and asks before they go', async () => {
    const { page } = await shared.visit('feed-maker/');
    await chooseFile(page, 'projekt.csv', withProblems);
    await left(page, /^\s*2 problem kvar/);
    await page.locator('#cell-1-5').focus();
    await write(page, '2027');
    await page.getByRole('link', { name: 'English' }).click();
    await left(page, /^\s*1 problem left/);
    assert.match(page.url(), /\?ui=en$/);
    assert.match((await page.locator('#cell-1-5').textContent())!, /2027/);
    await page.getByRole('button', { name: 'Open another file' }).click();
    await page.getByText('Open another file? What you have changed will be lost.').waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#cell-1-5').count(), 1, 'to stay is the first choice');
    await page.getByRole('button', { name: 'Open another file' }).click();
    await page.getByRole('button', { name: 'Yes, open another' }).click();
    await page.getByText('Drop a spreadsheet here').waitFor();
    assert.equal(await page.locator('.scroller').count(), 0);
    await page.context().close();
  });

  it('understands a column as somebody says, and takes that back', async () => {
    const { page } = await shared.visit('feed-maker/');
    const rows = [
      ['Titel på svenska', 'Påhittat', 'Slutdatum'],
      ['Skog över gränsen', '2026-05-01', '2028'],
    ];
    await chooseFile(page, 'projekt.csv', csv(...rows));
    await left(page, /^\s*1 problem kvar/);
    await page.locator('.group summary').click();
    await page.getByRole('button', { name: /^Rad 1/ }).click();
    assert.equal(await focusedCell(page), 'field-1');
    await page.keyboard.type('Startd');
    assert.equal(await page.locator('#field-1').inputValue(), 'start');
    await left(page, /^\s*Inga problem kvar/);
    await page.locator('gransamarbete-list').getByText('maj 2026').first().waitFor();
    await page.locator('#cell-1-0').focus();
    await page.keyboard.press('Control+z');
    await left(page, /^\s*1 problem kvar/);
    await page.context().close();
  });

  it('changes all cells that say the same at once, and takes them back at once', async () => {
    const { page } = await shared.visit('feed-maker/');
    const row = (title: string) => [title, '', '', 'Smart region', '2026', '2028'];
    await chooseFile(page, 'projekt.csv', csv(heading, row('Skog'), row('Väg'), row('Mat')));
    await left(page, /^\s*3 problem kvar/);
    await page.keyboard.press('F8');
    await write(page, 'PO1');
    await page.getByRole('button', { name: 'Ändra även 2 andra celler med ”Smart region”' }).press('Enter');
    await left(page, /^\s*Inga problem kvar/);
    assert.equal(await focusedCell(page), 'cell-1-3');
    await page.keyboard.press('Control+z');
    await left(page, /^\s*2 problem kvar/);
    await page.context().close();
  });

  it('counts the rows below the heading, whichever of them are shown', async () => {
    const { page } = await shared.visit('feed-maker/');
    await chooseFile(page, 'projekt.csv', withProblems);
    await left(page, /^\s*2 problem kvar/);
    const name = page.locator('.file .name');
    assert.equal((await name.textContent())!.trim(), 'projekt.csv: 2 rader');
    await page.getByLabel('Visa bara rader med problem').check();
    await page.locator('#cell-1-5').waitFor();
    assert.equal((await name.textContent())!.trim(), 'projekt.csv: 2 rader');
    await page.context().close();
  });
});
