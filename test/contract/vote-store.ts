import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { removeComments } from '../../src/collector/store/remove-votes.js';
import type { Vote } from '../../src/votes/vote.js';
import { permutations } from '../helpers/permutations.js';
import type { TestDatabase, TestStore } from '../helpers/stores.js';

const day = 24 * 60 * 60 * 1000;
const noon = new Date('2026-11-23T12:00:00.000Z');
const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
const vote: Vote = {
  id,
  revision: 0,
  page: 'https://www.example.se/sv/om',
  answer: 'yes',
  lang: 'sv',
  comment: 'Bra!\nTack 😀',
  shown: 1200,
};

/** What every vote store promises, whatever its database. */
export function promisesOfAVoteStore(name: string, create: () => TestDatabase | Promise<TestDatabase>): void {
  describe(`${name} as a vote store`, () => {
    let database: TestDatabase;
    let store: TestStore;

    beforeEach(async () => {
      database = await create();
      store = await database.open();
    });
    afterEach(() => database.drop());

    it('keeps a vote as it came, and nothing else', async () => {
      assert.equal(await store.append(vote, noon), 'stored');
      assert.deepEqual(await store.current(id), { ...vote, flag: '', receivedAt: noon });
      const [row, ...others] = await database.votes();
      assert.deepEqual(others, []);
      assert.deepEqual(
        { ...row },
        { ...vote, site: 'https://www.example.se', flag: '', received_at: '2026-11-23T12:00:00.000Z' },
      );
    });

    it('keeps empty texts and a missing time as they are', async () => {
      const bare: Vote = { ...vote, lang: '', comment: '', shown: undefined };
      await store.append(bare, noon);
      assert.deepEqual(await store.current(id), { ...bare, flag: '', receivedAt: noon });
      assert.equal(await store.append(bare, noon), 'repeated');
    });

    it('keeps the largest numbers exactly', async () => {
      const large: Vote = { ...vote, revision: 999, shown: 999_999_999_999_999 };
      await store.append(large, noon);
      assert.deepEqual(await store.current(id), { ...large, flag: '', receivedAt: noon });
      assert.equal(await store.append(large, noon), 'repeated');
    });

    it('takes text that looks like SQL for text', async () => {
      const comment = `'); drop table votes; -- " \\ %s $1 ? \u202e`;
      await store.append({ ...vote, comment }, noon);
      assert.equal((await store.current(id))?.comment, comment);
    });

    it('knows nothing of a vote that never came', async () => {
      assert.equal(await store.current(id), undefined);
    });

    it('counts a repeated vote once, and keeps the first instant', async () => {
      await store.append(vote, noon);
      for (let count = 0; count < 50; count++) {
        assert.equal(await store.append(vote, new Date(noon.getTime() + count)), 'repeated');
      }
      assert.deepEqual(
        (await database.votes()).map((row) => row.received_at),
        [noon.toISOString()],
      );
    });

    for (const change of [
      { page: 'https://www.example.se/other' },
      { answer: 'no' },
      { lang: 'nb' },
      { comment: 'Bra!' },
      { comment: '' },
      { shown: 1201 },
      { shown: undefined },
    ] as const) {
      it(`keeps what it has when the same revision comes with ${JSON.stringify(change)}`, async () => {
        await store.append(vote, noon);
        const before = await database.votes();
        assert.equal(await store.append({ ...vote, ...change }, noon), 'conflict');
        assert.deepEqual(await database.votes(), before);
      });
    }

    it('stores one row for many appends at once, of several stores', async () => {
      const second = await database.open();
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, index) => (index % 2 ? second : store).append(vote, noon)),
      );
      assert.equal(results.filter((result) => result === 'stored').length, 1);
      assert.equal(results.filter((result) => result === 'repeated').length, 199);
      assert.equal((await database.votes()).length, 1);
    });

    it('lets one content win when two race for a revision', async () => {
      const results = await Promise.all([store.append(vote, noon), store.append({ ...vote, answer: 'no' }, noon)]);
      assert.deepEqual(results.sort(), ['conflict', 'stored']);
      assert.equal((await database.votes()).length, 1);
    });

    it('takes the highest revision, in whatever order they come', async () => {
      for (const order of permutations([0, 1, 2, 10])) {
        const own = randomUUID();
        for (const revision of order) {
          assert.equal(await store.append({ ...vote, id: own, revision, comment: `${revision}` }, noon), 'stored');
        }
        const current = await store.current(own);
        assert.equal(current?.revision, 10, `after ${order.join()}`);
        assert.equal(current.comment, '10');
      }
    });

    it('keeps votes apart', async () => {
      const other = randomUUID();
      await store.append(vote, noon);
      await store.append({ ...vote, id: other, revision: 7 }, noon);
      assert.equal((await store.current(id))?.revision, 0);
      await store.remove(other, noon);
      assert.equal((await store.current(id))?.revision, 0);
    });

    it('still has everything after it was closed and opened again', async () => {
      await store.append(vote, noon);
      await store.close();
      const again = await database.open();
      assert.deepEqual(await again.current(id), { ...vote, flag: '', receivedAt: noon });
      assert.equal(await again.append(vote, noon), 'repeated');
    });

    it('shows a second store what the first one stored', async () => {
      const second = await database.open();
      await store.append(vote, noon);
      assert.equal(await second.append(vote, noon), 'repeated');
    });

    it('removes every revision, and keeps only a hash of the id', async () => {
      await store.append(vote, noon);
      await store.append({ ...vote, revision: 1, answer: 'withdrawn' }, noon);
      assert.equal(await store.remove(id, noon), true);
      assert.equal(await store.current(id), undefined);
      assert.deepEqual(await database.votes(), []);
      const hash = createHash('sha256').update(id).digest('hex');
      assert.deepEqual(
        (await database.removed()).map((row) => ({ ...row })),
        [{ id_sha256: hash, what: 'vote', removed_at: noon.toISOString() }],
      );
    });

    it('says when there was nothing to remove, and still keeps a late vote out', async () => {
      assert.equal(await store.remove(id, noon), false);
      assert.equal(await store.append(vote, noon), 'deleted');
    });

    it('does not bring a removed vote back for 30 days', async () => {
      await store.append(vote, noon);
      await store.remove(id, noon);
      for (const revision of [0, 1]) {
        assert.equal(await store.append({ ...vote, revision }, new Date(noon.getTime() + 30 * day - 1)), 'deleted');
      }
      assert.deepEqual(await database.votes(), []);
      assert.equal(await store.append(vote, new Date(noon.getTime() + 30 * day)), 'stored');
    });

    it('counts the 30 days from the last removal', async () => {
      await store.remove(id, noon);
      await store.remove(id, new Date(noon.getTime() + 20 * day));
      assert.equal(await store.append(vote, new Date(noon.getTime() + 45 * day)), 'deleted');
      assert.equal((await database.removed()).length, 1);
    });

    it('forgets old removals at the next one', async () => {
      const other = randomUUID();
      await store.remove(id, noon);
      await store.remove(other, new Date(noon.getTime() + 30 * day));
      const hash = createHash('sha256').update(other).digest('hex');
      assert.deepEqual(
        (await database.removed()).map((row) => row.id_sha256),
        [hash],
      );
    });

    it('leaves nothing of a vote behind when removal and retries race', async () => {
      await store.append(vote, noon);
      const late = { ...vote, revision: 1 };
      await Promise.all([store.append(late, noon), store.remove(id, noon), store.append(late, noon)]);
      await store.append(late, noon);
      assert.deepEqual(await database.votes(), []);
    });

    it('keeps the answers of a vote whose comment is deleted, and takes no late comment', async () => {
      await store.append({ ...vote, revision: 0, comment: 'Ring mig' }, noon);
      await store.append({ ...vote, revision: 1, answer: 'no', comment: 'Ring mig' }, noon);
      const removed = await store.database.transaction('remove', (sql) =>
        removeComments(sql, [id, randomUUID()], noon),
      );
      assert.equal(removed, 1);
      assert.deepEqual(
        (await database.votes()).map(({ answer, comment }) => [answer, comment]),
        [
          ['yes', ''],
          ['no', ''],
        ],
      );
      for (const revision of [1, 2])
        assert.equal(await store.append({ ...vote, revision, comment: 'Ring mig' }, noon), 'deleted');
      assert.equal(await store.append({ ...vote, revision: 2, comment: '' }, noon), 'stored');
    });

    it('still knows that the vote was deleted when its comment is deleted, too', async () => {
      await store.remove(id, noon);
      await store.database.transaction('remove', (sql) => removeComments(sql, [id], noon));
      assert.equal(await store.append({ ...vote, comment: '' }, noon), 'deleted');
    });

    it('loses no comment when revisions with other comments come at once', async () => {
      const all = Array.from({ length: 20 }, (_, revision) => ({ ...vote, revision, comment: `Nummer ${revision}` }));
      await Promise.all(all.toReversed().map((revision) => store.append(revision, noon)));
      assert.deepEqual(
        (await database.votes()).map(({ comment }) => comment),
        all.map(({ comment }) => comment),
      );
      assert.equal((await store.current(id))?.comment, 'Nummer 19');
    });

    it('keeps a flag, and does not take it for another vote', async () => {
      assert.equal(await store.append(vote, noon, 'honeypot'), 'stored');
      assert.equal(await store.append(vote, noon), 'repeated');
      assert.equal((await store.current(id))?.flag, 'honeypot');
    });

    it('stores every vote of a crowd, once', async () => {
      const crowd = Array.from({ length: 2500 }, () => ({ ...vote, id: randomUUID() }));
      const results = await Promise.all([...crowd, ...crowd].map((one) => store.append(one, noon)));
      assert.deepEqual(new Set(results.slice(0, 2500)), new Set(['stored']));
      assert.deepEqual(new Set(results.slice(2500)), new Set(['repeated']));
      assert.equal((await database.votes()).length, 2500);
    });

    it('can be opened by several at once while it is empty', async () => {
      const another = await create();
      const opened = await Promise.all(Array.from({ length: 5 }, () => another.open()));
      const results = await Promise.all(opened.map((each) => each.append(vote, noon)));
      assert.deepEqual(results.sort(), ['repeated', 'repeated', 'repeated', 'repeated', 'stored']);
      await another.drop();
    });

    it('erases what is deleted, and says what remains', async () => {
      await store.append(vote, noon);
      await store.remove(id, noon);
      assert.match(await store.database.erase(), /backups .* the body’s to remove\.$/);
    });

    it('is ready while it is open', async () => {
      await store.ready();
    });

    it('rejects everything once it is closed, and may be closed twice', async () => {
      await store.close();
      await store.close();
      await assert.rejects(store.ready());
      await assert.rejects(store.append(vote, noon));
      await assert.rejects(store.current(id));
      await assert.rejects(store.remove(id, noon));
      assert.deepEqual(await database.votes(), []);
    });
  });
}
