import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';

// Only that it runs: a busy machine may be slow, and no figure of its is a failure.
it(
  'the benchmark of the collector votes into both databases, and every vote is stored',
  { timeout: 120_000 },
  async () => {
    const script = ['--import', 'tsx', 'test/bench/collector/bench.ts', '--quick'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, script);
    assert.equal(stderr, '');
    for (const database of ['SQLite', 'PostgreSQL']) assert.match(stdout, new RegExp(`^${database} .*votes/s`, 'm'));
    const measured = stdout.match(
      /^(?:collector, \d+ (?:clients|votes\/s asked)|empty handler, .*?) +[\d ]+\d +\d+\.\d +\d+\.\d/gm,
    );
    assert.equal(measured?.length, 6);
    assert.equal(stdout.match(/^answers other than 201 +0 .* met$/gm)?.length, 2);
  },
);
