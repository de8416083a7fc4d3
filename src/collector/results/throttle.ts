import { LRUCache } from 'lru-cache';

const minutes = 60 * 1000;

/** Failed attempts of one client before it has to wait, and for how long they count. */
const failuresOfClient = 5;
/** The same for all clients together. An attacker with many addresses must not try on; the key is too long to be guessed in so few. */
const failuresOfAll = 200;
const failuresCount = 15 * minutes;

interface Failures {
  readonly count: number;
  /** Epoch milliseconds at which they are forgotten. */
  readonly until: number;
}

/** Slows down whoever guesses. */
export interface Throttle {
  /** Seconds that a client has to wait before it may try; 0 when it may now. */
  wait(client: string): number;
  failed(client: string): void;
  succeeded(client: string): void;
}

/** Counts the failures of each client and of all, in memory: 10 000 clients take about 2 MB. */
export function throttle(now: () => Date): Throttle {
  const clients = new LRUCache<string, Failures>({ max: 10_000 });
  let everyone: Failures | undefined;
  const current = (failures: Failures | undefined): Failures => {
    const time = now().getTime();
    return failures && failures.until > time ? failures : { count: 0, until: time + failuresCount };
  };
  const more = (failures: Failures | undefined): Failures => {
    const { count, until } = current(failures);
    return { count: count + 1, until };
  };
  const waitOf = (failures: Failures | undefined, most: number): number => {
    const { count, until } = current(failures);
    return count < most ? 0 : Math.ceil((until - now().getTime()) / 1000);
  };
  return {
    wait: (client) => Math.max(waitOf(clients.get(client), failuresOfClient), waitOf(everyone, failuresOfAll)),
    failed(client) {
      clients.set(client, more(clients.get(client)));
      everyone = more(everyone);
    },
    succeeded: (client) => void clients.delete(client),
  };
}
