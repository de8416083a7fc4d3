// Measures the commands that make feeds, as they are typed, on tables of different lengths.
//
//   node test/bench/import/bench.mjs           1 000, 10 000 and 100 000 rows
//   node test/bench/import/bench.mjs --quick   shows that it runs: 100 and 1 000 rows
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { writeCsv, writeWorkbook } from './table.mjs';

const quick = process.argv.includes('--quick');
const sizes = quick ? [100, 1000] : [1000, 10_000, 100_000];
const rounds = quick ? 1 : 3;
/** Most MiB of a command. */
const memoryAim = 512;
/** Most that a row of the longest table may take, for each time that a row of the one before takes. */
const flatAim = 1.25;

const usage = new URL('usage.mjs', import.meta.url).href;

/** Runs a command. @returns milliseconds, and MiB at most */
async function run(...typed) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', usage, 'dist/cli.js', ...typed], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [code, said, kibibytes] = await Promise.all([
    ended,
    text(child.stderr),
    text(child.stdio[3]),
    text(child.stdout),
  ]);
  if (code !== 0) throw new Error(`gransamarbete ${typed.join(' ')} failed: ${said.slice(-500)}`);
  return { time: performance.now() - start, memory: Number(kibibytes) / 1024 };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measured(...typed) {
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await run(...typed));
  return { time: median(runs.map(({ time }) => time)), memory: Math.max(...runs.map(({ memory }) => memory)) };
}

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
const file = (name) => join(folder, name);
const quiet = ['--quiet', '--lang', 'en'];

/** Each command on so many rows: a merge has half of them in each of two feeds, of the same projects under other ids. */
async function commandsOn(size) {
  await writeCsv(file(`${size}.csv`), size);
  await writeWorkbook(file(`${size}.xlsx`), size);
  for (const side of ['a', 'b']) {
    await writeCsv(file(`${size}-${side}.csv`), Math.ceil(size / 2), side);
    await run('import', file(`${size}-${side}.csv`), '--output', file(`${size}-${side}.json`), ...quiet);
  }
  const merged = [file(`${size}-a.json`), file(`${size}-b.json`), '--output', file(`${size}-merged.json`)];
  return {
    'import CSV': await measured('import', file(`${size}.csv`), '--output', file(`${size}.json`), ...quiet),
    'import XLSX': await measured('import', file(`${size}.xlsx`), '--output', file(`${size}-x.json`), ...quiet),
    check: await measured('check', file(`${size}.json`), '--offline', ...quiet),
    merge: await measured('merge', ...merged, ...quiet),
  };
}

const number = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
const widths = [12, 8, 8, 12, 8, 0];
const print = (cells) =>
  console.log(
    cells
      .map((cell, index) => (index ? cell.padStart(widths[index]) : cell.padEnd(widths[0])))
      .join('  ')
      .trimEnd(),
  );

try {
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  console.log(`${model.trim()}, ${others.length + 1} cores, ${process.platform} ${process.arch}`);
  console.log(`Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`);
  console.log(
    `Medians of ${rounds} runs. A row's time is without the time that the command takes for a table of one row.\n`,
  );
  const base = await commandsOn(1);
  const results = [];
  for (const size of sizes) results.push([size, await commandsOn(size)]);
  print(['command', 'rows', 'seconds', 'µs a row', 'MiB', '']);
  for (const name of ['import CSV', 'import XLSX', 'check', 'merge']) {
    const perRow = [];
    for (const [size, result] of results) {
      const { time, memory } = result[name];
      perRow.push(((time - base[name].time) / size) * 1000);
      const isLast = size === sizes.at(-1);
      const growth = isLast ? perRow.at(-1) / perRow.at(-2) : undefined;
      const verdicts = [
        ...(growth === undefined
          ? []
          : [`${growth.toFixed(2)} of the row before (aim ${flatAim}) ${growth <= flatAim ? 'met' : 'missed'}`]),
        ...(isLast ? [`memory ${memory <= memoryAim ? 'met' : 'missed'}`] : []),
      ];
      print([name, number(size), (time / 1000).toFixed(2), number(perRow.at(-1)), number(memory), verdicts.join(', ')]);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
