import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, fullFeed, project } from '../helpers/element-feeds.js';
import { holdPage, newAddress } from '../helpers/pages.js';
import { documented } from './documented.js';
import { areaBox, click, listOf, part, placeList, search } from './harness.js';

const page = holdPage();

function ofVote(name: string): string {
  return `feedback-${name}`;
}

/** What a page may style. A part that goes or comes is a change for everyone who embeds. */
const promised = [
  ...['toolbar', 'search', 'search-input', 'areas', 'area', 'area-input', 'area-count', 'places', 'ended', 'clear'],
  ...['status', 'section', 'section-title', 'cards', 'card', 'card-title', 'card-link', 'card-area', 'card-status'],
  ...['card-text', 'card-period', 'card-partners', 'card-places', 'card-budget', 'card-lang', 'card-match', 'more'],
  ...[
    'about',
    'about-title',
    'about-area',
    'updated',
    'loading',
    'empty',
    'error',
    'partial',
    'retry',
    'feedback',
    'selection',
  ],
  ...['institution', 'po1', 'po2', 'po4', 'iso1', 'other'],
  ...['question', 'answers', 'answer', 'answer-yes', 'answer-no', 'status', 'comment', 'comment-field'].map(ofVote),
  ...['comment-hint', 'send', 'undo', 'retry'].map(ofVote),
];

/** `inner:outer` of what an element lets its page style inside it. */
const exportsOf = (element: Element | null) =>
  (element?.getAttribute('exportparts') ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.trim().split(':'));

const partsOf = (list: HTMLElement) =>
  [...list.shadowRoot!.querySelectorAll('[part]')].flatMap((element) => [
    ...element.part,
    ...exportsOf(element).map(([, outer]) => outer!),
  ]);

/** Every part that occurs in some state. */
async function rendered(): Promise<Set<string>> {
  const found: string[] = [];
  const failing = await placeList({ src: newAddress() });
  found.push(...partsOf(failing));
  (await page.request()).answer('{');
  await oneEvent(failing, 'gransamarbete-error');
  found.push(...partsOf(failing));

  const list = await listOf(fullFeed(), { feedback: 'https://svar.example/votes' });
  found.push(...partsOf(list));
  list.pageSize = 3;
  await list.updateComplete;
  found.push(...partsOf(list));
  await click(list, areaBox(list, 'PO1'));
  await click(list, part(list, 'ended'));
  found.push(...partsOf(list));
  dispatchEvent(new Event('beforeprint'));
  found.push(...partsOf(list));
  dispatchEvent(new Event('afterprint'));
  await search(list, 'skoger');
  found.push(...partsOf(list));
  await search(list, 'finns inte');
  found.push(...partsOf(list));

  const half = await placeList({ src: `${newAddress()} ${newAddress()}` });
  (await page.request()).answer(feedOf([project('Alfa')]));
  await oneEvent(half, 'gransamarbete-load');
  (await page.request()).answer('{');
  await oneEvent(half, 'gransamarbete-error');
  found.push(...partsOf(half));
  page.takeWarnings();
  return new Set(found);
}

it('has every part that is promised and documented, and no other', async () => {
  const found = [...(await rendered())].sort();
  expect(found).to.deep.equal([...promised].sort());
  expect(await documented('list/gransamarbete-list.ts', 'csspart')).to.deep.equal(found);
});

it('lets a page style every part of the vote at its end', async () => {
  const list = await listOf(fullFeed(), { feedback: 'https://svar.example/votes' });
  const exported = exportsOf(part(list, 'feedback'));
  expect(exported.map(([inner]) => inner).sort()).to.deep.equal(
    await documented('feedback/page-feedback.ts', 'csspart'),
  );
  for (const [inner, outer] of exported) expect(outer).to.equal(ofVote(inner!));
});

it('marks areas, cards and what they say of an area with its code', async () => {
  const list = await listOf(fullFeed(), { ended: 'show' });
  for (const code of ['po1', 'po2', 'po4', 'iso1', 'other']) {
    for (const name of ['card', 'area', 'card-area'])
      expect(list.shadowRoot!.querySelector(`[part~=${name}][part~=${code}]`), `${name} ${code}`).to.exist;
    if (code !== 'other')
      expect(list.shadowRoot!.querySelector(`[part~=about-area][part~=${code}]`), `about ${code}`).to.exist;
  }
  expect(list.shadowRoot!.querySelector('[part~=card][part~=po1][part~=ended]')).to.exist;
});

it('lets the page style a part', async () => {
  const style = document.createElement('style');
  style.textContent = 'gransamarbete-list::part(card po1) { border-top-width: 7px }';
  document.head.append(style);
  const list = await listOf(fullFeed());
  const widths = (code: string) =>
    getComputedStyle(list.shadowRoot!.querySelector(`[part~=card][part~=${code}]`)!).borderTopWidth;
  expect(widths('po1')).to.equal('7px');
  expect(widths('po2')).to.not.equal('7px');
  style.remove();
});

it('has every slot that is documented', async () => {
  const slots = (list: HTMLElement) => [...list.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name || '-');
  const list = await listOf(fullFeed());
  expect(slots(list)).to.have.members(['heading', 'about', 'footer', 'feedback']);
  const filtered = await listOf(fullFeed());
  await search(filtered, 'finns inte');
  const waiting = await placeList({ src: newAddress() });
  expect(slots(waiting)).to.have.members(['heading', '-', 'footer', 'feedback']);
  const found = new Set([list, filtered, waiting].flatMap(slots));
  expect(await documented('list/gransamarbete-list.ts', 'slot')).to.deep.equal([...found].sort());
});

it('shows what the page puts into its slots, in their places', async () => {
  const names = ['heading', 'about', 'footer'];
  const list = await listOf(fullFeed(), {}, names.map((name) => `<p slot="${name}">${name}</p>`).join(''));
  part(list, 'about').setAttribute('open', '');
  const tops = [...list.children].map((child) => child.getBoundingClientRect().top);
  const cards = part(list, 'cards').getBoundingClientRect().top;
  expect([...tops, cards].sort((a, b) => a - b)).to.deep.equal([tops[0], cards, tops[1], tops[2]]);
  expect(part(list, 'about').querySelector('p')!.getBoundingClientRect().height).to.equal(0);
});

it('is in no state but those that are documented', async () => {
  expect(await documented('list/gransamarbete-list.ts', 'cssstate')).to.deep.equal(
    ['loading', 'ready', 'failed', 'empty'].sort(),
  );
});
