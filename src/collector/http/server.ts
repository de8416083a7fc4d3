import { createServer, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { commonHeaders } from './headers.js';
import type { Peer } from './peer.js';

const seconds = 1000;

/** A server that listens. */
export interface Listening {
  /** The port that it listens on, also when the choice was left open. */
  readonly port: number;
  /** Takes no new connection, and answers what has come in. */
  close(): Promise<void>;
}

/** A collector that cannot listen on its port, in a sentence for the operator. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
  }
}

/**
 * Serves a function from request to answer on a port.
 *
 * @throws ListenError
 */
export async function listen(
  answer: (request: Request, peer: Peer) => Response | Promise<Response>,
  wantedPort: number,
): Promise<Listening> {
  const answering = new Set<ServerResponse>();
  let closing = false;

  // This server speaks HTTP/1 only, so these are its bindings.
  const listener = getRequestListener((request, bindings) => answer(request, bindings as HttpBindings), {
    hostname: 'localhost',
    overrideGlobalObjects: false,
    errorHandler: () => new Response(null, { status: 400, headers: commonHeaders }),
  });
  const server = createServer(
    {
      // Whoever is slower than this sends no vote but holds a socket.
      headersTimeout: 10 * seconds,
      requestTimeout: 10 * seconds,
      connectionsCheckingInterval: 2 * seconds,
      // Longer than nginx and load balancers keep theirs, 60 s, so that they do not send a vote to a socket that is being closed.
      keepAliveTimeout: 65 * seconds,
    },
    (request, response) => void listener(request, response),
  );
  server.prependListener('request', (_, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (closing) hangUpAfter(response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const hasBegun = [...answering].some((response) => response.socket === socket && response.headersSent);
    if (socket.writable && !hasBegun) socket.write(answerOfParser(error.code));
    socket.destroySoon();
  });

  await bind(server, wantedPort);
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      closing = true;
      return new Promise((resolve) => {
        // Node stops its timeouts with the listening, and a silent client must not hold up the end.
        const patience = setTimeout(() => server.closeAllConnections(), 5 * seconds);
        server.close(() => {
          clearTimeout(patience);
          resolve();
        });
        answering.forEach(hangUpAfter);
      });
    },
  };
}

function hangUpAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

/** What Node itself would answer to what is no request (https://nodejs.org/api/http.html#event-clienterror), with our headers. */
function answerOfParser(code: string | undefined): string {
  const statuses: Record<string, number> = {
    ERR_HTTP_REQUEST_TIMEOUT: 408,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    HPE_HEADER_OVERFLOW: 431,
  };
  const status = statuses[code ?? ''] ?? 400;
  const headers = { ...commonHeaders, Connection: 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`;
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(whyNot(error, port), error)));
    server.listen(port, resolve);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop the other program, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${port} is not open to this user. Set PORT to a number above 1023.`;
  return `Port ${port} cannot be opened: ${message}.`;
}
