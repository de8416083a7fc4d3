import { expect } from '@open-wc/testing';
import { aComment, loggedIn, openPage, someData, textOf, until, withPage, type Answers } from './harness.js';

const { id } = aComment();

/** A page with one comment that can be changed; `outcome` is the status of a change. */
function server(outcome: { status: number }): { answers: Answers; sent: string[] } {
  const sent: string[] = [];
  let comments = [aComment()];
  const change = (what: string, then: () => void) => async (request: Request) => {
    sent.push([what, request.headers.get('X-CSRF-Token'), await request.text()].join(' ').trim());
    if (outcome.status < 300) then();
    return new Response(null, { status: outcome.status });
  };
  const answers: Answers = {
    ...loggedIn,
    'GET data': () => Response.json(someData({ comments })),
    [`POST comments/${id}/hide`]: change('hide', () => (comments = [aComment({ hidden: true })])),
    [`POST comments/${id}/show`]: change('show', () => (comments = [aComment()])),
    [`POST comments/${id}/delete`]: change('delete', () => (comments = [])),
  };
  return { answers, sent };
}

describe('a comment on the results page', () => {
  withPage();

  it('is hidden and shown again, which is said once, and the focus is not lost', async () => {
    const { answers, sent } = server({ status: 204 });
    const { button, find, status, root } = await openPage(answers);
    button('Dölj').click();
    await until(() => status() === 'Kommentaren är dold.');
    expect(document.activeElement === find('#comments')).to.be.true;
    root.querySelector<HTMLDetailsElement>('section[aria-labelledby=comments] details')!.open = true;
    button('Visa igen').click();
    await until(() => status() === 'Kommentaren visas igen.');
    expect(sent).to.deep.equal(['hide token-of-the-session', 'show token-of-the-session']);
  });

  it('is deleted only on a decision, after a question', async () => {
    const { answers, sent } = server({ status: 204 });
    const { button, find, status, root, fill } = await openPage(answers);
    const dialog = root.querySelector('dialog')!;
    button('Radera …').focus();
    button('Radera …').click();
    expect(dialog.open).to.be.true;
    expect(textOf(dialog.querySelector('blockquote'))).to.equal('Jag saknar en karta.');
    button('Radera').click();
    expect(sent, 'without a decision').to.deep.equal([]);
    button('Avbryt').click();
    expect(dialog.open).to.be.false;
    expect(textOf(document.activeElement)).to.equal('Radera …');

    button('Radera …').click();
    fill('#decision', 'KS 2026/1');
    button('Radera').click();
    await until(() => status() === 'Kommentaren är raderad.');
    expect(sent).to.deep.equal(['delete token-of-the-session decision=KS+2026%2F1']);
    expect(dialog.open).to.be.false;
    expect(document.activeElement === find('#comments')).to.be.true;
    expect(root.querySelectorAll('.comments .text').length).to.equal(0);
  });

  for (const [status, words] of [
    [409, 'Webbplatsen har raderingsstopp.'],
    [404, 'Kommentaren finns inte längre.'],
    [503, 'Kommentaren kunde inte raderas.'],
  ] as const)
    it(`stays, with the reason in the dialog, when the server answers ${status}`, async () => {
      const { answers } = server({ status });
      const { button, find, root, fill, dialog } = await openPage(answers);
      button('Radera …').click();
      fill('#decision', 'KS 2026/1');
      button('Radera').click();
      await until(() => textOf(find('#decision-error')).startsWith(words));
      expect(dialog().open).to.be.true;
      expect(root.querySelector<HTMLInputElement>('#decision')!.value).to.equal('KS 2026/1');
      expect(root.querySelectorAll('.comments .text').length).to.equal(1);
    });

  it('says so when its bytes leave the files later', async () => {
    const { answers } = server({ status: 202 });
    const { button, status, fill } = await openPage(answers);
    button('Radera …').click();
    fill('#decision', 'KS 2026/1');
    button('Radera').click();
    await until(() => status().includes('tas bort vid nästa gallring'));
  });

  it('is copied with what a registrar needs to know', async () => {
    const { answers } = server({ status: 204 });
    const { button, copied, status } = await openPage(answers);
    button('Kopiera').click();
    await until(() => status() === 'Kommentaren är kopierad.');
    expect(copied[0]!.replaceAll('\u202f', ' ')).to.equal(
      `Sida: https://www.example.se/om\nKom in: 20 november 2026 kl. 13:00\nSvar: Nej\nRöstens id: ${id}\n\nJag saknar en karta.\n`,
    );
  });
});
