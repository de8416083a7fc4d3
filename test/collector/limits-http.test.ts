import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { readConfig, startCollector, type Collector, type LogEntry } from '../../src/collector/index.js';
import { sqliteDatabase, type TestDatabase } from '../helpers/stores.js';
import { fields, form, site } from './harness.js';

describe('the rate limit over sockets', () => {
  let database: TestDatabase;
  let collector: Collector;
  let logged: LogEntry[];
  let time: number;

  beforeEach(() => {
    database = sqliteDatabase();
    logged = [];
    time = 1000;
    // The clock of the limit stands still, so that nobody wins anything back by being slow.
    mock.method(performance, 'now', () => time);
  });
  afterEach(async () => {
    mock.restoreAll();
    await collector.close();
    await database.drop();
  });

  async function start(env: Record<string, string> = {}): Promise<void> {
    const config = readConfig({ PORT: '0', DATABASE_URL: database.url, ALLOWED_ORIGINS: site, ...env });
    collector = await startCollector(config, { log: (entry) => logged.push(entry) });
  }

  /** Sends a new vote from an address of this machine. */
  async function vote(from = '127.0.0.1', headers: Record<string, string> = {}, body = newVote()) {
    const sent = request({
      host: '127.0.0.1',
      port: collector.port,
      localAddress: from,
      method: 'POST',
      path: '/votes',
      headers: { 'Content-Type': form, ...headers },
    }).end(body.toString());
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode, retryAfter: response.headers['retry-after'], body: await text(response) };
  }
  const newVote = () => fields({ id: crypto.randomUUID() });

  const countOf = (statuses: readonly (number | undefined)[]) => {
    const counts: Record<number, number> = {};
    for (const status of statuses) counts[status!] = (counts[status!] ?? 0) + 1;
    return counts;
  };
  const votes = async (count: number, of: (index: number) => Parameters<typeof vote>) => {
    const statuses: (number | undefined)[] = [];
    for (let index = 0; index < count; index++) statuses.push((await vote(...of(index))).status);
    return countOf(statuses);
  };

  it('answers 429 with a time after 60 votes at once, stores nothing of it, and goes on a second later', async () => {
    await start();
    assert.deepEqual(await votes(70, () => []), { 201: 60, 429: 10 });
    assert.equal((await vote()).retryAfter, '1');
    assert.equal((await database.votes()).length, 60);
    time += 1000;
    assert.deepEqual(await votes(2, () => []), { 201: 1, 429: 1 });
  });

  it('lets others vote meanwhile, and everybody look', async () => {
    await start({ RATE_LIMIT: '1' });
    assert.deepEqual(await votes(3, () => ['127.0.0.2']), { 201: 1, 429: 2 });
    assert.deepEqual(await votes(3, () => ['127.0.0.3']), { 201: 1, 429: 2 });
    for (const path of ['/healthz', '/readyz', '/votes?page=https://www.example.se/om']) {
      assert.equal((await fetch(`http://127.0.0.1:${collector.port}${path}`)).status, 200, path);
    }
  });

  it('is off with RATE_LIMIT=0', async () => {
    await start({ RATE_LIMIT: '0' });
    assert.deepEqual(await votes(70, () => []), { 201: 70 });
  });

  it('takes 1000 invented X-Forwarded-For for one client, and says once that there may be a proxy', async () => {
    await start();
    const spoofed = (index: number) => ({ 'X-Forwarded-For': `203.0.${index >> 8}.${index & 255}` });
    assert.deepEqual(await votes(1000, (index) => ['127.0.0.1', spoofed(index)]), { 201: 60, 429: 940 });
    assert.equal(logged.filter(({ warning }) => warning).length, 1);
    assert.doesNotMatch(JSON.stringify(logged), /203\.0\./);
  });

  it('takes 1000 invented X-Forwarded-For before a trusted proxy for one client', async () => {
    await start({ TRUST_PROXY: '127.0.0.9' });
    // The proxy adds the address that it sees to what it got.
    const spoofed = (index: number) => ({ 'X-Forwarded-For': `203.0.${index >> 8}.${index & 255}, 198.51.100.7` });
    assert.deepEqual(await votes(1000, (index) => ['127.0.0.9', spoofed(index)]), { 201: 60, 429: 940 });
    assert.equal(logged.filter(({ warning }) => warning).length, 0);
  });

  it('tells the clients of a trusted proxy apart, and does not believe others', async () => {
    await start({ TRUST_PROXY: '127.0.0.9', RATE_LIMIT: '1' });
    const named = (index: number) => ({ 'X-Forwarded-For': `198.51.100.${index}` });
    assert.deepEqual(await votes(20, (index) => ['127.0.0.9', named(index)]), { 201: 20 });
    assert.deepEqual(await votes(20, (index) => ['127.0.0.8', named(index)]), { 201: 1, 429: 19 });
  });

  it('shows a form again with what was written, in its language', async () => {
    await start({ RATE_LIMIT: '1' });
    await vote();
    const written = fields({ id: undefined, lang: 'nn', answer: 'no', comment: 'Manglar eit <kart>' });
    const { status, retryAfter, body } = await vote('127.0.0.1', {}, written);
    assert.equal(status, 429);
    assert.equal(retryAfter, '1');
    assert.match(body, /<html lang="nn">[^]*Det kjem mange svar frå same nettverk/);
    assert.match(body, /value="no"\s+checked/);
    assert.match(body, />\nManglar eit &lt;kart&gt;<\/textarea/);
    assert.equal((await database.votes()).length, 1);
  });
});
