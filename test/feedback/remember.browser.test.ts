import { expect } from '@open-wc/testing';
import { details, holdPage, nextTask, swap } from '../helpers/pages.js';
import { click, has, outcome, placeFeedback, pressed, states, status, vote } from '../list/vote-harness.js';
import { placeWithComment, send, sendAndAnswer, write } from './comment-harness.js';

const page = holdPage();
const place = (attributes: Record<string, string> = {}) => placeFeedback({ remember: 'session', ...attributes });

afterEach(() => sessionStorage.clear());

describe('a session that is remembered', () => {
  it('shows the answer after a reload, without asking or sending anything', async () => {
    const before = await place();
    await vote(page, before, 'answer-no');
    before.remove();
    const feedback = await place();
    const told = details(feedback, 'page-feedback-sent');
    await nextTask();
    expect(pressed(feedback)).to.deep.equal(['no']);
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    expect(states(feedback)).to.deep.equal(['sent']);
    expect([page.requests.length, told]).to.deep.equal([1, []]);
  });

  it('lets the answer be changed and withdrawn as the same vote', async () => {
    const first = await vote(page, await place(), 'answer-no');
    const second = await vote(page, await place(), 'answer-yes');
    expect(second).to.include({ id: first.id, revision: '1', answer: 'yes' });
    expect(await vote(page, await place(), 'undo')).to.include({ id: first.id, revision: '2', answer: 'withdrawn' });
    const feedback = await place();
    expect([pressed(feedback), states(feedback)]).to.deep.equal([[], ['asking']]);
    expect(await vote(page, feedback, 'answer-yes')).to.include({ id: first.id, revision: '3' });
  });

  it('knows each page by itself', async () => {
    const first = await vote(page, await place({ page: 'https://region.example/a' }), 'answer-yes');
    const other = await place({ page: 'https://region.example/b' });
    expect(pressed(other)).to.deep.equal([]);
    expect((await vote(page, other, 'answer-no')).id).to.not.equal(first.id);
    other.page = 'https://region.example/a';
    await other.updateComplete;
    expect(pressed(other)).to.deep.equal(['yes']);
  });

  it('sends again what the reload has cut off', async () => {
    const before = await place();
    await click(before, 'answer-yes');
    const cut = await page.request();
    before.remove();
    const feedback = await place();
    expect(status(feedback)).to.equal('Skickar ditt svar …');
    expect(pressed(feedback)).to.deep.equal(['yes']);
    const request = await page.request();
    expect(request.fields).to.include({ id: cut.fields.id, revision: '0', answer: 'yes' });
    const settled = outcome(feedback);
    request.answer('', { status: 200 });
    await settled;
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    cut.answer('', { status: 201 });
  });

  it('leaves what is older than a day to the visitor', async () => {
    const before = await place();
    const first = await vote(page, before, 'answer-yes', 503);
    before.remove();
    const { now } = Date;
    swap(Date, 'now', () => now() + 25 * 3_600_000);
    const feedback = await place();
    await nextTask();
    expect(states(feedback)).to.deep.equal(['failed']);
    expect(page.requests).to.have.length(1);
    expect(await vote(page, feedback, 'retry')).to.include({ id: first.id, revision: '0' });
    page.takeWarnings();
  });

  it('keeps no comment on the device', async () => {
    const feedback = await placeWithComment({ remember: 'session' });
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Hemligheter');
    await sendAndAnswer(page, feedback);
    expect(JSON.stringify(Object.entries(sessionStorage))).to.not.contain('Hemlig');
    expect(Object.keys(sessionStorage)).to.deep.equal([`page-feedback ${location.origin}${location.pathname}`]);
    expect(localStorage.length).to.equal(0);
  });

  it('that was cloned into another tab loses nothing: each goes on after the other', async () => {
    const [first, second] = [await place(), await placeWithComment({ remember: 'session' })];
    const { id } = await vote(page, first, 'answer-yes');
    second.page = `${location.origin}/annan`;
    await second.updateComplete;
    second.page = null;
    await second.updateComplete;
    await vote(page, first, 'answer-no');
    await write(second, 'Bra');
    await send(second);
    const taken = await page.request();
    taken.answer('', { status: 409, headers: { 'X-Vote-Refused': 'conflict' } });
    const request = await page.request();
    expect(taken.fields).to.include({ id, revision: '1' });
    expect(request.fields).to.include({ id, revision: '2', comment: 'Bra', answer: 'yes' });
    const settled = outcome(second);
    request.answer('', { status: 201 });
    await settled;
  });
});

describe('a browser that remembers nothing', () => {
  const broken: Record<string, () => void> = {
    'that forbids it': () =>
      Object.defineProperty(globalThis, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    'that is full': () =>
      swap(Storage.prototype, 'setItem', () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }),
    'that does not know it': () =>
      Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: undefined }),
  };
  for (const [name, breaks] of Object.entries(broken))
    it(`takes votes all the same: one ${name}`, async () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
      breaks();
      const feedback = await place();
      await vote(page, feedback, 'answer-yes');
      expect(status(feedback)).to.equal('Tack för ditt svar.');
      if (own) Object.defineProperty(globalThis, 'sessionStorage', own);
    });

  it('is not misled by what something else has written there', async () => {
    const key = `page-feedback ${location.origin}${location.pathname}`;
    const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
    for (const value of [
      '',
      '{}',
      'null',
      'answer=maybe',
      `id=${id}&revision=0&page=https%3A%2F%2Fother.example%2F&answer=yes`,
      `id=${id}&revision=1000&page=${encodeURIComponent(location.origin + location.pathname)}&answer=yes`,
    ]) {
      sessionStorage.setItem(key, value);
      const feedback = await place();
      expect([states(feedback), pressed(feedback)]).to.deep.equal([['asking'], []]);
      feedback.remove();
    }
    await nextTask();
    expect(page.requests).to.deep.equal([]);
  });

  it('is what a value other than session means, with one warning', async () => {
    const feedback = await place({ remember: 'local' });
    feedback.requestUpdate();
    await vote(page, feedback, 'answer-yes');
    expect(page.takeWarnings()).to.have.length(1);
    expect(sessionStorage.length).to.equal(0);
    const none = await place({ remember: 'none' });
    await vote(page, none, 'answer-yes');
    expect(sessionStorage.length).to.equal(0);
    expect(has(none, 'undo')).to.be.true;
  });
});
