import { expect } from '@open-wc/testing';
import {
  expectSame,
  details,
  expectFocus,
  focused,
  holdPage,
  hurry,
  nextTask,
  recordMutations,
  swap,
  type HeldRequest,
} from '../helpers/pages.js';
import { click, has, outcome, part, placeFeedback, pressed, states, status, vote } from '../list/vote-harness.js';

const page = holdPage();
const failed = 'Ditt svar kunde inte skickas.';
const refused = 'Ditt svar kunde inte tas emot på den här sidan.';

describe('a vote that does not come through', () => {
  const failures = {
    'there is no connection': (request: HeldRequest) => request.fail(),
    'the collector is slow': (request: HeldRequest) => request.timeOut(),
    'the collector is down': (request: HeldRequest) =>
      request.answer('', { status: 503, headers: { 'X-Vote-Refused': 'page' } }),
    'there are too many': (request: HeldRequest) =>
      request.answer('', { status: 429, headers: { 'X-Vote-Refused': 'page' } }),
    'the answer is not the collector’s': (request: HeldRequest) =>
      request.answer('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
  };
  for (const [name, fails] of Object.entries(failures))
    it(`is sent again by itself, without a word, when ${name}`, async () => {
      hurry();
      const feedback = await placeFeedback();
      const region = part(feedback, 'status');
      await click(feedback, 'answer-yes');
      const told = recordMutations(region);
      const failing = await page.request();
      fails(failing);
      const request = await page.request();
      expect(request.fields).to.deep.equal(failing.fields);
      expect(status(feedback)).to.equal('Skickar ditt svar …');
      expect(states(feedback)).to.deep.equal(['sending']);
      expect(pressed(feedback)).to.deep.equal(['yes']);
      expect(told()).to.deep.equal([]);
      const settled = outcome(feedback);
      request.answer('', { status: 201 });
      expect(await settled).to.equal('page-feedback-sent');
      expect(status(feedback)).to.equal('Tack för ditt svar.');
    });

  it('without a connection waits for one, says so once, and goes at once', async () => {
    let onLine = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    (await page.request()).fail();
    await nextTask();
    await feedback.updateComplete;
    expect(status(feedback)).to.equal('Skickas när du är online igen.');
    expect(states(feedback)).to.deep.equal(['sending', 'waiting']);
    expect(has(feedback, 'retry')).to.be.false;
    onLine = true;
    dispatchEvent(new Event('online'));
    await nextTask();
    expect(page.requests, 'at once').to.have.length(2);
    const request = await page.request();
    await feedback.updateComplete;
    expect(status(feedback)).to.equal('Skickar ditt svar …');
    const settled = outcome(feedback);
    request.answer('', { status: 201 });
    await settled;
    expect(states(feedback)).to.deep.equal(['sent']);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('is sent once more when the page is left, also beside an earlier answer', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    const first = await page.request();
    await click(feedback, 'answer-no');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(page.requests).to.have.length(2);
    const last = await page.request();
    expect(last.fields).to.deep.equal({ ...first.fields, answer: 'no', revision: '1' });
    expect(last.init.keepalive).to.be.true;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const settled = outcome(feedback);
    last.answer('', { status: 201 });
    first.fail();
    await settled;
    expect(page.requests).to.have.length(2);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(page.requests).to.have.length(2);
  });

  it('is sent once more when the page is hidden between two tries', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    const first = await page.request();
    first.fail();
    await nextTask();
    swap(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    const last = await page.request();
    expect(last.fields).to.deep.equal(first.fields);
    const settled = outcome(feedback);
    last.answer('', { status: 200 });
    await settled;
  });
});

describe('a vote that cannot be sent', () => {
  it('keeps the choice and offers to try again', async () => {
    const feedback = await placeFeedback();
    const sent = details(feedback, 'page-feedback-sent');
    await vote(page, feedback, 'answer-yes', 503);
    expect(status(feedback)).to.equal(failed);
    expect(pressed(feedback)).to.deep.equal(['yes']);
    expect(states(feedback)).to.deep.equal(['failed']);
    expect([has(feedback, 'retry'), has(feedback, 'undo')]).to.deep.equal([true, false]);
    expect(sent).to.deep.equal([]);
    expect(page.takeWarnings()).to.have.length(1);
    expect(page.requests).to.have.length(1);
  });

  it('is sent again as the same vote: same id, same revision', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes', 503);
    page.takeWarnings();
    await click(feedback, 'retry');
    expect(states(feedback)).to.deep.equal(['sending']);
    const request = await page.request();
    expect(request.fields).to.deep.equal(first);
    const settled = outcome(feedback);
    request.answer('', { status: 201 });
    await settled;
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    expect(has(feedback, 'retry')).to.be.false;
  });

  it('is sent again by a click on the same answer, too', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes', 503);
    page.takeWarnings();
    expect(await vote(page, feedback, 'answer-yes')).to.deep.equal(first);
  });

  it('gives way to another answer, as the next revision', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes', 503);
    page.takeWarnings();
    const second = await vote(page, feedback, 'answer-no');
    expect(second).to.include({ id: first.id, revision: '1', answer: 'no' });
  });

  it('is warned of once, however often it fails', async () => {
    const feedback = await placeFeedback();
    await vote(page, feedback, 'answer-yes', 503);
    await vote(page, feedback, 'retry', 503);
    await vote(page, feedback, 'retry', 503);
    expect(page.takeWarnings()).to.have.length(1);
    expect(page.requests).to.have.length(3);
  });
});

describe('a vote that is refused', () => {
  for (const [code, http] of [
    ['page-not-allowed', 403],
    ['page', 400],
    ['deleted', 410],
    ['too-large', 413],
  ] as const)
    it(`says so, and offers nothing that would not help: ${code}`, async () => {
      const feedback = await placeFeedback();
      await vote(page, feedback, 'answer-yes', http, { 'X-Vote-Refused': code });
      expect(status(feedback)).to.equal(refused);
      expect(has(feedback, 'retry')).to.be.false;
      expect(states(feedback)).to.deep.equal(['failed']);
      await nextTask();
      const warnings = page.takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(code);
      expect(page.requests).to.have.length(1);
    });

  it('is sent as the next revision when the collector holds another one under this', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    const first = await page.request();
    first.answer('', { status: 409, headers: { 'X-Vote-Refused': 'conflict' } });
    const second = await page.request();
    expect(second.fields).to.deep.equal({ ...first.fields, revision: '1' });
    const settled = outcome(feedback);
    second.answer('', { status: 201 });
    expect(await settled).to.equal('page-feedback-sent');
  });

  it('is not even sent when the page has no address on the web', async () => {
    const feedback = await placeFeedback({ page: 'mailto:nagon@region.example' });
    const settled = outcome(feedback);
    await click(feedback, 'answer-yes');
    await settled;
    expect(status(feedback)).to.equal(refused);
    expect(page.takeWarnings()).to.have.length(1);
    expect(page.requests).to.deep.equal([]);
  });
});

describe('the focus', () => {
  it('stays on the answer through sending, thanks and failure', async () => {
    const feedback = await placeFeedback();
    const answer = part(feedback, 'answer-yes');
    answer.focus();
    await vote(page, feedback, 'answer-yes', 503);
    page.takeWarnings();
    expectFocus(answer);
    await vote(page, feedback, 'answer-yes');
    expectFocus(answer);
    expectSame([part(feedback, 'answer-yes')], [answer]);
  });

  for (const [button, before] of [
    ['undo', 201],
    ['retry', 503],
  ] as const)
    it(`goes to the answers when “${button}” has done its work`, async () => {
      const feedback = await placeFeedback();
      await vote(page, feedback, 'answer-no', before);
      page.takeWarnings();
      part(feedback, button).focus();
      await vote(page, feedback, button);
      expect(has(feedback, button)).to.be.false;
      expect(part(feedback, 'answers').contains(focused())).to.be.true;
    });

  it('is not taken from the rest of the page', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const feedback = await placeFeedback();
    outside.focus();
    await vote(page, feedback, 'answer-no');
    await vote(page, feedback, 'undo');
    expectFocus(outside);
    outside.remove();
  });
});
