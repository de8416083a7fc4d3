// Runs the tests that need no browser of @web/test-runner, under c8. With paths: only those below them, without coverage.
//
//   node .config/scripts/node-test.mjs [test/feed test/votes/read-vote.test.ts …]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';

const paths = process.argv.slice(2);
const chosen = paths.length
  ? (file) => paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`))
  : // These need the built dist and a browser; `npm test` runs them last.
    (file) => !file.startsWith('test/pages/');

// Node 20's own runner knows no patterns.
const files = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts') && chosen(file))
  .sort();
if (files.length === 0) {
  console.error(`There is no test in ${paths.join(', ') || 'test'}.`);
  process.exit(1);
}

const reporters = [
  ['spec', 'stdout'],
  ['./.config/scripts/node-totals-reporter.mjs', 'stderr'],
].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
const tests = ['--import', 'tsx', '--test', ...reporters, ...files];
const coverage = ['node_modules/c8/bin/c8.js', '--config', '.config/c8.json', process.execPath];
const { status } = spawnSync(process.execPath, paths.length ? tests : [...coverage, ...tests], { stdio: 'inherit' });
process.exitCode = status ?? 1;
