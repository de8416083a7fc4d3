import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createApp } from '../../src/collector/index.js';
import { brokenDatabase } from '../helpers/stores.js';
import { collector, fields, form, id, pieces, site } from './harness.js';

const formFields = (changes: Parameters<typeof fields>[0] = {}) =>
  fields({ id: undefined, revision: undefined, ...changes });
const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const written = 'Jag <b>saknar</b> en karta & "priser"';
const shown = 'Jag &lt;b&gt;saknar&lt;/b&gt; en karta &amp; &quot;priser&quot;';

describe('a refused form', () => {
  let test: Awaited<ReturnType<typeof collector>>;
  beforeEach(async () => {
    test = await collector();
  });
  afterEach(() => test.database.drop());

  const refused: [
    string,
    number,
    string | null,
    Record<string, string | undefined>,
    RegExp,
    Record<string, string>?,
  ][] = [
    ['has no answer', 400, 'answer', { answer: undefined }, /<a href="#answer-yes">Välj ja eller nej\.<\/a>/],
    ['has an unknown answer', 400, 'answer', { answer: 'maybe' }, /id="answer-error">Välj ja eller nej\./],
    [
      'has a long comment',
      400,
      'comment',
      { comment: written.padEnd(601, 'x') },
      /<a href="#comment">Kommentaren får ha högst 600/,
    ],
    ['is about no page', 400, 'page', { page: undefined }, /<h1>Ditt svar kan inte tas emot<\/h1>/],
    ['is about a file', 400, 'page', { page: 'file:///etc/passwd' }, /Något är fel med länken/],
    ['is about a very long address', 400, 'page', { page: `${site}/${'a'.repeat(600)}` }, /Något är fel med länken/],
    [
      'is about a foreign page',
      403,
      'page-not-allowed',
      { page: 'https://evil.example/' },
      /tar inte emot svar från den webbplatsen/,
    ],
    ['has neither page nor answer', 400, 'page', { page: '', answer: '' }, /Något är fel med länken/],
    [
      'has a foreign page and no answer',
      403,
      'page-not-allowed',
      { page: 'https://a.example', answer: '' },
      /den webbplatsen/,
    ],
    ['stands on a foreign site', 403, 'origin-not-allowed', {}, /den webbplatsen/, { Origin: 'https://evil.example' }],
    ['brings a wrong id', 400, 'id', { form: 'x' }, /Något är fel med länken/],
    ['brings a wrong language', 400, 'lang', { lang: '<i>' }, /Något är fel med länken/],
  ];
  for (const [what, status, reason, changes, say, headers] of refused) {
    it(`that ${what} is a page with ${status} that keeps the text and stores nothing`, async () => {
      const answer = await test.post(formFields({ comment: written, ...changes }), { ...browser, ...headers });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('X-Vote-Refused'), reason);
      assert.match(answer.headers.get('Content-Type')!, /^text\/html/);
      assert.match(answer.headers.get('Content-Security-Policy')!, /^default-src 'none'/);
      const html = await answer.text();
      assert.match(html, say);
      assert.ok(html.includes(shown), html.slice(-900));
      assert.doesNotMatch(html, /<b>|<i>|evil\.example|a\.example|\/etc\/passwd/);
      assert.deepEqual(await test.database.votes(), []);
    });
  }

  it('shows the problem in the title and at the field', async () => {
    const answer = await test.post(formFields({ answer: undefined, lang: 'nb' }));
    const html = await answer.text();
    assert.match(html, /<title>Feil: Var denne siden nyttig\?<\/title>/);
    assert.match(html, /<fieldset aria-describedby="about answer-error">/);
    assert.doesNotMatch(html, /aria-invalid="true"/);
    const long = await (await test.post(formFields({ comment: 'x'.repeat(601) }))).text();
    assert.match(long, /aria-describedby="comment-hint comment-error"\s+aria-invalid="true"/);
  });

  it('keeps the id, so that what is mended counts once', async () => {
    const html = await (await test.post(formFields({ form: id, answer: undefined }))).text();
    assert.ok(html.includes(`name="form" value="${id}"`));
    for (let click = 0; click < 2; click++) await test.post(formFields({ form: id }));
    assert.deepEqual(
      (await test.database.votes()).map((vote) => vote.id),
      [id],
    );
  });

  it('points out personal data, and leaves the decision to the visitor', async () => {
    const comment = 'Ring mig på 070-123 45 67 eller anna@example.se';
    const answer = await test.post(formFields({ comment }));
    assert.equal(answer.status, 422);
    assert.equal(answer.headers.get('X-Vote-Refused'), null);
    const html = await answer.text();
    assert.match(html, /Det här ser ut som personuppgifter: [^<]*070-123 45 67/);
    assert.match(html, /<button name="confirmed" value="yes">Skicka ändå<\/button>/);
    assert.ok(html.includes(`>\n${comment}</textarea`));
    assert.deepEqual(await test.database.votes(), []);
    assert.equal((await test.post(formFields({ comment, confirmed: 'yes' }))).status, 303);
    assert.equal((await test.database.votes())[0]?.comment, comment);
  });

  it('says so when the vote was deleted, and does not bring it back', async () => {
    await test.post(formFields({ form: id }));
    await test.store.remove(id, new Date('2026-11-23T12:00:00.000Z'));
    const answer = await test.post(formFields({ form: id, comment: written }));
    assert.equal(answer.status, 410);
    assert.equal(answer.headers.get('X-Vote-Refused'), 'deleted');
    const html = await answer.text();
    assert.match(html, /Svaret har tagits bort/);
    assert.ok(html.includes(shown));
    assert.deepEqual(await test.database.votes(), []);
  });

  it('is a page, too, when it is too large to be read', async () => {
    const large = formFields({ comment: '\u20ac'.repeat(3000) });
    const answer = await test.post(large, { ...browser, 'Accept-Language': 'nn' });
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /<html lang="nn">[^]*Svaret er for langt/);
    assert.match(await (await test.post(large)).text(), /^The body must be at most/);
  });

  it('stores nothing when it is cut off', async () => {
    const answer = await test.post(pieces(formFields().toString(), new Error('aborted')), {
      ...browser,
      'Content-Type': form,
    });
    assert.equal(answer.status, 400);
    assert.deepEqual(await test.database.votes(), []);
  });

  it('keeps the text while the database does not answer, and says when to try again', async () => {
    const app = createApp({ database: brokenDatabase(), config: { allowedOrigins: new Set([site]) }, log: () => {} });
    for (const changes of [{}, { form: id }]) {
      const answer = await app.request('/votes', {
        method: 'POST',
        body: formFields({ comment: written, ...changes }),
      });
      assert.equal(answer.status, 503);
      assert.equal(answer.headers.get('Retry-After'), '5');
      const html = await answer.text();
      assert.match(html, /Ditt svar kunde inte tas emot just nu/);
      assert.ok(html.includes(shown));
      assert.match(html, /value="yes"\s+checked/);
      assert.doesNotMatch(html, /secret|disk/);
    }
  });
});
