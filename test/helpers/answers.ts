import type { Network } from '../../src/shared/network.js';

/** A request that the test answers. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/** Everything that can happen without more from outside has happened. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An answer with JSON, as a feed is served. */
export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/feed+json' }, ...init });
}

/** An answer without content. */
export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: code, headers });

/** A network that answers nothing by itself and lets no time pass but what is waited for. */
export function heldNetwork() {
  const asked: Asked[] = [];
  const waits: number[] = [];
  const timeouts: number[] = [];
  const expiries: AbortController[] = [];
  const network: Network = {
    fetch: (url, init) =>
      new Promise((answer, fail) => {
        init.signal?.addEventListener('abort', () => fail(init.signal?.reason as Error));
        asked.push({ url, init, answer, fail });
      }),
    wait: async (time) => void waits.push(time),
    timeout: (time) => {
      timeouts.push(time);
      const controller = new AbortController();
      expiries.push(controller);
      return controller.signal;
    },
  };
  return {
    network,
    asked,
    waits,
    timeouts,
    /** The request with this number, once it has been made. */
    async request(index: number): Promise<Asked> {
      await quiet();
      const found = asked[index];
      if (!found) throw new Error(`expected a request ${index} but there were ${asked.length}`);
      return found;
    },
    /** Lets the time of the newest request run out. */
    expire(): void {
      expiries.at(-1)?.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    },
  };
}

type Route = Response | Error | object | (() => Response);

/** A network that answers at once: a value as JSON, an answer as it stands, an error as a failure. Others are 404. */
export function answering(routes: Readonly<Record<string, Route>>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const network: Network = {
    async fetch(url, init) {
      asked.push({ url, init });
      const route = routes[url] ?? status(404);
      if (route instanceof Error) throw route;
      if (route instanceof Response) return route.clone();
      return typeof route === 'function' ? (route as () => Response)() : json(route);
    },
    wait: async (time) => void waits.push(time),
    timeout: () => new AbortController().signal,
  };
  return { network, waits, asked, urls: () => asked.map(({ url }) => url) };
}

/** A body that is made while it is read, and what the reader did with it. */
export function countedBody(chunk: Uint8Array, chunks: number, whenCancelled?: () => Promise<void>) {
  const seen = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.pulled >= chunk.length * chunks) return controller.close();
        seen.pulled += chunk.length;
        controller.enqueue(chunk);
      },
      cancel() {
        seen.cancelled = true;
        return whenCancelled?.();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}
