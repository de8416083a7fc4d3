import type { IncomingMessage } from 'node:http';

/** What Node knows of the sender of a request: the part of the bindings of @hono/node-server that is used here. */
export interface Peer {
  readonly incoming?: IncomingMessage;
}
