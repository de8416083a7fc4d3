import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { forgetSharedPages, loadFeeds, type LoadOptions, type Snapshot } from '../../src/feed/load-feeds.js';
import { answering, heldNetwork, json, quiet, status } from '../helpers/answers.js';
import { feedOf, project } from '../helpers/feeds.js';

const a = 'https://a.example/feed';
const b = 'https://b.example/feed';
const page = (next: string | undefined, ...ids: string[]) =>
  feedOf(
    ids.map((id) => project(id)),
    next === undefined ? {} : { next_url: next },
  );
const three: Record<string, object> = {
  [a]: page('?2', '1'),
  [`${a}?2`]: page('/feed?3', '2'),
  [`${a}?3`]: page(undefined, '3'),
};

const ids = ({ feed: { items } }: Snapshot) => items.map(({ key }) => key.slice(key.indexOf('#') + 1));
const reasons = ({ failures }: Snapshot) => failures.map(({ source, reason }) => `${source} ${reason}`);
const short = (snapshot: Snapshot) => [snapshot.complete, ids(snapshot), reasons(snapshot)];

async function last(sources: readonly string[], options: LoadOptions): Promise<Snapshot> {
  let snapshot: Snapshot | undefined;
  for await (snapshot of loadFeeds(sources, options));
  assert.ok(snapshot, 'expected a snapshot');
  return snapshot;
}

beforeEach(forgetSharedPages);

describe('pages', () => {
  it('are shown as they come, one after the other', async () => {
    const held = heldNetwork();
    const snapshots: unknown[] = [];
    const loaded = (async () => {
      for await (const snapshot of loadFeeds([a], held)) snapshots.push(short(snapshot));
    })();
    for (const [index, url] of Object.keys(three).entries()) {
      const asked = await held.request(index);
      assert.deepEqual([asked.url, held.asked.length, snapshots.length], [url, index + 1, index]);
      asked.answer(json(three[url]));
    }
    await loaded;
    assert.deepEqual(snapshots, [
      [false, ['1'], []],
      [false, ['1', '2'], []],
      [true, ['1', '2', '3'], []],
    ]);
  });

  it('are all there for a second list, although nothing is asked for', async () => {
    const { network, urls } = answering(three);
    for (let list = 0; list < 2; list++)
      assert.deepEqual(short(await last([a], { network })), [true, ['1', '2', '3'], []], `list ${list}`);
    assert.deepEqual(urls(), Object.keys(three));
  });

  it('are all there for a reader that takes its time', async () => {
    const { network } = answering(three);
    let snapshot: Snapshot | undefined;
    for await (snapshot of loadFeeds([a], { network })) await quiet();
    assert.deepEqual(short(snapshot!), [true, ['1', '2', '3'], []]);
  });

  it('of several feeds come together', async () => {
    const held = heldNetwork();
    let snapshot: Snapshot | undefined;
    const loaded = (async () => {
      for await (snapshot of loadFeeds([a, b], held));
    })();
    (await held.request(1)).answer(json(page('?2', 'b1')));
    await quiet();
    assert.deepEqual(short(snapshot!), [false, ['b1'], []]);
    (await held.request(0)).answer(json(page(undefined, 'a1')));
    (await held.request(2)).answer(json(page(undefined, 'b2')));
    await loaded;
    assert.deepEqual(short(snapshot!), [true, ['a1', 'b1', 'b2'], []]);
  });

  it('of one feed share their ids', async () => {
    const { network } = answering({ [a]: page('?2', '1'), [`${a}?2`]: page(undefined, '1', '2') });
    const snapshot = await last([a], { network });
    assert.deepEqual(ids(snapshot), ['1', '2']);
    assert.deepEqual(snapshot.problems, [
      { source: `${a}?2`, pointer: '/items/0/id', expected: 'unique-id', found: `${a}#1` },
    ]);
  });

  it('that two feeds share belong to each of them', async () => {
    const both = 'https://c.example/last';
    const { network } = answering({ [a]: page(both, '1'), [b]: page(both, '1'), [both]: page(undefined, '2') });
    const { feed } = await last([a, b], { network });
    assert.deepEqual(
      feed.items.map(({ key }) => key),
      [`${a}#1`, `${a}#2`, `${b}#1`, `${b}#2`],
    );
  });

  it('are all asked for anew on reload', async () => {
    const { network, asked } = answering(three);
    await last([a], { network });
    await last([a], { network, reload: true });
    assert.deepEqual(
      asked.slice(3).map(({ url, init }) => [url, init.cache]),
      Object.keys(three).map((url) => [url, 'reload']),
    );
  });
});

describe('a later page that fails', () => {
  for (const [reason, answer] of Object.entries({ status: status(500), network: new Error('offline'), feed: {} })) {
    it(`because of ${reason} keeps the earlier ones, and is told by its address`, async () => {
      const { network } = answering({ ...three, [`${a}?2`]: answer });
      assert.deepEqual(short(await last([a], { network })), [true, ['1'], [`${a}?2 ${reason}`]]);
    });
  }

  it('is the only one that is asked for again', async () => {
    const { network, urls } = answering({ ...three, [`${a}?2`]: status(404) });
    await last([a], { network });
    const { network: better, urls: betterUrls } = answering(three);
    assert.deepEqual(short(await last([a], { network: better })), [true, ['1', '2', '3'], []]);
    assert.deepEqual(
      [urls(), betterUrls()],
      [
        [a, `${a}?2`],
        [`${a}?2`, `${a}?3`],
      ],
    );
  });
});

describe('pages that go round', () => {
  const loops: readonly (readonly [string, Record<string, object>, readonly string[]])[] = [
    ['to themselves', { [a]: page(a, '1') }, ['1']],
    ['to themselves, written otherwise', { [a]: page('#', '1'), [`${a}#`]: page('#', '1') }, ['1']],
    ['to the first', { [a]: page('?2', '1'), [`${a}?2`]: page(a, '2') }, ['1', '2']],
    ['to one in between', { ...three, [`${a}?3`]: page('?2', '3') }, ['1', '2', '3']],
    ['to no page', { [a]: page('mailto:post@a.example', '1') }, ['1']],
  ];
  for (const [where, routes, expected] of loops) {
    it(`${where} are each asked for once, and that is told`, async () => {
      const { network, urls } = answering(routes);
      const snapshot = await last([a], { network });
      assert.deepEqual(short(snapshot), [true, expected, []]);
      assert.deepEqual(urls(), Object.keys(routes));
      const [problem] = snapshot.problems.filter(({ expected }) => expected === 'next-url');
      assert.deepEqual([problem?.source, problem?.pointer], [urls().at(-1), '/next_url']);
    });
  }

  it('do not hold up another feed', async () => {
    const { network } = answering({ [a]: page(a, '1'), [b]: page(undefined, '2') });
    assert.deepEqual(short(await last([a, b], { network })), [true, ['1', '2'], []]);
  });
});

describe('a reader that stops', () => {
  it('is told nothing more, and nothing goes wrong', async () => {
    const held = heldNetwork();
    const snapshots: unknown[] = [];
    const loaded = (async () => {
      for await (const snapshot of loadFeeds([a, b], held)) {
        snapshots.push(ids(snapshot));
        break;
      }
    })();
    (await held.request(0)).answer(json(page(undefined, '1')));
    await loaded;
    (await held.request(1)).fail(new TypeError('Failed to fetch'));
    await quiet();
    assert.deepEqual(snapshots, [['1']]);
  });

  it('leaves what has come to the next one', async () => {
    const { network, urls } = answering({ [a]: page(undefined, '1') });
    await loadFeeds([a], { network }).next();
    assert.deepEqual(short(await last([a], { network })), [true, ['1'], []]);
    assert.deepEqual(urls(), [a]);
  });
});
