import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Vote } from '../../src/votes/vote.js';
import { id, site } from '../collector/harness.js';
import { sqliteDatabase } from '../helpers/stores.js';
import { votes } from './votes-harness.js';

const vote: Vote = { id, revision: 0, page: `${site}/om`, answer: 'no', lang: 'sv', comment: 'Åäö på Storgatan' };
const noon = new Date('2026-11-20T12:00:00.000Z');
const decision = ['--decision', 'KS 2026-12'];

describe('gransamarbete votes', () => {
  let database: ReturnType<typeof sqliteDatabase>;
  const type = (...args: string[]) => votes(database.url, ...args);
  /** What a command that succeeds prints. */
  const says = async (...args: string[]) => {
    const { code, stdout, stderr } = await type(...args);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return stdout;
  };
  const asJson = async (...args: string[]) => JSON.parse(await says(...args, '--json'));

  beforeEach(async () => {
    database = sqliteDatabase();
    await (await database.open()).append(vote, noon);
  });
  afterEach(() => database.drop());

  it('counts, in columns for people and as JSON for programs', async () => {
    const lines = (await says('count')).split('\n');
    assert.match(lines[0]!, /^site +yes +no +withdrawn +flagged +comments +oldest +newest$/);
    assert.match(lines[1]!, /^https:\/\/www\.example\.se +0 +1 +0 +0 +1 +2026/);
    const [row] = await asJson('count');
    assert.deepEqual([row.site, row.no, row.comments], [site, 1, 1]);
  });

  it('finds, hides and shows a comment', async () => {
    assert.match(await says('find', '--text', 'storgatan'), new RegExp(`${id} .* Åäö på Storgatan\n$`));
    assert.equal(await says('find', '--text', 'x', '--site', site), 'No comment was found.\n');
    assert.match(await says('hide', id), /It is not deleted\.\n$/);
    assert.equal((await asJson('find'))[0].hidden, true);
    await says('show', id);
    assert.equal((await asJson('find', '--id', id))[0].hidden, false);
    assert.equal((await database.votes())[0]?.comment, vote.comment);
  });

  it('lets no comment steer the terminal', async () => {
    const comment = 'a\u001b[2Jb\u009b2Jc\nd\u202ee';
    await (await database.open()).append({ ...vote, id: id.replace('6', '7'), comment }, noon);
    for (const text of [await says('find'), await says('find', '--json'), await says('export', '--json')]) {
      assert.doesNotMatch(text.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202e]/);
    }
    assert.ok((await asJson('find')).some((found: { text: string }) => found.text === comment));
  });

  it('shows what a deletion would take, and takes nothing', async () => {
    const shown = await says('delete', id, '--vote', '--dry-run');
    assert.match(shown, /Storgatan/);
    assert.equal((await database.votes())[0]?.comment, vote.comment);
    assert.equal(await says('protocol'), 'Nothing was ever deleted.\n');
  });

  it('deletes a comment, and writes who decided', async () => {
    assert.match(
      await says('delete', id, '--comment', ...decision),
      /comments +https:\/\/www\.example\.se +1 +KS 2026-12 /,
    );
    assert.equal((await database.votes())[0]?.comment, '');
    const [line] = await asJson('protocol');
    assert.equal(line.deletedBy, userInfo().username);
    assert.doesNotMatch(JSON.stringify(line), /Storgatan/);
    await says('delete', id, '--vote', ...decision, '--by', 'Anna');
    assert.deepEqual(await database.votes(), []);
    assert.equal((await asJson('protocol'))[0].deletedBy, 'Anna');
  });

  it('deletes nothing that is on hold, and names the hold', async () => {
    await says('hold', site, '--reason', 'tvist');
    assert.match(await says('hold'), /https:\/\/www\.example\.se .*tvist\n$/);
    const { code, stdout, stderr } = await type('delete', id, '--vote', ...decision);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^gransamarbete votes delete: https:\S+ is on hold since .*tvist.*\.\n$/);
    assert.equal((await database.votes()).length, 1);
    assert.equal(await says('release', site), `${site} is no longer on hold.\n`);
    assert.equal(await says('release', site), `${site} was not on hold.\n`);
  });

  it('keeps for as long as decided', async () => {
    assert.match(await says('retain'), /for ever/);
    await says('retain', '*', '--kind', 'comments', '--days', '1', ...decision);
    assert.match(await says('retain'), /\n\* +comments +1 +KS 2026-12\n$/);
    assert.match(await says('apply', '--dry-run'), /https:\/\/www\.example\.se +comments +1 +1 +KS 2026-12\n$/);
    assert.equal((await database.votes())[0]?.comment, vote.comment);
    assert.match(await says('apply'), /retention of 1 days/);
    assert.equal((await database.votes())[0]?.comment, '');
    assert.equal(await says('apply'), 'Nothing is older than decided.\n');
    assert.match(await says('retain', '*', '--kind', 'comments', '--forever'), /for ever again\.\n$/);
  });

  it('says in one sentence what is missing in the database, and ends with 1', async () => {
    const unknown = id.replace('6', '7');
    for (const args of [
      ['show', unknown],
      ['hide', unknown],
      ['delete', unknown, '--vote', ...decision],
    ]) {
      const { code, stderr } = await type(...args);
      assert.equal(code, 1);
      assert.match(stderr, /^gransamarbete votes \w+: There is no (?:vote|comment) with the id [\da-f-]+\.\n$/);
    }
  });

  it('makes no database where there is none', async () => {
    const { code, stderr } = await votes(`file:${database.folder}/other.db`, 'count');
    assert.equal(code, 1);
    assert.match(stderr, /There is no database \S+other\.db\. Set DATABASE_URL to that of the collector\.\n$/);
    assert.equal(existsSync(`${database.folder}/other.db`), false);
  });

  for (const [line, problem] of Object.entries({
    '': /say what to do/,
    count2: /there is no "count2"/,
    constructor: /there is no "constructor"/,
    'count x': /"x" is one argument too many/,
    'find --nonsense': /Unknown option '--nonsense'\./,
    'find --text': /--text.* argument missing\./,
    'delete --vote --decision KS': /ID is missing/,
    'delete x --decision KS': /either --comment or --vote/,
    'delete x --vote --comment --decision KS': /either --comment or --vote/,
    'delete x --vote': /--decision is missing/,
    'retain https://a.se --days 3 --decision KS': /--kind must be votes or comments/,
    'retain https://a.se --kind votes --days many --decision KS': /--days must be a whole number/,
    'retain https://a.se --kind votes --days 3': /--decision is missing/,
    'hold https://a.se': /--reason is missing/,
    'hold a.txt b.txt --reason x': /A \* must stand in quotes/,
    release: /SITE is missing/,
    backup: /FILE is missing/,
  })) {
    it(`does not take: votes ${line}`, async () => {
      const { code, stdout, stderr } = await votes('file:/nowhere/votes.db', ...line.split(' ').filter(Boolean));
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, problem);
      assert.match(stderr, /^gransamarbete votes.*: .* See: gransamarbete votes --help\n$/);
    });
  }
});
