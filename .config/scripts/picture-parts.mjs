// Takes the picture that names every part, demo/parts.png, from the built script.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { demoServer } from './demo-server.mjs';
import { labels } from './parts.mjs';
import { smaller } from './pictures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = (id, title, summary, fields) => ({
  id,
  title,
  summary,
  url: 'https://projekt.example/',
  language: 'sv',
  _gransamarbete: { kind: 'project', programme: '2021TC16RFCB015', ...fields },
});
const partners = [
  { name: 'Stål & Verkstad', country: 'SE', role: 'lead' },
  { name: '7sterke', country: 'NO', role: 'lead' },
];
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samarbeten',
  language: 'sv',
  _gransamarbete: { updated: '2026-11-20' },
  items: [
    project('1', 'Grön industriväxt', 'Tillverkare på båda sidor om gränsen ställer om tillsammans.', {
      focusArea: ['PO1'],
      period: { start: '2023-08', end: '2028-07' },
      partners,
      places: [{ name: 'Karlstad' }, { name: 'Kongsvinger' }],
      budget: [{ kind: 'total', amount: 1704753, currency: 'EUR' }],
    }),
    {
      ...project('2', 'Across Border Collaboration', 'Municipalities learn from each other.', {
        focusArea: ['ISO1'],
        period: { start: '2023-05', end: '2025-04' },
        partners,
      }),
      language: 'en',
    },
    project('3', 'Gränsens Smaker', '', { focusArea: ['PO2', 'PO4', 'X'], period: { start: '2024', end: '2999' } }),
    {
      id: '4',
      title: 'ARKO-samarbetet',
      url: 'https://arko.example/',
      summary: 'Kommuner på båda sidor om gränsen.',
      _gransamarbete: { kind: 'institution' },
    },
  ],
};

// A collector that takes every vote.
const collector = new Hono().post('/votes', (context) => context.text('ok', 201));
const server = serve({ fetch: demoServer({ root, collector }).fetch, port: 0 });
await new Promise((resolve) => server.once('listening', resolve));
const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1200, height: 2400 }, deviceScaleFactor: 1.5 });
await page.goto(`http://localhost:${server.address().port}/demo/`);

for (const weight of [400, 600, 700]) {
  const file = `${root}node_modules/@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`;
  await page.evaluate(
    async ([data, weight]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Open Sans', bytes.buffer, { weight }).load());
    },
    [readFileSync(file).toString('base64'), String(weight)],
  );
}

const list = page.locator('gransamarbete-list');
await list.evaluate(async (element, feed) => {
  document.body.replaceChildren(element);
  document.body.style.padding = '24px 260px';
  element.style.margin = '0';
  Object.assign(element, { feed, pageSize: 2 });
  await element.updateComplete;
  element.shadowRoot.querySelector('page-feedback').comment = true;
}, feed);
await list.locator('[part=ended] input').check();
await list.locator('[part=about] summary').click();
await list.locator('[part~=answer-yes]').click();
await list.locator('[part=undo]').waitFor();
await list.locator('[part=comment-field]').waitFor();
await page.evaluate(() => document.activeElement.blur());
await page.mouse.move(0, 0);

/** Pixels from the upper edge, by the height. */
const levels = {
  top: (height) => Math.min(height / 2, 14),
  high: () => 3,
  low: (height) => height - 3,
  below: (height) => height,
};
const places = [];
for (const [side, name, selector, meets] of labels) {
  const found = (name.startsWith('feedback-') ? list.locator('page-feedback') : list).locator(selector).first();
  const box = await found.boundingBox();
  if (!box) throw new Error(`${name} is not to be seen.`);
  const { x, y, width, height } = box;
  places.push({ side, name, x: side === 'left' ? x - 5 : x + width + 5, y: y + levels[meets ?? 'top'](height) });
}
await page.evaluate((places) => {
  const make = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const step = 23;
  const { scrollHeight } = document.documentElement;
  const svg = make('svg', { width: 1200, height: scrollHeight });
  Object.assign(svg.style, { position: 'absolute', inset: 0 });
  for (const side of ['left', 'right']) {
    const column = places.filter((place) => place.side === side).sort((a, b) => a.y - b.y || a.x - b.x);
    // As near to what they name as there is room, without one on another: groups that meet move together.
    const groups = [];
    for (const place of column) {
      groups.push({ size: 1, middle: place.y });
      for (let last; (last = groups.at(-1)), groups.length > 1;) {
        const before = groups.at(-2);
        if (last.middle - before.middle >= ((last.size + before.size) * step) / 2) break;
        const size = last.size + before.size;
        const sum = before.middle * before.size + last.middle * last.size;
        groups.splice(-2, 2, { size, middle: sum / size });
      }
    }
    const heights = groups.flatMap(({ size, middle }) =>
      Array.from({ length: size }, (_, index) => middle + (index - (size - 1) / 2) * step),
    );
    const [edge, bend, anchor] = side === 'left' ? [212, 244, 'end'] : [988, 956, 'start'];
    column.forEach(({ name, x, y }, index) => {
      const level = Math.max(14, heights[index]);
      const points = `${edge},${level} ${bend},${y} ${x},${y}`;
      svg.prepend(make('polyline', { points, fill: 'none', stroke: '#fff', 'stroke-width': 3 }));
      svg.append(
        make('polyline', { points, fill: 'none', stroke: '#b3005e' }),
        make('circle', { cx: x, cy: y, r: 3, fill: '#b3005e' }),
      );
      const text = make('text', { x: edge + (side === 'left' ? -6 : 6), y: level + 4.5, 'text-anchor': anchor });
      text.textContent = name;
      text.style.font = '600 13px "Open Sans"';
      svg.append(text);
    });
  }
  document.body.append(svg);
}, places);
writeFileSync(
  `${root}demo/parts.png`,
  await smaller(
    await page.screenshot({
      clip: { x: 0, y: 0, width: 1200, height: await page.evaluate(() => document.body.offsetHeight) },
    }),
  ),
);
await browser.close();
server.close();
