import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, filterFeed, project } from '../helpers/element-feeds.js';
import { expectSame, details, holdPage, newAddress, nextTask, text } from '../helpers/pages.js';
import { areaBox, click, listOf, part, parts, placeList, states, titles } from './harness.js';

const page = holdPage();
const alfa = () => feedOf([project('Alfa')]);
const beta = () => feedOf([project('Beta')]);

describe('several feeds', () => {
  it('are merged in the order in which they are written', async () => {
    const list = await placeList({ src: `${newAddress()} ${newAddress()}` });
    const told = details(list, 'gransamarbete-load');
    const [first, second] = [await page.request(), await page.request()];
    second.answer(beta());
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Beta']);
    first.answer(alfa());
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta']);
    expect(told).to.deep.equal([
      { shown: 1, total: 1, problems: 0, complete: false },
      { shown: 2, total: 2, problems: 0, complete: true },
    ]);
    expect(parts(list, 'partial')).to.deep.equal([]);
  });

  it('are shown without the one that is missing, which is named', async () => {
    const list = await placeList({ src: `${newAddress()} ${newAddress()}` });
    const [first, second] = [await page.request(), await page.request()];
    first.answer('', { status: 404 });
    await nextTask();
    expect(states(list)).to.deep.equal(['loading']);
    const failure = oneEvent(list, 'gransamarbete-error');
    const load = oneEvent(list, 'gransamarbete-load');
    second.answer(beta());
    expect((await failure).detail).to.deep.equal({ reason: 'status', src: first.url, status: 404 });
    expect((await load).detail).to.deep.equal({ shown: 1, total: 1, problems: 0, complete: false });
    expect(titles(list)).to.deep.equal(['Beta']);
    expect(text(part(list, 'partial'))).to.contain(first.url.replace('https://', ''));
    expect(text(part(list, 'partial'))).to.not.contain(second.url.replace('https://', ''));
    expect(states(list)).to.deep.equal(['ready']);
    expect(page.takeWarnings()).to.have.length(1);
  });

  // Each number of turns between two answers is another moment in the reading of the first.
  for (const turns of [0, 1, 2, 3, 4, 5, 6, 8, 10, 12])
    it(`lose nothing when their answers come ${turns} turns apart`, async () => {
      const list = await placeList({ src: `${newAddress()} ${newAddress()} ${newAddress()}` });
      const requests = [await page.request(), await page.request(), await page.request()];
      const told = details(list, 'gransamarbete-load');
      const failure = oneEvent(list, 'gransamarbete-error');
      requests[0]!.answer(alfa());
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      requests[1]!.answer(beta());
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      requests[2]!.answer('', { status: 404 });
      expect((await failure).detail).to.include({ src: requests[2]!.url });
      expect(titles(list)).to.deep.equal(['Alfa', 'Beta']);
      expect(told.at(-1)).to.deep.include({ shown: 2, complete: false });
      expect(parts(list, 'partial')).to.have.length(1);
      page.takeWarnings();
    }).timeout(2000);

  it('fail only when none of them comes', async () => {
    const list = await placeList({ src: `${newAddress()} ${newAddress()}` });
    const told = details(list, 'gransamarbete-error');
    for (const request of [await page.request(), await page.request()]) request.answer('', { status: 404 });
    await oneEvent(list, 'gransamarbete-error');
    expect(states(list)).to.deep.equal(['failed']);
    await nextTask();
    expect(told).to.have.length(2);
    expect(page.takeWarnings()).to.have.length(2);
  });
});

describe('pages of a feed', () => {
  it('are shown as they come', async () => {
    const list = await placeList({ src: newAddress() });
    const next = newAddress();
    (await page.request()).answer({ ...alfa(), next_url: next });
    expect((await oneEvent(list, 'gransamarbete-load')).detail).to.include({ shown: 1, complete: false });
    const request = await page.request();
    expect(request.url).to.equal(next);
    request.answer(beta());
    expect((await oneEvent(list, 'gransamarbete-load')).detail).to.include({ shown: 2, complete: true });
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta']);
  });

  it('stay when a later one fails, and the list says so', async () => {
    const list = await placeList({ src: newAddress() });
    const next = newAddress();
    (await page.request()).answer({ ...alfa(), next_url: next });
    const failure = oneEvent(list, 'gransamarbete-error');
    (await page.request()).answer('{');
    expect((await failure).detail).to.include({ reason: 'json', src: next });
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(text(part(list, 'partial'))).to.contain(next.replace('https://', ''));
    expect(page.takeWarnings()).to.have.length(1);
  });
});

it('drops the answer to a question that is no longer asked', async () => {
  const list = await placeList({ src: newAddress() });
  const slow = await page.request();
  const told = details(list, 'gransamarbete-load');
  list.src = newAddress();
  (await page.request()).answer(beta());
  await oneEvent(list, 'gransamarbete-load');
  slow.answer(alfa());
  await nextTask();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta']);
  expect(told).to.have.length(1);
});

it('drops a failure that is no longer of interest', async () => {
  const list = await placeList({ src: newAddress() });
  const slow = await page.request();
  const told = details(list, 'gransamarbete-error');
  list.feed = beta();
  slow.answer('', { status: 404 });
  await nextTask();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta']);
  expect(told).to.deep.equal([]);
});

it('asks once for all lists of a document', async () => {
  const src = newAddress();
  const [one, other] = [await placeList({ src }), await placeList({ src })];
  const both = Promise.all([one, other].map((list) => oneEvent(list, 'gransamarbete-load')));
  (await page.request()).answer(alfa());
  await both;
  const late = await placeList({ src });
  if (states(late)[0] !== 'ready') await oneEvent(late, 'gransamarbete-load');
  expect([one, other, late].map(titles)).to.deep.equal([['Alfa'], ['Alfa'], ['Alfa']]);
  expect(page.requests).to.have.length(1);
});

it('keeps what it shows, and asks for nothing, when it is moved in the document', async () => {
  const list = await placeList({ src: newAddress() });
  const told = details(list, 'gransamarbete-load');
  const load = oneEvent(list, 'gransamarbete-load');
  const otherPlace = document.createElement('div');
  list.after(otherPlace);
  otherPlace.append(list);
  (await page.request()).answer(filterFeed());
  await load;
  await click(list, areaBox(list, 'PO1'));
  const cards = parts(list, 'card');
  otherPlace.before(list);
  await list.updateComplete;
  await nextTask();
  expectSame(parts(list, 'card'), cards);
  expect(areaBox(list, 'PO1').checked).to.be.true;
  expect(list.query.areas).to.deep.equal(['PO1']);
  expect(page.requests).to.have.length(1);
  expect(told).to.have.length(1);
  otherPlace.remove();
});

describe('the property feed', () => {
  it('wins over src, whichever comes first', async () => {
    const list = await listOf(alfa(), { src: newAddress() });
    expect(titles(list)).to.deep.equal(['Alfa']);
    list.src = newAddress();
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(page.requests).to.deep.equal([]);
  });

  it('gives way to src when it is taken away', async () => {
    const list = await listOf(alfa(), { src: newAddress() });
    list.feed = undefined;
    (await page.request()).answer(beta());
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Beta']);
  });

  it('says how much is shown, once', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('gransamarbete-load', listen);
    await listOf(alfa());
    await nextTask();
    document.removeEventListener('gransamarbete-load', listen);
    expect(told).to.deep.equal([{ shown: 1, total: 1, problems: 0, complete: true }]);
  });
});
