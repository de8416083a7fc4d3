import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { feedOf, institution, project } from '../helpers/element-feeds.js';
import { expectFocus, focused, holdPage, nextTask, text } from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import { shiftTab, space } from './keys.js';
import { announcement, areaBox, control, endedBox, listOf, part, parts, searchField, titles } from './harness.js';

holdPage();

const walkFeed = () =>
  feedOf([
    project('Alfa', { focusArea: ['PO1'], places: [{ name: 'Arvika' }] }, { url: 'https://projekt.example/a' }),
    project('Beta', { focusArea: ['PO2'], places: [{ name: 'Ørje' }] }),
    project('Gamma', { focusArea: ['PO2'] }, { url: 'https://projekt.example/g' }),
    project('Över', { focusArea: ['PO2'], period: { end: '2020' } }),
    institution('Rådet', { url: 'https://radet.example/' }),
  ]);

const nameOf = (element: Element | null): string =>
  element?.getAttribute('part') ?? element?.getAttribute('name') ?? element?.localName ?? '';

/** Puts the focus before the list, so that the next Tab enters it. */
function before(list: GransamarbeteList): void {
  const start = list.querySelector<HTMLElement>('#start')!;
  start.focus();
}

async function place(attributes: Record<string, string> = {}) {
  const list = await listOf(walkFeed(), attributes, '<button id="start" slot="heading">Start</button>');
  await list.shadowRoot!.querySelector('page-feedback')?.updateComplete;
  before(list);
  return list;
}

/** Where Tab stops, in order. */
const stops = [
  'search-input',
  'select',
  'area-input',
  'area-input',
  'input',
  'card-link',
  'more',
  'card-link',
  'summary',
  'answer answer-yes',
  'answer answer-no',
];

it('is walked with Tab in the order in which it is read, and back', async () => {
  const list = await place({ 'page-size': '2', feedback: 'https://svar.example/votes' });
  const walked: string[] = [];
  while (walked.length < stops.length) {
    await sendKeys({ press: 'Tab' });
    walked.push(nameOf(focused()));
  }
  expect(walked).to.deep.equal(stops);
  const back: string[] = [];
  while (back.length < stops.length) {
    back.push(nameOf(focused()));
    await shiftTab();
  }
  expect(back).to.deep.equal([...stops].reverse());
  expectFocus(list.querySelector('#start'));
});

it('shows where the focus is', async () => {
  await place({ 'page-size': '2' });
  const seen: string[] = [];
  while (seen.at(-1) !== 'summary') {
    await sendKeys({ press: 'Tab' });
    const element = focused() as HTMLInputElement;
    seen.push(nameOf(element));
    const rings = [element, element.closest('label')].filter(Boolean).map((ring) => getComputedStyle(ring!));
    const widths = rings.map(({ outlineStyle, outlineWidth }) =>
      outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    );
    expect(Math.max(...widths), nameOf(element)).to.be.at.least(2);
  }
  expect(seen).to.deep.equal(stops.slice(0, seen.length));
});

it('ticks with the space bar, and keeps the focus there', async () => {
  const list = await place();
  areaBox(list, 'PO2').focus();
  await space();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Rådet']);
  expectFocus(areaBox(list, 'PO2'));
  endedBox(list).focus();
  await space();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Över', 'Rådet']);
});

it('searches as one writes, loses no letter, and stays on the page on Enter', async () => {
  const list = await place();
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  searchField(list).focus();
  const here = location.href;
  await sendKeys({ type: 'gamma' });
  await list.updateComplete;
  expect(searchField(list).value).to.equal('gamma');
  expect(titles(list)).to.deep.equal(['Gamma']);
  await sendKeys({ press: 'Enter' });
  await nextTask();
  expect(location.href).to.equal(here);
  expectFocus(searchField(list));
  expect(announcement(list).textContent).to.equal('');
  clock.pass(500);
  expect(text(announcement(list))).to.equal('Visar 1 av 4 samarbeten');
});

for (const [name, key] of [
  ['Enter', 'Enter'],
  ['the space bar', ' '],
] as const)
  it(`shows more with ${name}, and goes on at the first new card`, async () => {
    const list = await place({ 'page-size': '2' });
    part(list, 'more').focus();
    await sendKeys({ press: key });
    await list.updateComplete;
    await nextTask();
    expectFocus(parts(list, 'card-link')[1]);
    expect(text(focused())).to.equal('Gamma');
  });

it('opens “Om Interreg”', async () => {
  const list = await place();
  control(list, 'summary').focus();
  await sendKeys({ press: 'Enter' });
  expect((part(list, 'about') as HTMLDetailsElement).open).to.be.true;
});

it('never leaves the focus on the page itself after an action', async () => {
  const list = await place();
  for (const words of ['gamma', 'finns inte']) {
    searchField(list).focus();
    await sendKeys({ type: words });
    await list.updateComplete;
    part(list, 'clear').focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(titles(list)).to.have.length(4);
    expect(list.shadowRoot!.contains(focused()), words).to.be.true;
  }
});
