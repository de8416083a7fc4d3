// Measures the built widget against the same page written by hand, and prints a table.
//
//   node .config/scripts/bench.mjs           12, 1 000 and 10 000 items
//   node .config/scripts/bench.mjs --quick   shows that it runs: three pairs, without the largest feed
import { cpus } from 'node:os';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { aims, measurePairs } from '../../test/bench/measure.mjs';
import { measurePaged, paged, pagedAim } from '../../test/bench/pages.mjs';
import { startServer } from '../../test/bench/server.mjs';

const quick = process.argv.includes('--quick');
/** Pairs of visits by number of items. */
const plan = new Map(Object.entries(quick ? { 12: 3, 1000: 3 } : { 12: 21, 1000: 15, 10000: 9 }));
const warmUp = quick ? 0 : 2;

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/, ' ');

/** Each pair has a ratio of its own; half of them lie between the quartiles. */
function row(size, name, pairs) {
  const unit = name.startsWith('heap') ? 'MiB' : 'ms';
  const of = (side) => `${median(pairs.map((pair) => pair[side][name])).toFixed(1)} ${unit}`;
  const ratios = pairs.map(({ widget, hand }) => widget[name] / hand[name]).sort((a, b) => a - b);
  const quartile = (part) => ratios[Math.round((ratios.length - 1) * part)].toFixed(2);
  const ratio = median(ratios).toFixed(2);
  const met = Number(ratio) <= aims[name] ? 'met' : 'missed';
  const spread = `${quartile(0.25)}–${quartile(0.75)}`;
  return [thousands(size), name, of('widget'), of('hand'), ratio, spread, aims[name].toFixed(2), met];
}

const widths = [6, 15, 10, 10, 5, 11, 4, 6];
/** The name and the verdict are words, the rest are numbers. */
const cell = (text, column) => (column % 6 === 1 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
const print = (cells) => console.log(cells.map(cell).join('  ').trimEnd());

/** A long feed in pages must show its first cards as soon as a feed that ends after its first page. */
function reportPaged(pairs) {
  const ratio = median(pairs.map(({ first, all }) => all.firstCards / first.firstCards)).toFixed(2);
  const at = (read) => `${Math.round(median(pairs.map(read)))} ms`;
  const total = thousands(pairs[0].all.complete.total);
  console.log(`\n${thousands(paged.items)} items in pages of ${paged.pageSize}: ${pairs.length} pairs`);
  console.log(
    `first cards ${at(({ all }) => all.firstCards)}; with the first page alone ${at(({ first }) => first.firstCards)}`,
  );
  console.log(`ratio ${ratio}, aim ${pagedAim.toFixed(2)} ${Number(ratio) <= pagedAim ? 'met' : 'missed'}`);
  console.log(`all ${total} that are not over are there after ${at(({ all }) => all.complete.at)}`);
}

const found = await findChromium();
if (!found) {
  console.error('There is no Chromium. Install it, or name it in CHROME_PATH.');
  process.exit(1);
}
const server = await startServer([...plan.keys(), paged.pageSize].map(Number), paged);
// Without the beat of a screen, a frame comes as soon as it is ready, and times are not rounded up to the next 16 ms.
const args = [...found.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
const browser = await chromium.launch({ ...found, args });
try {
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  console.log(`${model.trim()}, ${others.length + 1} cores, ${process.platform} ${process.arch}`);
  console.log(`Node ${process.versions.node}, Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`);
  const counts = [...plan].map(([size, pairs]) => `${pairs} at ${thousands(size)} items`);
  console.log(`Pairs of visits: ${counts.join(', ')}; ${warmUp} more before each size, to warm up.`);
  console.log('Medians, and the median of the ratios within each pair with its quartiles.\n');

  print(['items', 'measured', 'widget', 'by hand', 'ratio', 'quartiles', 'aim', '']);
  for (const [size, pairs] of plan) {
    const measured = await measurePairs(browser, server.origin, size, pairs, warmUp);
    for (const name of Object.keys(aims)) print(row(size, name, measured));
  }
  reportPaged(await measurePaged(browser, server.origin, quick ? 1 : 9, warmUp));
} finally {
  await browser.close();
  server.stop();
}
