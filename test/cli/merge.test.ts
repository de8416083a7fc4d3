import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mergeWith } from '../../src/cli/merge.js';
import { readFeed } from '../../src/feed/read-feed.js';
import type { Network } from '../../src/shared/network.js';
import { feedOf, type Json } from '../helpers/feeds.js';
import { named } from '../import/merge/merging.js';

const period = '2023-08-14 – 2026-07-31';
const swedish = feedOf([named('1', 'Grön industriväxt', period), named('2', 'Kompetens för framtiden', period)], {
  title: 'Samarbeten',
});
const norwegian = feedOf([named('1', 'Grønn industrivekst', period), named('3', 'Kompetanse for fremtiden', period)], {
  title: 'Samarbeid',
  language: 'nb',
});

describe('gransamarbete merge', () => {
  let folder: string;
  const pages: Record<string, unknown> = {};
  const network: Network = {
    fetch: (url) =>
      Promise.resolve(url in pages ? Response.json(pages[url]) : new Response('Nothing here.', { status: 404 })),
    wait: () => Promise.resolve(),
    timeout: () => new AbortController().signal,
  };
  const at = (name: string) => join(folder, name);
  const save = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));
  const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as { items: Json[]; pairs: Json[] };

  async function merge(...args: string[]) {
    let stdout = '';
    let stderr = '';
    const code = await mergeWith(network)(args, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      env: { LANG: 'sv_SE.UTF-8' },
      stop: AbortSignal.abort(),
    });
    return { code, stdout, stderr };
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-'));
    save('se.json', swedish);
    save('no.json', norwegian);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const sources = () => [`se=${at('se.json')}`, `no=${at('no.json')}`];

  it('writes nothing when a source of the last time is not given: what came from it would be lost', async () => {
    const both = ['--output', at('feed.json'), '--provenance', at('from.json')];
    assert.equal((await merge(...sources(), ...both)).code, 0);
    const before = [json('feed.json'), json('from.json')];
    const one = await merge(sources()[0]!, '--old', at('feed.json'), ...both);
    assert.equal(one.code, 1);
    assert.match(one.stdout, /Förra gången ingick också no, som inte är med nu/);
    assert.deepEqual([json('feed.json'), json('from.json')], before);
    // All of them, time after time, whatever the old feed is called.
    for (const old of ['feed.json', 'copy.json', 'feed.json']) {
      save(old, json('feed.json'));
      assert.equal((await merge(...sources(), '--old', at(old), ...both)).code, 0);
    }
    assert.deepEqual(json('feed.json').items, before[0]!.items);
  });

  it('writes one feed that a list reads whole, and nothing else', async () => {
    const { code, stdout, stderr } = await merge(...sources(), '--output', at('feed.json'));
    assert.deepEqual([code, stderr], [0, '']);
    const page = readFeed(json('feed.json'))!;
    assert.deepEqual(page.problems, []);
    assert.deepEqual(
      page.items.map(({ versions }) => versions.map(({ language, title }) => `${language}: ${title}`)),
      [
        ['sv: Grön industriväxt', 'nb: Grønn industrivekst'],
        ['sv: Kompetens för framtiden'],
        ['nb: Kompetanse for fremtiden'],
      ],
    );
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'no.json', 'se.json']);
    for (const words of [
      /Kan vara samma projekt som ”Kompetanse for fremtiden” \(no#3\)/,
      /^Jämfört med se:$/m,
      /^ {6}Titel \(norskt bokmål\): \+ Grønn industrivekst$/m,
      /^ {6}Sammanförd från se \(1\) och no \(1\)$/m,
      /^Par att ta ställning till: 1$/m,
      /^Skrivet: 3 poster i .*feed\.json$/m,
    ])
      assert.match(stdout, words);
  });

  it('keeps decisions: asks once, obeys, and leaves the file alone then', async () => {
    const line = [...sources(), '--output', at('feed.json'), '--decisions', at('decisions.json')];
    await merge(...line);
    const { pairs } = json('decisions.json');
    assert.deepEqual(
      pairs.map(({ decision }) => decision),
      ['undecided'],
    );
    save('decisions.json', { pairs: [{ ...pairs[0], decision: 'same', note: 'beslutat på mötet' }] });
    const { stdout } = await merge(...line);
    assert.equal(json('feed.json').items.length, 2);
    assert.doesNotMatch(stdout, /Kan vara samma/);
    const before = readFileSync(at('decisions.json'), 'utf8');
    assert.match(before, /beslutat på mötet/);
    await merge(...line);
    assert.equal(readFileSync(at('decisions.json'), 'utf8'), before);
  });

  it('says where each field is from, in a file of its own, and knows a project again by that', async () => {
    const line = [...sources(), '--provenance', at('from.json')];
    await merge(...line, '--output', at('feed.json'));
    const { items } = json('from.json') as unknown as { items: Record<string, { from: unknown; fields: Json }> };
    assert.deepEqual(items['1']?.from, [
      { source: 'se', id: '1' },
      { source: 'no', id: '1' },
    ]);
    assert.equal(items['1'].fields['/_gransamarbete/translations/nb/title'], 1);
    assert.deepEqual(items['2']?.fields, { '': 0 });
    assert.doesNotMatch(readFileSync(at('feed.json'), 'utf8'), /"from"|se\.json/);

    save('se.json', feedOf([named('1', 'Ett nytt namn', period)], { title: 'Samarbeten' }));
    const old = ['--old', at('feed.json'), '--output', at('feed.json'), '--lang', 'sv'];
    const { stdout } = await merge(...line, ...old);
    assert.match(stdout, /^ {6}Titel: Grön industriväxt → Ett nytt namn$/m);
    assert.match(stdout, /^Saknas i de nya flödena, men behålls: 1\n {2}\? Kompetens för framtiden \(2\)$/m);
  });

  it('changes nothing in a dry run, and shows all that it would', async () => {
    const line = [...sources(), '--decisions', at('decisions.json'), '--provenance', at('from.json'), '--json'];
    const { code, stdout } = await merge(...line, '--output', at('feed.json'), '--dry-run');
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['no.json', 'se.json']);
    const { findings, summary } = JSON.parse(stdout) as { findings: Json[]; summary: Json };
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['merge-doubtful'],
    );
    const { items, doubtful, files, diff } = summary;
    assert.deepEqual([items, doubtful, files], [3, 1, []]);
    const { against, items: changed } = diff as { against: string; items: Json[] };
    assert.equal(against, 'se');
    assert.deepEqual(
      changed.map(({ is, id }) => `${String(is)} ${String(id)}`),
      ['changed 1', 'new 3'],
    );
  });

  it('takes every page of a feed, beside a file and at an address', async () => {
    save('se.json', { ...swedish, next_url: 'se-2.json' });
    save('se-2.json', feedOf([named('9', 'Nio', period)]));
    pages['https://www.example.no/feed.json'] = { ...norwegian, next_url: '/2.json' };
    pages['https://www.example.no/2.json'] = feedOf([named('10', 'Ti', period, {}, { url: 'a.html' })]);
    const { code } = await merge(at('se.json'), 'https://www.example.no/feed.json', '--output', at('feed.json'));
    assert.equal(code, 0);
    const ids = json('feed.json').items.map(({ id, url }) => [id, url].filter(Boolean).join(' '));
    assert.deepEqual(ids, ['1', '2', '9', '3', '10 https://www.example.no/a.html']);
  });

  it('divides what is long, and every page leads to the next', async () => {
    await merge(...sources(), '--output', at('feed.json'), '--page-size', '2');
    assert.deepEqual((json('feed.json') as unknown as Json)['next_url'], 'feed-2.json');
    assert.equal(json('feed-2.json').items.length, 1);
  });

  it('writes nothing when a feed is missing, is none, or decisions cannot be obeyed', async () => {
    save('page.json', 'Logga in');
    save('decisions.json', { pairs: [{ one: { id: 'a' }, other: { id: 'b' }, decision: 'kanske' }] });
    for (const line of [
      [...sources(), at('missing.json')],
      [...sources(), at('page.json')],
      [...sources(), 'https://www.example.no/missing.json'],
      [...sources(), '--decisions', at('decisions.json')],
    ]) {
      const { code, stdout } = await merge(...line, '--output', at('feed.json'));
      assert.equal(code, 1, line.join(' '));
      assert.match(stdout, /^Inget har skrivits\.$/m);
      assert.equal(existsSync(at('feed.json')), false);
    }
  });

  it('writes nothing when a feed goes on at a name that cannot be read', async () => {
    save('se.json', { ...swedish, next_url: 'feed-100%.json' });
    const { code, stdout, stderr } = await merge(...sources(), '--output', at('feed.json'), '--json');
    assert.deepEqual([code, stderr], [1, '']);
    const { findings } = JSON.parse(stdout) as { findings: Json[] };
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['feed-unreadable'],
    );
    assert.equal(existsSync(at('feed.json')), false);
  });

  it('never writes two things into one file, however it is spelled', async () => {
    for (const [paths, names] of [
      [{ output: 'x.json', decisions: 'x.json' }, '--output and --decisions'],
      [{ output: 'x.json', provenance: './y/../x.json' }, '--output and --provenance'],
      [{ output: 'x.json', decisions: 'y.json', provenance: 'y.json' }, '--decisions and --provenance'],
    ] as const) {
      const line = Object.entries(paths).flatMap(([name, path]) => [`--${name}`, `${folder}/${path}`]);
      for (const rest of [[], ['--dry-run']]) {
        const { code, stdout, stderr } = await merge(...sources(), ...line, ...rest);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, new RegExp(`^gransamarbete merge: ${names} are the same file\\. `));
        assert.deepEqual(readdirSync(folder).sort(), ['no.json', 'se.json']);
      }
    }
  });

  it('leaves files alone that are something else, and says so in a sentence', async () => {
    for (const [option, sentence] of [
      ['--decisions', /se\.json is another kind of file\. Choose another name\.\n$/],
      ['--provenance', /se\.json is another kind of file\. Choose another name\.\n$/],
    ] as const) {
      const { code, stdout, stderr } = await merge(...sources(), '--output', at('feed.json'), option, at('se.json'));
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, sentence);
    }
    writeFileSync(at('list.txt'), 'Min lista');
    const { code, stderr } = await merge(...sources(), '--output', at('list.txt'));
    assert.equal(code, 1);
    assert.match(stderr, /^gransamarbete merge: .*list\.txt is there already/);
    assert.equal(readFileSync(at('list.txt'), 'utf8'), 'Min lista');
    assert.equal(json('se.json').items.length, 2);
  });

  for (const [line, problem] of Object.entries({
    '': /FEED is missing/,
    'a.json --output b.json': /nothing to merge/,
    'a.json a.json --output b.json': /There are two feeds "a\.json"\. Give one another name, such as new=a\.json\./,
    'a.json b.json': /--output is missing/,
    'a.json b.json --output c.json --drop-missing': /--drop-missing needs --old/,
    'a.json b.json --output c.json --page-size 0': /--page-size must be a number/,
    'a.json b.json --output c.json --json --github': /exclude each other/,
    'a.json b.json --nonsense': /Unknown option '--nonsense'/,
  }))
    it(`does not take: merge ${line}`, async () => {
      const { code, stdout, stderr } = await merge(...line.split(' ').filter(Boolean));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, problem);
      assert.match(stderr, /^gransamarbete merge: .* See: gransamarbete merge --help\n$/);
    });
});
