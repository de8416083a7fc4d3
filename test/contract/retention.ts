import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { records, type Records } from '../../src/collector/records/records.js';
import type { Vote } from '../../src/votes/vote.js';
import type { TestDatabase, TestStore } from '../helpers/stores.js';

const day = 24 * 60 * 60 * 1000;
const site = 'https://www.example.se';
const other = 'https://kommune.example.no';
const mandate = { decision: 'KS 2026-12 § 4', by: 'anna' };

/** What the records of every database promise about what is kept, and what is not. */
export function promisesOfRetention(name: string, create: () => TestDatabase | Promise<TestDatabase>): void {
  describe(`retention in ${name}`, () => {
    let database: TestDatabase;
    let store: TestStore;
    let kept: Records;
    let now: Date;

    beforeEach(async () => {
      database = await create();
      store = await database.open();
      now = new Date('2026-11-23T12:00:00.000Z');
      kept = records(store.database, () => now);
    });
    afterEach(() => database.drop());

    /** Stores a vote that came in some days ago, and returns its id. */
    const cast = async (daysAgo: number, changes: Partial<Vote> = {}): Promise<string> => {
      const vote = {
        id: randomUUID(),
        revision: 0,
        page: `${site}/om`,
        answer: 'yes',
        lang: 'sv',
        comment: '',
      } as const;
      const cast = { ...vote, ...changes };
      assert.equal(await store.append(cast, new Date(now.getTime() - daysAgo * day)), 'stored');
      return cast.id;
    };
    const idsLeft = async () => (await database.votes()).map((row) => row.id);
    const commentsLeft = async () => (await kept.findComments()).map((comment) => comment.text);
    const keep = (kind: 'votes' | 'comments', days: number, where = site) =>
      kept.setRetention({ site: where, kind, days, decision: mandate.decision });

    it('deletes nothing until the body has decided', async () => {
      await cast(20_000, { comment: 'Gammal' });
      assert.deepEqual(await kept.retention(), []);
      assert.deepEqual(await kept.applyRetention(), { deletions: [], notErased: undefined });
      assert.equal((await database.votes()).length, 1);
      assert.deepEqual(await kept.deletions(), []);
    });

    it('deletes votes on the day, no sooner, and leaves a line in the protocol', async () => {
      await cast(30);
      const young = await cast(30 - 1 / day);
      await keep('votes', 30);
      const { deletions, notErased } = await kept.applyRetention();
      assert.deepEqual(await idsLeft(), [young]);
      assert.equal(notErased, undefined);
      const [line, ...others] = deletions;
      assert.deepEqual(others, []);
      const { id, remains, ...rest } = line!;
      assert.match(id, /^[\da-f-]{36}$/);
      assert.match(remains, /backups/i);
      assert.doesNotMatch(remains, /still in the files/);
      assert.deepEqual(rest, {
        deletedAt: now.toISOString(),
        kind: 'votes',
        site,
        count: 1,
        decision: mandate.decision,
        deletedBy: 'retention of 30 days',
      });
      assert.deepEqual(await kept.deletions(), [line]);
    });

    it('writes nothing when there was nothing to delete', async () => {
      await cast(29);
      await keep('votes', 30);
      assert.deepEqual((await kept.applyRetention()).deletions, []);
      assert.deepEqual(await kept.deletions(), []);
    });

    it('counts the age of a vote from the last revision that came in', async () => {
      const changed = await cast(40);
      await cast(10, { id: changed, revision: 1, answer: 'no' });
      const late = await cast(40, { revision: 5 });
      await cast(10, { id: late, revision: 2 });
      await keep('votes', 30);
      await kept.applyRetention();
      assert.equal((await idsLeft()).length, 4);
    });

    it('deletes a comment from all revisions, and keeps the answer', async () => {
      const id = await cast(40);
      await cast(40, { id, revision: 1, comment: 'Först så' });
      await cast(40, { id, revision: 2, comment: 'sedan så' });
      await cast(3, { id, revision: 3, answer: 'no' });
      await cast(10, { comment: 'Ny' });
      await keep('comments', 30);
      const { deletions } = await kept.applyRetention();
      assert.deepEqual(
        deletions.map(({ kind, count }) => ({ kind, count })),
        [{ kind: 'comments', count: 1 }],
      );
      assert.deepEqual(await commentsLeft(), ['Ny']);
      assert.equal((await store.current(id))?.answer, 'no');
      assert.equal((await database.votes()).length, 5);
    });

    it('keeps a vote as long as its comment, which only its own decision deletes', async () => {
      const id = await cast(400, { comment: 'Kvar' });
      await keep('votes', 30);
      assert.deepEqual((await kept.applyRetention()).deletions, []);
      assert.deepEqual(await idsLeft(), [id]);
      await keep('comments', 365);
      const { deletions } = await kept.applyRetention();
      assert.deepEqual(deletions.map(({ kind }) => kind).sort(), ['comments', 'votes']);
      assert.deepEqual(await idsLeft(), []);
    });

    it('does not let a late retry bring back what was too old', async () => {
      const vote = { id: randomUUID(), revision: 0, page: `${site}/`, answer: 'yes', lang: '', comment: 'x' } as const;
      await store.append(vote, new Date(now.getTime() - 40 * day));
      await keep('comments', 30);
      await kept.applyRetention();
      assert.equal(await store.append(vote, now), 'deleted');
      assert.equal(await store.append({ ...vote, revision: 1, comment: '' }, now), 'stored');
      await keep('votes', 1);
      now = new Date(now.getTime() + day);
      await kept.applyRetention();
      assert.equal(await store.append({ ...vote, revision: 2, comment: '' }, now), 'deleted');
      assert.deepEqual(await database.votes(), []);
    });

    it('follows the decision of a site before that for all', async () => {
      await cast(40);
      const kept40 = await cast(40, { page: `${other}/om` });
      await keep('votes', 30, '*');
      await keep('votes', 60, other);
      assert.deepEqual(
        (await kept.expired()).map((each) => [each.site, each.count]),
        [[site, 1]],
      );
      await kept.applyRetention();
      assert.deepEqual(await idsLeft(), [kept40]);
      assert.equal(await kept.clearRetention(other, 'votes'), true);
      assert.equal(await kept.clearRetention(other, 'votes'), false);
      await kept.applyRetention();
      assert.deepEqual(await idsLeft(), []);
      assert.deepEqual(
        (await kept.deletions()).map((line) => line.site),
        [other, site],
      );
    });

    it('deletes more than fits one transaction, as one line of the protocol', async () => {
      const rows = Array.from({ length: 2345 }, () => ({ id: randomUUID(), revision: 0, page: `${site}/`, site }));
      const rest = {
        answer: 'yes',
        lang: 'sv',
        comment: 'x',
        shown: null,
        flag: '',
        received_at: '2025-01-01T00:00:00.000Z',
      } as const;
      for (const part of [rows.slice(0, 2000), rows.slice(2000)])
        await store.database.sql
          .insertInto('votes')
          .values(part.map((row) => ({ ...row, ...rest })))
          .execute();
      await keep('comments', 30);
      await keep('votes', 30);
      const { deletions } = await kept.applyRetention();
      assert.deepEqual(deletions.map(({ kind, count }) => `${count} ${kind}`).sort(), ['2345 comments', '2345 votes']);
      assert.deepEqual(await database.votes(), []);
      assert.equal((await database.removed()).length, 2345);
    });

    for (const held of [site, '*']) {
      it(`deletes nothing while ${held} is on hold`, async () => {
        const id = await cast(40, { comment: 'Kvar' });
        await keep('votes', 30);
        await keep('comments', 30);
        await kept.hold(held, 'begäran om utlämnande', 'anna');
        assert.deepEqual(await kept.expired(), []);
        assert.deepEqual((await kept.applyRetention()).deletions, []);
        for (const remove of [kept.deleteVote, kept.deleteComment]) {
          await assert.rejects(remove(id, mandate), {
            name: 'RecordsError',
            reason: 'hold',
            message: /on hold .*begäran om utlämnande.*anna/,
          });
        }
        assert.deepEqual(await commentsLeft(), ['Kvar']);
        assert.deepEqual(await database.removed(), []);
        assert.deepEqual(await kept.deletions(), []);

        assert.equal(await kept.release(held), true);
        assert.equal(await kept.release(held), false);
        assert.equal((await kept.applyRetention()).deletions.length, 2);
        assert.deepEqual(await database.votes(), []);
      });
    }

    it('keeps a vote on hold in one of the sites that its revisions name', async () => {
      const id = await cast(40, { page: `${other}/`, comment: 'x' });
      await cast(40, { id, revision: 1 });
      await keep('votes', 30, '*');
      await keep('comments', 30, '*');
      await kept.hold(other, 'tvist', 'anna');
      assert.deepEqual((await kept.applyRetention()).deletions, []);
      await assert.rejects(kept.deleteVote(id, mandate), { reason: 'hold' });
      assert.equal((await database.votes()).length, 2);
    });

    it('goes on deleting of other sites than the one on hold', async () => {
      const held = await cast(40);
      await cast(40, { page: `${other}/` });
      await keep('votes', 30, '*');
      await kept.hold(site, 'tvist', 'anna');
      await kept.applyRetention();
      assert.deepEqual(await idsLeft(), [held]);
    });

    it('knows since when and why a site is on hold, also after it was said again', async () => {
      await kept.hold(`${site}/`, 'tvist', 'anna');
      const since = now.toISOString();
      now = new Date(now.getTime() + day);
      await kept.hold(site, 'tvist 2', 'bo');
      assert.deepEqual(await kept.holds(), [{ site, since, reason: 'tvist 2', by: 'bo' }]);
    });
  });
}
