import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectSame, expectFocus, focused, holdPage, nextTask, recordMutations, text } from '../helpers/pages.js';
import { space } from '../list/keys.js';
import { click, giveUp, outcome, part, placeFeedback, pressed, status, vote } from '../list/vote-harness.js';

const page = holdPage();

/** Buttons are large enough for a thumb, and say what they do. */
async function check(feedback: HTMLElement): Promise<void> {
  for (const button of feedback.shadowRoot!.querySelectorAll('button')) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height), text(button)).to.be.at.least(24);
    expect(text(button)).to.not.equal('');
    expect(button.disabled).to.be.false;
  }
  await expect(feedback).to.be.accessible();
}

for (const lang of ['sv', 'nb', 'nn'])
  it(`is accessible in every state in ${lang}`, async () => {
    const feedback = await placeFeedback({ lang });
    await check(feedback);
    await click(feedback, 'answer-yes');
    await check(feedback);
    const settled = outcome(feedback);
    (await page.request()).answer('', { status: 503, headers: giveUp });
    await settled;
    page.takeWarnings();
    await check(feedback);
    await vote(page, feedback, 'retry');
    await check(feedback);
    await vote(page, feedback, 'undo');
    await check(feedback);
    await vote(page, feedback, 'answer-no', 403, { 'X-Vote-Refused': 'page-not-allowed' });
    page.takeWarnings();
    await check(feedback);
  });

it('is two buttons in a group that the question names', async () => {
  const feedback = await placeFeedback();
  const group = part(feedback, 'answers');
  expect(group.getAttribute('role')).to.equal('group');
  const name = feedback.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!);
  expectSame([name], [part(feedback, 'question')]);
  expect([...group.children].map(({ localName }) => localName)).to.deep.equal(['button', 'button']);
});

it('says where the answer is in a live region that is there, and empty, from the start', async () => {
  const feedback = await placeFeedback();
  const region = part(feedback, 'status');
  expect(region.getAttribute('role')).to.equal('status');
  expect(text(region)).to.equal('');
  // A region that is not rendered while it is empty is no region yet: its first text would go unheard.
  expect(getComputedStyle(region).display).to.not.equal('none');
  expect(feedback.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.length(1);
  const changes = recordMutations(region);
  await vote(page, feedback, 'answer-yes');
  expect(changes().length).to.be.above(0);
  expect(text(region)).to.equal('Tack för ditt svar.');
  expectSame([part(feedback, 'status')], [region]);
  feedback.requestUpdate();
  await feedback.updateComplete;
  expect(changes()).to.deep.equal([]);
});

it('shows the choice to those who do not see colours', async () => {
  const feedback = await placeFeedback();
  await vote(page, feedback, 'answer-no');
  const mark = (name: string) => getComputedStyle(part(feedback, name), '::before').content;
  expect(mark('answer-no')).to.contain('✓');
  expect(mark('answer-yes')).to.not.contain('✓');
});

it('stays within 240 px with a long question', async () => {
  const feedback = await placeFeedback({ question: 'w'.repeat(60), style: 'inline-size: 240px' });
  await vote(page, feedback, 'answer-no');
  expect(feedback.scrollWidth).to.be.at.most(feedback.clientWidth);
});

it('is answered with the keyboard alone', async () => {
  const start = document.createElement('button');
  start.textContent = 'Start';
  const feedback = await placeFeedback();
  feedback.before(start);
  start.focus();
  await sendKeys({ press: 'Tab' });
  expectFocus(part(feedback, 'answer-yes'));
  await sendKeys({ press: 'Tab' });
  expectFocus(part(feedback, 'answer-no'));
  await space();
  const settled = outcome(feedback);
  (await page.request()).answer('', { status: 201 });
  await settled;
  expect(pressed(feedback)).to.deep.equal(['no']);
  await sendKeys({ press: 'Tab' });
  expectFocus(part(feedback, 'undo'));
  await sendKeys({ press: 'Enter' });
  const withdrawn = outcome(feedback);
  (await page.request()).answer('', { status: 201 });
  await withdrawn;
  await nextTask();
  expect(status(feedback)).to.equal('Ditt svar är borttaget.');
  expect(part(feedback, 'answers').contains(focused())).to.be.true;
});
