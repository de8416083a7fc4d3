import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, filterFeed, project } from '../helpers/element-feeds.js';
import { expectSame, details, holdPage, newAddress, nextTask, recordMutations, text } from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import { announcement, areaBox, choosePlace, click, endedBox, listOf, part, placeList, search } from './harness.js';

const page = holdPage();

/** What is announced: the text of the live region after each change of it. */
function announcements(list: HTMLElement): () => string[] {
  const region = announcement(list);
  const changes = recordMutations(region);
  return () => (changes().length ? [text(region)] : []);
}

it('is there and empty from the first moment, and stays the same for life', async () => {
  const list = await placeList({ src: newAddress() });
  const region = announcement(list);
  expect(list.shadowRoot!.querySelectorAll('[role=status]')).to.have.length(1);
  expect(region.textContent).to.equal('');
  const request = await page.request();
  request.answer('', { status: 404 });
  await oneEvent(list, 'gransamarbete-error');
  page.takeWarnings();
  expectSame([announcement(list)], [region]);
  await click(list, part(list, 'retry'));
  (await page.request()).answer(filterFeed());
  await oneEvent(list, 'gransamarbete-load');
  await click(list, areaBox(list, 'PO2'));
  list.lang = 'nb';
  await nextTask();
  list.feed = feedOf([]);
  await list.updateComplete;
  expectSame([announcement(list)], [region]);
  expect(list.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.length(1);
});

it('says nothing of what the page does', async () => {
  const list = await listOf(filterFeed(), { selected: 'PO1' });
  const said = announcements(list);
  list.areas = 'PO1';
  list.setAttribute('selected', 'PO2');
  list.lang = 'nn';
  await nextTask();
  await list.reload();
  await list.updateComplete;
  expect(said()).to.deep.equal([]);
  expect(announcement(list).textContent).to.equal('');
});

// A region that is not rendered while it is empty is no region yet: its first text would go unheard.
it('is heard by those who listen, from the first text on', async () => {
  const list = await listOf(filterFeed());
  const region = announcement(list);
  const { display, visibility } = getComputedStyle(region);
  expect(display).to.not.equal('none');
  expect(visibility).to.equal('visible');
  expect(region.closest('[aria-hidden], [hidden]')).to.not.exist;
});

it('says the result of each choice once', async () => {
  const list = await listOf(filterFeed());
  const said = announcements(list);
  const steps: [() => Promise<void>, string][] = [
    [() => click(list, areaBox(list, 'PO2')), 'Visar 3 av 5 samarbeten'],
    [() => click(list, endedBox(list)), 'Visar 3 av 7 samarbeten'],
    [() => choosePlace(list, 'Arvika'), 'Visar 1 av 7 samarbeten'],
    [() => click(list, part(list, 'clear')), 'Visar 5 av 5 samarbeten'],
  ];
  for (const [step, words] of steps) {
    await step();
    await nextTask();
    expect(said()).to.deep.equal([words]);
  }
});

it('changes once for each choice, so that nothing is said twice', async () => {
  const list = await listOf(filterFeed());
  const changes = recordMutations(announcement(list));
  await click(list, areaBox(list, 'PO2'));
  await nextTask();
  const added = changes().flatMap(({ addedNodes }) => [...addedNodes]);
  expect(added.map(text)).to.deep.equal(['Visar 3 av 5 samarbeten']);
});

it('says it again when the result is the same as before', async () => {
  const feed = feedOf([project('Alfa', { focusArea: ['PO1', 'PO2'] }), project('Beta')]);
  const list = await listOf(feed);
  await click(list, areaBox(list, 'PO1'));
  const before = announcement(list).textContent;
  const said = announcements(list);
  await click(list, areaBox(list, 'PO2'));
  expect(said()).to.deep.equal(['Visar 1 av 2 samarbeten']);
  expect(announcement(list).textContent).to.not.equal(before);
});

describe('while the visitor writes', () => {
  it('is quiet, and speaks once after a pause of half a second', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listOf(filterFeed());
    const said = announcements(list);
    const told = details(list, 'gransamarbete-filter');
    for (const words of ['s', 'sk', 'sko', 'skog']) {
      await search(list, words);
      clock.pass(499);
    }
    expect(said()).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(said()).to.deep.equal(['Visar 3 av 5 samarbeten']);
    expect(told).to.deep.equal([{ areas: [], places: [], search: 'skog', ended: false, shown: 3, total: 5 }]);
    clock.pass(10_000);
    expect(said()).to.deep.equal([]);
    expect(told).to.have.length(1);
  });

  it('says a choice at once, and no more of the writing', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listOf(filterFeed());
    const said = announcements(list);
    const told = details(list, 'gransamarbete-filter');
    await search(list, 'skog');
    await click(list, areaBox(list, 'PO1'));
    expect(said()).to.deep.equal(['Visar 2 av 5 samarbeten']);
    clock.pass(10_000);
    expect(said()).to.deep.equal([]);
    expect(told).to.have.length(1);
  });

  it('says nothing more when the list has gone', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listOf(filterFeed());
    const told = details(list, 'gransamarbete-filter');
    await search(list, 'skog');
    list.remove();
    clock.pass(10_000);
    expect(told).to.deep.equal([]);
    expect(clock.pending).to.equal(0);
  });
});
