import { retryAfterTime } from '../shared/network.js';
import { readVote, refusals, writeVote } from '../votes/read-vote.js';
import type { Refusal, Vote } from '../votes/vote.js';
import type { Environment } from './delivery-environment.js';

/** What became of one request. */
export interface Reply {
  /** `unreachable` when another try may help; else why it is refused. */
  readonly is: 'stored' | 'unreachable' | Refusal;
  /** Milliseconds that the collector asks to wait. Undefined when nobody answered. */
  readonly retryAfter?: number;
}

/** Milliseconds for one answer of the collector. */
export const timeout = 8_000;

/** With a reason these are the collector's own; anybody between it and the visitor may answer the rest. */
const refusing = [400, 403, 409, 410, 413, 415];

/** Sends a vote once. Never rejects. */
export async function post(vote: Vote, endpoint: string, environment: Environment): Promise<Reply> {
  const body = writeVote(vote);
  const checked = readVote(body);
  if (typeof checked === 'string') return { is: checked };
  try {
    const { ok, status, headers } = await environment.fetch(endpoint, {
      method: 'POST',
      // Sent as a form: needs no preflight, and passes web firewalls.
      body,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: environment.timeout(timeout),
    });
    // The collector says yes in plain text. A login page or a firewall that answers for it with 200 speaks HTML.
    if (ok && headers.get('content-type')?.startsWith('text/plain')) return { is: 'stored' };
    const refusal = refusing.includes(status) && refusals.find((reason) => reason === headers.get('x-vote-refused'));
    return { is: refusal || 'unreachable', retryAfter: retryAfterTime(headers.get('retry-after'), environment.now()) };
  } catch {
    return { is: 'unreachable' };
  }
}
