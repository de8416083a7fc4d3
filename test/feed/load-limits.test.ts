import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { maxItems, maxListBytes, maxPages } from '../../src/feed/limits.js';
import { forgetSharedPages, loadFeeds, type LoadOptions, type Snapshot } from '../../src/feed/load-feeds.js';
import { answering, json } from '../helpers/answers.js';
import { feedOf } from '../helpers/feeds.js';

const a = 'https://a.example/feed';
const b = 'https://b.example/feed';

const items = (count: number, from = 0) => Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));

async function last(sources: readonly string[], options: LoadOptions): Promise<Snapshot> {
  let snapshot: Snapshot | undefined;
  for await (snapshot of loadFeeds(sources, options));
  assert.ok(snapshot?.complete, 'expected the last snapshot');
  return snapshot;
}

const short = ({ feed, failures }: Snapshot) => [
  feed.items.length,
  failures.map(({ source, reason }) => `${source} ${reason}`),
];

/** A network in which every page leads to another, without end. */
function endless(pageOf: (number: number, next: string) => object) {
  const { network, asked, urls } = answering({});
  return {
    urls,
    network: {
      ...network,
      async fetch(url: string, init: RequestInit) {
        asked.push({ url, init });
        const number = Number(new URL(url).searchParams.get('page') ?? 1);
        return json(pageOf(number, `?page=${number + 1}`));
      },
    },
  };
}

beforeEach(forgetSharedPages);

describe('a list that is too long', () => {
  it('has at most a hundred pages of a feed: those are shown, and the rest is told', async () => {
    const { network, urls } = endless((number, next_url) => feedOf([{ id: String(number) }], { next_url }));
    assert.deepEqual(short(await last([a], { network })), [100, [`${a}?page=100 limit`]]);
    assert.equal(urls().length, maxPages);
  });

  it('of a hundred pages is whole', async () => {
    const { network } = endless((number, next_url) =>
      feedOf([{ id: String(number) }], number < maxPages ? { next_url } : {}),
    );
    assert.deepEqual(short(await last([a], { network })), [100, []]);
  });

  it('has at most 50 000 items on one page', async () => {
    const { network } = answering({ [a]: feedOf(items(maxItems + 1)) });
    assert.deepEqual(short(await last([a], { network })), [50_000, [`${a} limit`]]);
  });

  it('of 50 000 items is whole', async () => {
    const { network } = answering({ [a]: feedOf(items(maxItems)) });
    assert.deepEqual(short(await last([a], { network })), [50_000, []]);
  });

  it('has at most 50 000 items on several pages, and asks for no more', async () => {
    const { network, urls } = endless((number, next_url) => feedOf(items(30_000, number * 30_000), { next_url }));
    assert.deepEqual(short(await last([a], { network })), [50_000, [`${a}?page=2 limit`]]);
    assert.equal(urls().length, 2);
  });

  it('has at most 50 000 items of several feeds, also when the first is too long by itself', async () => {
    const { network } = answering({ [a]: feedOf(items(60_000)), [b]: feedOf(items(20_000)) });
    const snapshot = await last([a, b], { network });
    assert.equal(snapshot.feed.items.length, 50_000);
    assert.deepEqual(snapshot.failures.map(({ source, reason }) => `${source} ${reason}`).sort(), [
      `${a} limit`,
      `${b} limit`,
    ]);
  });

  it('has at most 32 MiB: the pages until then are shown, and the rest is told', async () => {
    const title = ' '.repeat(7 * 2 ** 20);
    const { network, urls } = endless((number, next_url) => feedOf([{ id: String(number) }], { next_url, title }));
    assert.deepEqual(short(await last([a], { network })), [5, [`${a}?page=5 limit`]]);
    assert.equal(urls().length, Math.ceil(maxListBytes / (7 * 2 ** 20)));
  });

  it('counts for one list only: the next one starts anew', async () => {
    const { network } = answering({ [a]: feedOf(items(30_000)), [b]: feedOf(items(30_000)) });
    assert.deepEqual(short(await last([a], { network })), [30_000, []]);
    assert.deepEqual(short(await last([b], { network })), [30_000, []]);
  });
});
