import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { answering, status } from '../helpers/answers.js';
import { demoFeed, feedOf, project, type Json } from '../helpers/feeds.js';
import { check, found } from './check-harness.js';

/** An item that nothing is wrong with. */
const good = (id: string, rest = {}) =>
  project(
    id,
    {
      period: { start: '2026', end: '2028' },
      translations: { nb: { title: 'Skog og tre', summary: 'Ny bruk av tre.' } },
    },
    { title: 'Skog och trä', summary: 'Ny användning av trä.', content_text: '', ...rest },
  );
const goodFeed = (ids: readonly string[], rest = {}) =>
  feedOf(
    ids.map((id) => good(id)),
    { title: 'Samarbeten', ...rest },
  );

describe('gransamarbete check', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'check-'))));
  after(() => rmSync(folder, { recursive: true }));
  const save = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  };

  it('has nothing against the feeds that the demo shows but names that are not translated', async () => {
    assert.deepEqual(
      (await found(['demo/feed.json', '--offline'])).filter(({ level }) => level !== 'notice'),
      [],
    );
  });

  it('says in one line that all is well, and exits with 0', async () => {
    const { code, stdout, stderr } = await check([save('good.json', goodFeed(['a', 'b'])), '--lang', 'sv']);
    assert.deepEqual([code, stdout, stderr], [0, 'Flöden: 1. Poster: 2. Allt ser bra ut.\n', '']);
  });

  it('exits with 1 for errors, and for warnings only when told to', async () => {
    const wrong = save('wrong.json', goodFeed(['a', 'a']));
    const doubtful = save('doubtful.json', feedOf([good('a', { date_modified: '2020-01-01' })], { title: 'x' }));
    assert.equal((await check([wrong])).code, 1);
    assert.equal((await check([doubtful])).code, 0);
    assert.equal((await check([doubtful, '--strict'])).code, 1);
  });

  it('exits with 2 and a sentence for what is typed wrongly', async () => {
    for (const args of [[], ['x.json', '--lang', 'fi'], ['x.json', '--json', '--github'], ['x.json', '--wrong']]) {
      const { code, stdout, stderr } = await check(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^gransamarbete check: .+ See: gransamarbete check --help\n$/);
    }
  });

  it('follows a feed of files to its last page, and compares ids over all of them', async () => {
    save('page-2.json', goodFeed(['c', 'a']));
    const first = save('page-1.json', goodFeed(['a', 'b'], { next_url: 'page-2.json' }));
    const [repeated, ...others] = await found([first, '--offline']);
    assert.deepEqual(
      [repeated?.code, repeated?.pointer, repeated?.source],
      ['id-repeated', '/items/1/id', join(folder, 'page-2.json')],
    );
    assert.deepEqual(repeated?.values, { first: `${first} /items/0`, name: 'Skog och trä' });
    assert.deepEqual(others, []);
  });

  it('does not read files beyond the folder of the feed', async () => {
    const first = save('escape.json', goodFeed(['a'], { next_url: '../%2e%2e%2f..%2fetc/passwd' }));
    assert.deepEqual(
      (await found([first, '--offline'])).map(({ code, source }) => [code, source]),
      [['feed-unreadable', first]],
    );
  });

  it('reports a next page whose name cannot be read', async () => {
    const first = save('percent.json', goodFeed(['a'], { next_url: 'feed-100%.json' }));
    assert.deepEqual(
      (await found([first, '--offline'])).map(({ code, source }) => [code, source]),
      [
        ['schema', first],
        ['feed-unreadable', first],
      ],
    );
  });

  it('points at what an unknown area is from, whatever else stands in the list', async () => {
    const area = (facts: Json, id: string) => project(id, facts, { title: 'Skog', summary: 'Skog.' });
    const items = [
      area({ focusArea: [{ toString: 1 }, 'PO8'] }, 'a'),
      area({ focusArea: [['PO9'], ' PO9\u0007'] }, 'b'),
      area({ specificObjective: 'RSO3.1' }, 'c'),
    ];
    const entries = await found([save('areas.json', feedOf(items, { title: 'x' })), '--offline']);
    assert.deepEqual(
      entries.filter(({ code }) => code === 'area-unknown').map(({ pointer, found }) => [pointer, found]),
      [
        ['/items/0/_gransamarbete/focusArea/1', 'PO8'],
        ['/items/1/_gransamarbete/focusArea/1', 'PO9'],
        ['/items/2/_gransamarbete/specificObjective', 'PO3'],
      ],
    );
  });

  it('reports what nests deeper than a stack can hold, wherever it stands', async () => {
    const deep = `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`;
    const feed = (text: string) => JSON.stringify(goodFeed(['a', 'b'])).replace(/\{/, `{${text},`);
    const item = (text: string) => JSON.stringify(goodFeed(['a', 'b'])).replace('"id":"a"', `"id":"a",${text}`);
    const facts = (text: string) => item('"x":0').replace('"kind":"project"', `"kind":"project",${text}`);
    for (const [text, pointer] of [
      [feed(`"x":${deep}`), '/x'],
      [feed(`"authors":[${deep},${deep}]`), '/authors/0'],
      [item(`"x":${deep}`), '/items/0/x'],
      [item(`"tags":[${deep},${deep}]`), '/items/0/tags/0'],
      [facts(`"focusArea":[${deep},${deep}]`), '/items/0/_gransamarbete/focusArea/0'],
      [facts(`"partners":[${deep},${deep}]`), '/items/0/_gransamarbete/partners/0'],
      [facts(`"budget":${deep}`), '/items/0/_gransamarbete/budget'],
    ] as const) {
      const path = save('deep.json', text);
      for (const format of ['--json', '--github', '--all']) {
        const { code, stdout } = await check([path, '--offline', format]);
        assert.ok(stdout.includes(pointer), `${pointer}: ${stdout.slice(0, 300)}`);
        assert.equal(typeof code, 'number');
      }
    }
  });

  it('follows a feed of the web, and asks its links once', async () => {
    const at = 'https://feeds.example.se/';
    const { network, urls } = answering({
      [`${at}feed.json`]: feedOf([good('a', { url: '/a' }), good('b', { url: '/a#b' })], {
        title: 'x',
        next_url: 'feed-2.json',
      }),
      [`${at}feed-2.json`]: feedOf([good('c', { url: '/gone' })], { title: 'x' }),
      [`${at}a`]: status(200),
      [`${at}gone`]: status(410),
    });
    const entries = await found([`${at}feed.json`], network);
    assert.deepEqual(
      entries.filter(({ code }) => code.startsWith('link')).map(({ code, source, pointer }) => [code, source, pointer]),
      [['link-gone', `${at}feed-2.json`, '/items/0/url']],
    );
    assert.deepEqual(urls(), [`${at}feed.json`, `${at}feed-2.json`, `${at}a`, `${at}gone`, `${at}gone`]);
  });

  it('asks nobody when it is told to stay offline', async () => {
    const { network, asked } = answering({});
    await found([save('linked.json', feedOf([good('a', { url: 'https://example.se/' })])), '--offline'], network);
    assert.deepEqual(asked, []);
  });

  it('tells why an address gives no feed, and checks the others', async () => {
    const at = 'https://feeds.example.se/';
    const { network } = answering({
      [`${at}down`]: new TypeError('fetch failed'),
      [`${at}login`]: new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      [`${at}half`]: new Response('{"items":[', { headers: { 'content-type': 'application/json' } }),
    });
    const names = ['down', 'login', 'half', 'missing'].map((name) => at + name);
    const entries = await found([...names, save('good.json', goodFeed(['a']))], network);
    assert.deepEqual(
      entries.map(({ code, source }) => [code, source]),
      [
        ['feed-network', names[0]],
        ['feed-type', names[1]],
        ['feed-json', names[2]],
        ['feed-status', names[3]],
      ],
    );
  });

  it('tells of an item that stands in two feeds, but not of equal ids that mean different items', async () => {
    const id = 'https://example.se/samarbeten/1';
    const one = save('one.json', goodFeed(['a', id]));
    const other = save('other.json', goodFeed(['a', id]));
    assert.deepEqual(
      (await found([one, other, '--offline'])).map(({ code, level, pointer }) => [code, level, pointer]),
      [['id-elsewhere', 'notice', '/items/1/id']],
    );
  });

  it('points at the line of a file for GitHub', async () => {
    const path = save('lines.json', goodFeed(['a'], { language: 'svenska' }));
    const { stdout } = await check([path, '--offline', '--github', '--lang', 'sv']);
    assert.match(stdout, new RegExp(`^::error file=${path},line=3,col=15,title=`, 'm'));
  });

  it('never shows what points to a person whole', async () => {
    const person = 'namn.efternamn@example.se';
    const path = save(
      'person.json',
      feedOf([good('a', { summary: `Fråga ${person}.\u0007`, title: person })], { title: 'x' }),
    );
    for (const format of ['--json', '--github', '--all']) {
      const { stdout } = await check([path, '--offline', format]);
      assert.doesNotMatch(stdout, /efternamn/);
      assert.match(stdout, /n•••@example\.se/);
    }
  });

  it('stays with what a list can show', async () => {
    const path = save('large.json', `{"items":["${'x'.repeat(8 * 2 ** 20)}"]}`);
    assert.deepEqual(
      (await found([path])).map(({ code }) => code),
      ['feed-limit'],
    );
  });

  it('ends when it is told to, and blames no link for that', async () => {
    const path = save('linked.json', feedOf([good('a', { url: 'https://example.se/' })], { title: 'x' }));
    const stop = new AbortController();
    const network = {
      ...answering({}).network,
      fetch: (_url: string, { signal }: RequestInit) =>
        new Promise<Response>((_answer, fail) => {
          if (signal?.aborted) fail(signal.reason as Error);
          signal?.addEventListener('abort', () => fail(signal.reason as Error));
          stop.abort();
        }),
    };
    const { code, stdout, stderr } = await check([path, '--lang', 'sv'], network, {}, stop.signal);
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /example\.se/);
    assert.match(stderr, /stopped before the end/);
  });

  it('speaks the language that is asked for', async () => {
    const path = save('good.json', goodFeed(['a']));
    assert.match((await check([path, '--offline'], undefined, { LANG: 'sv_SE.UTF-8' })).stdout, /Allt ser bra ut/);
    assert.match(
      (await check([path, '--offline', '--lang', 'sv'], undefined, { LANG: 'en_GB.UTF-8' })).stdout,
      /Allt ser/,
    );
  });

  it('does not mind the feed that is meant to be bad', async () => {
    const { code, stdout } = await check(['demo/bad-items.json', '--offline', '--lang', 'sv']);
    assert.equal(code, 1);
    assert.ok(demoFeed('bad-items')['items']);
    assert.match(stdout, /\["2027-02-31"\]/);
  });
});
