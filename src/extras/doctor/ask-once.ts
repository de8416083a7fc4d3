import type { Network } from '../../shared/network.js';

/** A network that asks an address that fails once, and what was answered. */
export interface Asked {
  readonly network: Network;
  /** The last answer of an address; undefined when there was none. */
  readonly answer: (address: string) => Response | undefined;
}

/**
 * A list tries again when a server is down. An examination tells what it met the first time: here a second try fails as the first
 * did, at once.
 */
export function askOnce(network: Network): Asked {
  const answers = new Map<string, Response>();
  const failures = new Map<string, Promise<Response>>();
  return {
    answer: (address) => answers.get(address),
    network: {
      ...network,
      wait: () => Promise.resolve(),
      async fetch(address, init) {
        const failure = failures.get(address);
        if (failure) return failure;
        const answering = network.fetch(address, init);
        failures.set(address, answering);
        const answer = await answering;
        answers.set(address, answer);
        if (answer.ok) failures.delete(address);
        // The body is for the first who asks.
        else failures.set(address, Promise.resolve(new Response(null, { status: answer.status })));
        return answer;
      },
    },
  };
}
