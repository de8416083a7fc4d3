import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import { listOf, texts, titles } from './harness.js';

holdPage();

const hour = 3_600_000;

/** Over, and under way, from 24 November on. */
const feed = () =>
  feedOf([
    project('Slutar', { period: { start: '2024-01-01', end: '2026-11-23' } }),
    project('Börjar', { period: { start: '2026-11-24', end: '2028-01-01' } }),
  ]);
const before = ['Pågår', 'Startar november 2026'];
const after = ['Avslutat november 2026', 'Pågår'];

it('changes at midnight in Sweden and Norway, not before', async () => {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const list = await listOf(feed(), { ended: 'show' });
  expect(texts(list, 'card-status')).to.deep.equal(before);
  clock.pass(11 * hour - 1);
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(before);
  clock.pass(1);
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(after);
});

it('changes at midnight in summer, too, an hour earlier by the clock of the world', async () => {
  const clock = new HeldClock('2026-06-30T21:59:00Z');
  const list = await listOf(feedOf([project('Alfa', { period: { end: '2026-06' } })]), { ended: 'show' });
  expect(texts(list, 'card-status')).to.deep.equal(['Pågår']);
  clock.pass(60_000);
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(['Avslutat juni 2026']);
});

it('hides what has ended, as at the start', async () => {
  const clock = new HeldClock('2026-11-23T22:59:59Z');
  const list = await listOf(feed());
  expect(titles(list)).to.deep.equal(['Slutar', 'Börjar']);
  clock.pass(1000);
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Börjar']);
});

it('changes when a page wakes that slept through midnight', async () => {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const list = await listOf(feed(), { ended: 'show' });
  clock.sleep(20 * hour);
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(before);
  document.dispatchEvent(new Event('visibilitychange'));
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(after);
});

it('changes when a list comes back into the document', async () => {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const list = await listOf(feed(), { ended: 'show' });
  const parent = list.parentElement!;
  list.remove();
  clock.sleep(20 * hour);
  parent.append(list);
  await list.updateComplete;
  expect(texts(list, 'card-status')).to.deep.equal(after);
});

it('waits for nothing when the list has gone', async () => {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const list = await listOf(feed(), { ended: 'show' });
  expect(clock.pending).to.equal(1);
  list.remove();
  expect(clock.pending).to.equal(0);
  clock.sleep(20 * hour);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(clock.pending).to.equal(0);
});
