import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { forgetSharedPages, loadFeeds, type LoadOptions, type Snapshot } from '../../src/feed/load-feeds.js';
import { answering, heldNetwork, json, quiet, status } from '../helpers/answers.js';
import { feedOf, project } from '../helpers/feeds.js';

const [a, b, c] = ['https://a.example/feed', 'https://b.example/feed', 'https://c.example/feed'] as const;
const feed = (...ids: string[]) => feedOf(ids.map((id) => project(id)));

const ids = ({ feed: { items } }: Snapshot) =>
  items.map(({ key }) => key.replace(/^https:\/\/(.)\.example\/feed#/, '$1:'));
const reasons = ({ failures }: Snapshot) => failures.map(({ source, reason }) => `${source} ${reason}`);

async function all(sources: readonly string[], options: LoadOptions): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for await (const snapshot of loadFeeds(sources, options)) snapshots.push(snapshot);
  return snapshots;
}

async function last(sources: readonly string[], options: LoadOptions): Promise<Snapshot> {
  const snapshot = (await all(sources, options)).at(-1);
  assert.ok(snapshot, 'expected a snapshot');
  return snapshot;
}

beforeEach(forgetSharedPages);

describe('several feeds', () => {
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    it(`are shown as they come and stand in the order of the sources, whatever comes first: ${order.join(' ')}`, async () => {
      const held = heldNetwork();
      const snapshots: string[][] = [];
      const loaded = (async () => {
        for await (const snapshot of loadFeeds([a, b, c], held)) snapshots.push(ids(snapshot));
      })();
      await quiet();
      assert.equal(held.asked.length, 3, 'expected all to be asked at the same time');
      for (const [count, index] of order.entries()) {
        held.asked[index]!.answer(json(feed('1', '2')));
        await quiet();
        assert.equal(snapshots.length, count + 1);
        const expected = order.slice(0, count + 1).sort();
        assert.deepEqual(
          snapshots.at(-1),
          expected.flatMap((index) => [`${'abc'[index]}:1`, `${'abc'[index]}:2`]),
        );
      }
      await loaded;
    });
  }

  it('are complete only when each has come or failed', async () => {
    const held = heldNetwork();
    const snapshots: Snapshot[] = [];
    const loaded = (async () => {
      for await (const snapshot of loadFeeds([a, b], held)) snapshots.push(snapshot);
    })();
    await quiet();
    held.asked[1]!.answer(json(feed('1')));
    await quiet();
    held.asked[0]!.answer(status(404));
    await loaded;
    assert.deepEqual(
      snapshots.map((snapshot) => [snapshot.complete, ids(snapshot), reasons(snapshot)]),
      [
        [false, ['b:1'], []],
        [true, ['b:1'], [`${a} status`]],
      ],
    );
    assert.equal(snapshots[1]?.failures[0]?.status, 404);
  });

  it('keep local ids apart and bring those that are addresses together, which is told', async () => {
    const uri = 'https://projects.example/1';
    const { network } = answering({ [a]: feed('1', uri), [b]: feed('1', uri, '2') });
    const snapshot = await last([a, b], { network });
    assert.deepEqual(ids(snapshot), ['a:1', uri, 'b:1', 'b:2']);
    assert.deepEqual(snapshot.problems, [{ source: b, pointer: '/items/1/id', expected: 'unique-id', found: uri }]);
  });

  it('tell the problems of each with its address', async () => {
    const { network } = answering({ [a]: feedOf([1]), [b]: feedOf([2]) });
    const { problems } = await last([a, b], { network });
    assert.deepEqual(
      problems.map(({ source, found }) => [source, found]),
      [
        [a, '1'],
        [b, '2'],
      ],
    );
  });
});

describe('a feed that fails', () => {
  const answers = {
    network: new TypeError('Failed to fetch'),
    status: status(404),
    type: new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    json: new Response('<html>', { headers: { 'content-type': 'application/json' } }),
    feed: { items: 'none' },
  };
  for (const [reason, answer] of Object.entries(answers)) {
    it(`because of ${reason} leaves the others, and says so`, async () => {
      const { network } = answering({ [a]: answer, [b]: feed('1') });
      const snapshot = await last([a, b], { network });
      assert.deepEqual([snapshot.complete, ids(snapshot), reasons(snapshot)], [true, ['b:1'], [`${a} ${reason}`]]);
    });
  }

  it('is asked for again by the next list: a failure is never kept', async () => {
    const { network, urls } = answering({});
    assert.deepEqual(reasons(await last([a], { network })), [`${a} status`]);
    assert.deepEqual(reasons(await last([a], { network })), [`${a} status`]);
    assert.deepEqual(urls(), [a, a]);
    const { network: better } = answering({ [a]: feed('1') });
    assert.deepEqual(ids(await last([a], { network: better })), ['a:1']);
  });
});

describe('one request', () => {
  it('is enough for two lists that load the same feed at the same time, and for one that comes later', async () => {
    const held = heldNetwork();
    const both = Promise.all([last([a], held), last([a, b], held)]);
    await quiet();
    assert.deepEqual(
      held.asked.map(({ url }) => url),
      [a, b],
    );
    held.asked[0]!.answer(json(feed('1')));
    held.asked[1]!.answer(json(feed('2')));
    const [one, two] = await both;
    assert.deepEqual([ids(one), ids(two)], [['a:1'], ['a:1', 'b:2']]);
    assert.deepEqual(ids(await last([b, a], held)), ['b:2', 'a:1']);
    assert.equal(held.asked.length, 2);
  });

  it('that fails is one failure for both', async () => {
    const held = heldNetwork();
    const both = Promise.all([last([a], held), last([a], held)]);
    (await held.request(0)).answer(status(404));
    for (const snapshot of await both) assert.deepEqual(reasons(snapshot), [`${a} status`]);
    assert.equal(held.asked.length, 1);
  });

  it('is made anew on reload, past the cache, and its answer is the one that stays', async () => {
    const [first, second] = [answering({ [a]: feed('1') }), answering({ [a]: feed('2') })];
    await last([a], first);
    const snapshot = await last([a], { ...second, reload: true });
    assert.deepEqual([ids(snapshot), second.asked[0]?.init.cache], [['a:2'], 'reload']);
    assert.deepEqual(ids(await last([a], first)), ['a:2']);
    assert.equal(first.asked.length, 1);
  });

  it('on reload that is slower than a newer one does not win', async () => {
    const held = heldNetwork();
    const slow = last([a], { ...held, reload: true });
    const fast = last([a], { ...held, reload: true });
    (await held.request(1)).answer(json(feed('fast')));
    await fast;
    (await held.request(0)).answer(status(404));
    assert.deepEqual(reasons(await slow), [`${a} status`]);
    assert.deepEqual(ids(await last([a], held)), ['a:fast']);
    assert.equal(held.asked.length, 2);
  });
});

describe('what is read', () => {
  it('has HTML as text, through the reader that was given', async () => {
    const { network } = answering({ [a]: feedOf([{ id: '1', content_html: '<p>x' }]) });
    const { feed, problems } = await last([a], { network, htmlToText: (html) => html.replace('<p>', '') });
    assert.equal(feed.items[0]?.versions[0]?.content, 'x');
    assert.deepEqual(problems, []);
  });

  it('has addresses relative to its own', async () => {
    const { network } = answering({ [a]: feedOf([{ id: '1', url: '/x' }]) });
    assert.equal((await last([a], { network })).feed.items[0]?.versions[0]?.url, 'https://a.example/x');
  });
});
