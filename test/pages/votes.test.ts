import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, inTime } from './visit.js';

const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
const form = 'application/x-www-form-urlencoded';

interface Answer {
  readonly status: number;
  readonly refused: string | null;
  readonly text: string;
}

describe('a vote from a page of another origin', inTime, () => {
  const shared = demo();
  let page: Page;

  before(async () => {
    // A page without a policy of its own, so that only the collector decides.
    ({ page } = await shared.visit(`${shared.site.otherOrigin}/healthz`));
  });

  /** What the script of a page reads of the collector's answer. */
  const send = (from: Page, body: string, type = form): Promise<Answer> =>
    from.evaluate(
      async ({ url, body, type }) => {
        const headers = { 'Content-Type': type };
        const answer = await fetch(url, { method: 'POST', body, headers, credentials: 'omit' });
        return { status: answer.status, refused: answer.headers.get('X-Vote-Refused'), text: await answer.text() };
      },
      { url: `${shared.site.origin}/votes`, body, type },
    );

  const fields = (changes: Record<string, string> = {}): string => {
    const good = { id, revision: '0', page: `${shared.site.otherOrigin}/om`, answer: 'yes', lang: 'nb' };
    return new URLSearchParams({ ...good, ...changes }).toString();
  };

  /** Sends what must change nothing, and tells the answer. */
  async function sendInVain(body: string, type?: string, from = page): Promise<[number, string | null]> {
    const { database } = shared.site;
    const held = [await database.votes(), await database.removed()];
    const { status, refused, text } = await send(from, body, type);
    assert.notEqual(text, '');
    assert.deepEqual([await database.votes(), await database.removed()], held);
    return [status, refused];
  }

  it('is stored, and sent again it is stored once', async () => {
    assert.deepEqual(await send(page, fields()), { status: 201, refused: null, text: 'The vote is stored.\n' });
    assert.deepEqual(await sendInVain(fields()), [200, null]);
    const rows = await shared.site.database.votes();
    assert.deepEqual(
      rows.map(({ id, revision, page, answer, lang }) => [id, revision, page, answer, lang]),
      [[id, 0, `${shared.site.otherOrigin}/om`, 'yes', 'nb']],
    );
  });

  it('is a conflict when the same revision says something else', async () => {
    assert.deepEqual(await sendInVain(fields({ answer: 'no' })), [409, 'conflict']);
  });

  it('is refused for a page that is not allowed', async () => {
    const answer = await sendInVain(fields({ revision: '1', page: 'https://www.example.se/om' }));
    assert.deepEqual(answer, [403, 'page-not-allowed']);
  });

  it('is refused when it is too large', async () => {
    assert.deepEqual(await sendInVain(fields({ comment: 'x'.repeat(9000) })), [413, 'too-large']);
    assert.deepEqual(await sendInVain('x'.repeat(2 ** 20)), [413, 'too-large']);
  });

  const malformed: Record<string, Record<string, string>> = {
    id: { id: 'not-a-uuid' },
    revision: { revision: '1000' },
    page: { page: 'javascript:alert(1)' },
    answer: { answer: 'maybe' },
    lang: { lang: '<b>' },
    comment: { comment: 'x'.repeat(601) },
    shown: { shown: '-1' },
  };
  for (const [field, changes] of Object.entries(malformed)) {
    it(`is refused when its ${field} is malformed`, async () => {
      assert.deepEqual(await sendInVain(fields({ revision: '2', ...changes })), [400, field]);
    });
  }

  it('is refused when it is no form, or no vote at all', async () => {
    assert.deepEqual(await sendInVain(fields({ revision: '2' }), 'text/plain'), [415, 'content-type']);
    assert.deepEqual(await sendInVain('{"answer":"yes"}', 'application/json'), [415, 'content-type']);
    // Without an id it is taken for a form of a page without JavaScript, which names no page either.
    assert.deepEqual(await sendInVain(''), [400, 'page']);
  });

  it('is refused from a site that is not allowed, which may read why', async () => {
    // Names below localhost are this machine, too, and to the collector a third site.
    const stranger = await shared.visit(`${shared.site.origin.replace('localhost', 'stranger.localhost')}/healthz`);
    const answer = await sendInVain(fields({ revision: '2' }), form, stranger.page);
    assert.deepEqual(answer, [403, 'origin-not-allowed']);
    await stranger.page.context().close();
  });

  it('is not stored again once it was deleted', async () => {
    await shared.site.store.remove(id, new Date());
    assert.deepEqual(await sendInVain(fields({ revision: '1' })), [410, 'deleted']);
    assert.deepEqual(await shared.site.database.votes(), []);
  });

  it('is stored from a frame without an origin', async () => {
    const frameId = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a222';
    await page.evaluate(
      ({ url, body, type }) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        const options = JSON.stringify({ method: 'POST', body, headers: { 'Content-Type': type } });
        const tell = 'answer => parent.postMessage(answer.status, "*")';
        frame.srcdoc = `<script>fetch(${JSON.stringify(url)}, ${options}).then(${tell})</script>`;
        const told = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
        document.body.append(frame);
        return told;
      },
      { url: `${shared.site.origin}/votes`, body: fields({ id: frameId }), type: form },
    );
    assert.deepEqual(
      (await shared.site.database.votes()).map(({ id }) => id),
      [frameId],
    );
  });
});
