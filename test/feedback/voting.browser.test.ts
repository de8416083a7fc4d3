import { expect } from '@open-wc/testing';
import { details, holdPage, newAddress, nextTask } from '../helpers/pages.js';
import {
  click,
  endpoint,
  has,
  outcome,
  part,
  placeFeedback,
  pressed,
  states,
  status,
  vote,
  words,
} from '../list/vote-harness.js';

const page = holdPage();
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('the question', () => {
  const languages = {
    sv: { question: 'Hjälpte sidan dig?', answers: ['Ja', 'Nej'], status: '' },
    nb: { question: 'Var denne siden nyttig?', answers: ['Ja', 'Nei'], status: '' },
    nn: { question: 'Var denne sida nyttig?', answers: ['Ja', 'Nei'], status: '' },
  };
  for (const [lang, expected] of Object.entries(languages))
    it(`is asked in ${lang}`, async () => {
      const feedback = await placeFeedback({ lang });
      expect(words(feedback)).to.deep.equal(expected);
      expect(states(feedback)).to.deep.equal(['asking']);
      expect(pressed(feedback)).to.deep.equal([]);
      expect(page.requests).to.deep.equal([]);
    });

  it('can be another one', async () => {
    const feedback = await placeFeedback({ question: 'Hittade du det du sökte?' });
    expect(words(feedback).question).to.equal('Hittade du det du sökte?');
    feedback.question = '';
    await feedback.updateComplete;
    expect(words(feedback).question).to.equal('Hjälpte sidan dig?');
  });
});

describe('an answer', () => {
  it('is sent as a plain form, once, without credentials and referrer, and even when the page is left', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    const { url, init, fields } = await page.request();
    expect(url).to.equal(endpoint);
    const { method, credentials, referrerPolicy, keepalive, headers } = init;
    expect([method, credentials, referrerPolicy]).to.deep.equal(['POST', 'omit', 'no-referrer']);
    expect([keepalive, headers]).to.deep.equal([true, undefined]);
    const { id, shown, ...rest } = fields;
    expect(rest).to.deep.equal({
      revision: '0',
      page: location.origin + location.pathname,
      answer: 'yes',
      lang: 'sv',
    });
    expect(id).to.match(uuid);
    expect(shown ?? '0').to.match(/^\d+$/);
    expect(page.requests).to.have.length(1);
  });

  it('is thanked for when it is stored, and not before', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-no');
    expect(status(feedback)).to.equal('Skickar ditt svar …');
    expect(states(feedback)).to.deep.equal(['sending']);
    expect(pressed(feedback)).to.deep.equal(['no']);
    expect([has(feedback, 'undo'), has(feedback, 'retry')]).to.deep.equal([false, false]);
    const request = await page.request();
    await nextTask();
    expect(status(feedback)).to.equal('Skickar ditt svar …');
    const settled = outcome(feedback);
    request.answer('', { status: 201 });
    await settled;
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    expect(states(feedback)).to.deep.equal(['sent']);
    expect(pressed(feedback)).to.deep.equal(['no']);
  });

  it('is stored, too, when the collector knows it already', async () => {
    const feedback = await placeFeedback();
    await vote(page, feedback, 'answer-yes', 200);
    expect(status(feedback)).to.equal('Tack för ditt svar.');
  });

  it('is not sent twice', async () => {
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    await click(feedback, 'answer-yes');
    const settled = outcome(feedback);
    (await page.request()).answer('', { status: 201 });
    await settled;
    await click(feedback, 'answer-yes');
    await nextTask();
    expect(page.requests).to.have.length(1);
  });

  it('can be changed: the next revision of the same vote', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes');
    const second = await vote(page, feedback, 'answer-no');
    expect(second).to.include({ id: first.id, revision: '1', answer: 'no', page: first.page });
    expect(pressed(feedback)).to.deep.equal(['no']);
    expect(status(feedback)).to.equal('Tack för ditt svar.');
  });

  it('can be changed while it is on its way: the last one is what counts', async () => {
    const feedback = await placeFeedback();
    const told = details(feedback, 'page-feedback-sent');
    await click(feedback, 'answer-yes');
    const first = await page.request();
    await click(feedback, 'answer-no');
    expect(page.requests).to.have.length(1);
    first.answer('', { status: 201 });
    const second = await page.request();
    expect(second.fields).to.include({ id: first.fields.id, revision: '1', answer: 'no' });
    const settled = outcome(feedback);
    second.answer('', { status: 201 });
    await settled;
    expect(pressed(feedback)).to.deep.equal(['no']);
    expect(told).to.have.length(1);
  });

  it('can be withdrawn, and given anew', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes');
    const second = await vote(page, feedback, 'undo');
    expect(second).to.include({ id: first.id, revision: '1', answer: 'withdrawn' });
    expect(status(feedback)).to.equal('Ditt svar är borttaget.');
    expect(pressed(feedback)).to.deep.equal([]);
    expect(has(feedback, 'undo')).to.be.false;
    expect(states(feedback)).to.deep.equal(['asking']);
    const third = await vote(page, feedback, 'answer-yes');
    expect(third).to.include({ id: first.id, revision: '2', answer: 'yes' });
    expect(status(feedback)).to.equal('Tack för ditt svar.');
  });
});

describe('the address of the collector', () => {
  it('is missed with one warning, and nothing is shown', async () => {
    const feedback = await placeFeedback({ endpoint: '' });
    feedback.requestUpdate();
    await feedback.updateComplete;
    expect(page.takeWarnings()).to.have.length(1);
    expect(has(feedback, 'question')).to.be.false;
    feedback.endpoint = endpoint;
    await feedback.updateComplete;
    expect(words(feedback).question).to.equal('Hjälpte sidan dig?');
  });

  it('may be relative to the page', async () => {
    const feedback = await placeFeedback({ endpoint: `/svar/votes?${newAddress()}` });
    part(feedback, 'answer-yes').click();
    expect((await page.request()).url).to.match(new RegExp(`^${location.origin}/svar/votes`));
  });
});
