import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { ConfigError, createApp, openDatabase, readConfig, StoreError } from '../../dist/collector.js';
import { demoServer } from './demo-server.mjs';

/** Milliseconds that an answer gets to finish after the signal to stop. */
const grace = 2_000;

/** One sentence a line, without a stack: what is wrong can be mended from outside. */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function readDemoConfig() {
  try {
    const { port } = readConfig(process.env);
    // Both names of this machine: people type either, and to a browser they are two sites.
    const bothNames = `http://localhost:${port},http://127.0.0.1:${port}`;
    return readConfig({ ...process.env, ALLOWED_ORIGINS: process.env.ALLOWED_ORIGINS?.trim() || bothNames });
  } catch (error) {
    if (error instanceof ConfigError) giveUp(error.message);
    throw error;
  }
}

async function openDemoDatabase(address) {
  try {
    return await openDatabase(address);
  } catch (error) {
    if (error instanceof StoreError) giveUp(error.message);
    throw error;
  }
}

const config = readDemoConfig();
const database = await openDemoDatabase(config.databaseUrl);
const app = demoServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  collector: createApp({ database, config }),
});

const server = serve({ fetch: app.fetch, port: config.port }, ({ port }) => {
  console.log(`The demo is at http://localhost:${port}/demo/ – press Ctrl+C to stop it.`);
});

server.on('error', async (error) => {
  await database.close();
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${config.port} is in use. Stop the other program, or set PORT to another number.`
      : `Port ${config.port} cannot be opened: ${error.message}.`,
  );
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.close(() => database.close());
  // The slow feed never finishes by itself.
  setTimeout(() => server.closeAllConnections(), grace).unref();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
