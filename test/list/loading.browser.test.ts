import { expect, oneEvent } from '@open-wc/testing';
import { details, holdPage, newAddress, nextTask, text } from '../helpers/pages.js';
import { feedOf, project } from '../helpers/element-feeds.js';
import { announcement, part, parts, placeList, states, titles } from './harness.js';

const page = holdPage();
const fallback = '<p id="fallback">Samarbeten: se regionens sida.</p>';

const isShown = (element: Element) => element.getBoundingClientRect().height > 0;
const shownFallback = (list: Element) => isShown(list.querySelector('#fallback')!);

describe('while it loads', () => {
  it('says so, and shows the fallback', async () => {
    const list = await placeList({ src: newAddress() }, fallback);
    expect(text(part(list, 'loading'))).to.equal('Hämtar samarbeten …');
    expect(shownFallback(list)).to.be.true;
    expect(states(list)).to.deep.equal(['loading']);
    expect(parts(list, 'toolbar')).to.deep.equal([]);
    expect(list.shadowRoot!.querySelector('[aria-busy=true]')).to.exist;
  });

  it('shows the list instead when it has come', async () => {
    const src = newAddress();
    const list = await placeList({ src }, fallback);
    const told = details(list, 'gransamarbete-load');
    (await page.request()).answer(feedOf([project('Alfa'), project('Beta')]));
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta']);
    expect(shownFallback(list)).to.be.false;
    expect(parts(list, 'loading')).to.deep.equal([]);
    expect(states(list)).to.deep.equal(['ready']);
    expect(list.shadowRoot!.querySelector('[aria-busy=true]')).to.not.exist;
    expect(told).to.deep.equal([{ shown: 2, total: 2, problems: 0, complete: true }]);
  });

  it('lets its events out of every shadow root, typed by name', async () => {
    const list = await placeList({ src: newAddress() });
    const event = oneEvent(document, 'gransamarbete-load');
    (await page.request()).answer(feedOf([project('Alfa')]));
    const { bubbles, composed, cancelable } = await event;
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
    expect(announcement(list).textContent).to.equal('');
  });

  it('asks once, without credentials and without telling who asks', async () => {
    const src = newAddress();
    await placeList({ src });
    const { url, init } = await page.request();
    expect(url).to.equal(src);
    const { credentials, referrerPolicy, cache } = init;
    expect([credentials, referrerPolicy, cache]).to.deep.equal(['omit', 'no-referrer', 'default']);
    expect(page.requests).to.have.length(1);
  });
});

describe('where the feed comes from', () => {
  it('is the address that the page itself points at, when there is no src', async () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/feed+json', href: newAddress() });
    document.head.append(link);
    const list = await placeList();
    const request = await page.request();
    link.remove();
    expect(request.url).to.equal(link.href);
    request.answer(feedOf([project('Alfa')]));
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa']);
  });

  it('is an address relative to the page', async () => {
    await placeList({ src: `./relative-feed.json?${Math.random()}` });
    expect((await page.request()).url).to.match(/^http:\/\/.*\/relative-feed\.json/);
  });

  it('is missed with one warning, and nothing is asked', async () => {
    const list = await placeList({}, fallback);
    list.requestUpdate();
    await list.updateComplete;
    list.remove();
    document.body.append(list);
    await nextTask();
    list.remove();
    expect(page.takeWarnings()).to.have.length(1);
    expect(page.requests).to.deep.equal([]);
  });

  it('is warned of once when it is no address', async () => {
    await placeList({ src: 'http://[' });
    const warnings = page.takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('http://[');
    expect(page.requests).to.deep.equal([]);
  });

  it('may change', async () => {
    const list = await placeList({ src: newAddress() });
    (await page.request()).answer(feedOf([project('Alfa')]));
    await oneEvent(list, 'gransamarbete-load');
    list.src = newAddress();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['loading']);
    (await page.request()).answer(feedOf([project('Beta')]));
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Beta']);
  });
});

it('says that a feed without items is empty', async () => {
  const list = await placeList({ src: newAddress() }, fallback);
  (await page.request()).answer(feedOf([]));
  await oneEvent(list, 'gransamarbete-load');
  expect(text(part(list, 'empty'))).to.equal('Just nu finns inga samarbeten att visa.');
  expect(states(list)).to.deep.equal(['ready', 'empty']);
  expect(shownFallback(list)).to.be.false;
  expect([parts(list, 'toolbar'), parts(list, 'status'), parts(list, 'clear')]).to.deep.equal([[], [], []]);
});

it('warns once of the problems in a feed, and counts them', async () => {
  const list = await placeList({ src: newAddress() });
  const told = details(list, 'gransamarbete-load');
  (await page.request()).answer(feedOf([project('Alfa', { period: { start: '2027-02-31' } }), { title: 'utan id' }]));
  await oneEvent(list, 'gransamarbete-load');
  expect(titles(list)).to.deep.equal(['Alfa']);
  expect(page.takeWarnings()).to.have.length(1);
  expect(told).to.deep.equal([{ shown: 1, total: 1, problems: 2, complete: true }]);
});
