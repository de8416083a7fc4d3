// All tests of the built project, to the end, and one line with the sum.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { addTotals, emptyTotals, readTotals, totalsLine } from './totals.mjs';

const kinds = [
  ['Node', '.config/scripts/node-test.mjs'],
  ['Browsers', 'node_modules/@web/test-runner/dist/bin.js', '--config', '.config/web-test-runner.config.mjs'],
  ['Pictures', 'node_modules/@web/test-runner/dist/bin.js', '--config', '.config/visual-test-runner.config.mjs'],
  ['Pages', '.config/scripts/node-test.mjs', 'test/pages'],
  ['Size', '.config/scripts/size.mjs'],
];

const folder = mkdtempSync(join(tmpdir(), 'totals-'));
const sum = emptyTotals();
const summary = [];
for (const [kind, ...command] of kinds) {
  console.log(`\n# ${kind}\n`);
  const file = join(folder, kind);
  const env = { ...process.env, TOTALS_FILE: file };
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  const totals = readTotals(file) ?? emptyTotals();
  // Every test may pass and the run still fail: a threshold, a missing browser, a crash.
  if (status !== 0 && totals.failed === 0) {
    totals.failed = 1;
    totals.failures.push(`ended with ${status} though every test passed`);
  }
  addTotals(sum, totals, kind);
  summary.push(`${kind.padEnd(10)}${totalsLine(totals)}`);
}
rmSync(folder, { recursive: true });

console.log(['', ...summary, '', ...sum.failures, totalsLine(sum)].join('\n'));
process.exitCode = sum.failed ? 1 : 0;
