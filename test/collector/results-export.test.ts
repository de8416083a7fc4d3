import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { records } from '../../src/collector/records/records.js';
import { aVote, idOf, page, resultsServer, site } from '../helpers/results-server.js';

/** The cells of a CSV text in which every cell is in quotes. */
const cellsOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('";"')
        .map((cell) => cell.replaceAll('""', '"')),
    );

const columns =
  'id revision site page answer lang comment other_comments comment_hidden flag shown_ms received_at'.split(' ');

describe('the export', () => {
  it('is a CSV file that Excel opens, with every vote of the filter in it', async () => {
    const { ask, logIn, keep, store, database } = await resultsServer();
    await keep(
      aVote(1, { comment: 'Först; "så"', shown: 1200 }),
      aVote(1, { comment: 'Sedan\nmer', revision: 1, shown: 1200 }),
      aVote(2, { answer: 'withdrawn' }),
      { ...aVote(3, { answer: 'no' }), flag: 'speed' },
      aVote(4, { page: 'https://kommune.example.no/' }),
    );
    await records(store.database).hideComment(idOf(1), 'test');
    const answer = await ask(`/results/export.csv?site=${site}`, {}, await logIn());
    assert.equal(answer.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.equal(answer.headers.get('Content-Disposition'), 'attachment; filename="votes.csv"');
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const time = (seconds: number) => `2026-11-23T11:59:${seconds}.000Z`;
    assert.deepEqual(cellsOf(csv), [
      columns,
      [idOf(1), '1', site, page, 'yes', 'sv', 'Sedan\nmer', 'Först; "så"', 'true', '', '1200', time(57)],
      [idOf(2), '0', site, page, 'withdrawn', 'sv', '', '', 'false', '', '', time(58)],
      [idOf(3), '0', site, page, 'no', 'sv', '', '', 'false', 'speed', '', time(59)],
    ]);
    await database.drop();
  });

  it('has no cell that a spreadsheet would compute, whatever a comment starts with', async () => {
    const { ask, logIn, keep, database } = await resultsServer();
    const triggers = ['=', '+', '-', '@', '\t=', '\n=', ' =', '\u001b=', '＝', '＋', '－', '＠', '=cmd|"/c calc"!A1'];
    await keep(
      ...triggers.flatMap((trigger, index) => [
        aVote(index, { comment: `${trigger}1+1` }),
        aVote(index, { comment: 'x', revision: 1 }),
        aVote(100 + index, { comment: `";"${trigger}1+1` }),
      ]),
    );
    const csv = await (await ask('/results/export.csv', {}, await logIn())).text();
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(?=;|\r\n)/g)].map(([, cell]) => cell!);
    assert.equal(cells.length, (2 * triggers.length + 1) * columns.length);
    assert.deepEqual(
      cells.filter((cell) => /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell)),
      [],
    );
    assert.equal(cells.filter((cell) => cell.startsWith("'")).length, triggers.length);
    await database.drop();
  });

  it('is a JSON document with the same votes', async () => {
    const { ask, logIn, keep, database } = await resultsServer();
    await keep(aVote(1, { comment: 'Först' }), aVote(1, { comment: 'Sedan', revision: 1, shown: 900 }), aVote(2));
    const answer = await ask('/results/export.json?from=2026-11-23', {}, await logIn());
    assert.equal(answer.headers.get('Content-Type'), 'application/json');
    const { exportedAt, filter, votes } = (await answer.json()) as Record<string, object[]>;
    assert.equal(exportedAt, '2026-11-23T12:00:00.000Z');
    assert.deepEqual(filter, { site: '', page: '', from: '2026-11-23', to: '' });
    const rest = { site, page, answer: 'yes', lang: 'sv', commentHidden: false, flag: '' };
    const first = { id: idOf(1), revision: 1, comment: 'Sedan', otherComments: ['Först'], shown: 900 };
    const second = { id: idOf(2), revision: 0, comment: '', otherComments: [], shown: null };
    assert.deepEqual(votes, [
      { ...rest, ...first, receivedAt: '2026-11-23T11:59:59.000Z' },
      { ...rest, ...second, receivedAt: '2026-11-23T12:00:00.000Z' },
    ]);
    await database.drop();
  });

  it('holds every vote once, however many there are', async () => {
    const { ask, logIn, store, clock, database } = await resultsServer();
    const votes = Array.from({ length: 2001 }, (_, index) => aVote(index));
    await Promise.all(votes.map((vote) => store.append(vote, clock.time)));
    const answer = await ask('/results/export.json', {}, await logIn());
    const exported = ((await answer.json()) as { votes: { id: string }[] }).votes;
    assert.deepEqual(
      exported.map(({ id }) => id),
      votes.map(({ id }) => id),
    );
    await database.drop();
  });

  it('is cut off and not complete when the database fails half way', async () => {
    const { ask, logIn, keep, store, database } = await resultsServer();
    await keep(aVote(1));
    const headers = await logIn();
    await store.close();
    const answer = await ask('/results/export.json', {}, headers);
    await assert.rejects(answer.text());
    assert.equal((await ask('/results/data', {}, headers)).status, 503);
    await database.drop();
  });
});

describe('one comment', () => {
  it('is downloaded with its vote, for the registrar or the person', async () => {
    const { ask, logIn, keep, database } = await resultsServer();
    await keep(aVote(1, { comment: 'Först' }), aVote(1, { comment: 'Sedan', revision: 1 }));
    const headers = await logIn();
    const answer = await ask(`/results/comments/${idOf(1)}`, {}, headers);
    assert.equal(answer.headers.get('Content-Disposition'), `attachment; filename="comment-${idOf(1)}.json"`);
    const record = (await answer.json()) as { revisions: { comment: string }[] };
    assert.deepEqual(
      record.revisions.map(({ comment }) => comment),
      ['Först', 'Sedan'],
    );
    assert.equal((await ask(`/results/comments/${idOf(2)}`, {}, headers)).status, 404);
    await database.drop();
  });

  it('is hidden, shown and deleted; a comment that is not there is said to be missing', async () => {
    const { ask, logIn, keep, store, database } = await resultsServer();
    await keep(aVote(1, { comment: 'Hemligt' }), aVote(2));
    const headers = await logIn();
    const change = async (number: number, action: string, fields: Record<string, string> = {}) => {
      const init = { method: 'POST', body: new URLSearchParams(fields) };
      return (await ask(`/results/comments/${idOf(number)}/${action}`, init, headers)).status;
    };
    const hidden = async () =>
      (await store.database.sql.selectFrom('hidden_comments').select('hidden_by').execute()).length;
    assert.equal(await change(1, 'hide'), 204);
    assert.equal(await hidden(), 1);
    assert.equal(await change(1, 'show'), 204);
    assert.equal(await hidden(), 0);
    assert.equal(await change(1, 'delete'), 400, 'without a decision');
    assert.equal(await change(1, 'delete', { decision: 'a\nb' }), 400);
    assert.equal((await store.current(idOf(1)))?.comment, 'Hemligt');
    assert.equal(await change(1, 'delete', { decision: 'KS 2026/1' }), 204);
    const left = await store.current(idOf(1));
    assert.deepEqual([left?.comment, left?.answer], ['', 'yes']);
    for (const action of ['hide', 'show', 'delete'])
      for (const number of [1, 2, 3]) assert.equal(await change(number, action, { decision: 'x' }), 404, action);
    assert.equal(await change(1, 'burn'), 404);
    await database.drop();
  });

  it('stays while its site is on hold, and the answer says so', async () => {
    const { ask, logIn, keep, store, database } = await resultsServer();
    await keep(aVote(1, { comment: 'Viktigt' }));
    await records(store.database).hold(site, 'Granskning', 'anna');
    const init = { method: 'POST', body: new URLSearchParams({ decision: 'KS 2026/1' }) };
    const answer = await ask(`/results/comments/${idOf(1)}/delete`, init, await logIn());
    assert.equal(answer.status, 409);
    assert.equal((await store.current(idOf(1)))?.comment, 'Viktigt');
    await database.drop();
  });
});
