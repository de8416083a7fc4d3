// Makes dist/ anew: scripts for a page, entries for npm, types, and the manifest of the elements; and the demo pages; with --bundles only what Vite makes of the package.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, rmSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';
import { writeDelivery } from './delivery.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';

rmSync('dist', { recursive: true, force: true });
const outputs = [];
// The doctor first: the script bakes in what only this doctor has, its hash.
for (const mode of ['doctor', 'dictionary', 'export', 'script', 'elements', 'node', 'results']) {
  outputs.push(...[await build({ mode, logLevel: 'warn' })].flat());
}
// The same file by the name that tells how to load it.
copyFileSync('dist/gransamarbete.js', 'dist/gransamarbete.classic.js');
// What a feed is, for validators: the package and the collector offer it.
copyFileSync('src/feed/feed.schema.json', 'dist/feed.schema.json');
// Plain CSS, as a page links to it.
cpSync('src/themes', 'dist/themes', { recursive: true, filter: (file) => !file.endsWith('.md') });
const modules = outputs.flatMap(({ output }) => output).flatMap(({ moduleIds = [] }) => moduleIds);
writeDelivery('dist', modules);
chmodSync('dist/cli.js', 0o755);

if (process.argv.includes('--bundles')) process.exit();
const run = (file, ...given) =>
  execFileSync(process.execPath, [`node_modules/${file}`, ...given], { stdio: 'inherit' });
run('typescript/bin/tsc', '-p', '.config/tsconfig.types.json');
const manifest = '.config/custom-elements-manifest.config.mjs';
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', manifest, '--quiet');
writeFrameworkTypes('dist');
await build({ mode: 'demo', logLevel: 'warn' });
