import { expect } from '@open-wc/testing';
import { expectSame, details, holdPage, nextTask } from '../helpers/pages.js';
import { documented } from '../list/documented.js';
import { click, has, outcome, part, placeFeedback, pressed, states, status, vote } from '../list/vote-harness.js';

const page = holdPage();

it('tells before a vote is sent, and when it is stored, with the same detail', async () => {
  const feedback = await placeFeedback();
  const events: Event[] = [];
  for (const type of ['page-feedback-vote', 'page-feedback-sent', 'page-feedback-error'])
    feedback.parentElement!.addEventListener(type, (event) => events.push(event));
  const { id } = await vote(page, feedback, 'answer-yes');
  const detail = { id, revision: 0, answer: 'yes', page: location.origin + location.pathname };
  expect(events.map((event) => [event.type, (event as CustomEvent).detail])).to.deep.equal([
    ['page-feedback-vote', detail],
    ['page-feedback-sent', detail],
  ]);
  expect(events.map(({ bubbles, composed, cancelable }) => [bubbles, composed, cancelable])).to.deep.equal([
    [true, true, true],
    [true, true, false],
  ]);
});

it('tells when a vote could not be stored', async () => {
  const feedback = await placeFeedback();
  const told = details(document, 'page-feedback-error');
  const { id } = await vote(page, feedback, 'answer-no', 403, { 'X-Vote-Refused': 'page-not-allowed' });
  page.takeWarnings();
  expect(told).to.deep.equal([{ id, revision: 0, answer: 'no', page: location.origin + location.pathname }]);
});

it('tells of a change and of a withdrawal as of a vote', async () => {
  const feedback = await placeFeedback();
  const told = details(feedback, 'page-feedback-vote') as { revision: number; answer: string }[];
  for (const name of ['answer-yes', 'answer-no', 'undo']) await vote(page, feedback, name);
  expect(told.map(({ revision, answer }) => [revision, answer])).to.deep.equal([
    [0, 'yes'],
    [1, 'no'],
    [2, 'withdrawn'],
  ]);
});

describe('a vote that the page cancels', () => {
  const cancel = (event: Event) => event.preventDefault();

  it('is not made: nothing is sent, chosen or said', async () => {
    const feedback = await placeFeedback();
    feedback.addEventListener('page-feedback-vote', cancel);
    await click(feedback, 'answer-yes');
    await nextTask();
    expect(page.requests).to.deep.equal([]);
    expect(pressed(feedback)).to.deep.equal([]);
    expect(states(feedback)).to.deep.equal(['asking']);
    expect(status(feedback)).to.equal('');
    expect([has(feedback, 'retry'), has(feedback, 'undo')]).to.deep.equal([false, false]);
  });

  it('leaves the choice that was made before', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes');
    feedback.addEventListener('page-feedback-vote', cancel);
    await click(feedback, 'answer-no');
    expect(pressed(feedback)).to.deep.equal(['yes']);
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    feedback.removeEventListener('page-feedback-vote', cancel);
    const second = await vote(page, feedback, 'answer-no');
    expect(second).to.include({ id: first.id, revision: '1' });
  });

  it('can be made by another click', async () => {
    const feedback = await placeFeedback();
    feedback.addEventListener('page-feedback-vote', cancel, { once: true });
    await click(feedback, 'answer-yes');
    const { revision } = await vote(page, feedback, 'answer-yes');
    expect(revision).to.equal('0');
    expect(pressed(feedback)).to.deep.equal(['yes']);
  });
});

it('keeps the same buttons for life', async () => {
  const feedback = await placeFeedback();
  const answers = [part(feedback, 'answer-yes'), part(feedback, 'answer-no')];
  const region = part(feedback, 'status');
  const same = () => {
    expectSame(
      ['answer-yes', 'answer-no', 'status'].map((name) => part(feedback, name)),
      [...answers, region],
    );
  };
  await vote(page, feedback, 'answer-yes', 503);
  same();
  await vote(page, feedback, 'retry');
  same();
  await vote(page, feedback, 'undo');
  same();
  feedback.lang = 'nb';
  await nextTask();
  await feedback.updateComplete;
  same();
  page.takeWarnings();
});

it('keeps its vote when it is moved in the document, also while it is on its way', async () => {
  const feedback = await placeFeedback();
  const otherPlace = document.createElement('div');
  document.body.append(otherPlace);
  await click(feedback, 'answer-yes');
  otherPlace.append(feedback);
  const request = await page.request();
  const settled = outcome(feedback);
  request.answer('', { status: 201 });
  await settled;
  document.body.append(feedback);
  await feedback.updateComplete;
  expect(pressed(feedback)).to.deep.equal(['yes']);
  expect(status(feedback)).to.equal('Tack för ditt svar.');
  expect(await vote(page, feedback, 'answer-no')).to.include({ id: request.fields.id, revision: '1' });
  expect(page.requests).to.have.length(2);
  otherPlace.remove();
  feedback.remove();
});

it('has every part that is promised and documented, and no other', async () => {
  const found = new Set<string>();
  const look = () => {
    for (const element of feedback.shadowRoot!.querySelectorAll('[part]'))
      for (const name of element.part) found.add(name);
  };
  const feedback = await placeFeedback({ comment: '', privacy: '/integritet' });
  look();
  await vote(page, feedback, 'answer-yes', 503);
  look();
  await vote(page, feedback, 'retry');
  look();
  page.takeWarnings();
  const promised = [
    ...['question', 'answers', 'answer', 'answer-yes', 'answer-no', 'status', 'comment', 'comment-field'],
    ...['comment-hint', 'send', 'undo', 'retry'],
  ];
  expect([...found].sort()).to.deep.equal(promised.sort());
  expect(await documented('feedback/page-feedback.ts', 'csspart')).to.deep.equal(promised.sort());
  const known = ['asking', 'sending', 'waiting', 'sent', 'failed'];
  expect(await documented('feedback/page-feedback.ts', 'cssstate')).to.deep.equal(known.sort());
  expect(await documented('feedback/page-feedback.ts', 'slot')).to.deep.equal([]);
  expect(feedback.shadowRoot!.querySelectorAll('slot')).to.have.length(0);
});
