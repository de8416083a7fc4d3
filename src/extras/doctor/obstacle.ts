import { responseTimeout } from '../../feed/limits.js';
import type { Subject } from './subject.js';

/** Why nothing came from an address. A browser says no more than "failed" to a script. */
export type Obstacle = 'mixed' | 'csp' | 'cors' | 'dead';

/** Hosts that browsers take for safe without encryption (W3C, Secure Contexts, 3.1). */
const local = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$|\.localhost$/;

/** Whether a browser refuses to load an address into a page because the page is encrypted and the address is not. */
export function isMixed(page: string, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return new URL(page).protocol === 'https:' && protocol === 'http:' && !local.test(hostname);
}

/**
 * Finds out why a request came to nothing. A request without CORS, whose answer nobody can read, arrives where a server is: then
 * it is the server that does not let the page in.
 */
export async function obstacleOf(address: string, { network, policy }: Subject): Promise<Obstacle> {
  if (isMixed(location.href, address)) return 'mixed';
  const answered = await network
    .fetch(address, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: network.timeout(responseTimeout),
    })
    .then(
      () => true,
      () => false,
    );
  if (await policy.stopped(address)) return 'csp';
  return answered ? 'cors' : 'dead';
}
