import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Chooses a file on the page. */
export const chooseFile = async (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page
    .locator('.drop input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** Waits until the page has looked at the table, and says how many problems are left. */
export async function left(page: Page, wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('#left')?.textContent ?? ''),
    wanted.source,
  );
}

/** Which cell has the focus, as row and column of the file. */
export const focusedCell = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

/** Writes over the cell that has the focus. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** The text of a file that the page gives. */
export async function download(page: Page, name: RegExp): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).press('Enter')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  assert.notEqual(bytes.length, 0);
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** A table as Swedish Excel saves it. */
export const csv = (...rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;

export const heading = [
  'Titel på svenska',
  'Titel på norska',
  'Sammanfattning',
  'Insatsområde',
  'Startdatum',
  'Slutdatum',
];

/** Two projects, with a date that no calendar has and an area that nobody knows. */
export const withProblems = csv(
  heading,
  ['Skog över gränsen', 'Skog over grensen', 'Skogsägare prövar nytt.', 'PO2', '2025-01-01', '2027-02-31'],
  ['Smarta vägar', 'Smarte veier', 'Sensorer berättar när det är halt.', 'Smart region', '2026-01', '2028-12'],
);
