import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookieOf, publicUrl, resultsServer, token } from '../helpers/results-server.js';

const minute = 60_000;

describe('the login of the results page', () => {
  it('answers 404 below /results until somebody may log in', async () => {
    const { ask, tryToken, database } = await resultsServer({ config: { publicUrl } });
    for (const path of ['/results', '/results/session', '/results/data', '/results/export.csv', '/results/results.js'])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await tryToken('')).status, 404);
    await database.drop();
  });

  it('answers 401 to everything behind it, and tells nothing', async () => {
    const { ask, database } = await resultsServer();
    for (const path of [
      '/results/session',
      '/results/data',
      '/results/export.csv',
      '/results/comments/x',
      '/results/x',
    ]) {
      const answer = await ask(path);
      assert.equal(answer.status, 401, path);
      assert.equal(await answer.text(), '{}');
      assert.equal(answer.headers.get('Set-Cookie'), null);
    }
    await database.drop();
  });

  it('lets in with the token, by a cookie that only this host gets and no script reads', async () => {
    const { ask, tryToken, database } = await resultsServer();
    const answer = await tryToken(token);
    assert.equal(answer.status, 204);
    const [cookie, ...attributes] = answer.headers.get('Set-Cookie')!.split('; ');
    assert.match(cookie!, /^__Host-results=/);
    assert.deepEqual(attributes.sort(), ['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    const session = (await (await ask('/results/session', {}, { Cookie: cookie })).json()) as object;
    assert.deepEqual(Object.keys(session), ['user', 'csrf', 'canLogOut']);
    assert.equal((await ask('/results/data', {}, { Cookie: cookie })).status, 200);
    await database.drop();
  });

  it('sets a cookie without prefix and Secure over http on the same machine, and only there', async () => {
    const { app, database } = await resultsServer({
      config: { adminToken: token, publicUrl: 'http://localhost:8787' },
    });
    const tryAt = async (origin: string) => {
      const body = new URLSearchParams({ token });
      return app.request(`${origin}/results/session`, { method: 'POST', body, headers: { Origin: origin } });
    };
    const local = await tryAt('http://localhost:8787');
    assert.match(local.headers.get('Set-Cookie')!, /^results=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const again = await app.request('http://localhost:8787/results/data', { headers: { Cookie: cookieOf(local)! } });
    assert.equal(again.status, 200);
    assert.match((await tryAt('http://votes.example.se')).headers.get('Set-Cookie')!, /^__Host-results=.*; Secure/);
    await database.drop();
  });

  it('never says why a login failed', async () => {
    const { tryToken, database } = await resultsServer();
    for (const wrong of ['', token.slice(1), `${token}x`, token.toUpperCase(), 'x'.repeat(5000)]) {
      const answer = await tryToken(wrong);
      assert.equal(answer.status, 403, wrong);
      assert.equal(await answer.text(), '');
      assert.equal(answer.headers.get('Set-Cookie'), null);
    }
    await database.drop();
  });

  it('makes a client wait after five failures, even with the right token, and no other client', async () => {
    let client = 'one';
    const { tryToken, clock, database } = await resultsServer({
      peers: { clientKey: () => client, isTrustedProxy: () => false },
    });
    for (let tries = 0; tries < 5; tries++) assert.equal((await tryToken('wrong')).status, 403);
    const refused = await tryToken(token);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Retry-After'), '900');
    assert.equal(refused.headers.get('Set-Cookie'), null);
    client = 'other';
    assert.equal((await tryToken(token)).status, 204);
    client = 'one';
    clock.time = new Date(clock.time.getTime() + 15 * minute);
    assert.equal((await tryToken(token)).status, 204);
    await database.drop();
  });

  it('makes everybody wait after two hundred failures from as many addresses', async () => {
    let client = 0;
    const { tryToken, clock, database } = await resultsServer({
      peers: { clientKey: () => String(client++), isTrustedProxy: () => false },
    });
    for (let tries = 0; tries < 200; tries++) assert.equal((await tryToken('wrong')).status, 403);
    assert.equal((await tryToken('wrong')).status, 429);
    clock.time = new Date(clock.time.getTime() + 15 * minute);
    assert.equal((await tryToken(token)).status, 204);
    await database.drop();
  });

  it('ends a session after 30 idle minutes, and after 12 hours in any case', async () => {
    const { ask, tryToken, clock, database } = await resultsServer();
    let cookie = cookieOf(await tryToken(token))!;
    const after = async (minutes: number) => {
      clock.time = new Date(clock.time.getTime() + minutes * minute);
      const answer = await ask('/results/session', {}, { Cookie: cookie });
      cookie = cookieOf(answer) ?? cookie;
      return answer.status;
    };
    assert.equal(await after(31), 401);

    cookie = cookieOf(await tryToken(token))!;
    for (let half = 0; half < 24; half++) assert.equal(await after(half === 23 ? 29 : 30), 200, String(half));
    assert.equal(await after(2), 401);
    await database.drop();
  });

  it('takes no cookie that is changed, or signed with another token', async () => {
    const { ask, tryToken, database } = await resultsServer();
    const other = await resultsServer({ config: { adminToken: 'another-long-admin-token', publicUrl } });
    const cookie = cookieOf(await tryToken(token))!;
    const foreign = cookieOf(await other.tryToken('another-long-admin-token'))!;
    const changed = cookie.replace(/(?<==.{20})./, (letter) => (letter === 'x' ? 'y' : 'x'));
    for (const wrong of [changed, foreign, cookie.slice(0, -2), '__Host-results=', cookie.replace('__Host-', '')])
      assert.equal((await ask('/results/data', {}, { Cookie: wrong })).status, 401, wrong);
    assert.equal((await ask('/results/data', {}, { Cookie: cookie })).status, 200);
    await Promise.all([database.drop(), other.database.drop()]);
  });

  it('is the same for several collectors with one token', async () => {
    const [one, other] = await Promise.all([resultsServer(), resultsServer()]);
    const headers = await one.logIn();
    assert.equal((await other.ask('/results/data', {}, headers)).status, 200);
    assert.equal((await other.ask('/results/session', { method: 'DELETE' }, headers)).status, 204);
    await Promise.all([one.database.drop(), other.database.drop()]);
  });

  it('ends with the cookie when somebody logs out', async () => {
    const { ask, logIn, database } = await resultsServer();
    const headers = await logIn();
    assert.equal((await ask('/results/session', { method: 'DELETE' }, { Cookie: headers.Cookie })).status, 403);
    const answer = await ask('/results/session', { method: 'DELETE' }, headers);
    assert.equal(answer.status, 204);
    assert.match(answer.headers.get('Set-Cookie')!, /^__Host-results=; Max-Age=0; Path=\/; Secure$/);
    await database.drop();
  });
});
