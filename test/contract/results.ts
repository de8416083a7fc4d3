import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import { records } from '../../src/collector/records/records.js';
import { resultsOf } from '../../src/collector/results/data.js';
import type { ResultsData, ResultsFilter } from '../../src/votes/results.js';
import { aVote, idOf, page, resultsServer, site } from '../helpers/results-server.js';
import type { TestDatabase } from '../helpers/stores.js';

const all: ResultsFilter = { site: '', page: '', from: '', to: '' };
const otherSite = 'https://kommune.example.no';

/** What the figures of the results page promise, over whatever database. */
export function resultsContract(newDatabase: () => Promise<TestDatabase>): void {
  let server: Awaited<ReturnType<typeof resultsServer>>;
  const servers: (typeof server)[] = [];

  beforeEach(async () => {
    server = await resultsServer({ database: await newDatabase() });
    servers.push(server);
  });
  after(async () => {
    for (const { database } of servers) await database.drop();
  });

  const data = (filter: Partial<ResultsFilter> = {}): Promise<ResultsData> => {
    const { database } = server.store;
    return resultsOf(database, records(database), { ...all, ...filter }, server.clock.time);
  };

  it('counts the highest revision of each vote, and flagged ones apart', async () => {
    await server.keep(
      aVote(1),
      aVote(1, { answer: 'no', revision: 2 }),
      aVote(1, { revision: 1 }),
      aVote(2),
      aVote(3, { answer: 'withdrawn', revision: 1 }),
      aVote(3),
      { ...aVote(4), flag: 'honeypot' },
      { ...aVote(5, { answer: 'no' }), flag: 'speed' },
    );
    const { total, flagged, pages, languages, trend } = await data();
    assert.deepEqual(total, { yes: 1, no: 1, withdrawn: 1 });
    assert.deepEqual(flagged, { yes: 1, no: 1, withdrawn: 0 });
    assert.deepEqual([pages[0]!.yes, pages[0]!.no], [1, 1]);
    assert.deepEqual(languages, [{ lang: 'sv', yes: 1, no: 1 }]);
    assert.deepEqual(trend, { unit: 'day', points: [{ from: '2026-11-23', yes: 1, no: 1 }] });
  });

  it('is empty without votes, and says so with zeros', async () => {
    const empty = await data();
    const none = { yes: 0, no: 0, withdrawn: 0 };
    assert.deepEqual(empty, {
      ...{ sites: [], filter: all, total: none, flagged: none, pages: [], morePages: 0, languages: [] },
      ...{ trend: { unit: 'day', points: [] }, comments: [], moreComments: 0, holds: [], retention: [] },
    });
  });

  it('lists pages that need review first, then by votes, with share and interval', async () => {
    const several = (from: number, count: number, changes: Parameters<typeof aVote>[1]) =>
      Array.from({ length: count }, (_, index) => aVote(from + index, changes));
    await server.keep(
      ...several(0, 9, { page: `${site}/many` }),
      ...several(10, 4, { page: `${site}/few` }),
      aVote(15, { page: `${site}/few`, answer: 'no', comment: 'Hej' }),
      ...several(20, 3, { page: `${site}/bad` }),
      ...several(30, 2, { page: `${site}/bad`, answer: 'no' }),
      aVote(40, { page: `${site}/withdrawn`, answer: 'withdrawn' }),
    );
    const { pages } = await data();
    assert.deepEqual(
      pages.map(({ page, yes, no, needsReview, comments }) => [
        page.slice(site.length),
        yes,
        no,
        needsReview,
        comments,
      ]),
      [
        ['/bad', 3, 2, true, 0],
        ['/many', 9, 0, false, 0],
        ['/few', 4, 1, false, 1],
      ],
    );
    assert.deepEqual([pages[0]!.share, pages[0]!.low?.toFixed(3), pages[0]!.high?.toFixed(3)], [0.6, '0.231', '0.882']);
  });

  it('filters by site, by page and by day, both days included, in the time of Sweden and Norway', async () => {
    await server.keep(
      { ...aVote(1), receivedAt: '2026-06-30T21:59:59.999Z' },
      { ...aVote(2), receivedAt: '2026-06-30T22:00:00.000Z' },
      { ...aVote(3, { answer: 'no' }), receivedAt: '2026-07-01T21:59:59.999Z' },
      { ...aVote(4), receivedAt: '2026-07-01T22:00:00.000Z' },
      { ...aVote(5, { page: `${otherSite}/om` }), receivedAt: '2026-07-01T12:00:00.000Z' },
      { ...aVote(6, { page: `${site}/annan` }), receivedAt: '2026-07-01T12:00:00.000Z' },
    );
    const counts = async (filter: Partial<ResultsFilter>) => {
      const { total } = await data(filter);
      return [total.yes, total.no];
    };
    assert.deepEqual(await counts({}), [5, 1]);
    assert.deepEqual(await counts({ site }), [4, 1]);
    assert.deepEqual(await counts({ page }), [3, 1]);
    assert.deepEqual(await counts({ page, from: '2026-07-01', to: '2026-07-01' }), [1, 1]);
    assert.deepEqual(await counts({ page, from: '2026-07-01' }), [2, 1]);
    assert.deepEqual(await counts({ page, to: '2026-06-30' }), [1, 0]);
    assert.deepEqual(await counts({ site: "' or 1=1 --" }), [0, 0]);
    const { sites, pages } = await data({ page });
    assert.deepEqual(sites, [otherSite, site]);
    // The other pages stay to be chosen from.
    assert.equal(pages.length, 3);
  });

  it('adds up by local days, weeks from Monday, or months, silent ones too', async () => {
    await server.keep(
      { ...aVote(1), receivedAt: '2026-10-24T22:30:00.000Z' },
      { ...aVote(2, { answer: 'no' }), receivedAt: '2026-10-25T22:30:00.000Z' },
      { ...aVote(3), receivedAt: '2026-10-25T23:30:00.000Z' },
    );
    const days = await data({ to: '2026-10-27' });
    assert.deepEqual(days.trend, {
      unit: 'day',
      points: [
        { from: '2026-10-25', yes: 1, no: 1 },
        { from: '2026-10-26', yes: 1, no: 0 },
        { from: '2026-10-27', yes: 0, no: 0 },
      ],
    });
    await server.keep({ ...aVote(4), receivedAt: '2026-08-31T12:00:00.000Z' });
    const weeks = await data();
    assert.equal(weeks.trend.unit, 'week');
    assert.equal(weeks.trend.points.length, 13);
    assert.deepEqual(weeks.trend.points[0], { from: '2026-08-31', yes: 1, no: 0 });
    assert.deepEqual(weeks.trend.points[7], { from: '2026-10-19', yes: 1, no: 1 });
    await server.keep({ ...aVote(5), receivedAt: '2025-01-31T12:00:00.000Z' });
    const months = await data();
    assert.equal(months.trend.unit, 'month');
    assert.equal(months.trend.points.length, 23);
    assert.deepEqual(months.trend.points.at(-2), { from: '2026-10-01', yes: 2, no: 1 });
    const votes = months.trend.points.reduce((sum, { yes, no }) => sum + yes + no, 0);
    assert.equal(votes, 5);
  });

  it('lists every text that came in, newest first: changed, withdrawn, hidden and flagged ones too', async () => {
    await server.keep(
      aVote(1, { comment: 'Första' }),
      aVote(1, { comment: 'Andra', revision: 1 }),
      aVote(1, { comment: 'Andra', revision: 2, answer: 'no' }),
      aVote(2, { comment: 'Ångrad', answer: 'yes' }),
      aVote(2, { answer: 'withdrawn', revision: 1 }),
      aVote(3, { comment: 'Ring 070-123 45 67' }),
      { ...aVote(4, { comment: 'Köp nu' }), flag: 'honeypot' },
      aVote(5, { comment: 'Snabb' }),
      { ...aVote(5, { revision: 1 }), flag: 'speed' },
    );
    await records(server.store.database).hideComment(idOf(3), 'test');
    const { comments } = await data();
    assert.deepEqual(
      comments.map(({ id, text, answer, isCurrent, hidden, flagged, mayHoldPersonalData }) =>
        [
          ...[Number(id.slice(-1)), text, answer],
          ...Object.entries({ isCurrent, hidden, flagged, mayHoldPersonalData }).flatMap(([name, is]) =>
            is ? [name] : [],
          ),
        ].join(' '),
      ),
      [
        '5 Snabb yes flagged',
        '4 Köp nu yes isCurrent flagged',
        '3 Ring 070-123 45 67 yes isCurrent hidden mayHoldPersonalData',
        '2 Ångrad withdrawn',
        '1 Andra no isCurrent',
        '1 Första no',
      ],
    );
    assert.equal(comments.find(({ text }) => text === 'Andra')!.receivedAt, '2026-11-23T11:59:53.000Z');
  });

  it('lists 200 comments and 500 pages at most, and says how many more there are', async () => {
    const votes = Array.from({ length: 520 }, (_, index) =>
      aVote(index, { page: `${site}/${index}`, comment: index < 205 ? `Nummer ${index}` : '' }),
    );
    await Promise.all(votes.map((vote) => server.store.append(vote, server.clock.time)));
    const { comments, moreComments, pages, morePages, total } = await data();
    assert.deepEqual([comments.length, moreComments, pages.length, morePages], [200, 5, 500, 20]);
    assert.equal(total.yes, 520);
  });

  it('shows what is on hold and how long things are kept', async () => {
    const { setRetention, hold } = records(server.store.database, () => server.clock.time);
    await setRetention({ site: '*', kind: 'votes', days: 365, decision: 'KS 2026/1' });
    await hold(site, 'Granskning', 'anna');
    const { holds, retention } = await data();
    assert.deepEqual(holds, [{ site, since: '2026-11-23T12:00:00.000Z', reason: 'Granskning' }]);
    assert.deepEqual(
      retention.map(({ site, kind, days, decision }) => ({ site, kind, days, decision })),
      [{ site: '*', kind: 'votes', days: 365, decision: 'KS 2026/1' }],
    );
  });
}
