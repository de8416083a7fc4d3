import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createApp } from '../../src/collector/index.js';
import { brokenDatabase } from '../helpers/stores.js';
import { collector, fields, form, id, otherSite, pieces, site } from './harness.js';

const encoder = new TextEncoder();

describe('POST /votes', () => {
  let test: Awaited<ReturnType<typeof collector>>;
  beforeEach(async () => {
    test = await collector();
  });
  afterEach(() => test.database.drop());

  it('stores a vote and says 201', async () => {
    const answer = await test.post(fields());
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('X-Vote-Refused'), null);
    const votes = await test.database.votes();
    assert.deepEqual(votes, [
      {
        id,
        revision: 0,
        page: `${site}/om`,
        answer: 'yes',
        lang: 'sv',
        comment: 'Bra!',
        shown: 1200,
        received_at: '2026-11-23T12:00:00.000Z',
        site: 'https://www.example.se',
        flag: '',
      },
    ]);
  });

  it('stores a vote with nothing but what it must have', async () => {
    const bare = fields({ lang: undefined, comment: undefined, shown: undefined });
    assert.equal((await test.post(bare)).status, 201);
    const { lang, comment, shown } = (await test.database.votes())[0]!;
    assert.deepEqual({ lang, comment, shown }, { lang: '', comment: '', shown: null });
  });

  it('counts a repeated vote once, and says 200 from the second time on', async () => {
    const statuses = new Map<number, number>();
    for (let count = 0; count < 1000; count++) {
      const { status } = await test.post(fields());
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    assert.deepEqual(
      [...statuses],
      [
        [201, 1],
        [200, 999],
      ],
    );
    assert.equal((await test.database.votes()).length, 1);
  });

  it('counts a vote once that comes a hundred times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => test.post(fields())));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 200).length, 99);
    assert.equal((await test.database.votes()).length, 1);
  });

  it('takes line breaks of every kind for the same comment', async () => {
    assert.equal((await test.post(fields({ comment: 'a\r\nb\rc' }))).status, 201);
    assert.equal((await test.post(fields({ comment: 'a\nb\nc' }))).status, 200);
  });

  it('stores a changed answer as the next revision', async () => {
    await test.post(fields());
    assert.equal((await test.post(fields({ revision: '1', answer: 'withdrawn' }))).status, 201);
    assert.equal((await test.store.current(id))?.answer, 'withdrawn');
  });

  it('reads the first of two fields with one name, and passes over fields it does not know', async () => {
    const answer = await test.post(`${fields()}&answer=no&website=spam&__proto__=1`);
    assert.equal(answer.status, 201);
    assert.equal((await test.database.votes())[0]?.answer, 'yes');
  });

  it('reads a body that comes in pieces, cut inside a character', async () => {
    const bytes = encoder.encode(`${fields({ comment: undefined })}&comment=`);
    const smile = encoder.encode('😀');
    const body = pieces(bytes.slice(0, 40), bytes.slice(40), smile.slice(0, 2), smile.slice(2));
    assert.equal((await test.post(body)).status, 201);
    assert.equal((await test.database.votes())[0]?.comment, '😀');
  });

  it('stores a replacement character for bytes that are no UTF-8', async () => {
    const start = encoder.encode(`${fields({ comment: undefined })}&comment=a%FFb%E0%80%ED%A0%80%zz`);
    assert.equal((await test.post(new Uint8Array([...start, 0xc3]))).status, 201);
    const { comment } = (await test.database.votes())[0]!;
    assert.match(comment, /^a\ufffdb\ufffd+%zz\ufffd$/);
    assert.equal((await test.post(new Uint8Array([...start, 0xc3]))).status, 200);
  });

  for (const type of [`${form};charset=UTF-8`, `${form} ; charset=utf-8`, form.toUpperCase()]) {
    it(`takes the type ${type}`, async () => {
      assert.equal((await test.post(fields().toString(), { 'Content-Type': type })).status, 201);
    });
  }

  for (const origin of [site, otherSite, 'null']) {
    it(`takes a vote that a script of ${origin} sends`, async () => {
      assert.equal((await test.post(fields(), { Origin: origin })).status, 201);
    });
  }

  it('takes the longest vote that the rules allow', async () => {
    const longest = fields({
      page: `${site}/${'%C3%A5'.repeat(80)}${'a'.repeat(512 - site.length - 1 - 480)}`,
      comment: '\u20ac'.repeat(600),
      revision: '999',
      lang: 'sv-SE',
      shown: '999999999999999',
    });
    assert.equal(longest.get('page')?.length, 512);
    assert.equal((await test.post(longest)).status, 201);
  });

  it('takes a body of exactly 8192 bytes', async () => {
    const body = `${fields()}&padding=`;
    assert.equal((await test.post(body.padEnd(8192, 'x'))).status, 201);
  });

  describe('leaves the database untouched when', () => {
    const refused: [string, number, string, BodyInit | (() => BodyInit), Record<string, string>?][] = [
      ['the id is empty', 400, 'id', fields({ id: '' })],
      ['the id is in upper case', 400, 'id', fields({ id: id.toUpperCase() })],
      ['the revision is too high', 400, 'revision', fields({ revision: '1000' })],
      ['the page has a query', 400, 'page', fields({ page: `${site}/?token=1` })],
      ['the page is no web page', 400, 'page', fields({ page: 'javascript:alert(1)' })],
      ['the answer is unknown', 400, 'answer', fields({ answer: 'maybe' })],
      ['the language is no tag', 400, 'lang', fields({ lang: '<script>' })],
      ['the comment is too long', 400, 'comment', fields({ comment: 'x'.repeat(601) })],
      ['the comment has a NUL character', 400, 'comment', fields({ comment: 'a\0b' })],
      ['the time is no number', 400, 'shown', fields({ shown: '-1' })],
      ['the page is of a site that is not allowed', 403, 'page-not-allowed', fields({ page: 'https://evil.example/' })],
      ['the page has another port', 403, 'page-not-allowed', fields({ page: 'https://www.example.se:8443/' })],
      ['the page is not https', 403, 'page-not-allowed', fields({ page: 'http://www.example.se/' })],
      ['the page is of a subdomain', 403, 'page-not-allowed', fields({ page: 'https://x.www.example.se/' })],
      ['a script of another site sends it', 403, 'origin-not-allowed', fields(), { Origin: 'https://evil.example' }],
      ['the Origin only begins like ours', 403, 'origin-not-allowed', fields(), { Origin: `${site}.evil.example` }],
      ['the Origin is empty', 403, 'origin-not-allowed', fields(), { Origin: '' }],
      ['the type is missing', 415, 'content-type', () => encoder.encode(`${fields()}`), { 'Content-Type': '' }],
      ['the type is JSON', 415, 'content-type', '{}', { 'Content-Type': 'application/json' }],
      ['the type is text', 415, 'content-type', fields().toString(), { 'Content-Type': 'text/plain' }],
      ['the type only begins like a form', 415, 'content-type', `${fields()}`, { 'Content-Type': `${form}x` }],
      ['the body has 8193 bytes', 413, 'too-large', `${fields()}&padding=`.padEnd(8193, 'x')],
      ['the body is larger than it says', 413, 'too-large', 'x'.repeat(9000), { 'Content-Length': '10' }],
      ['the body is too large and has no length', 413, 'too-large', () => pieces(`${fields()}&x=`, 'x'.repeat(8192))],
      ['many characters make too many bytes', 413, 'too-large', `${fields()}&padding=${'\u20ac'.repeat(2700)}`],
    ];
    for (const [when, status, reason, body, headers] of refused) {
      it(when, async () => {
        await test.post(fields({ id: 'd2b2a9d2-3a0d-4b4e-8a43-111111111111' }));
        const before = await test.database.votes();
        const answer = await test.post(typeof body === 'function' ? body() : body, headers);
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get('X-Vote-Refused'), reason);
        assert.match(await answer.text(), /^[A-Z_a-z].*\.\n$/);
        assert.deepEqual(await test.database.votes(), before);
      });
    }

    it('the same revision comes with another answer', async () => {
      await test.post(fields());
      const before = await test.database.votes();
      const answer = await test.post(fields({ answer: 'no' }));
      assert.equal(answer.status, 409);
      assert.equal(answer.headers.get('X-Vote-Refused'), 'conflict');
      assert.deepEqual(await test.database.votes(), before);
    });

    it('the vote was deleted', async () => {
      await test.post(fields());
      await test.store.remove(id, new Date('2026-11-23T12:00:00.000Z'));
      const answer = await test.post(fields({ revision: '1' }));
      assert.equal(answer.status, 410);
      assert.equal(answer.headers.get('X-Vote-Refused'), 'deleted');
      assert.deepEqual(await test.database.votes(), []);
    });

    it('the body is cut off, even after a whole vote', async () => {
      const answer = await test.post(pieces(`${fields()}`, new Error('aborted')));
      assert.equal(answer.status, 400);
      assert.deepEqual(await test.database.votes(), []);
    });
  });

  it('stops reading as soon as the body is too large', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1024).fill(0x61));
      },
      cancel() {
        cancelled = true;
        return new Promise(() => {});
      },
    });
    assert.equal((await test.post(endless)).status, 413);
    assert.ok(cancelled);
    assert.ok(pulled <= 10, `${pulled} KiB were read`);
  });

  it('does not read a body that is no form', async () => {
    const unread = new ReadableStream({ pull: () => assert.fail('the body was read') }, { highWaterMark: 0 });
    assert.equal((await test.post(unread, { 'Content-Type': 'text/plain' })).status, 415);
  });

  it('repeats nothing of the request, in no header and no body', async () => {
    const mark = 'x-marks-the-spot';
    for (const name of ['id', 'revision', 'page', 'answer', 'lang', 'comment', 'shown']) {
      const long = name === 'comment' ? mark.repeat(60) : `<${mark}>`;
      const answer = await test.post(fields({ [name]: long }), { 'X-Mark': mark, Cookie: mark });
      assert.equal(answer.status, 400);
      assert.ok(!JSON.stringify([...answer.headers]).includes(mark));
      assert.ok(!(await answer.text()).includes(mark));
    }
  });

  it('answers 503, mute and with a time to try again, while the store fails', async () => {
    const app = createApp({ database: brokenDatabase(), config: { allowedOrigins: new Set([site]) }, log: () => {} });
    const answer = await app.request('/votes', { method: 'POST', body: fields() });
    assert.equal(answer.status, 503);
    assert.match(answer.headers.get('Retry-After')!, /^\d+$/);
    assert.equal(answer.headers.get('X-Vote-Refused'), null);
    assert.equal(await answer.text(), '');
    assert.ok(!JSON.stringify([...answer.headers]).includes('secret'));
  });
});
