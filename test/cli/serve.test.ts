import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run } from '../../src/cli/main.js';
import { fields, site } from '../collector/harness.js';
import { sqliteDatabase } from '../helpers/stores.js';

describe('gransamarbete serve', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  beforeEach(() => {
    database = sqliteDatabase();
  });
  afterEach(() => database.drop());

  /** Types the command. `greeting` is what it says once it listens. */
  function serve(env: Record<string, string> = {}, ...args: string[]) {
    const stop = new AbortController();
    const written = { stdout: '', stderr: '' };
    let greet!: (text: string) => void;
    const greeting = new Promise<string>((resolve) => (greet = resolve));
    const code = run(['serve', ...args], {
      stdout: {
        write(text) {
          written.stdout += text;
          greet(text);
        },
      },
      stderr: { write: (text) => (written.stderr += text) },
      env: { PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site, ...env },
      stop: stop.signal,
    });
    return { code, greeting, written, stop: () => stop.abort() };
  }

  it('says in one line where it listens and for whom, and ends with 0 when it is told to stop', async () => {
    const command = serve();
    const greeting = await command.greeting;
    assert.match(
      greeting,
      /^Collecting votes at http:\/\/localhost:\d+\/votes for pages of https:\/\/www\.example\.se\n$/,
    );
    const answer = await fetch(greeting.split(' ')[3]!, { method: 'POST', body: fields() });
    assert.equal(answer.status, 201);
    command.stop();
    assert.equal(await command.code, 0);
    assert.match(command.written.stdout, /\n\{"method":"POST","route":"\/votes","status":201,"ms":\d+\}\n$/);
    assert.equal(command.written.stderr, '');
    assert.equal((await database.votes()).length, 1);
  });

  it('names its public address too', async () => {
    const command = serve({ PUBLIC_URL: 'https://votes.example.se/' });
    assert.match(
      await command.greeting,
      /^Collecting votes at https:\/\/votes\.example\.se\/votes \(here http:\/\/localhost:\d+\) for/,
    );
    command.stop();
    assert.equal(await command.code, 0);
  });

  it('ends at once when it was told to stop before it began', async () => {
    const command = serve();
    command.stop();
    assert.equal(await command.code, 0);
  });

  it('says everything that is wrong with its configuration, and ends with 1', async () => {
    const command = serve({ PORT: 'x', DATABASE_URL: 'mysql://user:secret@host/votes', ALLOWED_ORIGINS: '*' });
    assert.equal(await command.code, 1);
    const lines = command.written.stderr.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    for (const [index, name] of ['PORT', 'DATABASE_URL', 'ALLOWED_ORIGINS'].entries()) {
      assert.ok(lines[index]!.startsWith(`gransamarbete serve: ${name} `), lines[index]);
    }
    assert.doesNotMatch(command.written.stderr, /secret| at /);
    assert.equal(command.written.stdout, '');
  });

  it('says that the port is in use, and ends with 1', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const command = serve({ PORT: String(port) });
    assert.equal(await command.code, 1);
    assert.match(command.written.stderr, new RegExp(`^gransamarbete serve: Port ${port} is in use\\. .*PORT.*\\.\n$`));
    assert.equal(command.written.stdout, '');
    other.close();
  });

  it('says that the folder of the database is missing, and ends with 1', async () => {
    const command = serve({ DATABASE_URL: `file:${database.folder}/missing/votes.db` });
    assert.equal(await command.code, 1);
    assert.match(
      command.written.stderr,
      /^gransamarbete serve: The folder .* does not exist\. Create it, or change DATABASE_URL\.\n$/,
    );
  });

  it('takes no arguments', async () => {
    const command = serve({}, '--port', '9000');
    assert.equal(await command.code, 2);
    assert.match(
      command.written.stderr,
      /^gransamarbete serve takes no arguments, but got: --port 9000\n\nUsage: gransamarbete serve\n/,
    );
  });
});

describe('the process of gransamarbete serve', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends with 0 after ${signal}, with its votes on the disk and an open connection left`, async () => {
      const database = sqliteDatabase();
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'serve'], {
        cwd: root,
        env: { ...process.env, PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      const [greeting] = (await once(createInterface(child.stdout), 'line')) as [string];
      const address = greeting.split(' ')[3]!;
      assert.equal((await fetch(address, { method: 'POST', body: fields() })).status, 201);

      const agent = new Agent({ keepAlive: true });
      const [response] = await once(get(address, { agent }), 'response');
      response.resume();
      await once(response, 'end');

      child.kill(signal);
      assert.deepEqual(await ended, [0, null]);
      agent.destroy();
      assert.equal((await database.votes()).length, 1);
      await database.drop();
    });
  }

  it('ends with 2 and a usage when it is typed wrongly', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'server'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    assert.deepEqual(await once(child, 'close'), [2, null]);
    assert.match(stderr, /^gransamarbete: there is no command "server"\n/);
  });
});
