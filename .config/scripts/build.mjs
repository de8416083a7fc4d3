// Makes dist/ anew: scripts for a page, entries for npm, types, and the manifest of the elements.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'classic', 'elements', 'node', 'results']) await build({ mode, logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);

const run = (file, ...given) =>
  execFileSync(process.execPath, [`node_modules/${file}`, ...given], { stdio: 'inherit' });
run('typescript/bin/tsc', '-p', '.config/tsconfig.types.json');
const manifest = '.config/custom-elements-manifest.config.mjs';
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', manifest, '--quiet');
