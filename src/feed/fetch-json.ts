import { network, type Network } from '../shared/network.js';
import { FeedError } from './feed-error.js';
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

/** Text of a body, counted while it is read. */
async function readText(response: Response, source: string): Promise<{ text: string; bytes: number }> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.byteLength;
    if (bytes > maxResponseBytes) {
      // Not awaited: a server that goes on sending must not hold up the answer.
      void reader?.cancel().catch(() => undefined);
      throw new FeedError('limit', source, `expected at most ${maxResponseBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function fetchOnce(source: string, { fetch, timeout }: Network, reload: boolean): Promise<Json> {
  const signal = timeout(responseTimeout);
  let response: Response | undefined;
  try {
    response = await fetch(source, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: reload ? 'reload' : 'default',
      headers: { accept: 'application/feed+json, application/json' },
    });
    if (!response.ok) throw new StatusError(source, response);
    const type = response.headers.get('content-type') ?? 'application/json';
    if (!/[/+]json\b/i.test(type))
      throw new FeedError('type', source, `expected application/feed+json but was ${type}`);
    const { text, bytes } = await readText(response, source);
    return { value: parse(text, source), bytes };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) throw new FeedError('timeout', source, `no answer within ${responseTimeout} ms`);
    throw new FeedError('network', source, String(error));
  }
}

function parse(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('json', source, 'expected JSON');
  }
}

class StatusError extends FeedError {
  /** Milliseconds, or a date, that the server asks to wait (RFC 9110, 10.2.3). */
  readonly retryAfter: string | null;

  constructor(source: string, response: Response) {
    super('status', source, `answered ${response.status}`, response.status);
    this.retryAfter = response.headers.get('retry-after');
  }
}

/** Milliseconds until the next try; undefined when another try would not help. */
function retryDelay(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof FeedError) || attempt >= maxRetries) return undefined;
  const mayPass = error.reason === 'network' || error.status === 429 || (error.status ?? 0) >= 500;
  if (!mayPass) return undefined;
  // Jitter, so that a page full of visitors does not come back at the same moment: 0.5–1 s, then 2–4 s.
  const delay = 500 * 4 ** attempt * (1 + Math.random());
  const asked = error instanceof StatusError && error.retryAfter;
  if (!asked) return delay;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return wait > maxRetryDelay ? undefined : Math.max(delay, wait || 0);
}

/**
 * The JSON at an address, with at most two retries where a retry can help.
 *
 * @throws FeedError, with every reason but `feed`
 */
export async function fetchJson(source: string, options: FetchOptions = {}): Promise<Json> {
  const { network: net = network, reload = false } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchOnce(source, net, reload);
    } catch (error) {
      const delay = retryDelay(error, attempt);
      if (delay === undefined) throw error;
      await net.wait(delay);
    }
  }
}
