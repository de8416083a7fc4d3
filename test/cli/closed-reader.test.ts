import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { text } from 'node:stream/consumers';

it('a reader that goes away, as head does, costs nobody the feed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-'));
  const feed = join(folder, 'feed.json');
  // More than a pipe holds, so that something is left to write when nobody reads.
  const lines = Array.from({ length: 3000 }, (_, row) => `Projekt ${row};31.2.${2000 + (row % 20)}\r\n`);
  const bin = new URL('../../src/cli/bin.ts', import.meta.url).pathname;
  const args = ['import', '-', '--output', feed, '--language', 'sv', '--tolerance', '100%', '--all', '--quiet'];
  const child = spawn(process.execPath, ['--import', 'tsx', bin, ...args], { stdio: 'pipe' });
  child.stdout.destroy();
  child.stdin.end(`Titel;Slutdatum\r\n${lines.join('')}`);
  const [[code], said] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  assert.deepEqual([code, said], [0, '']);
  assert.equal(JSON.parse(readFileSync(feed, 'utf8')).items.length, 500);
  rmSync(folder, { recursive: true });
});
