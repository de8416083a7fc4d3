import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import { imported } from './broken/imported.js';
import { pageValue } from '../helpers/page-value.js';
import { sourceFrom } from './broken/tables.js';

const folder = new URL('fixtures/', import.meta.url);
const isExpected = (name: string): boolean => name.endsWith('.expected.json');

/** What is expected of a file: the findings of its import, and the feed. It stands beside it. */
const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Record<string, unknown>;

for (const name of readdirSync(folder).filter((name) => !isExpected(name))) {
  it(`makes a feed of ${name}`, async () => {
    const read = () => imported(sourceFrom(name, readFileSync(new URL(name, folder)), 512));
    const { summary, pages } = await read();
    const [page] = pages;
    const feed = pageValue(page);
    assert.deepEqual({ ...summary, feed }, expectedOf(name));
    assert.deepEqual(validateFeed(feed), []);
    // The same bytes give the same bytes.
    assert.deepEqual((await read()).pages, pages);
  });
}
