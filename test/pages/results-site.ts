import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type * as Collector from '../../src/collector/index.js';
import { token } from '../helpers/results-server.js';
import { sqliteDatabase, type TestStore } from '../helpers/stores.js';

/** The built collector with its results page, on a port of its own. */
export interface ResultsSite {
  readonly origin: string;
  readonly store: TestStore;
  stop(): Promise<void>;
}

const dist = pathToFileURL(`${process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))}/`);

export async function startResultsSite(now: Date): Promise<ResultsSite> {
  // What is built has no types of its own where it lies: those of its source are the same.
  const { createApp } = (await import(new URL('collector.js', dist).href)) as typeof Collector;
  const database = sqliteDatabase();
  const store = await database.open();
  const server = createServer().listen(0);
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const config = { allowedOrigins: new Set([origin]), adminToken: token, publicUrl: origin };
  const app = createApp({ database: store.database, config, now: () => now, log: () => undefined });
  const answer = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false });
  server.on('request', (request, response) => void answer(request, response));
  return {
    origin,
    store,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await database.drop();
    },
  };
}
