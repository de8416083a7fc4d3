import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp, logTo, type LogEntry } from '../../src/collector/index.js';
import { brokenDatabase } from '../helpers/stores.js';
import { fields, site } from './harness.js';

function loggedBy(changes: { trustProxy?: string[] } = {}) {
  const logged: LogEntry[] = [];
  const config = { allowedOrigins: new Set([site]), adminToken: 'a-long-enough-admin-token', ...changes };
  const app = createApp({ database: brokenDatabase(), config, log: (entry) => logged.push(entry) });
  return { app, logged };
}

describe('the log', () => {
  it('has one entry a request: method, route, status and milliseconds', async () => {
    const { app, logged } = loggedBy();
    await app.request('/healthz');
    assert.equal(logged.length, 1);
    const { ms, ...rest } = logged[0]!;
    assert.deepEqual(rest, { method: 'GET', route: '/healthz', status: 200 });
    assert.ok(Number.isInteger(ms) && ms >= 0);
  });

  it('names the route and not the address', async () => {
    const { app, logged } = loggedBy();
    for (const path of [
      '/votes?token=1',
      '/votes/thanks?page=x',
      '/199001011234',
      '/healthz/x',
      '/readyz',
      '/results/data?from=x',
    ])
      await app.request(path);
    assert.deepEqual(
      logged.map(({ route, status }) => [route, status]),
      [
        ['/votes', 400],
        ['/votes/thanks', 200],
        ['/*', 404],
        ['/*', 404],
        ['/readyz', 503],
        // The guard of what is behind the login.
        ['/results/*', 401],
      ],
    );
  });

  it('says what went wrong, when it is ours to mend', async () => {
    const { app, logged } = loggedBy();
    await app.request('/votes', { method: 'POST', body: fields() });
    await app.request('/votes', { method: 'POST', body: fields({ id: undefined }) });
    for (const { error } of logged) assert.equal(error, 'TypeError: disk I/O error near secret-table');
    assert.equal(logged.length, 2);
  });

  for (const header of ['X-Forwarded-For', 'Forwarded']) {
    it(`warns once when ${header} names a client and TRUST_PROXY is not set, without the address`, async () => {
      const { app, logged } = loggedBy();
      const headers = { [header]: '203.0.113.9' };
      await app.request('/healthz');
      await app.request('/healthz', { headers });
      await app.request('/healthz', { headers });
      const warnings = logged.map(({ warning }) => warning);
      assert.match(warnings[1] ?? '', /^A request names another client.*TRUST_PROXY/);
      assert.deepEqual([warnings[0], warnings[2]], [undefined, undefined]);
      assert.ok(!JSON.stringify(logged).includes('203.0.113.9'));
    });
  }

  it('does not warn when TRUST_PROXY is set', async () => {
    const { app, logged } = loggedBy({ trustProxy: ['loopback'] });
    await app.request('/healthz', { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    assert.equal(logged[0]?.warning, undefined);
  });

  it('tells nothing of who asked and what', async () => {
    const { app, logged } = loggedBy();
    const mark = 'x-marks-the-spot';
    const headers = { 'User-Agent': mark, Referer: `https://${mark}.example/`, 'X-Forwarded-For': mark, Cookie: mark };
    await app.request(`/votes?${mark}`, { method: 'POST', headers, body: fields({ comment: mark }) });
    await app.request(`/${mark}`, { headers });
    await app.request('/votes', { method: 'POST', headers: { ...headers, 'Content-Type': mark }, body: mark });
    await app.request('/votes', { method: 'POST', headers, body: fields({ id: undefined, comment: mark }) });
    assert.equal(logged.length, 4);
    assert.ok(!JSON.stringify(logged).includes(mark));
  });

  it('is one line of JSON each, whatever an error says', () => {
    let written = '';
    logTo({ write: (text: string) => (written += text) })({
      method: 'POST',
      route: '/votes',
      status: 503,
      ms: 1,
      error: 'Error: a\r\nb\u001b[31m\u0000',
    });
    assert.match(written, /^[\x20-\x7e]+\n$/);
    assert.equal(JSON.parse(written).error, 'Error: a\r\nb\u001b[31m\u0000');
  });

  it('goes to standard output when nobody else listens', async (context) => {
    const write = context.mock.method(process.stdout, 'write', () => true);
    await createApp({ database: brokenDatabase(), config: { allowedOrigins: new Set() } }).request('/healthz');
    const lines = write.mock.calls.map(({ arguments: [text] }) => String(text));
    write.mock.restore();
    assert.ok(lines.some((line) => /^\{"method":"GET","route":"\/healthz","status":200,"ms":\d+\}\n$/.test(line)));
  });
});
