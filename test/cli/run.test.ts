import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { variables } from '../../src/collector/index.js';
import { run } from '../../src/cli/main.js';

/** Runs a command as it is typed. */
async function type(line: string) {
  let stdout = '';
  let stderr = '';
  const code = await run(line.split(' ').filter(Boolean), {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    stop: AbortSignal.abort(),
  });
  return { code, stdout, stderr };
}

describe('gransamarbete', () => {
  it('shows its help on standard output when it is asked for it', async () => {
    for (const line of ['--help', '-h']) {
      const { code, stdout, stderr } = await type(line);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: gransamarbete <command>\n/);
      assert.match(stdout, /^ {2}serve +\S/m);
      assert.equal(stderr, '');
    }
  });

  it('shows its help as an error when nothing is asked', async () => {
    const { code, stdout, stderr } = await type('');
    assert.equal(code, 2);
    assert.match(stderr, /^Usage: gransamarbete <command>\n/);
    assert.equal(stdout, '');
  });

  for (const line of ['collect', 'Serve', '--nonsense', 'constructor', '__proto__', 'toString --help']) {
    it(`does not know ${line}`, async () => {
      const { code, stdout, stderr } = await type(line);
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(`gransamarbete: there is no command "${line.split(' ')[0]}"\n\nUsage: `));
      assert.equal(stdout, '');
    });
  }

  it('knows its version', async () => {
    const file = new URL('../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    assert.deepEqual(await type('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('gransamarbete serve --help', () => {
  it('starts nothing and shows every variable, with examples', async () => {
    for (const line of ['serve --help', 'serve -h', 'serve what --help']) {
      const { code, stdout, stderr } = await type(line);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.match(stdout, /^Usage: gransamarbete serve\n/);
      assert.match(stdout, /^Examples:\n {2}ALLOWED_ORIGINS=\S+ gransamarbete serve\n/m);
      for (const { name, meaning, fallback } of variables) {
        for (const text of [name, meaning, fallback]) assert.ok(stdout.includes(text), text);
      }
    }
  });

  it('fits a terminal of 120 columns', async () => {
    const { stdout } = await type('serve --help');
    for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
  });
});
