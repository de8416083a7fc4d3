import { setTimeout } from 'node:timers/promises';
import type { Environment } from '../../src/feedback/delivery-environment.js';
import { Delivery } from '../../src/feedback/delivery.js';
import type { Answer, Vote } from '../../src/votes/vote.js';

/** What one visitor does at the end of a page. */
export interface Plan {
  readonly page: string;
  /** One at once after the other, without waiting for the collector. */
  readonly answers: readonly [Answer, ...Answer[]];
  /** Written while the vote is on its way or after it, as the element lets them. */
  readonly comment: string;
  /** Hides the page while the vote is on its way, and comes back. */
  readonly looksAway: boolean;
}

/** How much sooner than on a page the next try comes. */
const haste = 50;

/** The visitors of a site in turn: most answer once, some change their mind, some take it back, some say why. */
export function plan(site: string, index: number): Plan {
  const first: Answer = index % 3 ? 'yes' : 'no';
  const second: Answer = index % 8 === 1 ? 'withdrawn' : index % 3 ? 'no' : 'yes';
  return {
    page: `${site}/sida-${index % 10}`,
    answers: index % 4 === 1 ? [first, second] : [first],
    comment: index % 5 === 2 ? `Kommentar ${index}: å ä ö\n=1+1` : '',
    looksAway: index % 7 === 3,
  };
}

/**
 * Votes by the module that votes in pages. When that gives up, the visitor presses its button.
 *
 * @returns the vote that the visitor was told is stored
 * @throws when a good vote is refused
 */
export async function visit({ page, answers, comment, looksAway }: Plan, endpoint: string): Promise<Vote> {
  const delivery = new Delivery({ environment: environment(looksAway), onChange: () => {} });
  const answer = (value: Answer, more: { comment?: string } = {}): Promise<void> =>
    delivery.send(delivery.prepare({ page, answer: value, lang: 'sv', ...more }), endpoint);

  await Promise.all(answers.map((value) => answer(value)));
  if (comment) await answer(answers.at(-1)!, { comment });
  while (delivery.state.is === 'failed') {
    const { failure } = delivery.state;
    if (failure !== 'unreachable') throw new Error(`A good vote was refused: ${failure}.`);
    await delivery.retry();
  }
  return delivery.state.vote!;
}

/** A page that is online, with time that hurries. */
function environment(looksAway: boolean): Environment {
  return {
    fetch: (url, init) => fetch(url, init),
    wait: (time) => setTimeout(time / haste),
    timeout: (time) => AbortSignal.timeout(time),
    now: () => Date.now(),
    random: () => Math.random(),
    isOnline: () => true,
    watch(onSignal) {
      const controller = new AbortController();
      const { signal } = controller;
      if (looksAway)
        setTimeout(3, undefined, { signal }).then(
          () => onSignal(true),
          () => {},
        );
      return () => controller.abort();
    },
  };
}
