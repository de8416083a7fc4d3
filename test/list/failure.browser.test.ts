import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import {
  expectSame,
  details,
  expectFocus,
  holdPage,
  hurry,
  newAddress,
  nextTask,
  text,
  type HeldRequest,
} from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import { click, part, parts, placeList, states, titles } from './harness.js';

const page = holdPage();
const fallback = '<p id="fallback">Samarbeten: se regionens sida.</p>';
const failed = 'Samarbetena kunde inte hämtas just nu.';

/** How each reason comes about, and how often the feed is asked for. */
const reasons: Record<string, { fails: (request: HeldRequest) => void; requests?: number; status?: number }> = {
  network: { fails: (request) => request.fail(), requests: 3 },
  timeout: { fails: (request) => request.timeOut() },
  status: { fails: (request) => request.answer('', { status: 404 }), status: 404 },
  type: { fails: (request) => request.answer('<p>Logga in</p>', { headers: { 'content-type': 'text/html' } }) },
  json: { fails: (request) => request.answer('{"items": [') },
  feed: { fails: (request) => request.answer({ version: 'https://jsonfeed.org/version/1.1' }) },
  limit: { fails: (request) => request.answer(`"${'x'.repeat(8 * 2 ** 20)}"`) },
};

async function failedList() {
  const list = await placeList({ src: newAddress() }, fallback);
  const event = oneEvent(list, 'gransamarbete-error');
  (await page.request()).answer('', { status: 404 });
  await event;
  page.takeWarnings();
  return list;
}

describe('a feed that cannot be had', () => {
  for (const [reason, { fails, requests = 1, status }] of Object.entries(reasons))
    it(`says so when the reason is ${reason}, and shows the fallback`, async () => {
      hurry();
      const src = newAddress();
      const list = await placeList({ src }, fallback);
      const loaded = details(list, 'gransamarbete-load');
      const told = details(list, 'gransamarbete-error');
      const event = oneEvent(document, 'gransamarbete-error');
      for (let count = 0; count < requests; count++) fails(await page.request());
      const { bubbles, composed } = await event;
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(text(part(list, 'error').querySelector('p'))).to.equal(failed);
      expect(text(part(list, 'retry'))).to.equal('Försök igen');
      expect(list.querySelector('#fallback')!.getBoundingClientRect().height).to.be.above(0);
      expect(states(list)).to.deep.equal(['failed']);
      await nextTask();
      expect(told).to.deep.equal([{ reason, src, status }]);
      expect(loaded).to.deep.equal([]);
      expect(page.requests).to.have.length(requests);
      const warnings = page.takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(src);
    });

  it('is a failure, too, when it was handed over', async () => {
    const list = await placeList({ src: newAddress() }, fallback);
    const event = oneEvent(list, 'gransamarbete-error');
    list.feed = ['no feed'];
    expect((await event).detail).to.deep.equal({ reason: 'feed', src: '', status: undefined });
    expect(states(list)).to.deep.equal(['failed']);
    expect(page.takeWarnings()).to.have.length(1);
  });
});

describe('trying again', () => {
  it('makes one new request, past the cache, and shows the list', async () => {
    const list = await failedList();
    const retry = part(list, 'retry');
    await click(list, retry);
    expect(text(part(list, 'loading'))).to.equal('Hämtar samarbeten …');
    expect(states(list)).to.deep.equal(['loading']);
    await click(list, retry);
    const request = await page.request();
    expect(page.requests).to.have.length(2);
    expect(request.init.cache).to.equal('reload');
    request.answer(feedOf([project('Alfa')]));
    await oneEvent(list, 'gransamarbete-load');
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(parts(list, 'error')).to.deep.equal([]);
    expect(states(list)).to.deep.equal(['ready']);
  });

  it('keeps the focus on the same button while it tries and when it fails again', async () => {
    const list = await failedList();
    const retry = part(list, 'retry');
    retry.focus();
    await click(list, retry);
    expectFocus(retry);
    const event = oneEvent(list, 'gransamarbete-error');
    (await page.request()).answer('', { status: 404 });
    await event;
    expectFocus(retry);
    expectSame([part(list, 'retry')], [retry]);
    expect(text(part(list, 'error').querySelector('p'))).to.equal(failed);
  });

  it('takes the focus to the results when it works', async () => {
    const list = await failedList();
    part(list, 'retry').focus();
    await click(list, part(list, 'retry'));
    (await page.request()).answer(feedOf([project('Alfa')]));
    await oneEvent(list, 'gransamarbete-load');
    expectFocus(part(list, 'section-title'));
  });

  it('is kept from nobody by an earlier failure: another list asks anew', async () => {
    const list = await failedList();
    const other = await placeList({ src: list.src! });
    (await page.request()).answer(feedOf([project('Alfa')]));
    await oneEvent(other, 'gransamarbete-load');
    expect(titles(other)).to.deep.equal(['Alfa']);
    expect(states(list)).to.deep.equal(['failed']);
  });
});

it('keeps the text of a failure that came late', async () => {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const list = await placeList({ src: newAddress() }, fallback);
  const request = await page.request();
  clock.pass(7_000);
  const event = oneEvent(list, 'gransamarbete-error');
  request.answer('', { status: 410 });
  await event;
  clock.pass(60_000);
  await nextTask();
  expect(text(part(list, 'error').querySelector('p'))).to.equal(failed);
  expect(parts(list, 'loading')).to.deep.equal([]);
  expect(page.takeWarnings()).to.have.length(1);
});
