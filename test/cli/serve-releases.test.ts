import assert from 'node:assert/strict';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/main.js';
import { readRelease } from '../../src/collector/index.js';
import { releaseFolders } from '../collector/releases-harness.js';
import { sqliteDatabase } from '../helpers/stores.js';

const skip = !existsSync('dist/sri.json') && 'dist is not built';

/** Starts the command with this package's own scripts, stops it, and returns what it wrote. */
async function serve(env: Record<string, string>) {
  const database = sqliteDatabase();
  const stop = new AbortController();
  const written = { stdout: '', stderr: '' };
  const code = await run(['serve'], {
    stdout: {
      write(text) {
        written.stdout += text;
        if (text.startsWith('Collecting')) stop.abort();
      },
    },
    stderr: { write: (text) => (written.stderr += text) },
    env: { PORT: '0', DATABASE_URL: database.url, ...env },
    stop: stop.signal,
  });
  await database.drop();
  return { code, ...written };
}

// Without a build there is nothing to publish; `npm test` builds first.
describe('gransamarbete serve with RELEASES_DIR', { skip }, () => {
  it('publishes the scripts that this package has built, and says so in its log', async () => {
    const folders = releaseFolders();
    const { version, files } = await readRelease();
    const { code, stdout, stderr } = await serve({ RELEASES_DIR: folders.releases });
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.startsWith(`{"release":"v${version}","state":"published"}\n`), stdout);
    const names = [...files.keys()].map((name) => `v${version}/${name}`);
    assert.deepEqual(Object.keys(folders.contents()).sort(), names.sort());

    appendFileSync(join(folders.releases, `v${version}`, 'sri.json'), ' ');
    const again = await serve({ RELEASES_DIR: folders.releases });
    assert.equal(again.code, 0);
    assert.match(again.stderr, /^gransamarbete serve: \S+ holds another v\S+ than this package: sri\.json\. .*\.\n$/);
    folders.drop();
  });

  it('says which folder is missing, and ends with 1', async () => {
    const { code, stdout, stderr } = await serve({ RELEASES_DIR: '/no/such/folder' });
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(
      stderr,
      'gransamarbete serve: The folder /no/such/folder does not exist. Create it, or change RELEASES_DIR.\n',
    );
  });
});
