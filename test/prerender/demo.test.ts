import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { run } from '../../src/cli/main.js';
import { scriptOf } from './harness.js';

const page = readFileSync(new URL('../../demo/without-javascript.html', import.meta.url), 'utf8');

it('the demo has just what its command writes', async () => {
  const [, command = '', list = ''] = /<!-- gransamarbete (prerender .*?) -->\n(.*?)<!-- \/prerendered -->/s.exec(
    page,
  )!;
  const { attributes } = scriptOf(list, 'application/feed+json');
  const SOURCE_DATE_EPOCH = String(Math.floor(Date.parse(attributes['data-time'] ?? '') / 1000));
  let stdout = '';
  let stderr = '';
  await run(command.split(' '), {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: { SOURCE_DATE_EPOCH },
    stop: new AbortController().signal,
  });
  assert.equal(stderr, '');
  // Mend it with: npm run build && npm run demo:prerender
  assert.equal(list.replace(/ data-time=".*?"/, ''), stdout.replace(/ data-time=".*?"/, ''));
});
