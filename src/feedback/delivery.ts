import type { Answer, Vote } from '../votes/vote.js';
import type { Environment } from './delivery-environment.js';
import { post, timeout, type Reply } from './delivery-request.js';
import { failedState, storedState, type DeliveryState, type VotedState } from './delivery-state.js';
import { newId } from './new-id.js';

/** What the visitor answered, about which page. */
export interface Draft {
  /** Origin and path. */
  readonly page: string;
  readonly answer: Answer;
  readonly lang: string;
  /** Left out: as before. */
  readonly comment?: string | undefined;
  readonly shown?: number | undefined;
}

export interface DeliveryOptions {
  /** Told each state. */
  readonly onChange: (state: VotedState) => void;
  readonly environment: Environment;
}

const second = 1_000;
const minute = 60 * second;
/** Of online time, for the tries that nobody asked for. */
const patience = 5 * minute;
const day = 1440 * minute;
/** Each one is a tab that was cloned from this one and has voted since; many more are a fault, and get the usual waits. */
const conflictsAtOnce = 5;

/**
 * Brings one visitor's vote about one page to the collector, however often it takes, under one id. One request at a time but for
 * the last one of a page that is left, and the last answer wins: what was answered while another answer was on its way is sent
 * after it, as the next revision.
 */
export class Delivery {
  state: DeliveryState = { is: 'asking' };
  /** When the visitor gave the last answer, in milliseconds since 1970. */
  answeredAt = 0;
  readonly #onChange: (state: VotedState) => void;
  readonly #environment: Environment;
  #endpoint = '';
  /** Tries in a row that did not help. */
  #tries = 0;
  /** Milliseconds of online time that are left for tries of its own. */
  #left = 0;
  readonly #underWay = new WeakMap<Vote, Promise<Reply>>();
  #running: Promise<void> | undefined;
  #wake = (): void => undefined;

  constructor({ onChange, environment }: DeliveryOptions) {
    this.#onChange = onChange;
    this.#environment = environment;
  }

  /** The vote that an answer would be, without sending it. */
  prepare({ comment, ...draft }: Draft): Vote {
    const last = this.state.vote;
    return {
      id: last?.id ?? newId(),
      revision: last ? last.revision + 1 : 0,
      comment: comment ?? last?.comment ?? '',
      ...draft,
    };
  }

  /**
   * Sends a prepared vote. Settles when it is stored or has failed, or another one has in its place; never rejects.
   *
   * @param answeredAt when the visitor gave the answer, in milliseconds since 1970
   */
  send(vote: Vote, endpoint: string, answeredAt = this.#environment.now()): Promise<void> {
    this.#endpoint = endpoint;
    this.answeredAt = answeredAt;
    this.#tries = 0;
    this.#left = patience;
    this.#set({ is: 'sending', vote, isOffline: false });
    this.#wake();
    return (this.#running ??= this.#run());
  }

  /** Sends what has failed once more, under the same id and revision. */
  retry(): Promise<void> | undefined {
    const { vote } = this.state;
    return vote && this.send(vote, this.#endpoint);
  }

  async #run(): Promise<void> {
    const stop = this.#environment.watch((isLeaving) => {
      // Sent at once, even beside the request for an earlier answer: there may be no later.
      if (isLeaving) void this.#try(this.state.vote!);
      else this.#tries = 0;
      this.#wake();
    });
    while (this.state.is === 'sending') await this.#step(this.state.vote);
    stop();
    this.#running = undefined;
  }

  /** One try, and the wait for the next. */
  async #step(vote: Vote): Promise<void> {
    const { now, isOnline, random, wait } = this.#environment;
    const start = now();
    if (start - this.answeredAt > day) return this.#set(failedState(vote, 'unreachable'));
    if (isOnline()) this.#set({ is: 'sending', vote, isOffline: false });
    const { is, retryAfter } = await this.#try(vote);
    this.#underWay.delete(vote);
    if (this.state.vote !== vote) return;
    if (is === 'stored') return this.#set(storedState(vote));

    const isConflict = is === 'conflict';
    const isOffline = retryAfter === undefined && !isOnline();
    const left = isOffline ? minute : this.#left;
    if ((retryAfter ?? 0) >= left || (is !== 'unreachable' && !isConflict)) return this.#set(failedState(vote, is));
    // Another content is stored under this revision, so this one is the next.
    const next = isConflict ? { ...vote, revision: vote.revision + 1 } : vote;
    this.#set({ is: 'sending', vote: next, isOffline });
    if (this.#tries++ < conflictsAtOnce && isConflict) return;
    // 1, 2, 4 … seconds; up to half less, so that not all come back at once.
    const backoff = Math.min((second / 2) * 2 ** this.#tries, minute) * (1 - random() / 2);
    const delay = Math.min(Math.max(backoff, retryAfter ?? 0), left);
    await Promise.race([wait(delay), new Promise<void>((wake) => (this.#wake = wake))]);
    // The time that a device sleeps is not online time, and what follows another answer is that one's.
    if (!isOffline && this.state.vote === next) this.#left -= Math.min(now() - start, timeout + delay);
  }

  /** The request for a vote: there is never a second one beside it. */
  #try(vote: Vote): Promise<Reply> {
    const reply = this.#underWay.get(vote) ?? post(vote, this.#endpoint, this.#environment);
    this.#underWay.set(vote, reply);
    return reply;
  }

  #set(state: VotedState): void {
    this.state = state;
    this.#onChange(state);
  }
}
