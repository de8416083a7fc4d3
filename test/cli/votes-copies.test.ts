import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'node:test';
import Driver from 'libsql';
import { fields, site } from '../collector/harness.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { votes } from './votes-harness.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('gransamarbete votes beside a running collector', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  let collector: ChildProcess;
  let address: string;

  beforeEach(async () => {
    database = sqliteDatabase();
    collector = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'serve'], {
      cwd: root,
      env: { ...process.env, PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site, RATE_LIMIT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [greeting] = (await once(createInterface(collector.stdout!), 'line')) as [string];
    address = greeting.split(' ')[3]!;
  });
  afterEach(async () => {
    const ended = once(collector, 'exit');
    collector.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
    await database.drop();
  });

  /** Votes through the collector; returns the id. */
  const cast = async (comment: string): Promise<string> => {
    const id = randomUUID();
    const { status } = await fetch(address, { method: 'POST', body: fields({ id, comment }) });
    assert.equal(status, 201);
    return id;
  };

  it('removes every byte of a comment from file and write-ahead log, and the collector goes on', async () => {
    const secret = `Jag heter ${randomUUID()}`;
    await cast('Kvar');
    const id = await cast(secret);
    const isInFiles = () =>
      ['', '-wal', '-shm'].some(
        (end) => existsSync(database.path + end) && readFileSync(database.path + end).includes(secret),
      );
    assert.ok(isInFiles());
    const { code, stderr } = await votes(database.url, 'delete', id, '--comment', '--decision', 'KS 2026-12');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(isInFiles(), false);
    await cast('Ny');
    const again = await fetch(address, { method: 'POST', body: fields({ id, comment: secret }) });
    assert.equal(again.status, 410);
    assert.equal(isInFiles(), false);
  });

  it('copies a database that passes the integrity check, is for its owner alone, and has every vote when restored', async () => {
    const early = [await cast('En'), await cast('Två')];
    const file = `${database.folder}/copy.db`;
    const backedUp = new AbortController();
    const late: string[] = [];
    const voting = (async () => {
      while (!backedUp.signal.aborted) late.push(await cast('Under tiden'));
    })();
    const { code, stdout, stderr } = await votes(database.url, 'backup', file);
    backedUp.abort();
    await voting;
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /copy\.db has all that was stored until now/);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(
      readdirSync(database.folder).filter((name) => name.includes('part')),
      [],
    );

    const copy = new Driver(file);
    assert.deepEqual(copy.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
    copy.close();
    const { stdout: restored } = await votes(`file:${file}`, 'export', '--json');
    const ids: string[] = JSON.parse(restored).map((row: { id: string }) => row.id);
    for (const id of early) assert.ok(ids.includes(id));
    assert.ok(ids.every((id) => [...early, ...late].includes(id)));
    assert.ok((await database.votes()).length >= early.length + late.length);
  });
});

describe('gransamarbete votes backup', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  beforeEach(async () => {
    database = sqliteDatabase();
    await database.open();
  });
  afterEach(() => database.drop());

  it('overwrites nothing', async () => {
    const file = `${database.folder}/letter.txt`;
    for (const content of ['A letter', '']) {
      writeFileSync(file, content);
      const { code, stderr } = await votes(database.url, 'backup', file);
      assert.equal(code, 1);
      assert.match(stderr, /letter\.txt is there already\. Choose another name, or remove it first\.\n$/);
      assert.equal(readFileSync(file, 'utf8'), content);
    }
    assert.equal((await votes(database.url, 'backup', database.path)).code, 1);
  });

  it('says so when the folder is missing', async () => {
    const { code, stderr } = await votes(database.url, 'backup', `${database.folder}/no/copy.db`);
    assert.equal(code, 1);
    assert.match(stderr, /cannot be made \(ENOENT\)\. Choose a folder that exists and is yours\.\n$/);
  });

  it('exports nothing as an empty list, and as the names of the columns', async () => {
    assert.deepEqual(JSON.parse((await votes(database.url, 'export', '--json')).stdout), []);
    assert.match((await votes(database.url, 'export')).stdout, /^\uFEFF"id";"revision";"site";.*\r\n$/);
  });
});

it('votes export is CSV without formulas, or JSON with the same in it', async () => {
  const database = sqliteDatabase();
  const store = await database.open();
  const ids = [randomUUID(), randomUUID()].sort();
  for (const [index, comment] of ['=1+1', 'a;"b"\nc'].entries()) {
    const vote = {
      id: ids[index]!,
      revision: 0,
      page: `${site}/`,
      answer: 'no',
      lang: 'nb',
      comment,
      shown: 5,
    } as const;
    await store.append(vote, new Date('2026-11-23T12:00:00.000Z'), index ? 'speed' : '');
  }
  const { stdout: csv } = await votes(database.url, 'export');
  const rest = (id: string) => `"${id}";"0";"${site}";"${site}/";"no";"nb"`;
  assert.deepEqual(csv.split('\r\n').slice(1), [
    `${rest(ids[0]!)};"'=1+1";"5";"";"2026-11-23T12:00:00.000Z";"true";"false"`,
    `${rest(ids[1]!)};"a;""b""\nc";"5";"speed";"2026-11-23T12:00:00.000Z";"true";"false"`,
    '',
  ]);
  const rows = JSON.parse((await votes(database.url, 'export', '--json', '--site', site)).stdout);
  assert.deepEqual(
    rows.map((row: { comment: string }) => row.comment),
    ['=1+1', 'a;"b"\nc'],
  );
  const one = JSON.parse((await votes(database.url, 'export', '--json', '--id', ids[1]!)).stdout);
  assert.deepEqual(one, [rows[1]]);
  await database.drop();
});

it('votes backup names the tool of PostgreSQL', async () => {
  const { copyDatabase } = await import('../../src/collector/index.js');
  const database = sqliteDatabase();
  const opened = await database.openDatabase();
  await assert.rejects(copyDatabase(opened, 'postgres://user:secret@host/votes', 'x'), (error: Error) => {
    assert.match(error.message, /pg_dump --format=custom --file=FILE "\$DATABASE_URL"/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await database.drop();
});
