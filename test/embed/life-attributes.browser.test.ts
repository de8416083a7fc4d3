import { expect } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import { feedOf, fullFeed, project } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, orderCollector, votes } from '../helpers/hostile-page.js';
import { closeTestPages, orderFeed, until } from '../helpers/test-page.js';
import { part, parts, statesOf, texts, titles } from '../list/harness.js';

afterEach(closeTestPages);

/** What an attribute is changed to, and what must be seen before, with it, and when it is taken away again. */
interface Change<Element> {
  readonly value: string;
  readonly see: (element: Element) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const ticked = (list: HTMLElement) =>
  (parts(list, 'area-input') as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value);

const listChanges: Record<string, Change<GransamarbeteList>> = {
  lang: {
    value: 'nn',
    see: (list) => texts(list, 'card-places')[0],
    before: 'PlatserTorsby och Halden',
    after: 'StaderTorsby og Halden',
  },
  areas: { value: 'PO4', see: (list) => titles(list)[0], before: 'Grön gräns', after: 'Social' },
  selected: { value: 'ISO1', see: ticked, before: [], after: ['ISO1'] },
  ended: { value: 'show', see: (list) => titles(list).includes('Över'), before: false, after: true },
  sort: { value: 'title', see: (list) => titles(list)[0], before: 'Grön gräns', after: 'Egen' },
  'page-size': { value: '2', see: (list) => parts(list, 'card').length, before: 8, after: 4 },
  'heading-level': { value: '4', see: (list) => parts(list, 'card-title')[0]!.localName, before: 'h3', after: 'h5' },
  without: { value: 'search about', see: (list) => parts(list, 'search').length, before: 1, after: 0 },
};

/** Attributes whose change has a test of its own below. */
const others = ['src', 'feedback'];
/** Attributes that count at the start alone. */
const startOnly = ['loading', 'url-state'];

const feedbackChanges: Record<string, Change<PageFeedback>> = {
  lang: {
    value: 'nn',
    see: (vote) => texts(vote, 'question')[0],
    before: 'Hjälpte sidan dig?',
    after: 'Var denne sida nyttig?',
  },
  question: {
    value: 'Fann du det?',
    see: (vote) => texts(vote, 'question')[0],
    before: 'Hjälpte sidan dig?',
    after: 'Fann du det?',
  },
};
const otherFeedback = ['endpoint', 'page', 'comment', 'privacy', 'remember'];

const observed = (element: HTMLElement): string[] =>
  (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes;

async function change<Element extends GransamarbeteList | PageFeedback>(
  element: Element,
  name: string,
  { value, see, before, after }: Change<Element>,
): Promise<void> {
  const is = (expected: unknown) => JSON.stringify(see(element)) === JSON.stringify(expected);
  expect(see(element), name).to.deep.equal(before);
  element.setAttribute(name, value);
  await until(() => is(after));
  element.removeAttribute(name);
  await until(() => is(before));
}

describe('attributes of the built list, changed while it is in the page', () => {
  it('all have a test here', async () => {
    const { list, vote } = await openHostilePage();
    const known = [...Object.keys(listChanges), ...others, ...startOnly];
    expect(observed(list).filter((name) => !known.includes(name))).to.deep.equal([]);
    const knownOfVotes = [...Object.keys(feedbackChanges), ...otherFeedback];
    expect(observed(vote).filter((name) => !knownOfVotes.includes(name))).to.deep.equal([]);
  });

  for (const [name, one] of Object.entries(listChanges))
    it(`${name} takes effect at once, and goes when it is taken away, without another request`, async () => {
      const { page, list, feed } = await openHostilePage({ content: fullFeed() });
      await change(list, name, one);
      expect(await feed.requests()).to.have.length(1);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });

  it('src shows the other feed, and asks for it once; the first one is not asked for again', async () => {
    const { page, list, feed } = await openHostilePage();
    const other = await orderFeed(feedOf([project('Omega')]));
    const first = list.getAttribute('src')!;
    list.setAttribute('src', other.address);
    await until(() => titles(list)[0] === 'Omega');
    list.setAttribute('src', first);
    await until(() => titles(list)[0] === 'Alfa');
    list.setAttribute('src', `${first} ${other.address}`);
    await until(() => titles(list).includes('Omega') && titles(list).includes('Alfa'));
    expect([await feed.requests(), await other.requests()].map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('feedback brings the vote, sends it to the new address, and takes it away', async () => {
    const { page, list, collector } = await openHostilePage();
    const other = await orderCollector();
    list.removeAttribute('feedback');
    await until(() => !parts(list, 'feedback')[0]);
    list.setAttribute('feedback', `${other.address}votes`);
    const vote = await until(() => list.shadowRoot!.querySelector('page-feedback'));
    part(vote, 'answer-yes').click();
    await until(() => statesOf(vote, 'sent')[0]);
    expect([await votes(collector), await votes(other)].map(({ length }) => length)).to.deep.equal([0, 1]);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('attributes of the built vote, changed while it is in the page', () => {
  for (const [name, one] of Object.entries(feedbackChanges))
    it(`${name} takes effect at once, and goes when it is taken away`, async () => {
      const { page, vote } = await openHostilePage();
      await change(vote, name, one);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });

  it('endpoint, page, comment and privacy count for the next answer', async () => {
    const { page, vote, collector } = await openHostilePage();
    const other = await orderCollector();
    part(vote, 'answer-no').click();
    await until(() => statesOf(vote, 'sent')[0]);
    const about = `${location.origin}/en/annan/sida`;
    for (const [name, value] of Object.entries({
      endpoint: `${other.address}votes`,
      page: about,
      comment: '',
      privacy: '/om',
    }))
      vote.setAttribute(name, value);
    await until(() => statesOf(vote, 'asking')[0]);
    part(vote, 'answer-yes').click();
    await until(() => statesOf(vote, 'sent')[0]);
    await until(() => parts(vote, 'comment')[0]?.querySelector('a[href$="/om"]'));
    const [before, after] = [await votes(collector), await votes(other)];
    expect([before, after].map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(after[0]).to.deep.include({ page: about, answer: 'yes', revision: '0' });
    expect(after[0]!.id).not.to.equal(before[0]!.id);
    vote.removeAttribute('comment');
    await until(() => !parts(vote, 'comment')[0]);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});
