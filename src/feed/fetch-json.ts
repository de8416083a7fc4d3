import { network as world, retryAfterTime, type Network } from '../shared/network.js';
import { FeedError, type FailureReason } from './feed-error.js';
import { maxResponseBytes, maxRetries, maxRetryDelay, responseTimeout } from './limits.js';

export interface FetchOptions {
  readonly network?: Network;
  /** Ask the server, whatever the HTTP cache holds. */
  readonly reload?: boolean;
}

export interface Json {
  readonly value: unknown;
  /** Decoded bytes. `Content-Length` counts compressed ones and may lie. */
  readonly bytes: number;
}

async function fetchOnce(source: string, { fetch, timeout }: Network, reload?: boolean): Promise<Json> {
  const signal = timeout(responseTimeout);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let failed: Response | undefined;
  // What it is called if the next step fails.
  let reason: FailureReason = 'network';
  try {
    const response = await fetch(source, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: reload ? 'reload' : 'default',
      headers: { accept: 'application/feed+json, application/json' },
    });
    reader = response.body?.getReader();
    if (!response.ok) {
      failed = response;
      reason = 'status';
      throw new Error();
    }
    if (!/[/+]json\b|^$/i.test(response.headers.get('content-type') ?? '')) {
      reason = 'type';
      throw new Error();
    }
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (let chunk; (chunk = (await reader?.read())?.value); text += decoder.decode(chunk, { stream: true })) {
      bytes += chunk.byteLength;
      if (bytes <= maxResponseBytes) continue;
      reason = 'limit';
      throw new Error();
    }
    reason = 'json';
    return { value: JSON.parse(text + decoder.decode()), bytes };
  } catch {
    // Not awaited: a server that goes on sending must not hold up the answer.
    void reader?.cancel().catch(() => undefined);
    throw new FeedError(signal.aborted ? 'timeout' : reason, source, failed);
  }
}

/** Milliseconds until the next try; undefined when another try would not help. */
function retryDelay({ reason, status = 0, retryAfter }: FeedError, attempt: number): number | undefined {
  if (attempt >= maxRetries || !(reason === 'network' || status === 429 || status >= 500)) return undefined;
  // Jitter, so that a page full of visitors does not come back at the same moment: 0.5–1 s, then 2–4 s.
  const delay = 500 * 4 ** attempt * (1 + Math.random());
  const asked = retryAfterTime(retryAfter);
  return asked > maxRetryDelay ? undefined : Math.max(delay, asked);
}

/**
 * The JSON at an address, with at most two retries where a retry can help.
 *
 * @throws FeedError, with every reason but `feed`
 */
export async function fetchJson(source: string, { network = world, reload }: FetchOptions = {}): Promise<Json> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchOnce(source, network, reload);
    } catch (error) {
      const delay = retryDelay(error as FeedError, attempt);
      if (delay === undefined) throw error;
      await network.wait(delay);
    }
  }
}
