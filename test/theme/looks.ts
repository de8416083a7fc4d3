import { fixture, html, nextFrame } from '@open-wc/testing';
import { converter, differenceEuclidean, parse, wcagContrast, type Color } from 'culori';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import '../../src/define.js';
import { ended, feedOf, fullProject, institution, project } from '../helpers/element-feeds.js';

const toRgb = converter('rgb');
const differenceRgb = differenceEuclidean('rgb');

/** A colour as a browser computes it, in whatever notation. */
export function color(text: string): Color {
  const parsed = parse(text);
  if (!parsed) throw new Error(`"${text}" is no colour`);
  return toRgb(parsed);
}

export const contrast = (one: string, other: string): number => wcagContrast(color(one), color(other));

/** Whether two colours are the same, but for the rounding of a browser's way to another notation and back. */
export const isSame = (one: string, other: string): boolean => differenceRgb(color(one), color(other)) < 0.01;

/** A list with the vote at its end, in a part of the page that a test can dress. */
export async function placeList(page = html``, style = ''): Promise<{ around: HTMLElement; list: GransamarbeteList }> {
  const feed = feedOf([
    fullProject(),
    project('Smart', { focusArea: ['PO1'] }),
    project('Social', { focusArea: ['PO4'], period: ended }),
    institution('Gränsrådet', { url: 'https://radet.example/' }),
  ]);
  const around = await fixture<HTMLElement>(
    html`<div style=${style}>
      ${page}<gransamarbete-list lang="sv" feedback="https://svar.example/votes" .feed=${feed}></gransamarbete-list>
    </div>`,
  );
  const list = around.querySelector('gransamarbete-list')!;
  await list.updateComplete;
  list.shadowRoot!.querySelector<HTMLInputElement>('[part=ended] input')!.click();
  await list.updateComplete;
  return { around, list };
}

export const partOf = (list: Element, selector: string): HTMLElement => {
  const found = list.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is "${selector}"`);
  return found;
};

export const colorOf = (list: Element, selector: string): string => getComputedStyle(partOf(list, selector)).color;

/** What is behind a part: its own background on that of the toolbar or card around it, on that of the page. */
export function behind(element: Element, page: string): string {
  const layers: Color[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) {
    layers.push(color(getComputedStyle(one).backgroundColor));
  }
  let { r, g, b } = toRgb(color(page));
  for (const layer of layers.reverse()) {
    const { alpha = 1, ...over } = toRgb(layer);
    [r, g, b] = [over.r * alpha + r * (1 - alpha), over.g * alpha + g * (1 - alpha), over.b * alpha + b * (1 - alpha)];
  }
  return `rgb(${[r, g, b].map((value) => value * 255).join(' ')})`;
}

/** Lets the page have styles until the test is over; gives a way to take them off earlier. */
export function wear(css: string): () => void {
  const style = document.createElement('style');
  style.className = 'worn';
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** The page as it was before a test dressed it. */
export function undress(): void {
  for (const style of document.querySelectorAll('style.worn')) style.remove();
  for (const element of [document.documentElement, document.body])
    for (const name of ['class', 'style', 'dir']) element.removeAttribute(name);
}

/** Waits, frame by frame, until something is so; two seconds are enough for everything that a page does by itself. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let frame = 0; frame < 120; frame++) {
    if (isSo()) return;
    await nextFrame();
  }
  throw new Error(`never ${what}`);
}

/** Waits as long as a page needs to show a change, and to do what follows from it. */
export async function settle(frames = 10): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await nextFrame();
}
