import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readRelease } from '../../src/collector/index.js';
import { publish } from '../../src/collector/releases/publish.js';
import { filesOf, inFolder, releaseFolders } from './releases-harness.js';

describe('a release', () => {
  let folders: ReturnType<typeof releaseFolders>;
  const publishBuilt = async () => publish(await readRelease(folders.built), folders.releases);
  beforeEach(() => {
    folders = releaseFolders();
    folders.build('0.2.0');
  });
  afterEach(() => folders.drop());

  it('is copied into a folder of its own, for everybody to read', async () => {
    const before = process.umask(0o077);
    assert.deepEqual(await publishBuilt(), { release: 'v0.2.0', state: 'published' });
    process.umask(before);
    assert.deepEqual(folders.contents(), inFolder('0.2.0'));
    assert.equal(statSync(join(folders.releases, 'v0.2.0')).mode & 0o777, 0o755);
    assert.equal(statSync(join(folders.releases, 'v0.2.0/gransamarbete.js')).mode & 0o777, 0o644);
  });

  it('is there once, however often it is published', async () => {
    await publishBuilt();
    const written = () =>
      ['', 'v0.2.0', 'v0.2.0/sri.json'].map((name) => statSync(join(folders.releases, name)).mtimeMs);
    const before = written();
    assert.deepEqual(await publishBuilt(), { release: 'v0.2.0', state: 'present' });
    assert.deepEqual(written(), before);
  });

  it('leaves earlier and later releases, and whatever else is there, as they are', async () => {
    for (const version of ['0.1.0', '0.1.9', '1.0.0']) folders.add(version);
    writeFileSync(join(folders.releases, 'notes.txt'), 'ours');
    const before = folders.contents();
    await publishBuilt();
    assert.deepEqual(folders.contents(), { ...before, ...inFolder('0.2.0') });
  });

  it('never changes what stands under its own name, and says loudly what to do', async () => {
    await publishBuilt();
    const published = folders.contents();
    folders.build('0.2.0', 'other bytes');
    const { state, warning } = await publishBuilt();
    assert.equal(state, 'different');
    assert.match(
      warning!,
      /v0\.2\.0 holds another v0\.2\.0 than this package: gransamarbete\.js, gransamarbete\.classic\.js, sri\.json\./,
    );
    assert.match(warning!, /If no page does, remove that folder and start again; else install .*\.$/);
    assert.deepEqual(folders.contents(), published);
  });

  it('does not complete what lacks a file, either', async () => {
    const { LICENSE, ...others } = filesOf('0.2.0');
    folders.add('0.2.0', others);
    assert.match((await publishBuilt()).warning!, /: LICENSE\. It is served as it is/);
    assert.ok(LICENSE && !('v0.2.0/LICENSE' in folders.contents()));
  });

  it('is not published with a script that its hashes do not stand for', async () => {
    appendFileSync(join(folders.built, 'gransamarbete.js'), ' ');
    await assert.rejects(publishBuilt(), {
      name: 'ReleaseError',
      message:
        /gransamarbete\.js is not the one that sri\.json stands for\. Install the package anew, or build it with: npm run build\.$/,
    });
    assert.deepEqual(folders.contents(), {});
  });

  it('is not published in part', async () => {
    rmSync(join(folders.built, 'csp.json'));
    await assert.rejects(publishBuilt(), {
      name: 'ReleaseError',
      message: /csp\.json cannot be read \(ENOENT\)\. Install/,
    });
    assert.deepEqual(folders.contents(), {});
  });

  it('needs a folder that is there', async () => {
    rmSync(folders.releases, { recursive: true });
    mkdirSync(folders.releases);
    for (const folder of [join(folders.root, 'missing'), join(folders.built, 'LICENSE')]) {
      await assert.rejects(publish(await readRelease(folders.built), folder), {
        name: 'ReleaseError',
        message: `The folder ${folder} does not exist. Create it, or change RELEASES_DIR.`,
      });
    }
  });

  it('says what to do when the folder takes nothing, and leaves nothing half done', async () => {
    // A name that is longer than file systems take, for nothing forbids root to write.
    const release = await readRelease(folders.built);
    const files = new Map([...release.files, ['x'.repeat(300), new Uint8Array()]]);
    await assert.rejects(publish({ ...release, files }, folders.releases), {
      name: 'ReleaseError',
      message: /releases cannot be written \(ENAMETOOLONG\)\. Let this user write to it .*, or change RELEASES_DIR\.$/,
    });
    assert.deepEqual(folders.contents(), {});
  });

  it('is whole when many collectors start at once on one folder', async () => {
    const program = new URL('./releases-publisher.ts', import.meta.url);
    const publishers = Array.from({ length: 2 }, () =>
      fork(program, [folders.built, folders.releases], { execArgv: ['--import', 'tsx'] }),
    );
    await Promise.all(publishers.map((publisher) => once(publisher, 'message')));
    // All are loaded: they begin together, each 3 times within its process, too.
    const answers = publishers.map((publisher) => once(publisher, 'message'));
    for (const publisher of publishers) publisher.send('go');
    const states = (await Promise.all(answers)).flatMap(([states]) => states as string[]);
    assert.deepEqual(states.sort(), [...Array.from({ length: 5 }, () => 'present'), 'published']);
    assert.deepEqual(folders.contents(), inFolder('0.2.0'));
    assert.deepEqual(readdirSync(folders.releases), ['v0.2.0']);
  });
});
