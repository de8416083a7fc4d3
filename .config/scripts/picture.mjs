// Takes the picture of the README from the demo, as built.
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { demoServer } from './demo-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = serve({ fetch: demoServer({ root, collector: new Hono() }).fetch, port: 0 });
await new Promise((resolve) => server.once('listening', resolve));

const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1180, height: 1000 }, deviceScaleFactor: 1.5 });
await page.goto(`http://localhost:${server.address().port}/demo/`);
const list = page.locator('gransamarbete-list');
await list.locator('[part~=card]').first().waitFor();
await list.getByRole('checkbox', { name: /mer social/ }).check();
await list.getByRole('checkbox', { name: /avslutade/ }).check();
const { x, y, width } = await list.boundingBox();
await page.screenshot({
  path: `${root}demo/picture.png`,
  clip: { x: x - 24, y: y - 24, width: width + 48, height: 880 },
  fullPage: true,
});
await browser.close();
server.close();
