import { network as world, type Network } from '../shared/network.js';
import { pageAddress, readVote, writeVote } from '../votes/read-vote.js';
import type { Answer, Refusal, Vote } from '../votes/vote.js';

/** Why a vote is not stored: the collector refused it for good, or it could not be reached. */
export type Failure = Refusal | 'unreachable';

export type DeliveryState =
  /** Nothing is answered yet, or the answer was withdrawn. */
  | { readonly is: 'asking'; readonly vote?: Vote }
  | { readonly is: 'sending' | 'sent'; readonly vote: Vote }
  | { readonly is: 'failed'; readonly vote: Vote; readonly failure: Failure };

/** What the visitor answered, about which page. */
export interface Draft {
  /** Any address of the page; query and fragment are left out. */
  readonly page: string;
  readonly answer: Answer;
  readonly lang: string;
  readonly shown?: number | undefined;
}

export interface DeliveryOptions {
  /** Told after each change of the state. */
  readonly onChange: () => void;
  readonly network?: Network;
}

/** Milliseconds for one answer of the collector. */
const timeout = 8_000;

/** UUID v4. `crypto.randomUUID` is missing on http pages. */
function newId(): string {
  const hex = (place: string) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]! & 15;
    return (place === 'y' ? (random & 3) | 8 : random).toString(16);
  };
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, hex);
}

/**
 * Brings one visitor's vote about one page to the collector. One request at a time, and the last answer wins: what was answered
 * while another answer was on its way is sent after it, as the next revision of the same vote.
 */
export class Delivery {
  state: DeliveryState = { is: 'asking' };
  readonly #onChange: () => void;
  readonly #network: Network;
  #endpoint = '';
  #vote: Vote | undefined;
  #running: Promise<void> | undefined;

  constructor({ onChange, network = world }: DeliveryOptions) {
    this.#onChange = onChange;
    this.#network = network;
  }

  /** The vote that an answer would be, without sending it. About another page it is a new vote with a new id. */
  prepare({ page, ...draft }: Draft): Vote {
    const address = pageAddress(page) ?? page;
    const last = this.#vote?.page === address ? this.#vote : undefined;
    return { id: last?.id ?? newId(), revision: last ? last.revision + 1 : 0, page: address, comment: '', ...draft };
  }

  /** Sends a prepared vote. Settles when nothing is left to send; never rejects. */
  async send(vote: Vote, endpoint: string): Promise<void> {
    this.#vote = vote;
    this.#endpoint = endpoint;
    await this.#run();
  }

  /** Sends what has failed once more, under the same id and revision. */
  async retry(): Promise<void> {
    await this.#run();
  }

  /** Forgets the vote, for another page has come. What is on its way still arrives. */
  reset(): void {
    this.#vote = undefined;
    this.#set({ is: 'asking' });
  }

  #run(): Promise<void> {
    if (this.#vote) this.#set({ is: 'sending', vote: this.#vote });
    return (this.#running ??= this.#sendAll());
  }

  async #sendAll(): Promise<void> {
    for (let sent: Vote | undefined; this.#vote && this.#vote !== sent;) {
      const vote = (sent = this.#vote);
      const failure = await this.#post(vote);
      if (this.#vote !== vote) continue;
      // Another content is stored under this revision, so this one is the next.
      if (failure === 'conflict') this.#vote = { ...vote, revision: vote.revision + 1 };
      else if (failure) this.#set({ is: 'failed', vote, failure });
      else this.#set({ is: vote.answer === 'withdrawn' ? 'asking' : 'sent', vote });
    }
    this.#running = undefined;
  }

  /** Why a vote was not stored; undefined when it was. */
  async #post(vote: Vote): Promise<Failure | undefined> {
    const body = writeVote(vote);
    const checked = readVote(body);
    if (typeof checked === 'string') return checked;
    try {
      const { ok, status, headers } = await this.#network.fetch(this.#endpoint, {
        method: 'POST',
        // Sent as a form: needs no preflight, and passes web firewalls.
        body,
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: this.#network.timeout(timeout),
      });
      if (ok) return undefined;
      if (status === 409) return 'conflict';
      const final = status < 500 && status !== 429;
      return (final && (headers.get('x-vote-refused') as Refusal | null)) || 'unreachable';
    } catch {
      return 'unreachable';
    }
  }

  #set(state: DeliveryState): void {
    this.state = state;
    this.#onChange();
  }
}
