import { expect, oneEvent } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage, newAddress, nextTask } from '../helpers/pages.js';
import { makeList, states, titles } from './harness.js';

const page = holdPage();
const feed = feedOf([project('Alfa')]);
const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  scrollTo(0, 0);
});

/** Puts a list so many pixels below what the visitor sees. */
async function placeBelow(distance: number, attributes: Record<string, string>): Promise<GransamarbeteList> {
  const place = document.createElement('div');
  const top = document.documentElement.clientHeight + distance;
  Object.assign(place.style, { position: 'absolute', top: `${top}px`, left: '0', height: '3000px' });
  const list = makeList({ src: newAddress(), ...attributes }, '<p>Samarbeten: se regionens sida.</p>');
  place.append(list);
  document.body.append(place);
  places.push(place);
  await list.updateComplete;
  return list;
}

/** When the browser has told all observers of an element where it is now. */
async function observed(element: Element): Promise<void> {
  for (let time = 0; time < 2; time++) {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element);
    });
    await nextTask();
  }
}

const lazy = { loading: 'lazy' };

describe('loading="lazy"', () => {
  it('asks for nothing as long as the list is more than 400 pixels away, and shows the fallback', async () => {
    const list = await placeBelow(402, lazy);
    await observed(list);
    expect(page.requests).to.deep.equal([]);
    expect(states(list)).to.deep.equal(['loading']);
    expect(list.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('asks when the list is within 400 pixels', async () => {
    const list = await placeBelow(398, lazy);
    expect((await page.request()).url).to.equal(list.src);
  });

  it('asks once when the visitor comes near, and shows the list; going away and coming back changes nothing', async () => {
    const list = await placeBelow(2000, lazy);
    await observed(list);
    expect(page.requests).to.deep.equal([]);
    scrollBy(0, 1610);
    (await page.request()).answer(feed);
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa']);
    for (const top of [0, 1900, 0]) {
      scrollTo(0, top);
      await observed(list);
    }
    expect(page.requests).to.have.length(1);
    expect(states(list)).to.deep.equal(['ready']);
  });

  it('asks for a list that is moved near later', async () => {
    const list = await placeBelow(5000, lazy);
    await observed(list);
    expect(page.requests).to.deep.equal([]);
    const near = document.createElement('div');
    document.body.prepend(near);
    places.push(near);
    near.append(list);
    expect((await page.request()).url).to.equal(list.src);
    expect(page.requests).to.have.length(1);
  });

  it('asks for a list in a box that scrolls when it is in sight: the distance is one of the window', async () => {
    const list = await placeBelow(5000, lazy);
    const box = document.createElement('div');
    Object.assign(box.style, { height: '200px', overflow: 'auto' });
    box.innerHTML = '<div style="height: 300px"></div>';
    document.body.prepend(box);
    places.push(box);
    box.append(list);
    await observed(list);
    expect(page.requests).to.deep.equal([]);
    box.scrollTop = 200;
    expect((await page.request()).url).to.equal(list.src);
  });

  it('asks when a list that was not drawn is', async () => {
    const list = await placeBelow(0, lazy);
    list.hidden = true;
    await observed(list.parentElement!);
    // It may have been told of the place where the list stood before it was hidden.
    const early = page.requests.length;
    list.hidden = false;
    await page.request();
    expect(page.requests).to.have.length(Math.max(1, early));
  });

  it('waits for another feed in the same way, and never asks for the one before', async () => {
    const list = await placeBelow(3000, lazy);
    await observed(list);
    const later = newAddress();
    list.src = later;
    await list.updateComplete;
    await observed(list);
    expect(page.requests).to.deep.equal([]);
    list.scrollIntoView();
    expect((await page.request()).url).to.equal(later);
    await observed(list);
    expect(page.requests).to.have.length(1);
  });

  it('does not keep a feed waiting that was handed over', async () => {
    const list = await placeBelow(3000, lazy);
    list.feed = feed;
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(page.requests).to.deep.equal([]);
  });

  it('does not keep reload() waiting, and asks no second time when the visitor comes', async () => {
    const list = await placeBelow(3000, lazy);
    const reloaded = list.reload();
    (await page.request()).answer(feed);
    await reloaded;
    await list.updateComplete;
    list.scrollIntoView();
    await observed(list);
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(page.requests).to.have.length(1);
  });
});

describe('any other loading', () => {
  for (const attributes of [{}, { loading: 'eager' }])
    it(`asks at once, however far away the list is: ${JSON.stringify(attributes)}`, async () => {
      const list = await placeBelow(50_000, attributes);
      expect((await page.request()).url).to.equal(list.src);
    });

  it('that is a mistake asks at once, and is warned of', async () => {
    await placeBelow(50_000, { loading: 'later' });
    await page.request();
    expect(page.takeWarnings().join()).to.contain('loading="later" is not eager lazy');
  });
});
