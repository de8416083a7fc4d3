import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';

// Only that it runs: a busy machine may be slow, and no figure of its is a failure.
it('the benchmark of the commands that make feeds imports, checks and merges', { timeout: 300_000 }, async () => {
  const script = ['test/bench/import/bench.mjs', '--quick'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, script);
  assert.equal(stderr, '');
  for (const command of ['import CSV', 'import XLSX', 'check', 'merge'])
    assert.match(stdout, new RegExp(`^${command} +1 000 +\\d+\\.\\d\\d +-?\\d+ +\\d+ .*memory (?:met|missed)$`, 'm'));
});
