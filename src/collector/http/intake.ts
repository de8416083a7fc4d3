import type { Context } from 'hono';
import { readVote } from '../../votes/read-vote.js';
import type { Refusal, Vote } from '../../votes/vote.js';
import type { Config } from '../config.js';
import type { Peers } from '../limits/peers.js';
import { rateLimit } from '../limits/rate-limit.js';
import { suspicion } from '../limits/suspicion.js';
import type { Appended, VoteStore } from '../store/vote-store.js';
import type { Peer } from './peer.js';
import { fromStore } from './unavailable.js';

export type VoteContext = Context<{ Bindings: Peer }>;

/** The part of the configuration that decides which votes are taken. Without `rateLimit` there is no limit. */
export type IntakeConfig = Pick<Config, 'allowedOrigins'> &
  Partial<Pick<Config, 'rateLimit'>> & { readonly publicUrl?: string | undefined };

export interface IntakeOptions {
  readonly store: VoteStore;
  readonly config: IntakeConfig;
  readonly peers: Peers;
  readonly now: () => Date;
}

/** What happens to every vote, whether a script or a form sends it. */
export interface Intake {
  /** Counts a request. Milliseconds that its client must wait; 0 when it may go on. */
  wait(context: VoteContext): number;
  /** Whether pages of the site of this page take votes. */
  allows(page: string): boolean;
  /** The vote in the fields, or why it is refused. */
  admit(context: VoteContext, fields: URLSearchParams): Vote | Refusal;
  /** @throws Unavailable */
  append(vote: Vote, fields: URLSearchParams): Promise<Appended>;
  /** The highest revision that is stored; undefined when there is none. @throws Unavailable */
  lastRevision(id: string): Promise<number | undefined>;
}

export function intake({ store, config, peers, now }: IntakeOptions): Intake {
  const { allowedOrigins, publicUrl, rateLimit: burst = 0 } = config;
  // The form that the collector serves itself comes from its own origin.
  const senders = new Set([...allowedOrigins, ...(publicUrl ? [new URL(publicUrl).origin] : [])]);
  const limit = burst > 0 ? rateLimit(burst) : undefined;
  const allows = (page: string) => allowedOrigins.has(new URL(page).origin);
  return {
    wait: (context) => limit?.(peers.clientKey(context)) ?? 0,
    allows,
    admit(context, fields) {
      // `null` is what browsers send from sandboxed frames and under a strict referrer policy.
      // It proves nothing, and neither does a name: this keeps stray traffic out, not attackers.
      const origin = context.req.header('Origin') ?? 'null';
      if (origin !== 'null' && !senders.has(origin)) return 'origin-not-allowed';
      const vote = readVote(fields);
      return typeof vote === 'string' || allows(vote.page) ? vote : 'page-not-allowed';
    },
    append: (vote, fields) => fromStore(store.append(vote, now(), suspicion(vote, fields))),
    lastRevision: async (id) => (await fromStore(store.current(id)))?.revision,
  };
}
