import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp, type AppOptions } from './app.js';
import type { Config } from './config.js';
import { commonHeaders } from './http/headers.js';
import { openDatabase } from './store/open-database.js';

const seconds = 1000;

/** A collector that listens. */
export interface Collector {
  /** The port that it listens on, also when the configuration left the choice open. */
  readonly port: number;
  /** Takes no new connection, answers what has come in, closes the database. */
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
 * Opens the database and listens. The process is left alone: signals and exit codes are the caller's.
 *
 * @throws StoreError when the database cannot be opened, ListenError when the port cannot be taken
 */
export async function startCollector(
  config: Config,
  options: Omit<Partial<AppOptions>, 'config'> = {},
): Promise<Collector> {
  const database = options.database ?? (await openDatabase(config.databaseUrl));
  try {
    const { port, close } = await listen(createApp({ ...options, database, config }).fetch, config.port);
    let closed: Promise<void> | undefined;
    return { port, close: () => (closed ??= close().then(() => database.close())) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Serves a function from request to answer on a port. */
async function listen(
  answer: (request: Request) => Response | Promise<Response>,
  wantedPort: number,
): Promise<Collector> {
  const answering = new Set<ServerResponse>();
  let closing = false;

  const listener = getRequestListener((request) => answer(request), {
    hostname: 'localhost',
    overrideGlobalObjects: false,
    errorHandler: () => new Response(null, { status: 400, headers: commonHeaders }),
  });
  const server = createServer(
    // Whoever is slower than this sends no vote but holds a socket.
    { headersTimeout: 10 * seconds, requestTimeout: 10 * seconds, connectionsCheckingInterval: 2 * seconds },
    (request, response) => void listener(request, response),
  );
  server.prependListener('request', (_, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (closing) hangUpAfter(response);
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
