import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, plain } from '../helpers/element-feeds.js';
import { holdPage, newAddress } from '../helpers/pages.js';
import { listOf, part, parts, placeList, search, texts, titles } from './harness.js';

const page = holdPage();

const plainFeed = () =>
  feedOf([
    plain('Första', { content_html: '<p>Ett &amp; <b>två</b></p><p>tre</p><script>window.ran = true</script>' }),
    plain('Andra', { url: 'https://blogg.example/2', tags: ['PO1'] }),
    { id: '3', content_text: 'En post utan titel.' },
    { id: 'https://blogg.example/4', external_url: 'https://annan.example/' },
  ]);

it('shows any JSON Feed: one section without heading, no area filter, nothing about Interreg', async () => {
  const list = await listOf(plainFeed());
  expect(parts(list, 'section')).to.have.length(1);
  expect(titles(list)).to.deep.equal(['Första', 'Andra', 'En post utan titel.', 'https://annan.example/']);
  for (const name of ['section-title', 'areas', 'places', 'about', 'card-area', 'card-status', 'card-period'])
    expect(parts(list, name), name).to.deep.equal([]);
  expect(texts(list, 'status')).to.deep.equal(['Visar 4 av 4 samarbeten']);
});

it('reads HTML as text, and runs none of it', async () => {
  const list = await listOf(plainFeed());
  expect(part(list, 'card-text').textContent).to.equal('Ett & två\ntre');
  expect(part(list, 'card-text').children).to.have.length(0);
  expect('ran' in window).to.be.false;
});

it('reads HTML as text in a feed from the network, too', async () => {
  const list = await placeList({ src: newAddress() });
  (await page.request()).answer(plainFeed());
  await oneEvent(list, 'gransamarbete-load');
  expect(part(list, 'card-text').textContent).to.equal('Ett & två\ntre');
});

it('can be searched', async () => {
  const list = await listOf(plainFeed());
  await search(list, 'tva');
  expect(titles(list)).to.deep.equal(['Första']);
});
