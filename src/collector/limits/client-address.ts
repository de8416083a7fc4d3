import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** Tells whether an address is that of a proxy that is believed. */
export type Trust = (address: string) => boolean;

/** The proxies of `TRUST_PROXY`, which the configuration has checked. */
export function trusting(proxies: readonly string[]): Trust {
  if (proxies.length === 0) return () => false;
  const trust = proxyAddress.compile([...proxies]);
  // The position in the chain makes no difference for a list of networks.
  return (address) => trust(address, 0);
}

/**
 * The address of the client: of the socket, or, while that is a trusted proxy, what it says in X-Forwarded-For. What stands to the
 * left of the first address that is not trusted may be invented, and is not read.
 *
 * @returns undefined when there is no socket, or it is closed, or is no TCP socket
 */
export function clientAddress(incoming: IncomingMessage | undefined, trust: Trust): string | undefined {
  return incoming?.socket.remoteAddress && proxyAddress(incoming, trust);
}
