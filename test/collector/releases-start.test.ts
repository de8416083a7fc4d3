import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readConfig, startCollector } from '../../src/collector/index.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { collector, site } from './harness.js';
import { filesOf, inFolder, releaseFolders } from './releases-harness.js';

const path = '/v0.2.0/gransamarbete.js';

describe('a collector that starts', () => {
  let folders: ReturnType<typeof releaseFolders>;
  let database: ReturnType<typeof sqliteDatabase>;
  beforeEach(() => {
    database = sqliteDatabase();
    folders = releaseFolders();
    folders.build('0.2.0');
  });
  afterEach(async () => {
    await database.drop();
    folders.drop();
  });

  /** Starts a collector and stops it, and returns what it said of its release and answered for it. */
  async function run(env: Record<string, string> = { RELEASES_DIR: folders.releases }) {
    const releases: object[] = [];
    const config = readConfig({ PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site, ...env });
    const running = await startCollector(config, {
      builtFolder: folders.built,
      log: () => undefined,
      logRelease: (entry) => releases.push(entry),
    });
    const answer = await fetch(`http://localhost:${running.port}${path}`);
    const text = await answer.text();
    await running.close();
    return { releases, answer, text };
  }

  it('publishes and serves its release, and that of every version before it', async () => {
    assert.equal((await run()).text, filesOf('0.2.0')['gransamarbete.js']);
    folders.build('0.3.0');
    const { releases, text } = await run();
    assert.deepEqual(releases, [{ release: 'v0.3.0', state: 'published' }]);
    assert.equal(text, filesOf('0.2.0')['gransamarbete.js']);
    assert.deepEqual(folders.contents(), { ...inFolder('0.2.0'), ...inFolder('0.3.0') });
  });

  it('serves what is there, when that is not what it brings', async () => {
    folders.add('0.2.0', filesOf('0.2.0', 'from before'));
    const { releases, text } = await run();
    assert.equal(text, 'from before');
    assert.match(JSON.stringify(releases), /"state":"different","warning":"[^"]*v0\.2\.0 holds another v0\.2\.0/);
  });

  it('comes up with another one that starts at the same time on the same folder', async () => {
    const both = await Promise.all([run(), run()]);
    assert.deepEqual(
      both.map(({ text }) => text),
      Array(2).fill(filesOf('0.2.0')['gransamarbete.js']),
    );
    assert.deepEqual(
      both.flatMap(({ releases }) => releases.map((entry) => 'warning' in entry)),
      [false, false],
    );
  });

  it('promises https for a year only where there is https', async () => {
    assert.equal((await run()).answer.headers.get('Strict-Transport-Security'), null);
  });

  it('does not start without the folder that it was told of', async () => {
    rmSync(folders.releases, { recursive: true });
    await assert.rejects(run(), { name: 'ReleaseError', message: /releases does not exist\. Create it/ });
    folders = releaseFolders();
  });

  it('has no script to give when it was told of no folder', async () => {
    folders.add('0.2.0');
    const { releases, answer } = await run({});
    assert.deepEqual(releases, []);
    assert.equal(answer.status, 404);
    const { app, database: other } = await collector();
    for (const address of [path, '/v1/gransamarbete.js', '/v0/sri.json']) {
      const { status } = await app.request(address);
      assert.equal(status, 404);
    }
    await other.drop();
  });
});
