import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request as nodeRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  readConfig,
  startCollector,
  type Collector,
  type LogEntry,
  type AppOptions,
} from '../../src/collector/index.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { fields, form, pieces, site } from './harness.js';

const untouched = { Request: globalThis.Request, Response: globalThis.Response };
const fieldsText = fields().toString();
const head = `POST /votes HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${form}\r\n`;

/** Sends bytes, and returns all that came back until the server hung up. */
async function talk(port: number, text: string): Promise<string> {
  const socket = connect(port, 'localhost');
  socket.write(text);
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk) => (received += chunk));
  await once(socket, 'close');
  return received;
}

describe('a running collector', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  let collector: Collector;
  let address: string;
  let logged: LogEntry[];
  let heard: () => void;

  const start = async (options: Partial<Pick<AppOptions, 'database' | 'store'>> = {}) => {
    const config = readConfig({ PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site });
    collector = await startCollector(config, {
      log: (entry) => {
        logged.push(entry);
        heard();
      },
      ...options,
    });
    address = `http://localhost:${collector.port}`;
  };
  const nextLogEntry = () => new Promise<void>((resolve) => (heard = resolve));

  beforeEach(async () => {
    database = sqliteDatabase();
    logged = [];
    heard = () => {};
    await start();
  });
  afterEach(async () => {
    await collector.close();
    await database.drop();
  });

  it('stores a vote that a browser sends', async () => {
    const answer = await fetch(`${address}/votes`, { method: 'POST', body: fields(), headers: { Origin: site } });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal((await database.votes()).length, 1);
  });

  it('refuses a large body of unknown length in a way that the sender can read', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65536).fill(0x61)) });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'Content-Type': form } } as RequestInit;
    const answer = await fetch(`${address}/votes`, init);
    assert.equal(answer.status, 413);
    assert.equal(answer.headers.get('X-Vote-Refused'), 'too-large');
  });

  it('stores a vote that comes in pieces', async () => {
    const body = pieces(fieldsText.slice(0, 50), fieldsText.slice(50));
    const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': form } } as RequestInit;
    assert.equal((await fetch(`${address}/votes`, init)).status, 201);
  });

  it('survives a client that hangs up in the middle, and stores nothing of it', async () => {
    for (const length of [
      `Content-Length: ${fieldsText.length + 1}\r\n\r\n`,
      'Transfer-Encoding: chunked\r\n\r\nff\r\n',
    ]) {
      const entry = nextLogEntry();
      const socket = connect(collector.port, 'localhost');
      socket.write(`${head}${length}${fieldsText}`);
      await once(socket, 'connect');
      socket.destroy();
      await entry;
    }
    assert.deepEqual(
      logged.map(({ status }) => status),
      [400, 400],
    );
    assert.deepEqual(await database.votes(), []);
    assert.equal((await fetch(`${address}/readyz`)).status, 200);
  });

  it('answers an impossible request with the common headers', async () => {
    const received = await talk(collector.port, 'GET /votes HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    assert.match(received, /^HTTP\/1\.1 400 /);
    assert.match(received, /access-control-allow-origin: \*/i);
  });

  it('answers bytes that are no HTTP, and lives on', async () => {
    assert.match(await talk(collector.port, '\x16\x03\x01\r\n\r\n'), /^HTTP\/1\.1 400 /);
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
  });

  it('answers a health check that names no host', async () => {
    assert.match(await talk(collector.port, 'GET /healthz HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 200 /);
  });

  it('leaves the global Request and Response of the process alone', () => {
    assert.equal(globalThis.Request, untouched.Request);
    assert.equal(globalThis.Response, untouched.Response);
  });

  it('says that the port is in use, and lets go of the database', async () => {
    const config = readConfig({ PORT: String(collector.port), DATABASE_URL: database.url });
    let closed = 0;
    const opened = {
      ...(await database.openDatabase()),
      close: async () => {
        closed++;
      },
    };
    await assert.rejects(startCollector(config, { database: opened }), {
      name: 'ListenError',
      message: `Port ${collector.port} is in use. Stop the other program, or set PORT to another number.`,
    });
    assert.equal(closed, 1);
  });

  describe('that is closed', () => {
    /** A store whose appends wait until the test lets them go. */
    async function heldStore() {
      await collector.close();
      const store = await database.open();
      let arrived!: () => void;
      let release!: () => void;
      const inFlight = new Promise<void>((resolve) => (arrived = resolve));
      const gate = new Promise<void>((resolve) => (release = resolve));
      const events: string[] = [];
      await start({
        database: { ...store.database, close: async () => void events.push('closed') },
        store: {
          ...store,
          append: async (vote, receivedAt) => {
            arrived();
            await gate;
            const appended = await store.append(vote, receivedAt);
            events.push('appended');
            return appended;
          },
        },
      });
      return { inFlight, release, events };
    }

    it('answers the vote that it has accepted, takes no other, and then closes the database', async () => {
      const { inFlight, release, events } = await heldStore();
      const answered = fetch(`${address}/votes`, { method: 'POST', body: fields() });
      await inFlight;
      // Whoever asks twice, as with two signals, waits as long.
      const closed = Promise.all([collector.close(), collector.close()]);
      await assert.rejects(fetch(`${address}/healthz`));
      assert.deepEqual(events, []);
      release();
      const answer = await answered;
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get('Connection'), 'close');
      await closed;
      assert.deepEqual(events, ['appended', 'closed']);
      assert.equal((await database.votes()).length, 1);
    });

    it('does not wait for connections that are kept open for later', { timeout: 4000 }, async () => {
      const agent = new Agent({ keepAlive: true });
      const request = nodeRequest(`${address}/healthz`, { agent }).end();
      const [response] = await once(request, 'response');
      response.resume();
      await once(response, 'end');
      await collector.close();
      agent.destroy();
    });

    it('does not wait for ever for a client that says nothing', async (context) => {
      const socket = connect(collector.port, 'localhost');
      await once(socket, 'connect');
      // An answer to somebody later proves that the server knows of the silent one.
      await (await fetch(`${address}/healthz`)).text();
      context.mock.timers.enable({ apis: ['setTimeout'] });
      const closed = collector.close();
      context.mock.timers.tick(5000);
      context.mock.timers.reset();
      socket.resume();
      await once(socket, 'close');
      await closed;
    });

    it('is closed once, however often it is asked', async () => {
      await Promise.all([collector.close(), collector.close()]);
      await collector.close();
      await assert.rejects(fetch(`${address}/healthz`));
    });
  });
});

describe('a collector without a database', () => {
  it('does not start', async () => {
    const config = readConfig({ PORT: '0', DATABASE_URL: 'file:/no/such/folder/votes.db' });
    await assert.rejects(startCollector(config), { name: 'StoreError', message: /does not exist/ });
  });
});
