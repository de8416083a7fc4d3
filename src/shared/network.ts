/** The outside world, so that a test holds network and time in its hand. Times are in milliseconds. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (time: number) => Promise<void>;
  readonly timeout: (time: number) => AbortSignal;
}

export const network: Network = {
  // Looked up at the call: a page may replace its fetch later.
  fetch: (url, init) => fetch(url, init),
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  timeout: (time) => AbortSignal.timeout(time),
};

/** Milliseconds that a server asks to be left alone: `Retry-After` is seconds or a date (RFC 9110, 10.2.3). 0 when it does not ask. */
export const retryAfterTime = (header: string | null | undefined, now = Date.now()): number =>
  Number(header) * 1000 || Date.parse(header ?? '') - now || 0;
