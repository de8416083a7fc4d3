import { expect } from '@open-wc/testing';
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { fullFeed } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { documented } from '../list/documented.js';
import { click, vote } from '../list/vote-harness.js';
import { partOf, placeList, undress, wear } from './looks.js';

const held = holdPage();
afterEach(undress);

const voteOf = (list: Element): PageFeedback => list.shadowRoot!.querySelector('page-feedback')!;
const own = (vote: PageFeedback, name: string): HTMLElement | null =>
  vote.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** The parts of a vote are styled by the page of the list, each under a name of its own. */
async function placeWithVote(): Promise<{ list: GransamarbeteList; vote: PageFeedback }> {
  const { list } = await placeList();
  const vote = voteOf(list);
  vote.comment = true;
  vote.privacy = '/integritet';
  await vote.updateComplete;
  return { list, vote };
}

describe('the vote of a list', () => {
  it('exports each part that a vote has, once, and no other', async () => {
    const { vote } = await placeWithVote();
    const names = (await documented('feedback/page-feedback.ts', 'csspart')).map((name) => `${name}:feedback-${name}`);
    const exported = vote
      .getAttribute('exportparts')!
      .split(',')
      .map((pair) => pair.trim());
    expect(exported.filter(Boolean).sort()).to.deep.equal(names.sort());
  });

  it('has its parts documented at the list', async () => {
    const parts = await documented('feedback/page-feedback.ts', 'csspart');
    const listed = await documented('list/gransamarbete-list.ts', 'csspart');
    expect(listed.filter((name) => name.startsWith('feedback-'))).to.deep.equal(
      parts.map((name) => `feedback-${name}`).sort(),
    );
  });

  it('can be styled in each of its parts by the page of the list, and they are nobody else’s', async () => {
    const names = await documented('feedback/page-feedback.ts', 'csspart');
    wear(names.map((name, index) => `gransamarbete-list::part(feedback-${name}) { z-index: ${index + 1} }`).join('\n'));
    const { list, vote: feedback } = await placeWithVote();
    const seen = new Set<string>();
    const look = () => {
      for (const [index, name] of names.entries()) {
        const element = own(feedback, name);
        if (!element) continue;
        seen.add(name);
        // An answer is also `answer-yes` or `answer-no`, and the rule that comes later wins.
        const last = Math.max(...[...element.part].map((one) => names.indexOf(one)), index);
        expect(getComputedStyle(element).zIndex, name).to.equal(String(last + 1));
      }
    };
    look();
    await vote(held, feedback, 'answer-yes', 503);
    look();
    await vote(held, feedback, 'retry');
    look();
    expect([...seen].sort()).to.deep.equal(names);
    for (const element of list.shadowRoot!.querySelectorAll('[part]'))
      expect(getComputedStyle(element).zIndex, element.outerHTML.slice(0, 80)).to.equal('auto');
    held.takeWarnings();
  });

  it('is not reached by the names of the parts of a list, nor of a vote that stands alone', async () => {
    wear('gransamarbete-list::part(status), page-feedback::part(answer) { z-index: 7 }');
    const { list, vote } = await placeWithVote();
    expect(getComputedStyle(partOf(list, '[part=status]')).zIndex).to.equal('7');
    expect(getComputedStyle(own(vote, 'status')!).zIndex).to.equal('auto');
    expect(getComputedStyle(own(vote, 'answer')!).zIndex).to.equal('auto');
  });

  it('is itself a part, in which a page can set its properties', async () => {
    wear('gransamarbete-list::part(feedback) { --gransamarbete-radius: 2px }');
    const { list, vote } = await placeWithVote();
    expect(getComputedStyle(own(vote, 'answer')!).borderTopLeftRadius).to.equal('2px');
    expect(getComputedStyle(partOf(list, 'article')).borderTopLeftRadius).to.not.equal('2px');
  });
});

describe('what a page says of a part', () => {
  it('holds against what the element itself says, and only as long as the page says it', async () => {
    const { list } = await placeList();
    list.feed = fullFeed();
    await list.updateComplete;
    const parts = [...list.shadowRoot!.querySelectorAll('[part]')];
    const looks = () =>
      parts.map((element) => {
        const { color, backgroundColor, paddingTop, borderTopWidth } = getComputedStyle(element);
        return [color, backgroundColor, paddingTop, borderTopWidth].join();
      });
    const before = looks();
    const names = [...new Set(parts.flatMap((element) => [...element.part]))];
    const undo = wear(
      names
        .map(
          (name) =>
            `gransamarbete-list::part(${name}) { color: red; background: #ff0; padding: 9px; border: 9px solid }`,
        )
        .join('\n'),
    );
    for (const [index, look] of looks().entries())
      // A part of a vote is a page-feedback; a checkbox is drawn by the system.
      if (!parts[index]!.matches('page-feedback, [type=checkbox]'))
        expect(look, parts[index]!.outerHTML.slice(0, 80)).to.equal('rgb(255, 0, 0),rgb(255, 255, 0),9px,9px');
    undo();
    expect(looks()).to.deep.equal(before);
  });

  it('can depend on a state, and then ends with it', async () => {
    wear('page-feedback:state(asking)::part(question) { z-index: 5 }');
    const { vote: nested } = await placeWithVote();
    expect(getComputedStyle(own(nested, 'question')!).zIndex, 'the page does not see it').to.equal('auto');
    const alone = document.createElement('page-feedback');
    Object.assign(alone, { lang: 'sv', endpoint: 'https://svar.example/votes' });
    document.body.append(alone);
    await alone.updateComplete;
    expect(getComputedStyle(own(alone, 'question')!).zIndex).to.equal('5');
    await click(alone, 'answer-no');
    expect(getComputedStyle(own(alone, 'question')!).zIndex).to.equal('auto');
    alone.remove();
  });
});
