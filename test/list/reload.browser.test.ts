import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { details, holdPage, newAddress, text } from '../helpers/pages.js';
import { listOf, makeList, part, parts, placeList, states, titles } from './harness.js';

const page = holdPage();

async function shownList() {
  const list = await placeList({ src: newAddress() });
  (await page.request()).answer(feedOf([project('Alfa')]));
  await oneEvent(list, 'gransamarbete-load');
  return list;
}

it('asks the server past the cache, and keeps the list until the new one has come', async () => {
  const list = await shownList();
  const reloaded = list.reload();
  const request = await page.request();
  await list.updateComplete;
  expect(request.init.cache).to.equal('reload');
  expect(request.url).to.equal(list.src);
  expect(titles(list)).to.deep.equal(['Alfa']);
  expect(states(list)).to.deep.equal(['ready']);
  request.answer(feedOf([project('Beta')]));
  expect(await reloaded).to.equal(undefined);
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta']);
});

it('keeps the list when it fails, says so, and never rejects', async () => {
  const list = await shownList();
  const told = details(list, 'gransamarbete-error');
  const loaded = details(list, 'gransamarbete-load');
  const reloaded = list.reload();
  (await page.request()).answer('', { status: 404 });
  expect(await reloaded).to.equal(undefined);
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Alfa']);
  expect(states(list)).to.deep.equal(['ready']);
  expect(text(part(list, 'partial'))).to.contain(list.src!.replace('https://', ''));
  expect(told).to.deep.equal([{ reason: 'status', src: list.src, status: 404 }]);
  expect(loaded).to.deep.equal([]);
  expect(page.takeWarnings()).to.have.length(1);

  const again = list.reload();
  (await page.request()).answer(feedOf([project('Beta')]));
  await again;
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta']);
  expect(parts(list, 'partial')).to.deep.equal([]);
});

it('never rejects without a feed, without a document, or with a feed that was handed over', async () => {
  expect(await makeList().reload()).to.equal(undefined);
  const list = await listOf(feedOf([project('Alfa')]));
  expect(await list.reload()).to.equal(undefined);
  expect(titles(list)).to.deep.equal(['Alfa']);
  expect(page.requests).to.deep.equal([]);
});

it('lets only the newest of two reloads write', async () => {
  const list = await shownList();
  const both = [list.reload(), list.reload()];
  const [first, second] = [await page.request(), await page.request()];
  second.answer(feedOf([project('Ny')]));
  await both[1];
  first.answer(feedOf([project('Gammal')]));
  await both[0];
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Ny']);
});
