import { expect } from '@open-wc/testing';
import { aComment, loggedIn, openPage, session, someData, textOf, until, withPage, type Answers } from './harness.js';

describe('the results page', () => {
  withPage();

  it('says what it shows, in numbers and in words', async () => {
    const { find, root, status } = await openPage(loggedIn);
    expect(textOf(find('.figure'))).to.equal('72 % ja (65–79 %)');
    expect([...root.querySelectorAll('.figures dd')].map(textOf)).to.deep.equal(['110', '42', '3']);
    expect(status()).to.equal('Visar 152 röster.');
    const rows = [...root.querySelectorAll('section[aria-labelledby=pages] tbody tr')].map(textOf);
    expect(rows[0]).to.match(/^\/bygglov Behöver ses över 6 ?4 ?60 % \(31–83 %\) ?1$/);
    expect(rows[1]).not.to.contain('Behöver ses över');
  });

  it('draws a chart, with the same numbers in a table', async () => {
    const { root } = await openPage(loggedIn);
    const canvas = root.querySelector('canvas')!;
    expect(canvas.width).to.be.above(100);
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(
      data.some((value) => value !== 0),
      'something is drawn',
    ).to.be.true;
    const cells = [...root.querySelectorAll('.trend tbody tr')].map((row) => [...row.children].slice(0, 3).map(textOf));
    expect(cells).to.deep.equal([
      ['22 november 2026', '60', '20'],
      ['23 november 2026', '50', '22'],
    ]);
  });

  it('asks for the key, and tells in the field what went wrong with it', async () => {
    let status = 403;
    const answers: Answers = {
      'GET session': () => (status === 204 ? Response.json(session) : Response.json({}, { status: 401 })),
      'GET data': loggedIn['GET data']!,
      'POST session': () => new Response(null, { status, headers: { 'Retry-After': '900' } }),
    };
    const { find, button, asked, root, fill } = await openPage(answers);
    const logIn = async (key: string, done: () => unknown) => {
      fill('#token', key);
      button('Logga in').click();
      await until(done);
    };
    await logIn('wrong', () => find('.error'));
    expect(document.activeElement === find('#token')).to.be.true;
    const described = find('#token').getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(document.getElementById(id))).join(' ')).to.contain(
      'Inloggningen misslyckades.',
    );
    expect(find('#token').getAttribute('aria-invalid')).to.equal('true');

    status = 429;
    await logIn('wrong', () => textOf(find('.error')).includes('15 minuter'));
    expect(find('#token').getAttribute('aria-invalid')).to.equal(null);

    status = 204;
    await logIn('right', () => find('.figure'));
    expect(find('#token')).to.equal(null);
    expect(textOf(document.activeElement)).to.equal('Röster');
    expect(root.innerHTML).not.to.contain('right');
    expect(asked.filter(({ method }) => method === 'POST').every(({ url }) => !url.includes('right'))).to.be.true;
  });

  it('shows what was asked for last, whichever answer comes first', async () => {
    const waiting: ((votes: number) => void)[] = [];
    const held = () =>
      new Promise<Response>((resolve) => {
        waiting.push((yes) => resolve(Response.json(someData({ total: { yes, no: 0, withdrawn: 0 } }))));
      });
    let hold = false;
    const { button, find, status } = await openPage({
      ...loggedIn,
      'GET data': () => (hold ? held() : Response.json(someData())),
    });
    hold = true;
    button('30 dagar').click();
    button('90 dagar').click();
    await until(() => waiting.length === 2);
    expect(find('main').getAttribute('aria-busy')).to.equal('true');
    waiting[1]!(90);
    await until(() => status() === 'Visar 90 röster.');
    waiting[0]!(30);
    // Longer than the answer before took to be shown.
    for (let task = 0; task < 20; task++) await new Promise((resolve) => setTimeout(resolve));
    expect(status()).to.equal('Visar 90 röster.');
  });

  it('keeps what it has when the server does not answer, and asks again', async () => {
    let works = true;
    const { button, find, status } = await openPage({
      ...loggedIn,
      'GET data': () => (works ? Response.json(someData()) : Response.error()),
    });
    works = false;
    button('Ett år').click();
    await until(() => status() === 'Rösterna kunde inte hämtas.');
    expect(textOf(find('.figure'))).to.contain('72 % ja');
    works = true;
    button('Försök igen').click();
    await until(() => status() === 'Visar 152 röster.');
    expect(find('.filter + .note')).to.equal(null);
  });

  it('asks to log in again when the session is over', async () => {
    let over = false;
    const { button, find } = await openPage({
      ...loggedIn,
      'GET data': () => (over ? Response.json({}, { status: 401 }) : Response.json(someData())),
    });
    over = true;
    button('Ett år').click();
    await until(() => find('#token'));
    expect(textOf(find('.error'))).to.equal('Du är inte längre inloggad. Logga in igen.');
    expect(document.activeElement === find('#token')).to.be.true;
    expect(find('.comments')).to.equal(null);
  });

  it('shows hidden and flagged comments apart, folded', async () => {
    const comments = [
      aComment({ text: 'Synlig' }),
      aComment({ id: 'b', text: 'Dold', hidden: true }),
      aComment({ id: 'c', text: 'Köp nu', flagged: true }),
    ];
    const { root } = await openPage({ ...loggedIn, 'GET data': () => Response.json(someData({ comments })) });
    const visible = [...root.querySelectorAll('section > .comments .text')].map(textOf);
    expect(visible).to.deep.equal(['Synlig']);
    const folded = [...root.querySelectorAll('section[aria-labelledby=comments] details')].map(
      (details) => `${textOf(details.querySelector('summary'))}: ${textOf(details.querySelector('.text'))}`,
    );
    expect(folded).to.deep.equal([
      'Dolda kommentarer (1): Dold',
      'Kommentarer som ser ut att komma från program (1): Köp nu',
    ]);
  });
});
