// Takes the picture of the list in windows of three widths, light and dark, from the demo, as built.
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from '../browsers.mjs';
import { demoServer } from './demo-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = serve({ fetch: demoServer({ root, collector: new Hono() }).fetch, port: 0 });
await new Promise((resolve) => server.once('listening', resolve));

const widths = [1280, 768, 320];
const [height, gap] = [1400, 40];
const browser = await chromium.launch(await findChromium());
const pictures = [];
for (const [row, colorScheme] of ['light', 'dark'].entries()) {
  let left = gap;
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`http://localhost:${server.address().port}/demo/`);
    await page.locator('gransamarbete-list [part~=card]').first().waitFor();
    pictures.push({ input: await page.screenshot(), left, top: gap + row * (height + gap) });
    left += width + gap;
    await page.close();
  }
}
await browser.close();
server.close();

const size = { width: widths.reduce((sum, width) => sum + width + gap, gap), height: 2 * height + 3 * gap };
const sheet = await sharp({ create: { ...size, channels: 3, background: '#9aa5ad' } })
  .composite(pictures)
  .png()
  .toBuffer();
// Half as large: to be seen, not to be read.
await sharp(sheet)
  .resize({ width: Math.round(size.width / 2) })
  .png({ palette: true })
  .toFile(`${root}demo/sizes.png`);
