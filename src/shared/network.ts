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
