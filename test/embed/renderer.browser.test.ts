import { expect } from '@open-wc/testing';
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import '../../src/define.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { closeTestPages, openPage, order, orderFeed, until } from '../helpers/test-page.js';
import { areaBox, choosePlace, click, endedBox, part, search, statesOf } from '../list/harness.js';
import { orderCollector, script } from './harness.js';

// The script that pages load has a small renderer in the place of lit-html; npm users have lit-html.
type Ours = GransamarbeteList | PageFeedback;

const place = document.createElement('div');
document.body.append(place);
afterEach(() => {
  place.replaceChildren();
  closeTestPages();
});

/** What is set on a control and does not stand in its HTML. */
function propertiesOf(element: Element): string {
  const { value, checked, selected } = element as HTMLInputElement & HTMLOptionElement;
  return /^(?:input|select|option|textarea)$/.test(element.localName)
    ? ` ${JSON.stringify({ value, checked, selected })}`
    : '';
}

/** A tree in lines, without comments; white space counts once, and not at all beside a tag. */
function outline(parent: ParentNode, depth = 0): string[] {
  const indent = ' '.repeat(depth);
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) lines.push(indent + words);
    text = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof node.ownerDocument!.defaultView!.Text) text += node.data;
    if (!(node instanceof node.ownerDocument!.defaultView!.Element)) continue;
    endText();
    // The focus, which makes headings focusable, is in one of the two pages only.
    const names = node.getAttributeNames().filter((name) => name !== 'tabindex');
    const attributes = names.map((name) => `${name}="${node.getAttribute(name)}"`);
    lines.push(`${indent}<${[node.localName, ...attributes.sort()].join(' ')}>${propertiesOf(node)}`);
    // What is read out in the list comes and goes with time, not with a template.
    if (!node.matches('.hidden')) lines.push(...outline(node, depth + 1));
  }
  endText();
  return lines;
}

/** The same HTML twice: with lit-html in this page, and with the built script in a page of its own. */
async function both<Element extends Ours>(html: string): Promise<[Element, Element]> {
  place.innerHTML = html;
  const page = await openPage({ head: script, body: html });
  return [place.firstElementChild as Element, page.document.body.firstElementChild as Element];
}

/** Does the same with both, and compares what they show. */
async function compare<Element extends Ours>(
  pair: readonly [Element, Element],
  action: (element: Element) => unknown = () => undefined,
): Promise<string> {
  const shown: string[] = [];
  for (const element of pair) {
    await action(element);
    await element.updateComplete;
    shown.push(outline(element.shadowRoot!).join('\n'));
  }
  expect(shown[1]).to.equal(shown[0]);
  return shown[0]!;
}

const reach = (state: string) => (element: Element) => until(() => statesOf(element, state)[0]);

it('a list looks the same in all its states and after every action', async () => {
  const { address } = await orderFeed(fullFeed());
  const pair = await both<GransamarbeteList>(
    `<gransamarbete-list src="${address}" page-size="2" feedback="/votes" lang="sv">Reserv</gransamarbete-list>`,
  );
  const ready = await compare(pair, reach('ready'));
  expect(ready.split('\n').length).to.be.above(150);
  const actions: Record<string, (list: GransamarbeteList) => unknown> = {
    more: (list) => click(list, part(list, 'more')),
    area: (list) => click(list, areaBox(list, 'PO1')),
    'another area': (list) => click(list, areaBox(list, 'PO4')),
    ended: (list) => click(list, endedBox(list)),
    words: (list) => search(list, 'skog'),
    'nothing found': (list) => search(list, 'xyzzy'),
    print: (list) => list.ownerDocument.defaultView!.dispatchEvent(new Event('beforeprint')),
    'after print': (list) => list.ownerDocument.defaultView!.dispatchEvent(new Event('afterprint')),
    clear: (list) => click(list, part(list, 'clear')),
    place: (list) => choosePlace(list, 'Arvika'),
    bokmål: (list) => list.setAttribute('lang', 'nb'),
    level: (list) => list.setAttribute('heading-level', '4'),
    without: (list) => list.setAttribute('without', 'areas counts about search'),
    'sort and size': (list) => Object.assign(list, { sort: 'title', pageSize: 24, without: null, lang: 'nn' }),
    'no vote': (list) => list.removeAttribute('feedback'),
    'another feed': (list) => Object.assign(list, { feed: { version: 'https://jsonfeed.org/version/1.1', items: [] } }),
  };
  const seen = [ready];
  for (const action of Object.values(actions)) seen.push(await compare(pair, action));
  // Each action shows; only after the print and after clearing the list is as it was before.
  expect(new Set(seen).size).to.equal(seen.length - 2);
});

it('a list that cannot be loaded looks the same, also when it tries again', async () => {
  const { address } = await order({ status: 404, headers: { 'access-control-allow-origin': '*' } });
  const pair = await both<GransamarbeteList>(
    `<gransamarbete-list src="${address}" lang="sv">Reserv</gransamarbete-list>`,
  );
  await compare(pair, reach('failed'));
  await compare(pair, (list) => part(list, 'retry').click());
  await compare(pair, reach('failed'));
  const feed = fullFeed();
  await compare(pair, (list) => Object.assign(list, { src: null, feed }));
});

it('a vote looks the same from the question to the thanks, with a comment, and back', async () => {
  const { address } = await orderCollector();
  const pair = await both<PageFeedback>(
    `<page-feedback endpoint="${address}votes" lang="sv" comment privacy="/om"></page-feedback>`,
  );
  const write = (words: string) => (vote: PageFeedback) => {
    const field = part(vote, 'comment-field') as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const actions: ((vote: PageFeedback) => unknown)[] = [
    (vote) => part(vote, 'answer-yes').click(),
    reach('sent'),
    write('Bra lista.'),
    write(`Ring 070-123 45 67. ${'Bra. '.repeat(110)}`),
    (vote) => part(vote, 'answer-no').click(),
    reach('sent'),
    write('Tack.'),
    (vote) => part(vote, 'send').click(),
    reach('sent'),
    (vote) => part(vote, 'undo').click(),
    reach('asking'),
    (vote) => vote.setAttribute('question', 'Hittade du det du sökte?'),
    (vote) => vote.setAttribute('lang', 'nn'),
    (vote) => vote.removeAttribute('endpoint'),
    (vote) => vote.setAttribute('endpoint', '/votes'),
  ];
  const seen = [await compare(pair)];
  for (const action of actions) seen.push(await compare(pair, action));
  expect(new Set(seen).size).to.be.above(9);
});

it('a vote that is refused looks the same', async () => {
  const { address } = await order({ status: 403, headers: { 'content-type': 'text/plain', 'x-vote-refused': 'page' } });
  const pair = await both<PageFeedback>(`<page-feedback endpoint="${address}votes" lang="nb"></page-feedback>`);
  await compare(pair, (vote) => part(vote, 'answer-no').click());
  await compare(pair, reach('failed'));
});
