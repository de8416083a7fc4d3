import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aVote, cookieOf, idOf, publicUrl, resultsServer, token } from '../helpers/results-server.js';

/** What every answer below /results has, and no more than `Content-Type` and what a test names beside it. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const headersOf = (answer: Response, ...without: string[]) =>
  Object.fromEntries(
    [...answer.headers].filter(([name]) => !['content-type', 'set-cookie', ...without].includes(name)),
  );

describe('headers below /results', () => {
  it('are exactly these, whatever the answer', async () => {
    const { ask, logIn, tryToken, database } = await resultsServer();
    const known = await logIn();
    const answers = {
      session: await ask('/results/session', {}, known),
      'not logged in': await ask('/results/data'),
      'failed login': await tryToken('wrong'),
      data: await ask('/results/data', {}, known),
      nothing: await ask('/results/nothing', {}, known),
      'no date': await ask('/results/data?from=2026-02-31', {}, known),
    };
    for (const [name, answer] of Object.entries(answers)) assert.deepEqual(headersOf(answer), headers, name);
    await database.drop();
  });

  it('let the page and its files be asked for again each time, and kept', async () => {
    const { ask, database } = await resultsServer();
    for (const [path, type] of [
      ['/results', 'text/html; charset=utf-8'],
      ['/results/results.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('Content-Type'), type);
      assert.deepEqual(headersOf(answer, 'etag'), { ...headers, 'cache-control': 'no-cache' });
      const again = await ask(path, {}, { 'If-None-Match': answer.headers.get('ETag')! });
      assert.equal(again.status, 304);
    }
    await database.drop();
  });

  it('serve no file but the built ones', async () => {
    const { ask, database } = await resultsServer();
    for (const name of [
      'nothing.js',
      '../results-server.ts',
      '..%2Fresults-server.ts',
      'results.js.map',
      '%00.js',
      'index.html',
    ])
      assert.notEqual((await ask(`/results/${name}`)).status, 200, name);
    await database.drop();
  });

  it('do not change for votes: any page may read those answers', async () => {
    const { ask, database } = await resultsServer();
    const answer = await ask('/healthz');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(answer.headers.get('Content-Security-Policy'), null);
    await database.drop();
  });

  it('tell which methods the page and its login take', async () => {
    const { ask, database } = await resultsServer();
    const page = await ask('/results', { method: 'POST' });
    assert.deepEqual([page.status, page.headers.get('Allow')], [405, 'GET, HEAD']);
    const login = await ask('/results/session', { method: 'PUT' });
    assert.deepEqual([login.status, login.headers.get('Allow')], [405, 'GET, HEAD, POST, DELETE']);
    await database.drop();
  });
});

describe('a change on the results page', () => {
  it('is refused from another site, without the token of the session, and with the token of another one', async () => {
    const { ask, logIn, keep, store, database } = await resultsServer();
    await keep(aVote(1, { comment: 'Hej' }));
    const [known, other] = [await logIn(), await logIn()];
    const attempts: Record<string, Record<string, string | undefined>> = {
      'another site': { ...known, Origin: 'https://evil.example' },
      'another site that hides': { ...known, Origin: 'null' },
      'no origin': { ...known, Origin: undefined },
      'another page of the same host': { ...known, 'Sec-Fetch-Site': 'same-site' },
      'a link elsewhere': { ...known, 'Sec-Fetch-Site': 'cross-site' },
      'no token': { Cookie: known.Cookie },
      'an empty token': { ...known, 'X-CSRF-Token': '' },
      'the token of another session': { ...known, 'X-CSRF-Token': other['X-CSRF-Token'] },
    };
    for (const [name, headers] of Object.entries(attempts))
      for (const action of ['hide', 'show', 'delete']) {
        const body = new URLSearchParams({ decision: 'KS 1' });
        const answer = await ask(`/results/comments/${idOf(1)}/${action}`, { method: 'POST', body }, headers);
        assert.equal(answer.status, 403, `${name}: ${action}`);
      }
    assert.equal((await store.current(idOf(1)))?.comment, 'Hej');
    assert.equal((await ask(`/results/comments/${idOf(1)}/hide`, { method: 'POST' }, known)).status, 204);
    await database.drop();
  });

  it('needs a login from the page itself, too: nobody is logged in as somebody else', async () => {
    const { tryToken, database } = await resultsServer();
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: undefined },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      const answer = await tryToken(token, headers);
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('Set-Cookie'), null);
    }
    // A proxy that takes off TLS.
    assert.equal((await tryToken(token, { Origin: 'http://votes.example.se' })).status, 204);
    await database.drop();
  });
});

describe('a login at a proxy', () => {
  const config = { adminProxyHeader: 'X-Remote-User', publicUrl };
  const user = { 'X-Remote-User': 'anna@example.se' };

  it('counts only when the proxy is trusted', async () => {
    const untrusted = await resultsServer({ config });
    assert.equal((await untrusted.ask('/results/session', {}, user)).status, 401);
    assert.equal((await untrusted.ask('/results/data', {}, user)).status, 401);
    const { ask, database } = await resultsServer({
      config,
      peers: { clientKey: () => '', isTrustedProxy: () => true },
    });
    const answer = await ask('/results/session', {}, user);
    const session = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual({ ...session, csrf: '' }, { user: 'anna@example.se', csrf: '', canLogOut: false });
    assert.equal((await ask('/results/session')).status, 401);
    await Promise.all([database.drop(), untrusted.database.drop()]);
  });

  it('puts the name in the protocol, and needs the token of the session for changes', async () => {
    const peers = { clientKey: () => '', isTrustedProxy: () => true };
    const { ask, keep, store, database } = await resultsServer({ config, peers });
    await keep(aVote(1, { comment: 'Hej' }));
    const path = `/results/comments/${idOf(1)}/delete`;
    const change = (headers: Record<string, string>) =>
      ask(path, { method: 'POST', body: new URLSearchParams({ decision: 'KS 2026/1' }) }, { ...user, ...headers });
    assert.equal((await change({})).status, 403);
    const answer = await ask('/results/session', {}, user);
    const { csrf } = (await answer.json()) as { csrf: string };
    assert.equal((await change({ 'X-CSRF-Token': csrf })).status, 403, 'without the cookie');
    assert.equal((await change({ 'X-CSRF-Token': csrf, Cookie: cookieOf(answer)! })).status, 204);
    const protocol = await store.database.sql.selectFrom('deletions').select(['deleted_by', 'decision']).execute();
    assert.deepEqual(
      protocol.map(({ deleted_by, decision }) => [deleted_by, decision]),
      [['anna@example.se', 'KS 2026/1']],
    );
    await database.drop();
  });

  it('takes no token when none is configured, not even an empty one', async () => {
    const { ask, tryToken, database } = await resultsServer({ config });
    for (const given of ['', 'undefined', token]) assert.equal((await tryToken(given)).status, 403);
    assert.equal((await ask('/results/data')).status, 401);
    await database.drop();
  });
});
