import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { records, type Records } from '../../src/collector/records/records.js';
import type { Vote } from '../../src/votes/vote.js';
import type { TestDatabase, TestStore } from '../helpers/stores.js';

const site = 'https://www.example.se';
const other = 'https://kommune.example.no';
const mandate = { decision: 'KS 2026-12 § 4', by: 'anna' };
const vote: Vote = { id: '', revision: 0, page: `${site}/om`, answer: 'yes', lang: 'sv', comment: '' };

/** What the records of every database promise about single votes and comments, and about all of them. */
export function promisesOfRecords(name: string, create: () => TestDatabase | Promise<TestDatabase>): void {
  describe(`records in ${name}`, () => {
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

    /** Stores a vote a second after the one before, and returns its id. */
    const cast = async (changes: Partial<Vote> = {}): Promise<string> => {
      const cast = { ...vote, id: randomUUID(), ...changes };
      now = new Date(now.getTime() + 1000);
      assert.equal(await store.append(cast, now), 'stored');
      return cast.id;
    };
    const textsOf = async (...filter: Parameters<Records['findComments']>) =>
      (await kept.findComments(...filter)).map((comment) => comment.text);

    it('finds comments by text, site, page and vote, newest first', async () => {
      const first = await cast({ comment: 'ÅTERVINNING är bra' });
      await cast({ comment: 'Annat', page: `${site}/annat` });
      await cast({ comment: 'återvinning 100 %', page: `${other}/om` });
      await cast();
      assert.deepEqual(await textsOf(), ['återvinning 100 %', 'Annat', 'ÅTERVINNING är bra']);
      assert.deepEqual(await textsOf({ text: 'Återvinning' }), ['återvinning 100 %', 'ÅTERVINNING är bra']);
      assert.deepEqual(await textsOf({ text: '%' }), ['återvinning 100 %']);
      assert.deepEqual(await textsOf({ site }), ['Annat', 'ÅTERVINNING är bra']);
      assert.deepEqual(await textsOf({ page: `${site}/annat` }), ['Annat']);
      assert.deepEqual(await textsOf({ id: first }), ['ÅTERVINNING är bra']);
      assert.deepEqual(await textsOf({ text: 'finns inte' }), []);
    });

    it('finds every text that a visitor sent, each once, and knows which one the vote still has', async () => {
      const id = await cast({ comment: 'Bra' });
      const received = now.toISOString();
      await cast({ id, revision: 1, comment: 'Bra', answer: 'no' });
      await cast({ id, revision: 2, comment: 'Dåligt', answer: 'no' });
      const [current, former] = await kept.findComments();
      assert.deepEqual([current?.text, current?.current], ['Dåligt', true]);
      assert.deepEqual(former, {
        id,
        site,
        page: `${site}/om`,
        lang: 'sv',
        answer: 'yes',
        text: 'Bra',
        flag: '',
        receivedAt: received,
        current: false,
        hidden: false,
      });
    });

    it('hides a comment without deleting anything, and shows it again', async () => {
      const id = await cast({ comment: 'Dölj mig' });
      const before = await database.votes();
      await kept.hideComment(id, 'anna');
      await kept.hideComment(id, 'bo');
      assert.deepEqual(
        (await kept.findComments()).map(({ text, hidden }) => ({ text, hidden })),
        [{ text: 'Dölj mig', hidden: true }],
      );
      assert.deepEqual(await database.votes(), before);
      assert.deepEqual(await kept.deletions(), []);
      await kept.showComment(id);
      assert.equal((await kept.findComments())[0]?.hidden, false);
    });

    it('deletes one comment, keeps its vote, and writes who decided', async () => {
      const id = await cast({ comment: 'Mitt namn är …' });
      await cast({ id, revision: 1, comment: 'Mitt namn', answer: 'no' });
      await cast({ comment: 'Kvar' });
      await kept.hideComment(id, 'anna');
      const { deletions, notErased } = await kept.deleteComment(id, mandate);
      assert.equal(notErased, undefined);
      assert.deepEqual(await textsOf(), ['Kvar']);
      assert.equal((await store.current(id))?.answer, 'no');
      assert.equal((await database.votes()).length, 3);
      assert.deepEqual(await kept.deletions(), deletions);
      const { remains, ...line } = deletions[0]!;
      assert.deepEqual(line, {
        id: line.id,
        deletedAt: now.toISOString(),
        kind: 'comments',
        site,
        count: 1,
        decision: mandate.decision,
        deletedBy: 'anna',
      });
      assert.match(remains, /backups/i);
      assert.doesNotMatch(JSON.stringify(deletions), /Mitt namn/);
      assert.equal(
        (await kept.exportComment(id)).revisions.some(({ hidden }) => hidden),
        false,
      );
    });

    it('does not let a retry bring a deleted comment back', async () => {
      const id = await cast({ comment: 'Borta' });
      await kept.deleteComment(id, mandate);
      assert.equal(await store.append({ ...vote, id, comment: 'Borta' }, now), 'deleted');
      assert.equal(await store.append({ ...vote, id, revision: 1, comment: 'Borta' }, now), 'deleted');
      assert.deepEqual(await textsOf(), []);
    });

    it('deletes one vote with its comment, as a line for each', async () => {
      const id = await cast({ comment: 'Borta' });
      const bare = await cast();
      const kindsOf = ({ deletions }: Awaited<ReturnType<Records['deleteVote']>>) =>
        deletions.map(({ kind, count }) => [kind, count]);
      assert.deepEqual(kindsOf(await kept.deleteVote(id, mandate)), [
        ['comments', 1],
        ['votes', 1],
      ]);
      assert.deepEqual(kindsOf(await kept.deleteVote(bare, mandate)), [['votes', 1]]);
      assert.deepEqual(await database.votes(), []);
      assert.equal(await store.append({ ...vote, id }, now), 'deleted');
    });

    it('says that there is no such vote or comment, and writes nothing', async () => {
      const id = await cast();
      const unknown = randomUUID();
      for (const ask of [
        () => kept.deleteComment(id, mandate),
        () => kept.deleteComment(unknown, mandate),
        () => kept.deleteVote(unknown, mandate),
        () => kept.hideComment(id, 'anna'),
        () => kept.showComment(unknown),
        () => kept.exportComment(unknown),
      ])
        await assert.rejects(ask, { name: 'RecordsError', reason: 'missing' });
      assert.deepEqual(await kept.deletions(), []);
      assert.deepEqual(await database.removed(), []);
    });

    for (const [what, ask] of Object.entries<(kept: Records, id: string) => Promise<unknown>>({
      'a deletion without a decision': (kept, id) => kept.deleteVote(id, { decision: ' ', by: 'anna' }),
      'a deletion by nobody': (kept, id) => kept.deleteComment(id, { decision: 'KS', by: '' }),
      'a decision of two lines': (kept, id) => kept.deleteComment(id, { decision: 'KS\n1', by: 'anna' }),
      'a hold without a reason': (kept) => kept.hold(site, '', 'anna'),
      'a hold on a page': (kept) => kept.hold(`${site}/om`, 'x', 'anna'),
      'a hold on no site': (kept) => kept.hold('example.se', 'x', 'anna'),
      'a retention without a decision': (kept) => kept.setRetention({ site, kind: 'votes', days: 30, decision: '' }),
      'a retention of no days': (kept) => kept.setRetention({ site, kind: 'votes', days: 0, decision: 'KS' }),
      'a retention of half a day': (kept) => kept.setRetention({ site, kind: 'votes', days: 0.5, decision: 'KS' }),
    })) {
      it(`refuses ${what}`, async () => {
        const id = await cast({ comment: 'Kvar' });
        await assert.rejects(ask(kept, id), { name: 'RecordsError', reason: 'input', message: /\.$/ });
        assert.deepEqual(await textsOf(), ['Kvar']);
        assert.deepEqual([await kept.holds(), await kept.retention()], [[], []]);
      });
    }

    it('hands out all that is kept of one vote', async () => {
      const id = await cast({ comment: 'Bra', shown: 900 });
      await cast({ id, revision: 1, answer: 'withdrawn' });
      await cast();
      const record = await kept.exportComment(id);
      assert.equal(record.id, id);
      assert.deepEqual(
        record.revisions.map(({ revision, answer, comment, shown, current }) => [
          revision,
          answer,
          comment,
          shown,
          current,
        ]),
        [
          [0, 'yes', 'Bra', 900, false],
          [1, 'withdrawn', '', null, true],
        ],
      );
    });

    it('hands out everything, of every site or of one, in any number', async () => {
      const id = await cast({ comment: 'Bra', page: `${other}/om` });
      const rows = Array.from({ length: 2100 }, (_, index) => ({ id: randomUUID(), revision: index % 1000 }));
      const rest = {
        site,
        page: `${site}/`,
        answer: 'no',
        lang: 'sv',
        comment: '',
        shown: 1,
        flag: 'speed',
        received_at: now.toISOString(),
      } as const;
      for (const part of [rows.slice(0, 1000), rows.slice(1000)])
        await store.database.sql
          .insertInto('votes')
          .values(part.map((row) => ({ ...row, ...rest })))
          .execute();
      const all = await fromAsync(kept.exportRevisions());
      assert.deepEqual(
        all.map((row) => `${row.id} ${row.revision}`),
        (await database.votes()).map((row) => `${row.id} ${row.revision}`),
      );
      assert.ok(all.every(({ current, hidden }) => current && !hidden));
      const ofOther = await fromAsync(kept.exportRevisions(other));
      assert.deepEqual(
        ofOther.map((row) => row.id),
        [id],
      );
    });

    it('counts what is kept, site by site', async () => {
      assert.deepEqual(await kept.count(), []);
      const oldest = new Date(now.getTime() + 1000).toISOString();
      const id = await cast({ comment: 'Bra' });
      await cast({ id, revision: 1, answer: 'no' });
      await cast({ answer: 'yes' });
      await cast({ answer: 'withdrawn' });
      await store.append({ ...vote, id: randomUUID() }, now, 'honeypot');
      assert.deepEqual(await kept.count(), [
        { site, yes: 2, no: 1, withdrawn: 1, flagged: 1, comments: 1, oldest, newest: now.toISOString() },
      ]);
    });
  });
}

async function fromAsync<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
