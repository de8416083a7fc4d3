import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { it } from 'node:test';
import { read } from './source-files.js';

interface Package {
  exports?: unknown;
  bin?: unknown;
  types?: unknown;
  customElements?: unknown;
  scripts?: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Package;

/** Every path in a field of package.json: they stand at any depth, under conditions. */
function pathsIn(field: unknown): string[] {
  if (typeof field === 'string') return [field];
  return field && typeof field === 'object' ? Object.values(field).flatMap(pathsIn) : [];
}

/** `./dist/themes/*.css` stands for every such file, and for at least one. */
function resolves(path: string): boolean {
  const [start, end] = path.split('*');
  if (end === undefined) return existsSync(path);
  const folder = posix.dirname(`${start}x`);
  return existsSync(folder) && readdirSync(folder).some((file) => posix.join(folder, file).endsWith(end));
}

// Without a build there is nothing to resolve; `npm test` builds first.
it('resolves every path that package.json offers', { skip: !existsSync('dist') && 'dist is not built' }, () => {
  const { exports, bin, types, customElements } = manifest;
  const paths = pathsIn([exports, bin, types, customElements]);
  assert.deepEqual(
    paths.filter((path) => !resolves(path)),
    [],
  );
});

it('has every npm script that a README names', () => {
  const scripts = manifest.scripts ?? {};
  const readme = existsSync('README.md') ? read('README.md') : '';
  const named = [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});
