// What a page downloads: the size of the script-tag bundle, its limit, and what each module costs.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { bytes, goal, limit } from '../size-limit.mjs';
import { reportTotals } from './totals.mjs';

const bundle = 'dist/gransamarbete.js';

const brotli = (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Our file, or the npm package that a file belongs to. */
function owner(source) {
  if (!source) return '(joints)';
  const path = relative(process.cwd(), join(dirname(bundle), source)).replaceAll('\\', '/');
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
}

/** The minified text of each owner: from each mapped position to the next, over the unmapped lines of templates and styles. */
function textByOwner(code, map) {
  const texts = new Map();
  let name = owner(undefined);
  const add = (text) => texts.set(name, (texts.get(name) ?? '') + text);
  const mappings = decodedMappings(map);
  code.split('\n').forEach((line, number) => {
    const segments = mappings[number] ?? [];
    add(line.slice(0, segments[0]?.[0]));
    segments.forEach(([column, source], index) => {
      name = owner(source === undefined ? undefined : map.sources[source]);
      add(line.slice(column, segments[index + 1]?.[0]));
    });
    add('\n');
  });
  return texts;
}

function table(code, total) {
  const texts = textByOwner(code, new TraceMap(readFileSync(`${bundle}.map`, 'utf8')));
  const rows = [...texts].map(([name, text]) => ({ name, minified: Buffer.byteLength(text), alone: brotli(text) }));
  // Modules compress better together than alone: the shares are scaled to the whole.
  const scale = total / rows.reduce((sum, { alone }) => sum + alone, 0);
  console.log(`\n  minified  ~brotli  module`);
  for (const { name, minified, alone } of rows.sort((a, b) => b.minified - a.minified)) {
    console.log(`${bytes(minified).padStart(10)}${bytes(alone * scale).padStart(9)}  ${name}`);
  }
}

if (!existsSync(bundle)) {
  console.error(`There is no ${bundle}: run \`npm run build\` first.`);
  process.exit(1);
}

const code = readFileSync(bundle);
const compressed = brotli(code);
if (existsSync(`${bundle}.map`)) table(code.toString(), compressed);
console.log(`
${bundle}
brotli ${bytes(compressed)} of ${bytes(limit)} bytes (goal ${bytes(goal)})
gzip   ${bytes(gzipSync(code, { level: 9 }).length)}
raw    ${bytes(code.length)}`);
const fits = compressed <= limit;
if (!fits) console.error(`\n${bundle} is ${bytes(compressed - limit)} bytes too large.`);
reportTotals({ passed: fits ? 1 : 0, failed: fits ? 0 : 1, skipped: 0 });
process.exitCode = fits ? 0 : 1;
