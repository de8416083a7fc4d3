import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readConfig, startCollector, type Collector } from '../../src/collector/index.js';
import { full } from '../chaos/size.js';
import { sqliteDatabase, type TestDatabase } from '../helpers/stores.js';
import { fields, form, site } from './harness.js';

const head = `POST /votes HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${form}\r\n`;

describe('the sockets of a collector', () => {
  let database: TestDatabase;
  let collector: Collector;
  const opened: Socket[] = [];

  beforeEach(async () => {
    database = sqliteDatabase();
    const env = { PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site, RATE_LIMIT: '0' };
    collector = await startCollector(readConfig(env), { log: () => {} });
  });
  afterEach(async () => {
    for (const socket of opened.splice(0)) socket.destroy();
    await collector.close();
    await database.drop();
  });

  /** A client that says something and then nothing more. */
  async function say(text: string) {
    const socket = connect(collector.port, '127.0.0.1');
    opened.push(socket);
    let heard = '';
    socket.setEncoding('utf8').on('data', (chunk) => (heard += chunk));
    // Told below to those who wait for the end.
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(text);
    return { socket, heard: () => heard };
  }

  const vote = (agent?: Agent) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'Content-Type': form };
      const sent = request({ port: collector.port, method: 'POST', path: '/votes', headers, ...(agent && { agent }) });
      sent.on('error', reject).on('response', (response: IncomingMessage) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      sent.end(fields({ id: crypto.randomUUID() }).toString());
    });

  it('are answered while 500 others say a byte and then nothing', { timeout: 60_000 }, async () => {
    const beginnings = [
      'P',
      head,
      `${head}Content-Length: 100\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n`,
    ];
    const slow = await Promise.all(Array.from({ length: 500 }, (_, index) => say(beginnings[index % 4]!)));
    const statuses = await Promise.all(Array.from({ length: 50 }, () => vote()));
    assert.deepEqual(statuses, Array(50).fill(201));
    // All of them were there the whole time: none had to go so that others could come.
    assert.equal(slow.filter(({ socket, heard }) => !socket.closed && heard() === '').length, 500);
    assert.equal((await database.votes()).length, 50);
  });

  it('are kept open for the next vote', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sockets = new Set<Socket>();
    agent.on('free', (socket: Socket) => sockets.add(socket));
    for (let count = 0; count < 3; count++) assert.equal(await vote(agent), 201);
    assert.equal(sockets.size, 1);
    agent.destroy();
  });

  // The parser of Node speaks before any code of ours, so that it must be told what every answer carries.
  for (const [what, status, text] of [
    ['no HTTP', 400, '\x16\x03\x01\r\n\r\n'],
    ['a header without a name', 400, 'GET /votes HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n'],
    ['two lengths', 400, `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    ['a length and pieces', 400, `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['headers without end', 431, `GET /votes HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`],
    ['long extensions of a piece', 413, `${head}Transfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}`],
  ] as const) {
    it(`answer ${what} with ${status} and the headers of every answer, and hang up`, async () => {
      const { socket, heard } = await say(text);
      if (!socket.closed) await once(socket, 'close');
      const [start, ...headers] = heard().split('\r\n\r\n')[0]!.split('\r\n');
      assert.match(start!, new RegExp(`^HTTP/1\\.1 ${status} \\w`));
      for (const header of [
        'Access-Control-Allow-Origin: *',
        'Access-Control-Expose-Headers: X-Vote-Refused, Retry-After',
        'Cache-Control: no-store',
        'X-Content-Type-Options: nosniff',
        'Connection: close',
      ])
        assert.ok(
          headers.some((line) => line.toLowerCase() === header.toLowerCase()),
          `${header} is missing in ${headers.join(', ')}`,
        );
      assert.equal(await vote(), 201);
    });
  }

  // Only where there is time for it.
  if (full)
    it('are closed with 408 when nothing more comes for ten seconds', async () => {
      const slow = await Promise.all(['P', `${head}Content-Length: 9\r\n\r\n`].map((text) => say(text)));
      await Promise.all(slow.map(({ socket }) => once(socket, 'close')));
      for (const { heard } of slow) {
        assert.match(heard(), /^HTTP\/1\.1 408 Request Timeout\r\n/);
        assert.match(heard(), /Access-Control-Allow-Origin: \*/);
      }
      assert.deepEqual(await database.votes(), []);
    });
});
