import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { collector, fields, form, site } from './harness.js';

const page = `${site}/om`;

describe('the form', () => {
  let test: Awaited<ReturnType<typeof collector>>;
  beforeEach(async () => {
    test = await collector({ publicUrl: 'https://votes.example.se/service' });
  });
  afterEach(() => test.database.drop());

  const show = async (query: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await test.app.request(`/votes?${new URLSearchParams(query).toString()}`, { headers });
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };
  /** What a browser would send of it. */
  const fill = (html: string, changes: Record<string, string>): URLSearchParams => {
    const hidden = [...html.matchAll(/<input type="hidden" name="(.*?)" value="(.*?)"/g)];
    const names = hidden.map(([, name = '', value = '']): [string, string] => [name, value]);
    return new URLSearchParams({ ...Object.fromEntries(names), website: '', comment: '', ...changes });
  };
  const stored = async () =>
    (await test.database.votes()).map(({ revision, answer, comment, lang }) => [revision, answer, comment, lang]);

  for (const [language, query, header, question] of [
    ['sv', 'sv', 'nb', 'Hjälpte sidan dig?'],
    ['nb', 'no', undefined, 'Var denne siden nyttig?'],
    ['nn', 'nn-NO', 'sv', 'Var denne sida nyttig?'],
    ['nb', '', 'en-GB, nb-NO;q=0.8, sv;q=0.7', 'Var denne siden nyttig?'],
    ['nn', 'en', 'sv;q=0.1, nn;q=0.2', 'Var denne sida nyttig?'],
    ['sv', 'en', 'en', 'Hjälpte sidan dig?'],
    ['sv', '', undefined, 'Hjälpte sidan dig?'],
    ['sv', '"><script>', 'nb;q=0', 'Hjälpte sidan dig?'],
  ] as const) {
    it(`asks in ${language} for lang=${query} and a browser that prefers ${header ?? 'nothing'}`, async () => {
      const { status, html } = await show({ page, lang: query }, header ? { 'Accept-Language': header } : {});
      assert.equal(status, 200);
      assert.ok(html.includes(`<html lang="${language}">`));
      assert.ok(html.includes(`<title>${question}</title>`));
      assert.ok(html.includes(`<h1>${question}</h1>`));
      assert.equal(fill(html, {}).get('lang'), language);
    });
  }

  it('loads nothing, runs nothing, and is kept out of search engines', async () => {
    const { headers, html } = await show({ page });
    const policy = headers.get('Content-Security-Policy')!;
    assert.match(
      policy,
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    );
    const style = /<style>(.*?)<\/style>/s.exec(html)![1]!;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    assert.ok(policy.includes(Buffer.from(digest).toString('base64')));
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('X-Robots-Tag'), 'noindex');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|\son\w+=|\sstyle=/i);
  });

  it('is about origin and path of the page alone', async () => {
    const { html } = await show({ page: `${page}?token=secret#part` });
    assert.equal(fill(html, {}).get('page'), page);
    assert.ok(html.includes(`<a href="${page}">www.example.se/om</a>`));
    assert.ok(!html.includes('secret'));
  });

  it('stores the vote, and answers 303 to a page that thanks and leads back', async () => {
    const { html } = await show({ page, lang: 'nn' });
    const answer = await test.post(fill(html, { answer: 'no', comment: 'Manglar\r\neit kart' }));
    assert.equal(answer.status, 303);
    assert.deepEqual(await stored(), [[0, 'no', 'Manglar\neit kart', 'nn']]);

    // Relative: a proxy may serve the collector below a path that it does not know.
    const location = answer.headers.get('Location')!;
    assert.doesNotMatch(location, /^\/|:\/\//);
    const { pathname, search } = new URL(location, 'https://votes.example.se/service/votes');
    assert.equal(pathname, '/service/votes/thanks');
    const thanks = await test.app.request(`/votes/thanks${search}`);
    assert.equal(thanks.status, 200);
    const text = await thanks.text();
    assert.match(text, /<html lang="nn">[^]*<h1>Takk for svaret\.<\/h1>/);
    assert.ok(text.includes(`<a href="${page}">Tilbake til sida</a>`));
  });

  it('counts a second click once, and every form anew', async () => {
    const { html } = await show({ page });
    for (let click = 0; click < 3; click++) assert.equal((await test.post(fill(html, { answer: 'yes' }))).status, 303);
    assert.equal((await test.database.votes()).length, 1);
    const { html: next } = await show({ page });
    await test.post(fill(next, { answer: 'yes' }));
    assert.equal((await test.database.votes()).length, 2);
  });

  it('ends with the last answer of a visitor who goes back and changes it', async () => {
    const { html } = await show({ page });
    for (const answer of ['yes', 'no', 'yes'])
      assert.equal((await test.post(fill(html, { answer, comment: `says ${answer}` }))).status, 303);
    assert.deepEqual(await stored(), [
      [0, 'yes', 'says yes', 'sv'],
      [1, 'no', 'says no', 'sv'],
      [2, 'yes', 'says yes', 'sv'],
    ]);
    assert.equal(new Set((await test.database.votes()).map(({ id }) => id)).size, 1);
  });

  it('takes the form of a page that knows nothing but the address, and makes an id for each', async () => {
    const bare = new URLSearchParams({ page: `${page}?utm_source=x`, answer: 'yes' });
    for (const origin of [site, 'null', 'https://votes.example.se'])
      assert.equal((await test.post(bare, { Origin: origin })).status, 303, origin);
    const votes = await test.database.votes();
    assert.equal(new Set(votes.map(({ id }) => id)).size, 3);
    for (const vote of votes) assert.deepEqual([vote.page, vote.revision, vote.shown], [page, 0, null]);
  });

  it('does not take the id of a vote for one of a form', async () => {
    await test.post(fields());
    assert.equal((await test.post(fields({ answer: 'no' }))).status, 409);
    assert.equal((await test.database.votes()).length, 1);
  });

  it('leads from the thank-you page only to pages that take votes', async () => {
    for (const foreign of ['https://evil.example/', 'javascript:alert(1)', '//evil.example', '']) {
      const answer = await test.app.request(`/votes/thanks?lang=sv&page=${encodeURIComponent(foreign)}`);
      assert.equal(answer.status, 200);
      assert.doesNotMatch(await answer.text(), /<a /);
    }
  });

  it('answers in plain text what cannot come from a form', async () => {
    const answer = await test.post('{}', { 'Content-Type': 'application/json', Accept: 'text/html' });
    assert.equal(answer.status, 415);
    assert.match(answer.headers.get('Content-Type')!, /^text\/plain/);
    assert.equal((await test.post(fields(), { 'Content-Type': form, Accept: 'text/html' })).status, 201);
  });
});
