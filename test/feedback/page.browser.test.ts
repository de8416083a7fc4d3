import { expect } from '@open-wc/testing';
import { holdPage, nextTask } from '../helpers/pages.js';
import { click, has, outcome, placeFeedback, pressed, states, status, vote } from '../list/vote-harness.js';

const page = holdPage();
const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
  for (const link of document.querySelectorAll('link[rel=canonical]')) link.remove();
});

function canonical(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'canonical', href });
  document.head.append(link);
}

/** Goes back in the page's history, and waits until it has happened. */
function goBack(): Promise<unknown> {
  const gone = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  return gone;
}

describe('the page that a vote is about', () => {
  it('is the address, without query and fragment', async () => {
    history.replaceState(null, '', '/om?q=hemligt#del');
    const feedback = await placeFeedback();
    expect((await vote(page, feedback, 'answer-yes')).page).to.equal(`${location.origin}/om`);
  });

  it('is the canonical address when there is one', async () => {
    canonical('https://www.region.example/samarbeten?utm=1#x');
    const feedback = await placeFeedback();
    expect((await vote(page, feedback, 'answer-yes')).page).to.equal('https://www.region.example/samarbeten');
  });

  it('is what the attribute says, before all else', async () => {
    canonical('https://www.region.example/samarbeten');
    const feedback = await placeFeedback({ page: 'https://region.example/egen/sida?a=1' });
    expect((await vote(page, feedback, 'answer-yes')).page).to.equal('https://region.example/egen/sida');
    feedback.page = '/relativ';
    await feedback.updateComplete;
    expect((await vote(page, feedback, 'answer-no')).page).to.equal(`${location.origin}/relativ`);
  });

  it('makes another vote of it when the attribute changes', async () => {
    const feedback = await placeFeedback({ page: 'https://region.example/a' });
    const first = await vote(page, feedback, 'answer-yes');
    feedback.page = 'https://region.example/b';
    const second = await vote(page, feedback, 'answer-yes');
    expect(second).to.include({ page: 'https://region.example/b', revision: '0' });
    expect(second.id).to.not.equal(first.id);
  });

  it('is read at the click', async () => {
    const feedback = await placeFeedback();
    history.replaceState(null, '', '/senare');
    expect((await vote(page, feedback, 'answer-yes')).page).to.equal(`${location.origin}/senare`);
  });

  it('carries no name and password', async () => {
    const feedback = await placeFeedback({ page: 'https://nagon:hemlig@region.example/sida' });
    expect((await vote(page, feedback, 'answer-yes')).page).to.equal('https://region.example/sida');
  });
});

describe('another page', () => {
  it('is another vote, with an id of its own', async () => {
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes');
    history.pushState(null, '', '/nasta');
    const second = await vote(page, feedback, 'answer-yes');
    expect(second).to.include({ page: `${location.origin}/nasta`, revision: '0' });
    expect(second.id).to.not.equal(first.id);
  });

  it('is asked about anew when the visitor goes back', async () => {
    history.pushState(null, '', '/forsta');
    history.pushState(null, '', '/andra');
    const feedback = await placeFeedback();
    await vote(page, feedback, 'answer-yes');
    await goBack();
    await feedback.updateComplete;
    expect(location.pathname).to.equal('/forsta');
    expect(pressed(feedback)).to.deep.equal([]);
    expect(status(feedback)).to.equal('');
    expect(states(feedback)).to.deep.equal(['asking']);
    expect([has(feedback, 'undo'), has(feedback, 'retry')]).to.deep.equal([false, false]);
    expect(page.requests).to.have.length(1);
  });

  it('does not lose what is on its way, and gets no thanks for it', async () => {
    history.pushState(null, '', '/forsta');
    history.pushState(null, '', '/andra');
    const feedback = await placeFeedback();
    await click(feedback, 'answer-yes');
    const request = await page.request();
    await goBack();
    request.answer('', { status: 201 });
    await nextTask();
    await feedback.updateComplete;
    expect(request.init.signal!.aborted).to.be.false;
    expect(status(feedback)).to.equal('');
    expect(pressed(feedback)).to.deep.equal([]);
    expect(await vote(page, feedback, 'answer-no')).to.include({ page: `${location.origin}/forsta`, revision: '0' });
  });

  it('is not what another fragment or query is', async () => {
    history.pushState(null, '', '/samma?a=1');
    history.pushState(null, '', '/samma?a=2#del');
    const feedback = await placeFeedback();
    const first = await vote(page, feedback, 'answer-yes');
    await goBack();
    await feedback.updateComplete;
    expect(pressed(feedback)).to.deep.equal(['yes']);
    expect(await vote(page, feedback, 'answer-no')).to.include({ id: first.id, revision: '1' });
  });

  it('is not waited for by an element that has gone', async () => {
    history.pushState(null, '', '/forsta');
    history.pushState(null, '', '/andra');
    const feedback = await placeFeedback();
    await vote(page, feedback, 'answer-yes');
    feedback.remove();
    const settled = Promise.race([outcome(feedback), goBack()]);
    await settled;
    await feedback.updateComplete;
    expect(pressed(feedback)).to.deep.equal(['yes']);
  });
});
