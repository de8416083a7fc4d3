import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import type { Peer } from '../http/peer.js';
import { clientAddress, trusting } from './client-address.js';
import { clientKeys } from './client-key.js';

/** What the collector knows of the other end of a connection. */
export interface Peers {
  /** A name for the client that does not tell its address; the same for all whose address is not known. */
  readonly clientKey: (context: Context) => string;
  /** Whether the other end of the connection itself is a trusted proxy. */
  readonly isTrustedProxy: (context: Context) => boolean;
}

/** @param trustProxy addresses, networks and names of networks of the proxies that are believed */
export function peersBehind(trustProxy: readonly string[], now: () => Date): Peers {
  const trust = trusting(trustProxy);
  const keyOf = clientKeys(now);
  return {
    clientKey: (context) => keyOf(clientAddress(incomingOf(context), trust)),
    isTrustedProxy: (context) => trust(incomingOf(context)?.socket.remoteAddress ?? ''),
  };
}

// Hono hands on what the app was called with, and the app is always called with a peer.
const incomingOf = ({ env }: Context): IncomingMessage | undefined => (env as Peer).incoming;
