import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { listOf, search, texts, titles } from '../list/harness.js';

holdPage();

const feed = () => feedOf([project('Reiselivet', {}, { language: 'nb' }), project('Hållbara bedrifter')]);
const copies: number[] = [];
/** Loads the script once more: a module with another address is another copy. */
const load = () => import(/* @vite-ignore */ `../../src/extras/dictionary/main.ts?copy=${copies.push(0)}`);

it('without the script a list finds no other words, with it at once, whenever the script comes', async () => {
  const list = await listOf(feed());
  await search(list, 'besöksnäring');
  expect(titles(list)).to.deep.equal([]);
  await load();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Reiselivet']);
  expect(texts(list, 'card-match').join()).to.match(/^Träff på norskt bokmål \(sv → nb\)$/i);
});

it('every list that comes later has them, with several copies of the script too', async () => {
  await load();
  const [swedish, norwegian] = [await listOf(feed()), await listOf(feed(), { lang: 'nb' })];
  for (const list of [swedish, norwegian]) {
    await search(list, 'bærekraftige företag');
    expect(titles(list)).to.deep.equal(['Hållbara bedrifter']);
  }
});

it('a list that is moved keeps them, and what is written as it stands is told of no language', async () => {
  await load();
  const list = await listOf(feed());
  const place = list.parentElement!;
  list.remove();
  place.append(list);
  await search(list, 'reiselivet');
  expect(titles(list)).to.deep.equal(['Reiselivet']);
  expect(texts(list, 'card-match')).to.deep.equal([]);
  await search(list, 'besöksnär');
  expect(titles(list)).to.deep.equal(['Reiselivet']);
});
