import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { snippetOf } from '../../src/cli/snippet.js';
import { filesOf, releaseFolders } from '../collector/releases-harness.js';

const sri = JSON.parse(filesOf('0.2.0')['sri.json']!) as { files: Record<string, string> };
const integrity = sri.files['gransamarbete.js'];

interface Parsed {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** Every element of a piece of HTML, in its order, as a browser reads it. */
function elementsOf(html: string): Parsed[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): Parsed[] =>
    node.childNodes.flatMap((child) => {
      if (!('tagName' in child)) return [];
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      return [{ name: child.tagName, attributes }, ...below(child)];
    });
  return below(parseFragment(html));
}

describe('gransamarbete snippet', () => {
  let folders: ReturnType<typeof releaseFolders>;
  beforeEach(() => {
    folders = releaseFolders();
    folders.build('0.2.0');
  });
  afterEach(() => folders.drop());

  const type = async (...args: string[]) => {
    let stdout = '';
    let stderr = '';
    const code = await snippetOf(folders.built)(args, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      env: {},
      stop: AbortSignal.abort(),
    });
    return { code, stdout, stderr };
  };
  /** What stands for the template, and for the editor. */
  const pieces = async (...args: string[]) => {
    const { code, stdout, stderr } = await type(...args);
    assert.deepEqual([code, stderr], [0, '']);
    const [place, , template, , editor] = stdout.trimEnd().split('\n\n') as [string, string, string, string, string];
    const [script, ...more] = elementsOf(template);
    assert.deepEqual([script?.name, more], ['script', []]);
    return { place, script: script!.attributes, editor, elements: elementsOf(editor) };
  };

  it('begins with the files on the own site, and names one version and its bytes', async () => {
    const { stdout } = await type('--src', '/feed.json', '--fallback', '/samarbeten');
    assert.equal(
      stdout,
      `Copy the folder dist/ of this package to /gransamarbete/v0.2.0/ on your own site. Leave it there, unchanged, while a page names it.

For the template of the site, once on each page:

<script defer src="/gransamarbete/v0.2.0/gransamarbete.js" integrity="${integrity}" crossorigin="anonymous"></script>

For the editor, where the list is to stand:

<gransamarbete-list src="/feed.json">
  <p><a href="/samarbeten">Alla gränsöverskridande samarbeten</a></p>
</gransamarbete-list>
`,
    );
  });

  it('takes the scripts from where they are', async () => {
    for (const base of ['https://votes.example.se', 'https://votes.example.se/']) {
      const { place, script } = await pieces('--base', base);
      assert.equal(script.src, 'https://votes.example.se/v0.2.0/gransamarbete.js');
      assert.match(place, /^The files must be at https:\/\/votes\.example\.se\/v0\.2\.0\/: copy dist\//);
    }
    assert.equal((await pieces('--base', '/')).script.src, '/v0.2.0/gransamarbete.js');
  });

  const everything = [
    ...['--base', 'https://scripts.example.se/list', '--lang', 'nb-NO'],
    ...['--src', 'https://feeds.example.se/a.json?x=1&y=2 //other.example/b.json /c.json'],
    ...['--feedback', 'https://votes.example.se/votes', '--fallback', '/samarbeid?side=1&x#liste'],
  ];
  const src = everything[5];
  const feedback = everything[7];

  it('writes an element', async () => {
    const { script, elements } = await pieces(...everything);
    assert.equal('data-allow' in script, false);
    assert.deepEqual(elements, [
      { name: 'gransamarbete-list', attributes: { lang: 'nb', src, feedback } },
      { name: 'p', attributes: {} },
      { name: 'a', attributes: { href: '/samarbeid?side=1&x#liste' } },
    ]);
  });

  const allowed = 'https://feeds.example.se https://other.example https://votes.example.se';

  it('writes a div, and allows just the origins that it names', async () => {
    const { script, elements } = await pieces(...everything, '--form', 'div');
    assert.equal(script['data-allow'], allowed);
    const attributes = { 'data-gransamarbete': '', 'data-lang': 'nb', 'data-src': src, 'data-feedback': feedback };
    assert.deepEqual(elements[0], { name: 'div', attributes });
    assert.equal(elements[2]?.attributes.href, '/samarbeid?side=1&x#liste');
  });

  it('writes a link that leads to the fallback, and keeps its query', async () => {
    const { script, editor, elements } = await pieces(...everything, '--form', 'link');
    assert.equal(script['data-allow'], allowed);
    assert.deepEqual(
      elements.map(({ name }) => name),
      ['p', 'a'],
    );
    const { pathname, searchParams, hash } = new URL(elements[1]!.attributes.href!, 'https://www.example.no/');
    assert.deepEqual([pathname, hash], ['/samarbeid', '#liste']);
    const query = { side: '1', x: '', embed: 'gransamarbete-list', lang: 'nb', src, feedback };
    assert.deepEqual(Object.fromEntries(searchParams), query);
    assert.match(editor, /src=https:\/\/feeds\.example\.se\/a\.json%3Fx/);
    assert.match(editor, />Alle samarbeid over grensen<\/a><\/p>$/);
  });

  it('allows nothing more when all is on the same site', async () => {
    const { script } = await pieces('--form', 'div', '--src', '/feed.json', '--feedback', '/votes');
    assert.equal('data-allow' in script, false);
    const { script: other } = await pieces(
      '--base',
      'https://a.example',
      '--form',
      'div',
      '--src',
      'https://a.example/b',
    );
    assert.equal('data-allow' in other, false);
  });

  it('lets no address out of its attribute', async () => {
    const hostile = `/"><script>alert(1)</script>&amp;'`;
    for (const form of ['element', 'div', 'link']) {
      const { elements } = await pieces('--form', form, '--src', hostile, '--fallback', hostile, '--base', hostile);
      assert.equal(
        elements.some(({ name }) => name === 'script'),
        false,
      );
      const values = elements.flatMap(({ attributes }) => Object.values(attributes));
      assert.ok(values.some((value) => value.startsWith(hostile)));
    }
  });

  for (const [args, problem] of [
    [['--form', 'iframe'], /--form must be element, div or link\./],
    [['--form', 'link'], /--fallback is missing/],
    [['--lang', 'fi'], /--lang must be sv, nb or nn\./],
    [['--src', 'javascript:alert(1)'], /--src must be a web address/],
    [['--src', '/a.json data:,x'], /--src must be a web address/],
    [['--src', ''], /--src must be a web address/],
    [['--src', 'https://user:secret@a.example/feed.json'], /--src must be a web address/],
    [['--feedback', 'https://votes.example.se/'], /--feedback must be .* with \/votes at its end\./],
    [['--feedback', 'https://votes.example.se/?x=/votes'], /--feedback must be/],
    [['--fallback', 'mailto:a@b.example'], /--fallback must be a web address/],
    [['--base', 'scripts'], /--base must be a whole address, or begin with a slash/],
    [['--base', 'https://a.example/?v=1'], /--base must be an address without \? and #\./],
    [['--base', 'https://a.example/v1/'], /--base must be the address above \/v1: .* a hash fits just one\./],
    [['--base', '/gransamarbete/v0.2.0'], /--base must be the address above \/v0\.2\.0/],
    [['--nonsense'], /Unknown option '--nonsense'\./],
    [['feed.json'], /"feed\.json" is one argument too many\./],
    [['--src'], /--src.* argument missing\./],
  ] as const) {
    it(`does not take: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await type(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, problem);
      assert.match(stderr, /^gransamarbete snippet: [^\n]* See: gransamarbete snippet --help\n$/);
      assert.doesNotMatch(stderr, /secret/);
    });
  }

  it('gives no hash of bytes that are not these', async () => {
    appendFileSync(join(folders.built, 'gransamarbete.js'), ' ');
    const { code, stdout, stderr } = await type();
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^gransamarbete snippet: The file \S+gransamarbete\.js is not the one .*\.\n$/);
  });
});
