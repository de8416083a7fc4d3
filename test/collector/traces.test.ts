import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { logTo, readConfig, startCollector, type Collector } from '../../src/collector/index.js';
import { full } from '../chaos/size.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { fields, form, site } from './harness.js';

const count = full ? 1000 : 100;
const agentName = 'MarkedBrowser/99.0';
const referrer = 'https://search.example/marked-words';

/** Addresses of senders: of their sockets, and behind a proxy in IPv4 and IPv6. */
const sockets = Array.from({ length: 20 }, (_, index) => `127.77.88.${100 + index}`);
const forwarded = ['203.0.113.201', '198.51.100.202', '2001:db8:aaaa:bbbb::1:203'];

describe(`after ${count} votes from known addresses`, () => {
  let database: ReturnType<typeof sqliteDatabase>;
  let collector: Collector;
  let log: string;

  beforeEach(async () => {
    database = sqliteDatabase();
    log = '';
    const own = { PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site };
    // The limit is on, for it is what looks at addresses, and stops nobody.
    const config = readConfig({ ...own, TRUST_PROXY: '127.0.0.0/8', RATE_LIMIT: '1000' });
    collector = await startCollector(config, { log: logTo({ write: (text) => (log += text) }) });
  });
  afterEach(async () => {
    await collector.close();
    await database.drop();
  });

  /** A vote, or in turn something that is refused or answered with a page. */
  async function send(index: number, agent: Agent): Promise<number | undefined> {
    const bodies = [
      fields({ id: crypto.randomUUID(), comment: `kept ${index}` }),
      fields({ id: undefined, comment: `kept ${index}` }),
      fields({ id: crypto.randomUUID(), answer: 'maybe' }),
      fields({ id: undefined, answer: 'maybe' }),
    ];
    const sent = request({
      agent,
      host: '127.0.0.1',
      port: collector.port,
      localAddress: sockets[index % sockets.length],
      method: 'POST',
      path: '/votes?marked-query',
      headers: {
        'Content-Type': form,
        'User-Agent': agentName,
        Referer: referrer,
        Cookie: 'marked-cookie=1',
        Origin: site,
        ...(index % 2 ? { 'X-Forwarded-For': forwarded[index % forwarded.length], 'X-Real-IP': forwarded[0] } : {}),
      },
    }).end(bodies[index % 10 < 7 ? 0 : (index % 10) - 6]!.toString());
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return response.statusCode;
  }

  it('no address, browser or referrer is in the database, its write-ahead log or the log', async () => {
    const agent = new Agent();
    const statuses = new Set<number | undefined>();
    for (let index = 0; index < count; index++) statuses.add(await send(index, agent));
    assert.deepEqual([...statuses].sort(), [201, 303, 400]);

    const files = readdirSync(database.folder);
    assert.ok(files.includes('votes.db-wal'), 'the write-ahead log is not there to be searched');
    const places = new Map(files.map((file) => [file, readFileSync(join(database.folder, file))]));
    places.set('the log', Buffer.from(log));
    assert.equal(log.trimEnd().split('\n').length, count);

    // Proof that the search finds what is there.
    const has = (text: string) => [...places].filter(([, bytes]) => bytes.includes(text)).map(([place]) => place);
    assert.notDeepEqual(has('kept 0'), []);
    assert.deepEqual(has('"route":"/votes"'), ['the log']);

    const marks = [...sockets, ...forwarded, 'MarkedBrowser', 'search.example', 'marked-', '127.77.', '::ffff:'];
    for (const mark of marks) assert.deepEqual(has(mark), [], mark);
    for (const ipv6 of ['2001:db8', '20010db8aaaabbbb']) assert.deepEqual(has(ipv6), [], ipv6);
  });
});
