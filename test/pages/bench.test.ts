import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Only that it runs: a busy machine may be slow, and no time of its is a failure.
it('the benchmark visits both pages, finds that they show the same, and prints its table', async () => {
  const { stdout, stderr } = await run(process.execPath, ['.config/scripts/bench.mjs', '--quick']);
  assert.equal(stderr, '');
  assert.match(stdout, /^.+, \d+ cores, \S+ \S+\nNode \d+\.\d+\.\d+, Chromium [\d.]+, \d{4}-\d\d-\d\d\n/);
  const rows = stdout.split('\n').filter((line) => /^ *(?:12|1 000) {2}/.test(line));
  assert.equal(rows.length, 10);
  for (const row of rows)
    assert.match(
      row,
      / \d+\.\d (?:ms|MiB) +\d+\.\d (?:ms|MiB) +\d+\.\d\d +\d+\.\d\d–\d+\.\d\d +1\.(?:25|50) +(?:met|missed)$/,
    );
});
