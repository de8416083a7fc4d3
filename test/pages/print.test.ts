import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractText } from 'unpdf';
import type { Page } from 'playwright-core';
import feed from '../../demo/feed.json' with { type: 'json' };
import { demo, inTime } from './visit.js';

/** What stands on the paper, line by line; white space counts once. */
async function paper(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: 'A4', printBackground: true });
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

const plain = (text: string): string => text.replace(/\s+/g, '');
/** A long word or address may be broken at the end of a line. */
const has = (text: string, words: string): boolean => plain(text).includes(plain(words));

/** What a visitor reads of the list. */
const shown = (page: Page) =>
  page
    .locator('gransamarbete-list')
    .locator('[part=toolbar], [part=status], [part=section]')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).innerText));

/** The items that a list with these areas has; institutions belong to none. */
const matching = (...areas: string[]) =>
  feed.items.filter(
    ({ _gransamarbete: { kind, ...fields } }) =>
      kind === 'institution' || ('focusArea' in fields && fields.focusArea.some((area) => areas.includes(area))),
  );

/** Every text of a control: none of them is on paper. */
const controls = [
  'Sök bland samarbeten',
  'Alla platser',
  'Rensa filter',
  'Visa fler',
  'Visa avslutade',
  'Hjälpte sidan dig?',
  'Om Interreg',
  'En grönare gränsregion',
];

describe('print.html on paper', inTime, () => {
  const shared = demo();

  async function open() {
    const visit = await shared.visit('print.html');
    await visit.page.locator('gransamarbete-list [part~=card]').first().waitFor();
    return visit;
  }

  it('has all cards that match, the filters in words, addresses behind links, and no control', async () => {
    const { page, said, violations } = await open();
    const text = await paper(page);
    const items = matching('PO1', 'PO4');
    assert.ok(items.length > 8, String(items.length));
    for (const { title, url } of items) {
      assert.ok(has(text, title), title);
      if (url) assert.ok(has(text, `${title} (${url})`), url);
    }
    for (const { title } of feed.items)
      assert.equal(
        has(text, title),
        items.some((item) => item.title === title),
        title,
      );
    assert.ok(has(text, 'Insatsområde: En smartare gränsregion · Insatsområde: En mer social gränsregion'));
    assert.deepEqual(
      controls.filter((words) => has(text, words)),
      [],
    );
    assert.deepEqual([said, await violations()], [[], []]);
    await page.context().close();
  });

  it('has just what the visitor has searched for, and says so', async () => {
    const { page } = await open();
    await page.locator('[part=search-input]').fill('cyber');
    await page.locator('[part=status]').getByText('Visar 1 av').waitFor();
    const text = await paper(page);
    assert.ok(has(text, 'Cross Border Cyber Capacity'));
    assert.ok(!has(text, 'Hexagon'));
    assert.ok(has(text, 'Sök bland samarbeten: cyber'));
    await page.context().close();
  });

  it('leaves the page as it was', async () => {
    const { page } = await open();
    await page.locator('[part=more]').first().click();
    const before = await shown(page);
    await paper(page);
    assert.deepEqual(await shown(page), before);
    assert.match(before.join(), /Visa fler/);
    assert.equal(await page.locator('[part=selection]').count(), 0);
    await paper(page);
    assert.deepEqual(await shown(page), before);
    await page.context().close();
  });
});
