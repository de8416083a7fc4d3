import assert from 'node:assert/strict';
import { openAsBlob, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import { toJsonFeed } from '../../src/extras/export/to-json-feed.js';
import { mergePages } from '../../src/feed/merge-pages.js';
import { importSources } from '../../src/import/import-sources.js';
import type { Source } from '../../src/import/table.js';
import { demoFeed, read } from '../helpers/feeds.js';
import { pageValue } from '../helpers/page-value.js';
import { brokenTable, brokenTables } from '../import/broken/tables.js';

const told = (value: unknown) =>
  validateFeed(value).map(({ pointer, keyword, found }) => `${pointer} ${keyword} ${JSON.stringify(found)}`);

/** The items of what an import writes, all of which keep to the schema. */
async function itemsWritten(source: Source): Promise<number> {
  const { pages, items } = await importSources([source], {
    title: 'Samarbeten',
    // Some broken tables have too little text to tell; the schema asks for it all the same.
    language: 'sv',
    // Whatever is usable, however little.
    tolerance: 1,
    htmlToText: (html) => html.replace(/<[^>]*>/g, ''),
    report: () => undefined,
  });
  for (const page of pages) assert.deepEqual(told(pageValue(page)), [], page.name);
  return pages.length ? items : 0;
}

describe('what we write keeps to the schema of feeds', () => {
  const fixtures = new URL('../import/fixtures/', import.meta.url);
  for (const name of readdirSync(fixtures).filter((file) => !file.endsWith('.expected.json')))
    it(`from ${name}`, async () => {
      const bytes = (await openAsBlob(new URL(name, fixtures))).stream();
      assert.ok(await itemsWritten({ name, bytes }));
    });

  it('from every table that is broken', async () => {
    let items = 0;
    for (const name of brokenTables()) items += await itemsWritten(brokenTable(name));
    assert.ok(items, 'something of some of them');
  });

  it('when a visitor takes the list along', () => {
    const { feed } = mergePages([read(demoFeed('feed'))]);
    const text = toJsonFeed(feed, { title: 'Samarbeten', page: 'https://www.example.se/samarbeten' });
    assert.deepEqual(told(JSON.parse(text)), []);
  });
});
