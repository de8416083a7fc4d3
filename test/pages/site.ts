import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type * as Collector from '../../src/collector/index.js';
import { sqliteDatabase, type TestDatabase, type TestStore } from '../helpers/stores.js';

interface DemoServer {
  demoServer(options: { root: string; collector: Answering }): Answering;
}

interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/** The built demo, served as `npm start` does, with a collector over a database of its own. */
export interface Site {
  /** `http://localhost:` and the port. */
  readonly origin: string;
  /** The same server by its other name: to a browser another site, whose pages take votes too. */
  readonly otherOrigin: string;
  readonly database: TestDatabase;
  readonly store: TestStore;
  stop(): Promise<void>;
}

const root = new URL('../../', import.meta.url);
// What is built has no types of its own where it lies: those of its source are the same.
const built = async () => (await import(new URL('dist/collector.js', root).href)) as typeof Collector;
const demo = async () => (await import(new URL('.config/scripts/demo-server.mjs', root).href)) as DemoServer;

export async function startSite(): Promise<Site> {
  const [{ createApp }, { demoServer }] = await Promise.all([built(), demo()]);
  const database = sqliteDatabase();
  const store = await database.open();

  // Which origins are allowed depends on the port, and the port is known once the server listens.
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const otherOrigin = `http://127.0.0.1:${port}`;
  const config = { allowedOrigins: new Set([origin, otherOrigin]) };
  const collector = createApp({ database: store.database, config, log: () => undefined });
  const app = demoServer({ root: fileURLToPath(root), collector });
  const answer = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false });
  server.on('request', (request, response) => void answer(request, response));

  return {
    origin,
    otherOrigin,
    database,
    store,
    async stop() {
      // The slow feed never finishes by itself.
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await database.drop();
    },
  };
}
