import { expect } from '@open-wc/testing';
import { expectFocus, holdPage, recordMutations, text } from '../helpers/pages.js';
import { part, status, vote } from '../list/vote-harness.js';
import { description, field, placeWithComment, send, sendAndAnswer, write } from './comment-harness.js';

const page = holdPage();
const telling = 'Ring 070-123 45 67 eller skriv till anna@example.se, hälsar 900101-9802';

async function commenting(attributes: Record<string, string> = {}) {
  const feedback = await placeWithComment(attributes);
  await vote(page, feedback, 'answer-yes');
  return feedback;
}

describe('what looks like personal data', () => {
  it('is pointed out before anything is sent, by name, at the field', async () => {
    const feedback = await commenting();
    const said = recordMutations(part(feedback, 'status'));
    await write(feedback, telling);
    expect(field(feedback).getAttribute('aria-invalid')).to.equal('false');
    await send(feedback);
    expect(page.requests).to.have.length(1);
    expectFocus(field(feedback));
    expect(field(feedback).getAttribute('aria-invalid')).to.equal('true');
    const [found] = description(feedback);
    expect(found).to.equal('Ser ut som personuppgifter: anna@example.se, 900101-9802 och 070-123 45 67');
    expect(text(part(feedback, 'send'))).to.equal('Skicka ändå');
    expect(said(), 'the focus says it, and nothing else does').to.deep.equal([]);
    await expect(feedback).to.be.accessible();
  });

  it('is sent when the visitor wants to', async () => {
    const feedback = await commenting();
    await write(feedback, telling);
    await send(feedback);
    const fields = await sendAndAnswer(page, feedback);
    expect(fields).to.include({ comment: telling, revision: '1' });
    expect(page.requests).to.have.length(2);
    expect(status(feedback)).to.equal('');
  });

  it('is pointed out no more when the visitor takes it out, and the rest is sent at once', async () => {
    const feedback = await commenting();
    await write(feedback, telling);
    await send(feedback);
    await write(feedback, 'Ring mig');
    expect(description(feedback)).to.have.length(1);
    expect(field(feedback).getAttribute('aria-invalid')).to.equal('false');
    expect(text(part(feedback, 'send'))).to.equal('Skicka');
    expect((await sendAndAnswer(page, feedback)).comment).to.equal('Ring mig');
  });

  it('is pointed out again when the visitor writes something else that does', async () => {
    const feedback = await commenting();
    await write(feedback, telling);
    await send(feedback);
    await write(feedback, 'kari@example.no');
    await send(feedback);
    expect(page.requests).to.have.length(1);
    expect(description(feedback)[0]).to.contain('kari@example.no');
  });

  const words = { nb: 'Ser ut som personopplysninger: ', nn: 'Ser ut som personopplysningar: ' };
  for (const [lang, found] of Object.entries(words))
    it(`is pointed out in ${lang}`, async () => {
      const feedback = await commenting({ lang });
      await write(feedback, 'Fødselsnummer 01019950065');
      await send(feedback);
      expect(description(feedback)[0]).to.equal(`${found}01019950065`);
      expect(text(part(feedback, 'send'))).to.equal('Send likevel');
    });

  it('is shown as text, whatever it holds', async () => {
    const feedback = await commenting();
    await write(feedback, '"><img/src=x/onerror=alert(1)>@x.se');
    await send(feedback);
    expect(feedback.shadowRoot!.querySelector('img')).to.equal(null);
    expect(page.requests).to.have.length(1);
  });

  it('is nobody’s business in an answer without a comment', async () => {
    const feedback = await commenting();
    await write(feedback, telling);
    expect((await vote(page, feedback, 'answer-no')).comment).to.equal(undefined);
  });
});
