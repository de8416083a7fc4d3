import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { inTime } from './visit.js';

const sources = ['.config', 'src', 'locales', 'package.json', 'tsconfig.json', 'vite.config.ts', 'LICENSE'];

/** Hashes of what a build has made. Maps are not shipped, and name the way to node_modules. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    // What tsc and the analyzer make of the sources, and the demo, which is not shipped.
    .filter((file) => !/^(?:types|demo)[\\/]|^custom-elements\.json$/.test(file));
  const hash = (file: string) =>
    createHash('sha384')
      // The copy has a link to node_modules, and comments of the bundles for Node tell where that leads.
      .update(
        readFileSync(join(folder, file), 'latin1').replace(/^(\/\/(?:#region)? )\S*(?=node_modules\/)/gm, '$1'),
        'latin1',
      )
      .digest('base64');
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}

/** Builds in a copy of the sources at another place, at another time, in another time zone and language. Returns its `dist`. */
async function buildElsewhere(root: string): Promise<string> {
  for (const source of sources) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'nn_NO.UTF-8', LC_ALL: 'nn_NO.UTF-8' };
  const options = { cwd: root, env, stdio: 'inherit' } as const;
  const [code] = await once(spawn(process.execPath, ['.config/scripts/build.mjs', '--bundles'], options), 'exit');
  assert.equal(code, 0);
  return join(root, 'dist');
}

describe('the build', inTime, () => {
  it('makes the same bytes of the same sources, wherever and whenever it runs', async () => {
    const root = mkdtempSync(join(tmpdir(), 'gransamarbete-elsewhere-'));
    try {
      const elsewhere = hashes(await buildElsewhere(root));
      for (const file of ['gransamarbete.js', 'gransamarbete.classic.js', 'sri.json', 'csp.json', 'LICENSE', 'cli.js'])
        assert.ok(elsewhere[file], file);
      assert.deepEqual(elsewhere, hashes('dist'));
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('wrote the hashes of the scripts that lie beside them', () => {
    const { version, files } = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    // The script lets no other doctor run.
    const doctor = createHash('sha256').update(readFileSync('dist/gransamarbete-doctor.js')).digest('base64');
    assert.ok(readFileSync('dist/gransamarbete.js', 'utf8').includes(`sha256-${doctor}`));
    const built = Object.entries(hashes('dist')).filter(([file]) => /^gransamarbete[^/]*\.js$/.test(file));
    assert.deepEqual(files, Object.fromEntries(built.map(([file, hash]) => [file, `sha384-${hash}`])));
  });

  it('names the licence of every package that is bundled', () => {
    const licence = readFileSync('dist/LICENSE', 'utf8');
    assert.ok(licence.startsWith(readFileSync('LICENSE', 'utf8')));
    for (const name of ['lit-html', '@lit/localize', 'chart.js', 'hono', 'kysely'])
      assert.match(licence, new RegExp(`^${name} [\\d.]+ \\([\\w.-]+\\)\\n\\n\\S`, 'm'));
    assert.match(licence, /Copyright \(c\) 2017 Google LLC/);
  });
});
