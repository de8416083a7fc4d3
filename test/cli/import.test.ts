import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { validateFeed } from '../../src/cli/check/feed-validator.js';
import { run } from '../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-import-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function type(args: readonly string[], stdin?: string) {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdin: stdin === undefined ? undefined : new Blob([stdin]).stream(),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: { LANG: 'sv_SE.UTF-8' },
    stop: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

const feedAt = (name: string): Record<string, unknown> => JSON.parse(readFileSync(at(name), 'utf8'));

describe('an untouched template', () => {
  for (const language of ['sv', 'nb', 'nn', 'en'])
    for (const format of ['xlsx', 'csv'])
      it(`gives its two items with no finding (${language}, ${format})`, async () => {
        const [table, feed] = [`template-${language}.${format}`, `template-${language}-${format}.json`];
        assert.equal((await type(['template', '--lang', language, '--output', at(table)])).code, 0);
        const { code, stdout } = await type(['import', at(table), '--output', at(feed), '--json']);
        assert.equal(code, 0);
        const { findings, summary } = JSON.parse(stdout);
        assert.deepEqual(findings, []);
        assert.equal(summary.items, 2);
        assert.deepEqual(validateFeed(feedAt(feed)), []);
        assert.equal(feedAt(feed).language, language);
      });

  it('never takes the place of a file that is there', async () => {
    writeFileSync(at('filled.xlsx'), 'mine');
    const { code, stderr } = await type(['template', '--lang', 'sv', '--output', at('filled.xlsx')]);
    assert.equal(code, 1);
    assert.match(stderr, /is there already/);
    assert.equal(readFileSync(at('filled.xlsx'), 'utf8'), 'mine');
  });

  it('that cannot be written is told in one line, in which nothing steers the terminal', async () => {
    const path = at('no such folder/\u001b[31m\u202e.csv');
    const { code, stdout, stderr } = await type(['template', '--lang', 'sv', '--output', path]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^gransamarbete template: .*\\u001b\[31m\\u202e\.csv cannot be written \(ENOENT\)\..*\n$/);
  });

  for (const [args, message] of [
    [['--lang', 'fi', '--output', 'x'], /--lang must be/],
    [['--lang', 'sv'], /--output is missing/],
    [['--lang', 'sv', '--output', 'x', '--format', '\u001b[31m'], /--format must be/],
    [['--lang', 'sv', '--output', 'x', '\u001b[31m'], /"\\u001b\[31m" is one argument too many/],
  ] as const)
    it(`is not written when it is typed wrongly: ${JSON.stringify(args)}`, async () => {
      const { code, stdout, stderr } = await type(['template', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.match(stderr, /^gransamarbete template: .* See: gransamarbete template --help\n$/);
    });
});

describe('gransamarbete import', () => {
  const table = 'Rubrik här;Start\r\nSkog över gränsen;2024\r\nHav över gränsen;2025\r\n';

  it('reads standard input, takes a column as it is told, and says what it has done', async () => {
    const args = ['import', '-', '--output', at('stdin.json'), '--column', 'Rubrik här=title.sv', '--page-size', '1'];
    const { code, stdout } = await type(args, table);
    assert.equal(code, 0);
    assert.match(stdout, /Rader: 2, varav 2 används och 0 har rapporterats\n/);
    assert.equal(feedAt('stdin.json').next_url, 'stdin-2.json');
    assert.equal((feedAt('stdin-2.json').items as unknown[]).length, 1);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('shows how columns are understood, in the form that it takes back', async () => {
    writeFileSync(at('columns.csv'), table);
    const { stdout } = await type(['import', at('columns.csv'), '--columns', '--column', 'Rubrik här=title']);
    assert.deepEqual(JSON.parse(stdout), { 'Rubrik här': 'title', Start: 'start' });
    writeFileSync(at('columns.json'), stdout);
    const args = ['import', at('columns.csv'), `--columns=${at('columns.json')}`, '--output', at('columns-feed.json')];
    assert.equal((await type(args)).code, 0);
    assert.equal((feedAt('columns-feed.json').items as { title: string }[])[0]?.title, 'Skog över gränsen');
  });

  it('takes back headings with a line break and an equals sign, as a spreadsheet has them', async () => {
    writeFileSync(at('lines.csv'), '"Rubrik\n(svenska)";"a = b";Start\r\nSkog över gränsen;x;2024\r\n');
    const { stdout } = await type(['import', at('lines.csv'), '--columns', '--column', 'a = b=tags']);
    const shown = { 'Rubrik\n(svenska)': 'title.sv', 'a = b': 'tags', Start: 'start' };
    assert.deepEqual(JSON.parse(stdout), shown);
    writeFileSync(at('lines.json'), JSON.stringify({ ...shown, 'a = b': 'ignored' }));
    const args = ['import', at('lines.csv'), `--columns=${at('lines.json')}`, '--output', at('lines-feed.json')];
    const { code, stderr } = await type(args);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      (feedAt('lines-feed.json').items as { title: string; tags?: unknown }[]).map(({ title, tags }) => [title, tags]),
      [['Skog över gränsen', undefined]],
    );
    const told = ['--column', 'Rubrik\n(svenska)=title.nb', '--columns'];
    assert.match((await type(['import', at('lines.csv'), ...told])).stdout, /"title\.nb"/);
  });

  it('says which field of such a file there is not', async () => {
    writeFileSync(at('nonsense.json'), '{"Rubrik\\nhär": "nonsense"}');
    const { code, stderr } = await type(['import', 'a.csv', `--columns=${at('nonsense.json')}`, '--output', 'x']);
    assert.equal(code, 2);
    assert.match(stderr, /There is no field "nonsense"/);
  });

  it('replaces a feed, and nothing else', async () => {
    writeFileSync(at('projekt.csv'), 'Titel;Start\r\nSkog över gränsen;2024\r\n');
    writeFileSync(at('other.json'), '{"mine":true}');
    const refused = await type(['import', at('projekt.csv'), '--output', at('other.json'), '--language', 'sv']);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /is no JSON Feed/);
    assert.equal(readFileSync(at('other.json'), 'utf8'), '{"mine":true}');
    writeFileSync(at('old.json'), '{"items":[]}');
    assert.equal((await type(['import', at('projekt.csv'), '--output', at('old.json'), '--language', 'sv'])).code, 0);
    assert.equal((feedAt('old.json').items as unknown[]).length, 1);
  });

  it('writes nothing of a file that is not there, or is something else', async () => {
    writeFileSync(at('login.csv'), '<!doctype html><title>Logga in</title>');
    for (const name of ['missing.csv', 'login.csv']) {
      const { code, stdout } = await type(['import', at(name), '--output', at('never.json')]);
      assert.equal(code, 1);
      assert.match(stdout, /Inget har skrivits\.\n$/);
      assert.equal(existsSync(at('never.json')), false);
    }
  });

  for (const [args, message] of [
    [[], /FILE is missing/],
    [['a.csv'], /--output is missing/],
    [['a.csv', '--output', 'x', '--tolerance', '300%'], /--tolerance must be/],
    [['a.csv', '--output', 'x', '--page-size', '0'], /--page-size must be/],
    [['a.csv', '--output', 'x', '--column', 'Titel=nonsense'], /There is no field "nonsense"/],
    [['a.csv', '--output', 'x', '--updated', '2026-02-31'], /--updated must be a day/],
  ] as const)
    it(`says what is typed wrongly in "${args.join(' ')}"`, async () => {
      const { code, stderr, stdout } = await type(['import', ...args]);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    });
});
