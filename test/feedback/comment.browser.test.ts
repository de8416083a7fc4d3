import { expect } from '@open-wc/testing';
import { details, expectFocus, focused, holdPage, hurry, nextTask, recordMutations, text } from '../helpers/pages.js';
import { click, has, outcome, part, placeFeedback, pressed, status, vote } from '../list/vote-harness.js';
import { description, field, placeWithComment, send, sendAndAnswer, write } from './comment-harness.js';

const page = holdPage();

describe('the form', () => {
  it('is only there when the page asks for it, and there is an answer to comment on', async () => {
    const plain = await placeFeedback();
    await vote(page, plain, 'answer-yes');
    expect(has(plain, 'comment')).to.be.false;
    const feedback = await placeWithComment();
    expect(has(feedback, 'comment')).to.be.false;
    await click(feedback, 'answer-yes');
    expect(has(feedback, 'comment'), 'while the answer is on its way').to.be.true;
    const settled = outcome(feedback);
    (await page.request()).answer('', { status: 201 });
    await settled;
    expect(has(feedback, 'comment')).to.be.true;
    await vote(page, feedback, 'undo');
    expect(has(feedback, 'comment')).to.be.false;
    feedback.comment = false;
    await vote(page, feedback, 'answer-no');
    expect(has(feedback, 'comment')).to.be.false;
  });

  it('is not there for a vote that nobody takes', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes', 403, { 'X-Vote-Refused': 'page-not-allowed' });
    expect(has(feedback, 'comment')).to.be.false;
    page.takeWarnings();
  });

  const hints = {
    sv: [
      'Kommentar (valfritt)',
      'Skriv inga personuppgifter. Kommentaren blir en allmän handling',
      'Om personuppgifter',
    ],
    nb: [
      'Kommentar (valgfritt)',
      'Ikke skriv personopplysninger. Kommentaren kan bli offentlig',
      'Om personopplysninger',
    ],
    nn: [
      'Kommentar (valfritt)',
      'Ikkje skriv personopplysningar. Kommentaren kan bli offentleg',
      'Om personopplysningar',
    ],
  };
  for (const [lang, [label, hint, link]] of Object.entries(hints))
    it(`says what becomes of a comment, before it is written, in ${lang}`, async () => {
      const feedback = await placeWithComment({ lang, privacy: '/integritet?x#y' });
      await click(feedback, 'answer-no');
      expect(text(field(feedback).labels[0])).to.equal(label);
      expect(field(feedback).labels[0]!.getBoundingClientRect().height).to.be.above(0);
      expect(description(feedback)[0]).to.contain(hint);
      const about = part(feedback, 'comment-hint').querySelector('a')!;
      expect([text(about), about.href]).to.deep.equal([link, `${location.origin}/integritet?x#y`]);
      await expect(feedback).to.be.accessible();
    });

  it('links to no script, and to nothing without an address', async () => {
    for (const privacy of ['javascript:alert(1)', 'data:text/html,x', '']) {
      const feedback = await placeWithComment({ privacy });
      await click(feedback, 'answer-yes');
      expect(feedback.shadowRoot!.querySelector('a')?.href).to.equal(undefined);
    }
  });

  it('takes as much as the collector does', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    expect(field(feedback).maxLength).to.equal(600);
    await write(feedback, '😀\n'.repeat(200));
    expect((await sendAndAnswer(page, feedback)).comment).to.equal('😀\n'.repeat(200).trim());
  });
});

describe('a comment', () => {
  it('is the next revision of the vote, and is told as one', async () => {
    const feedback = await placeWithComment();
    const told = details(feedback, 'page-feedback-vote') as { revision: number }[];
    const sent = details(feedback, 'page-feedback-sent');
    const first = await vote(page, feedback, 'answer-no');
    await write(feedback, ' Saknar karta.\r\nOch datum. ');
    const second = await sendAndAnswer(page, feedback);
    const { shown, ...rest } = second;
    expect(shown ?? '0').to.match(/^\d+$/);
    expect(rest).to.deep.equal({
      ...{ id: first.id, page: first.page, answer: 'no', lang: 'sv' },
      ...{ revision: '1', comment: 'Saknar karta.\nOch datum.' },
    });
    expect(told.map(({ revision }) => revision)).to.deep.equal([0, 1]);
    expect(sent).to.have.length(2);
    expect(page.requests).to.have.length(2);
  });

  it('can be sent while the answer is still on its way: one request after the other', async () => {
    const feedback = await placeWithComment();
    await click(feedback, 'answer-yes');
    const first = await page.request();
    await write(feedback, 'Bra');
    await send(feedback);
    expect(page.requests).to.have.length(1);
    first.answer('', { status: 201 });
    const second = await page.request();
    expect(second.fields).to.include({ id: first.fields.id, revision: '1', comment: 'Bra', answer: 'yes' });
    const settled = outcome(feedback);
    second.answer('', { status: 201 });
    await settled;
    expect(has(feedback, 'comment')).to.be.false;
  });

  it('goes with a later answer, and is not asked for again', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Bra');
    await sendAndAnswer(page, feedback);
    expect(await vote(page, feedback, 'answer-no')).to.include({ revision: '2', comment: 'Bra', answer: 'no' });
    expect(has(feedback, 'comment')).to.be.false;
    expect(status(feedback)).to.equal('Tack för ditt svar.');
  });

  it('that is empty is not sent: the focus goes to the field', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    for (const nothing of ['', ' \n ']) {
      await write(feedback, nothing);
      await send(feedback);
      expectFocus(field(feedback));
    }
    expect(page.requests).to.have.length(1);
  });

  it('that the page cancels stays in the field', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    feedback.addEventListener('page-feedback-vote', (event) => event.preventDefault());
    await write(feedback, 'Bra');
    await send(feedback);
    expect([page.requests.length, field(feedback).value]).to.deep.equal([1, 'Bra']);
  });

  it('is kept when it cannot be sent, through a change of answer and language, and sent again', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Viktigt');
    const first = await sendAndAnswer(page, feedback, 503);
    page.takeWarnings();
    expect(status(feedback)).to.equal('Ditt svar kunde inte skickas.');
    expect(field(feedback).value).to.equal('Viktigt');
    feedback.lang = 'nn';
    await nextTask();
    await feedback.updateComplete;
    expect(field(feedback).value).to.equal('Viktigt');
    expect(await sendAndAnswer(page, feedback)).to.deep.equal(first);
    expect(has(feedback, 'comment')).to.be.false;
  });

  it('is kept while it is unsent, when the answer is taken back and given anew', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Halvfärdig');
    expect((await vote(page, feedback, 'undo')).comment).to.equal(undefined);
    expect((await vote(page, feedback, 'answer-no')).comment).to.equal(undefined);
    expect(field(feedback).value).to.equal('Halvfärdig');
    expect(pressed(feedback)).to.deep.equal(['no']);
  });

  it('that was written on is not lost when the first half is stored', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Första');
    await send(feedback);
    const request = await page.request();
    await write(feedback, 'Första och andra');
    const settled = outcome(feedback);
    request.answer('', { status: 201 });
    await settled;
    expect(field(feedback).value).to.equal('Första och andra');
    expect((await sendAndAnswer(page, feedback)).comment).to.equal('Första och andra');
  });

  it('about another page is another one', async () => {
    const feedback = await placeWithComment({ page: 'https://region.example/a' });
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Om a');
    await sendAndAnswer(page, feedback);
    feedback.page = 'https://region.example/b';
    const { comment } = await vote(page, feedback, 'answer-yes');
    expect(comment).to.equal(undefined);
    expect(field(feedback).value).to.equal('');
  });
});

describe('thanks for a comment', () => {
  it('take the focus from the form that is gone, and are no live region, so that they are said once', async () => {
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    const region = part(feedback, 'status');
    const told = recordMutations(region);
    await write(feedback, 'Bra');
    await sendAndAnswer(page, feedback);
    const thanks = focused() as HTMLElement;
    expect(text(thanks)).to.equal('Tack för ditt svar.');
    expect([thanks.tabIndex, thanks.getAttribute('role'), thanks.closest('[role],[aria-live]')]).to.deep.equal([
      ...[-1, null, null],
    ]);
    expect(text(region)).to.equal('');
    expect(region.getAttribute('role')).to.equal('status');
    const said = told().flatMap(({ addedNodes }) => [...addedNodes].map(text));
    expect(said).to.not.include('Tack för ditt svar.');
    await expect(feedback).to.be.accessible();
    await vote(page, feedback, 'answer-no');
    expect(text(region)).to.equal('Tack för ditt svar.');
  });

  it('leave the focus where it is when it is elsewhere, and are said by the live region', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    await write(feedback, 'Bra');
    await send(feedback);
    const request = await page.request();
    outside.focus();
    const settled = outcome(feedback);
    request.answer('', { status: 201 });
    await settled;
    expectFocus(outside);
    expect(status(feedback)).to.equal('Tack för ditt svar.');
    expect(feedback.shadowRoot!.querySelectorAll('[part=status]')).to.have.length(1);
    outside.remove();
  });
});

describe('the room that is left', () => {
  it('is told near the limit only, after a pause, each time anew', async () => {
    hurry();
    const feedback = await placeWithComment();
    await vote(page, feedback, 'answer-yes');
    const [, region] = feedback.shadowRoot!.querySelectorAll('[role=status]');
    const settle = async (length: number) => {
      await write(feedback, 'x'.repeat(length));
      expect(text(region)).to.equal('');
      await new Promise((resolve) => setTimeout(resolve, 0));
      await feedback.updateComplete;
      return text(region);
    };
    expect(await settle(549)).to.equal('');
    expect(await settle(550)).to.equal('50 tecken kvar');
    expect(await settle(600)).to.equal('0 tecken kvar');
    expect(await settle(10)).to.equal('');
  });
});
