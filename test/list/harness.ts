import { fixture, html } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import '../../src/define.js';
import { text } from '../helpers/pages.js';

type Attributes = Readonly<Record<string, string>>;

/** A list that is not in the document yet. */
export function makeList(attributes: Attributes = {}, content = ''): GransamarbeteList {
  const list = document.createElement('gransamarbete-list');
  for (const [name, value] of Object.entries({ lang: 'sv', ...attributes })) list.setAttribute(name, value);
  list.innerHTML = content;
  return list;
}

/** A list in the document, as soon as it shows something. */
export function placeList(attributes: Attributes = {}, content = ''): Promise<GransamarbeteList> {
  return place(makeList(attributes, content));
}

/** Puts a list into the document and waits until it shows something. */
export function place(list: GransamarbeteList): Promise<GransamarbeteList> {
  return fixture<GransamarbeteList>(html`${list}`);
}

/** A list that shows a feed without asking the network. */
export async function listOf(feed: unknown, attributes: Attributes = {}, content = ''): Promise<GransamarbeteList> {
  const list = makeList(attributes, content);
  list.feed = feed;
  await place(list);
  await list.updateComplete;
  return list;
}

export const parts = (list: HTMLElement, name: string): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first element with a part; fails the test when there is none. */
export function part(list: HTMLElement, name: string): HTMLElement {
  const [element] = parts(list, name);
  if (!element) throw new Error(`no part "${name}"`);
  return element;
}

export const texts = (list: HTMLElement, name: string): string[] => parts(list, name).map(text);

/** Titles of the cards that are there. */
export const titles = (list: HTMLElement): string[] => texts(list, 'card-title');

/** The words of a description list: its terms and what they stand for, in order. */
export const terms = (element: HTMLElement): string[] => [...element.querySelectorAll('dt, dd')].map(text);

/** The element in the shadow root that carries the language of the list. */
export const wrapper = (list: HTMLElement): HTMLElement => control(list, '[lang]');

/** What a selector finds in the list; fails the test when it finds nothing. */
export function control(list: HTMLElement, selector: string): HTMLElement {
  const element = list.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

export const areaBox = (list: HTMLElement, code: string) =>
  control(list, `[name=area][value="${code}"]`) as HTMLInputElement;
export const endedBox = (list: HTMLElement) => control(list, '[part=ended] input') as HTMLInputElement;
export const searchField = (list: HTMLElement) => control(list, '[type=search]') as HTMLInputElement;
export const placeField = (list: HTMLElement) => control(list, 'select') as HTMLSelectElement;

/** Clicks, and waits for what comes of it. */
export async function click(list: GransamarbeteList, target: HTMLElement): Promise<void> {
  target.click();
  await list.updateComplete;
}

/** Writes a text into the search field, as typing its last letter does. */
export async function search(list: GransamarbeteList, words: string): Promise<void> {
  const field = searchField(list);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await list.updateComplete;
}

export async function choosePlace(list: GransamarbeteList, name: string): Promise<void> {
  const field = placeField(list);
  field.value = name;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

/** The live region. */
export const announcement = (list: HTMLElement) => control(list, '[role=status]');

/** Which of its states an element is in. */
export const statesOf = (element: Element, ...names: string[]): string[] =>
  names.filter((name) => element.matches(`:state(${name})`));

export const states = (list: HTMLElement): string[] => statesOf(list, 'loading', 'ready', 'failed', 'empty');
