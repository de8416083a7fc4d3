import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { assertAccessible } from './checks.js';
import { chooseFile, csv, download, focusedCell, heading, left, withProblems, write } from './feed-maker-site.js';
import { demo, inTime } from './visit.js';

const loginPage = `<!doctype html><html lang="sv"><head><title>Logga in</title></head><body>
<form action="/login"><label>Lösenord <input type="password"></label></form></body></html>`;

describe('the feed maker', inTime, () => {
  const shared = demo();

  it('sends nothing: it asks for its own files only, and its policy forbids the rest', async () => {
    const { page, violations } = await shared.visit('feed-maker/');
    await page.getByText('Välj fil', { exact: true }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await chooseFile(page, 'projekt.csv', withProblems);
    await left(page, /^\s*2 problem kvar/);
    await page.keyboard.press('F8');
    await write(page, '2027-02-28');
    await left(page, /^\s*1 problem kvar/);
    await download(page, /^Ladda ned feed\.json$/);
    assert.deepEqual(
      asked.filter((address) => !/^GET \/demo\/assets\/open-sans/.test(address)),
      [],
    );
    assert.deepEqual(await violations(), []);

    const answered: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    const refused = await page.evaluate(async () => {
      const tries = {
        fetch: () => fetch('/demo/feed.json'),
        request: () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = resolve;
            request.onerror = reject;
            request.open('GET', '/demo/feed.json');
            request.send();
          }),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(location.origin.replace('http', 'ws'));
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
        worker: () =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/dist/gransamarbete.classic.js');
            worker.onmessage = resolve;
            worker.onerror = reject;
          }),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(tries)) await attempt().catch(() => names.push(name));
      return names;
    });
    assert.deepEqual(refused, ['fetch', 'request', 'socket', 'worker']);
    assert.equal((await violations()).filter((violation) => violation.startsWith('connect-src')).length, 3);
    assert.equal((await violations()).filter((violation) => violation.startsWith('worker-src')).length, 1);
    assert.deepEqual(answered, []);
    await page.context().close();
  });

  it('tells what a login page is that was saved as a table, and makes no row of it', async () => {
    const { page } = await shared.visit('feed-maker/');
    await chooseFile(page, 'projekt.csv', loginPage);
    const refusal = page.locator('#refusal');
    await refusal.waitFor();
    assert.equal(await focusedCell(page), 'refusal');
    assert.match((await refusal.textContent())!, /projekt\.csv[\s\S]*webbsida/);
    assert.equal(await page.locator('.scroller, gransamarbete-list').count(), 0);
    await assertAccessible(page, 'a login page');
    await chooseFile(page, 'projekt.csv', withProblems);
    await left(page, /^\s*2 problem kvar/);
    assert.equal(await refusal.count(), 0);
    await page.context().close();
  });

  it('makes no feed of a table without a known column, and says what to do', async () => {
    const { page } = await shared.visit('feed-maker/');
    await chooseFile(page, 'tal.csv', csv(['a1', 'b1'], ['Skog', '2026']));
    await page.getByText('Ingen rad med kända kolumnnamn hittades').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Ladda ned feed/ }).count(), 0);
    // The names are written into the first row, and it becomes the heading.
    await page.locator('#cell-0-0').focus();
    await write(page, 'Titel på svenska');
    await page.keyboard.press('ArrowRight');
    await write(page, 'Startdatum');
    await page.locator('gransamarbete-list [part~=card]').waitFor();
    assert.equal(await page.locator('#cell-0-0').count(), 0);
    await page.context().close();
  });

  it('stays usable with 5 000 rows, and draws only those that are near', async () => {
    const { page, said } = await shared.visit('feed-maker/');
    const turns = () => page.evaluate(() => (globalThis as unknown as { turns: { count: number } }).turns.count);
    const rows = Array.from({ length: 5000 }, (_, index) => [
      `Projekt ${index + 1}`,
      `Prosjekt ${index + 1}`,
      'Text.',
      'PO1',
      '2026-01-01',
      index === 4321 ? '2027-02-31' : '2027-12-31',
    ]);
    await chooseFile(page, 'stor.csv', csv(heading, ...rows));
    await left(page, /^\s*1 problem kvar/);
    assert.equal(await page.locator('table').getAttribute('aria-rowcount'), '5001');
    assert.equal((await page.locator('tbody tr').count()) < 80, true);
    await page.keyboard.press('F8');
    assert.equal(await focusedCell(page), 'cell-4322-5');
    await page.keyboard.press('Control+End');
    assert.equal(await focusedCell(page), 'cell-5000-5');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    assert.match(await focusedCell(page), /^cell-49\d\d-4$/);

    // The page gets its turns while the feed is made anew: a timer that waits for nothing is heard again and again.
    await page.keyboard.press('F8');
    await page.evaluate(() => {
      const turns = { count: 0 };
      Object.assign(globalThis, { turns });
      setInterval(() => turns.count++);
    });
    await write(page, '2027-12-30');
    const before = await turns();
    await left(page, /^\s*Inga problem kvar/);
    const after = await turns();
    assert.equal(after - before > 10, true, `${after - before} turns`);
    assert.equal(await page.getByRole('button', { name: /^Ladda ned feed.*json$/ }).count(), 10);

    // The wheel takes the cell away; the table keeps the focus, and the next key comes back to it.
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('#cell-1-0'));
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'scroller');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focusedCell(page), 'cell-4323-5');
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('reads each sheet of a workbook that has several', async () => {
    const { page } = await shared.visit('feed-maker/');
    const sheet = (name: string, title: string) => ({
      name,
      rows: [
        ['Titel på svenska', 'Startdatum'],
        [title, '2026-01-01'],
      ],
    });
    const book = await writeXlsx({ sheets: [sheet('Projekt', 'Skog'), sheet('Gamla', 'Väg')] });
    await chooseFile(page, 'bok.xlsx', book);
    await page.locator('gransamarbete-list').getByText('Skog').waitFor();
    const sheets = page.getByLabel('Blad', { exact: true });
    await sheets.selectOption('Gamla');
    await page.locator('gransamarbete-list').getByText('Väg').waitFor();
    assert.deepEqual(await sheets.locator('option').allTextContents(), ['Projekt', 'Gamla']);

    // What was changed goes with its sheet, so somebody is asked; the title is the feed's, and stays.
    await page.getByLabel('Flödets titel').fill('Projekt i norr');
    await page.locator('#cell-1-0').focus();
    await write(page, 'Vägar');
    await sheets.selectOption('Projekt');
    await page.getByText('Vill du byta till bladet ”Projekt”? Det du har ändrat försvinner.').waitFor();
    assert.equal(await sheets.inputValue(), 'Gamla');
    await assertAccessible(page, 'a question');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.leaving').count(), 0, 'to stay is the first choice');
    assert.equal(await focusedCell(page), 'sheet');
    assert.equal(await page.locator('#cell-1-0 .text').textContent(), 'Vägar');
    await sheets.selectOption('Projekt');
    await page.getByRole('button', { name: 'Ja, byt blad' }).click();
    await page.locator('gransamarbete-list').getByText('Skog').waitFor();
    assert.equal(await page.locator('#cell-1-0 .text').textContent(), 'Skog');
    assert.equal(await page.getByLabel('Flödets titel').inputValue(), 'Projekt i norr');
    await page.context().close();
  });

  it('takes what is pasted from a spreadsheet, as a table and into cells', async () => {
    const { page } = await shared.visit('feed-maker/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Klistra in en tabell').first().click();
    await page.locator('#pasted').fill('Titel på svenska\tStartdatum\tSlutdatum\nSkog\t2026\t2027\nVäg\t2026\t2027\n');
    await page.getByRole('button', { name: 'Använd tabellen' }).click();
    await left(page, /^\s*Inga problem kvar/);
    await page.evaluate(() => navigator.clipboard.writeText('2025\t2028\n2024\t2029\n'));
    await page.locator('#cell-1-1').focus();
    await page.keyboard.press('Control+v');
    assert.deepEqual(await page.locator('tbody .text').allTextContents(), [
      ...['Skog', '2025', '2028'],
      ...['Väg', '2024', '2029'],
    ]);
    assert.equal(await page.locator('#unplaced').count(), 0);

    // A cell with a line break stays one cell, also when it is copied here; what finds no place is told.
    await page.evaluate(() => navigator.clipboard.writeText('"Skog\noch mark"\t2023\t2027\t\tutanför\r\n'));
    await page.locator('#cell-1-0').focus();
    await page.keyboard.press('Control+v');
    const told = 'En inklistrad cell fick inte plats i tabellen och kom inte med.';
    assert.equal(await page.locator('#unplaced').textContent(), told);
    assert.equal((await page.locator('#said').textContent())!.trim(), told);
    await assertAccessible(page, 'a table with a notice');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    assert.deepEqual(await page.locator('tbody .text').allTextContents(), [
      ...['Skog\noch mark', '2023', '2027'],
      ...['Skog\noch mark', '2024', '2029'],
    ]);
    assert.equal(await page.locator('#unplaced').count(), 0);
    await page.context().close();
  });

  it('gives a template that it reads without a problem', async () => {
    for (const [ui, name, none] of [
      ['sv', /^Ladda ned en mall/, /^\s*Inga problem kvar/],
      ['nb', /^Last ned en mal/, /^\s*Ingen problemer igjen/],
    ] as const) {
      const { page } = await shared.visit(`feed-maker/?ui=${ui}`);
      const template = await download(page, name);
      await chooseFile(page, template.name, template.bytes);
      await left(page, none);
      assert.equal(await page.locator('gransamarbete-list [part~=card]').count(), 2);
      await page.context().close();
    }
  });
});
