import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import type * as Collector from '../../src/collector/index.js';
import { releases } from '../helpers/releases.js';
import { sqliteDatabase, type TestDatabase } from '../helpers/stores.js';
import { demo, inTime } from './visit.js';

const folder = 'test/releases';
const read = (release: string, file: string) => readFileSync(join(folder, release, file));

/** The collector of a release. It lies where it finds the databases that are installed. */
async function collectorOf(release: string): Promise<typeof Collector> {
  const cache = 'node_modules/.cache';
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'gransamarbete-'));
  const file = join(place, 'collector.mjs');
  writeFileSync(file, brotliDecompressSync(read(release, 'collector.js.br')));
  try {
    return (await import(pathToFileURL(file).href)) as typeof Collector;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The collector of a release behind a socket of its own, over an empty SQLite file. */
async function startCollector(test: TestContext, release: string, allowed: string): Promise<[string, TestDatabase]> {
  const { createApp, openDatabase } = await collectorOf(release);
  const votes = sqliteDatabase();
  const database = await openDatabase(votes.url);
  const app = createApp({ database, config: { allowedOrigins: new Set([allowed]) }, log: () => undefined });
  const answer = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false });
  const server = createServer((request, response) => void answer(request, response)).listen(0);
  await once(server, 'listening');
  test.after(async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
    await votes.drop();
  });
  return [`http://localhost:${(server.address() as AddressInfo).port}`, votes];
}

/** Votes yes below the list, then changes to no. */
async function vote(page: Page): Promise<void> {
  const feedback = page.locator('gransamarbete-list page-feedback');
  await feedback.locator('[part~=answer-yes]').click();
  await page.waitForFunction(() => heard.events.filter(({ type }) => type === 'page-feedback-sent').length === 1);
  await feedback.locator('[part~=answer-no]').click();
  await page.waitForFunction(() => heard.events.filter(({ type }) => type === 'page-feedback-sent').length === 2);
}

const answers = async (database: TestDatabase) =>
  (await database.votes()).map(({ page, answer, revision }) => [new URL(page).pathname, revision, answer]);
const twoRevisions = [
  ['/demo/', 0, 'yes'],
  ['/demo/', 1, 'no'],
];

it('every release that is kept is tested', () => {
  const kept = readdirSync(folder).filter((name) => name.startsWith('v'));
  assert.deepEqual(kept.sort(), [...releases].sort());
});

for (const release of releases)
  describe(`${release} and today`, inTime, () => {
    const shared = demo();

    it("its script reads today's feed and votes at today's collector", async () => {
      const { page, said, events } = await shared.visit('about:blank');
      await page.route('**/dist/gransamarbete.js', (route) =>
        route.fulfill({ body: read(release, 'gransamarbete.js'), contentType: 'text/javascript' }),
      );
      await page.goto(`${shared.site.origin}/demo/`);
      await page.locator('[part~=card]').first().waitFor();
      const items = (JSON.parse(readFileSync('demo/feed.json', 'utf8')) as { items: unknown[] }).items.length;
      const [load] = await events<{ problems: number }>('gransamarbete-load');
      assert.equal(load?.problems, 0);
      await page.locator('[part~=ended] input').check();
      await page.waitForFunction(() => heard.events.some(({ type }) => type === 'gransamarbete-filter'));
      const [filter] = await events<{ shown: number }>('gransamarbete-filter');
      assert.equal(filter?.shown, items);

      await vote(page);
      assert.deepEqual(await answers(shared.site.database), twoRevisions);
      assert.deepEqual(said, []);
      await page.context().close();
    });

    it("today's script reads its feed and votes at its collector", async (test) => {
      const [collector, votes] = await startCollector(test, release, shared.site.origin);
      const { page, said, events } = await shared.visit('about:blank');
      await page.route('**/demo/feed.json', (route) =>
        route.fulfill({ body: read(release, 'feed.json'), contentType: 'application/feed+json' }),
      );
      await page.route('**/votes', (route) => route.continue({ url: `${collector}/votes` }));
      await page.goto(`${shared.site.origin}/demo/`);
      await page.locator('[part~=card]').first().waitFor();
      const [load] = await events<{ problems: number }>('gransamarbete-load');
      assert.equal(load?.problems, 0);

      const before = await answers(shared.site.database);
      await vote(page);
      assert.deepEqual(await answers(votes), twoRevisions);
      assert.deepEqual(await answers(shared.site.database), before);
      assert.deepEqual(said, []);
      await page.context().close();
    });
  });
