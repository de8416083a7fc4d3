import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/cli/main.js';
import { feedOf, plain, project } from '../helpers/element-feeds.js';
import { elementsOf, now, scriptOf, textsOf } from '../prerender/harness.js';

const epoch = { SOURCE_DATE_EPOCH: String(now.getTime() / 1000) };

/** Runs `gransamarbete prerender …`. */
async function prerender(args: readonly string[], env: Readonly<Record<string, string>> = epoch) {
  let stdout = '';
  let stderr = '';
  const code = await run(['prerender', ...args], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    stop: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

/** What it writes when all is well. */
async function written(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await prerender(args);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

describe('gransamarbete prerender', () => {
  let folder: string;
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  const files: Record<string, [type: string, content: string]> = {};
  const publish = (path: string, content: unknown, type = 'application/feed+json') => {
    files[path] = [type, typeof content === 'string' ? content : JSON.stringify(content)];
    return `${origin}${path}`;
  };
  const save = (content: unknown, name = 'feed.json') => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const [type, content] = files[request.url ?? ''] ?? ['text/plain', 'Nothing here.'];
      response.writeHead(files[request.url ?? ''] ? 200 : 404, { 'content-type': type }).end(content);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('writes the list of a file, and nothing else', async () => {
    const html = await written(save(feedOf([project('Alfa')])), '--lang', 'nb-NO', '--heading-level', '3');
    assert.deepEqual(textsOf(html, 'h4'), ['Alfa']);
    assert.equal(elementsOf(html)[0]?.attributes['lang'], 'nb');
    assert.equal(scriptOf(html, 'application/feed+json').attributes['data-time'], now.toISOString());
    assert.equal(await written(save(feedOf([])), '--lang', 'nn'), await written(save(feedOf([])), '--lang', 'nn'));
  });

  it('reads a file that an editor has marked as UTF-8', async () => {
    assert.match(await written(save(`\uFEFF${JSON.stringify(feedOf([plain('Åäö')]))}`)), /Åäö/);
  });

  it('loads every page of an address, each once, and inlines the first', async () => {
    publish('/two.json', feedOf([plain('Två', { url: '/b' })]));
    const address = publish('/one.json', feedOf([plain('En', { url: 'a' })], { next_url: 'two.json' }));
    asked.length = 0;
    const html = await written(address);
    assert.deepEqual(asked, ['/one.json', '/two.json']);
    assert.deepEqual(textsOf(html, 'h3'), ['En', 'Två']);
    const links = elementsOf(html).filter(({ name }) => name === 'a');
    assert.deepEqual(
      links.map(({ attributes }) => attributes['href']),
      [`${origin}/a`, `${origin}/b`],
    );
    const { json } = scriptOf(html, 'application/feed+json');
    assert.equal(json.items.length, 1);
    assert.equal(json.next_url, `${origin}/two.json`);
  });

  it('takes a file for what it will be at its address', async () => {
    publish('/next.json', feedOf([plain('Två')]));
    const file = save(feedOf([plain('En', { url: 'a' })], { next_url: 'next.json' }));
    asked.length = 0;
    const html = await written(file, '--src', `${origin}/feed.json`);
    assert.deepEqual(asked, ['/next.json']);
    assert.deepEqual(textsOf(html, 'h3'), ['En', 'Två']);
    assert.equal(scriptOf(html, 'application/feed+json').json.items[0].url, `${origin}/a`);
    const { code, stdout, stderr } = await prerender([file]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /feed\.json goes on at its next_url\. Say with --src at which address it is published\.\n$/);
  });

  it('puts a form for the vote at the end', async () => {
    const page = 'https://www.example.se/om?a=b#c';
    const html = await written(save(feedOf([])), '--feedback', 'https://votes.example.se/votes', '--url', page);
    const inputs = elementsOf(html).filter(({ name }) => name === 'input');
    const values = inputs.map(({ attributes: { name, value } }) => `${name}=${value}`);
    assert.deepEqual(values, ['answer=yes', 'answer=no', 'page=https://www.example.se/om', 'lang=sv']);
  });

  it('writes a whole page', async () => {
    const page = 'https://www.example.se/lista.html';
    const html = await written(save(feedOf([project('Alfa')])), '--page', '--title', 'Över gränsen', '--url', page);
    assert.deepEqual(textsOf(html, 'h1'), ['Över gränsen']);
    const link = elementsOf(html).find(({ name }) => name === 'link');
    assert.deepEqual(link?.attributes, { rel: 'canonical', href: page });
    const untitled = await prerender([save(feedOf([], { title: '' })), '--page']);
    assert.deepEqual([untitled.code, untitled.stdout], [1, '']);
    assert.match(untitled.stderr, /^gransamarbete prerender: The feed has no title\. Say one with --title\.\n$/);
  });

  it('says what it could not read, and writes the rest', async () => {
    const { code, stdout, stderr } = await prerender([save(feedOf([plain('En'), { title: 'Utan id' }]))]);
    assert.equal(code, 0);
    assert.deepEqual(textsOf(stdout, 'h3'), ['En']);
    assert.match(
      stderr,
      /^gransamarbete prerender: 1 problems in the feed, the first: \/items\/1\/id should be required/,
    );
  });

  it('lets no feed steer the terminal', async () => {
    const feed = feedOf([{ id: 'a', _gransamarbete: { translations: { 'x\u001b[2J\u009b2J\u202e': {} } } }]);
    const { stderr } = await prerender([save(feed)]);
    assert.match(stderr, /translations/);
    assert.doesNotMatch(stderr.trimEnd(), /[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it('says in one sentence what is wrong with a feed, and writes nothing', async () => {
    const cases: [from: string, sentence: RegExp][] = [
      [join(folder, 'missing.json'), /missing\.json cannot be read \(ENOENT\)\. Check the path\.$/],
      [save('{ "items": ', 'cut.json'), /cut\.json is not JSON: .*\.$/],
      [
        save({ projects: [] }, 'other.json'),
        /other\.json is not a JSON Feed: it must be an object with a list of items\.$/,
      ],
      [`${origin}/missing.json`, /missing\.json answered 404\. Check the address\.$/],
      [
        publish('/page', '<!doctype html>', 'text/html'),
        /\/page is not served as JSON\. Its Content-Type must be .*\.$/,
      ],
      [publish('/cut.json', '{ "items": '), /cut\.json is not JSON\. Check it with a JSON validator\.$/],
      [publish('/gone.json', feedOf([], { next_url: '/3.json' })), /\/3\.json answered 404\. Check the address\.$/],
    ];
    for (const [from, sentence] of cases) {
      const { code, stdout, stderr } = await prerender([from]);
      assert.deepEqual([code, stdout], [1, ''], from);
      assert.match(stderr.trimEnd(), sentence);
      assert.match(stderr, /^gransamarbete prerender: .*\n$/);
    }
  });

  for (const [line, problem] of Object.entries({
    '': /FEED is missing/,
    'a.json b.json': /"b\.json" is one argument too many/,
    'a.json --lang en': /--lang must be sv, nb or nn/,
    'a.json --heading-level 6': /--heading-level must be a number from 2 to 5/,
    'a.json --src feed.json': /--src must be a whole address/,
    'a.json --feedback javascript:x': /--feedback must be a whole address/,
    'a.json --feedback https://a.se/votes': /--url is missing, the address of the page/,
    'a.json --nonsense': /Unknown option '--nonsense'\./,
    'a.json --lang': /--lang.* argument missing\./,
  }))
    it(`does not take: prerender ${line}`, async () => {
      const { code, stdout, stderr } = await prerender(line.split(' ').filter(Boolean));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, problem);
      assert.match(stderr, /^gransamarbete prerender: .* See: gransamarbete prerender --help\n$/);
    });

  it('takes no moment that is none', async () => {
    const { code, stderr } = await prerender([save(feedOf([]))], { SOURCE_DATE_EPOCH: 'today' });
    assert.equal(code, 2);
    assert.match(stderr, /SOURCE_DATE_EPOCH must be a number of seconds\./);
  });
});
