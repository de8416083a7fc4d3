import { expect } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { fullFeed, filterFeed } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, votes, type HostilePage } from '../helpers/hostile-page.js';
import { reading, translate, untranslated } from '../helpers/hostile-translator.js';
import { randomNumbers } from '../helpers/random-numbers.js';
import { closeTestPages, until } from '../helpers/test-page.js';
import { choosePlace, click, part, parts, search, statesOf } from '../list/harness.js';

afterEach(closeTestPages);

// Everything that a card can show, and everything that can be filtered.
const content = { ...fullFeed(), items: [...fullFeed().items, ...filterFeed().items] };

/** A page that is translated, and the same page that is not. */
async function openTwins(attributes = ''): Promise<[translated: HostilePage, original: HostilePage]> {
  const twins = await Promise.all([openHostilePage({ content, attributes }), openHostilePage({ content, attributes })]);
  translate(twins[0].list.shadowRoot!);
  expect(untranslated(twins[0].list.shadowRoot!)).to.deep.equal([]);
  expect(untranslated(twins[1].list.shadowRoot!)).not.to.deep.equal([]);
  return twins;
}

const searches = ['skog', 'miljö', 'råd', 'finns inte', ''];

/** Something that a visitor does, by chance. The same for the twins, though one of them reads another language. */
function someAction(random: () => number): { name: string; act: (list: GransamarbeteList) => Promise<void> } {
  const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const words = oneOf(searches);
  const number = Math.floor(random() * 8);
  const press = (name: string) => async (list: GransamarbeteList) => {
    const buttons = parts(list, name);
    const target = buttons[number % buttons.length];
    if (target) await click(list, target);
  };
  return oneOf([
    { name: `area ${number}`, act: press('area-input') },
    { name: `area ${number}`, act: press('area-input') },
    { name: `search ${words}`, act: (list) => search(list, words) },
    {
      name: `place ${number}`,
      act: async (list) => {
        const { options } = list.shadowRoot!.querySelector('select')!;
        await choosePlace(list, options[number % options.length]!.value);
      },
    },
    { name: 'ended', act: (list) => click(list, list.shadowRoot!.querySelector<HTMLElement>('[part=ended] input')!) },
    { name: 'more', act: press('more') },
    { name: 'clear', act: press('clear') },
  ]);
}

const cardIds = (list: GransamarbeteList) => parts(list, 'card').length;

describe('fifty filter actions after the browser has translated the page', () => {
  for (const [seed, when] of [
    [1, 'once'],
    [2, 'once'],
    [3, 'again after each change'],
  ] as const)
    it(`show the right cards and the right counts, and no error (translated ${when}, seed ${seed})`, async () => {
      const [translated, original] = await openTwins('page-size="3"');
      const random = randomNumbers(seed);
      const done: string[] = [];
      const counts = new Set<number>();
      for (let action = 0; action < 50; action++) {
        const { name, act } = someAction(random);
        done.push(name);
        await act(translated.list);
        await act(original.list);
        const [shown, expected] = [translated, original].map(({ list }) => reading(list.shadowRoot!));
        expect(shown, done.slice(-5).join(', ')).to.deep.equal(expected);
        expect(translated.list.query).to.deep.equal(original.list.query);
        counts.add(cardIds(original.list));
        if (when !== 'once') translate(translated.list.shadowRoot!);
      }
      // Something has happened.
      expect(counts.size).to.be.greaterThan(3);
      expect(complaints(translated.page)).to.deep.equal(noComplaints);
    });

  it('follow a change of language, of settings and of the feed', async () => {
    const twins = await openTwins();
    const changes: ((list: GransamarbeteList) => void)[] = [
      (list) => (list.lang = 'nn'),
      (list) => (list.sort = 'title'),
      (list) => (list.headingLevel = 4),
      (list) => (list.without = 'counts'),
      (list) => (list.without = ''),
      (list) => (list.feed = filterFeed()),
      (list) => (list.ended = 'show'),
      (list) => (list.lang = 'sv'),
    ];
    for (const change of changes) {
      for (const { list } of twins) {
        change(list);
        await list.updateComplete;
        // A change of the attribute `lang` is heard by an observer; a feed comes a turn later.
        await new Promise((resolve) => setTimeout(resolve));
        await list.updateComplete;
      }
      const [shown, expected] = twins.map(({ list }) => reading(list.shadowRoot!));
      expect(shown, String(change)).to.deep.equal(expected);
    }
    expect(complaints(twins[0].page)).to.deep.equal(noComplaints);
  });
});

describe('a vote after the browser has translated the page', () => {
  it('says the truth at each step: yes, a comment, no, undone', async () => {
    const twins = await openTwins();
    const compare = async (step: string) => {
      for (const { vote } of twins) await vote.updateComplete;
      const [shown, expected] = twins.map(({ vote }) => reading(vote.shadowRoot!));
      expect(shown, step).to.deep.equal(expected);
      expect(shown!.join(), step).to.match(/Hjälpte sidan dig/);
    };
    const both = async (step: string, act: (vote: HostilePage['vote']) => unknown) => {
      for (const { vote } of twins) {
        await act(vote);
        await vote.updateComplete;
      }
      await compare(step);
    };
    const pressed = (name: string, state: string) => async (vote: HostilePage['vote']) => {
      part(vote, name).click();
      await vote.updateComplete;
      await until(() => statesOf(vote, state)[0]);
    };
    const write = async (vote: HostilePage['vote'], words: string) => {
      const field = part(vote, 'comment-field') as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await vote.updateComplete;
    };
    for (const { vote } of twins) vote.comment = true;
    await compare('a comment is asked for');
    await both('yes', pressed('answer-yes', 'sent'));
    translate(twins[0].list.shadowRoot!);
    await both('no', pressed('answer-no', 'sent'));
    await both('undone', pressed('undo', 'asking'));
    await both('yes again', pressed('answer-yes', 'sent'));
    translate(twins[0].list.shadowRoot!);
    await both('personal data', async (vote) => {
      await write(vote, 'Ring 070-123 45 67');
      part(vote, 'send').click();
      await new Promise((resolve) => setTimeout(resolve));
    });
    translate(twins[0].list.shadowRoot!);
    await both('without personal data', (vote) => write(vote, 'Bra sida.'));
    await both('the comment', async (vote) => {
      part(vote, 'send').focus();
      part(vote, 'send').click();
      await until(() => !parts(vote, 'comment')[0]);
    });
    const [got, expected] = await Promise.all(twins.map(({ collector }) => votes(collector)));
    const said = (sent: Record<string, string>[]) => sent.map(({ answer, comment }) => [answer, comment]);
    expect(said(got!)).to.deep.equal(said(expected!));
    expect(said(got!).at(-1)).to.deep.equal(['yes', 'Bra sida.']);
    expect(complaints(twins[0].page)).to.deep.equal(noComplaints);
  });
});
