import { expect } from '@open-wc/testing';
import { holdPage, swap } from '../helpers/pages.js';
import { placeFeedback, vote } from '../list/vote-harness.js';

const page = holdPage();

/** Sight and time in the test's hand: browsers tell observers in an order of their own. */
function holdSight() {
  const watching = new Map<object, IntersectionObserverCallback>();
  class HeldObserver {
    readonly #told: IntersectionObserverCallback;
    constructor(told: IntersectionObserverCallback) {
      this.#told = told;
    }
    observe(): void {
      watching.set(this, this.#told);
    }
    disconnect(): void {
      watching.delete(this);
    }
  }
  swap(globalThis, 'IntersectionObserver', HeldObserver as unknown as typeof IntersectionObserver);
  const sight = {
    now: 1000,
    /** How many elements wait to be seen. */
    waiting: () => watching.size,
    /** Tells what came into view, and what did not. */
    tell(...seen: boolean[]) {
      const entries = seen.map((isIntersecting) => ({ isIntersecting }) as IntersectionObserverEntry);
      for (const [observer, told] of [...watching]) told(entries, observer as IntersectionObserver);
    },
  };
  swap(performance, 'now', () => sight.now);
  return sight;
}

it('says how long the question was in view before the click, in whole milliseconds', async () => {
  const sight = holdSight();
  const feedback = await placeFeedback();
  sight.tell(false);
  sight.now += 10_000;
  sight.tell(true);
  sight.now += 2345.6;
  expect((await vote(page, feedback, 'answer-yes')).shown).to.equal('2346');
  sight.now += 1000;
  expect((await vote(page, feedback, 'answer-no')).shown).to.equal('3346');
});

it('counts from the first time, also when it goes out of view or is moved', async () => {
  const sight = holdSight();
  const feedback = await placeFeedback();
  sight.tell(true);
  sight.now += 200;
  sight.tell(false);
  feedback.parentElement!.append(feedback);
  sight.now += 300;
  sight.tell(true);
  expect((await vote(page, feedback, 'answer-yes')).shown).to.equal('500');
});

it('hears of two changes at once, and takes the last', async () => {
  const sight = holdSight();
  const feedback = await placeFeedback();
  sight.tell(false, true);
  sight.now += 500;
  expect((await vote(page, feedback, 'answer-yes')).shown).to.equal('500');
});

it('does not say when nobody saw it', async () => {
  const sight = holdSight();
  const feedback = await placeFeedback();
  sight.tell(false);
  expect((await vote(page, feedback, 'answer-yes')).shown).to.equal(undefined);
});

it('watches no longer once it has been seen', async () => {
  const sight = holdSight();
  await placeFeedback();
  expect(sight.waiting()).to.equal(1);
  sight.tell(true);
  expect(sight.waiting()).to.equal(0);
});

it('works with what browsers really tell', async () => {
  const feedback = await placeFeedback();
  expect((await vote(page, feedback, 'answer-yes')).shown ?? '0').to.match(/^\d{1,5}$/);
});
