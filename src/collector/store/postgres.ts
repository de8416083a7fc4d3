import { Kysely, PostgresDialect, sql as raw, type Transaction } from 'kysely';
import type Driver from 'pg';
import { StoreError, type Database } from './database.js';
import { migrate } from './migrate.js';
import type { Schema } from './schema.js';

const seconds = 1000;

/** Key of the advisory lock that keeps additions and removals apart. Any number that nobody else uses in this database. */
const lock = 0x6772616e;

/** Connects to the PostgreSQL database at an address. */
export async function openPostgres(address: string): Promise<Database> {
  const { default: driver } = await loadDriver();
  const pool = new driver.Pool({
    connectionString: address,
    max: 10,
    // A database that is gone must not hold up the answers: clients try again.
    connectionTimeoutMillis: 5 * seconds,
    query_timeout: 10 * seconds,
    // Whatever the server's default: what was answered as stored is on its disk.
    options: '-c synchronous_commit=on',
    application_name: 'gransamarbete',
  });
  // An idle connection that breaks is replaced by the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(sql);
  } catch (error) {
    await sql.destroy();
    throw describe(error);
  }

  let closed = false;
  return {
    sql,
    transaction: (kind, work) =>
      sql.transaction().execute(async (transaction) => {
        await wait(transaction, kind);
        return work(transaction);
      }),
    erase: async () => {
      await rewrite(driver, address);
      return 'The table was rewritten by VACUUM. Write-ahead logs and their archives, replicas and backups are the body’s to remove.';
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await sql.destroy();
    },
  };
}

/**
 * Writes the table anew. A plain VACUUM leaves the bytes of the last row of a page where they are until another row needs the room.
 * Votes wait meanwhile, so it does not wait long behind others, such as pg_dump.
 */
async function rewrite({ Client }: typeof Driver, address: string): Promise<void> {
  // A connection of its own: this may take longer than the others wait for an answer.
  const options = '-c lock_timeout=2s';
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5 * seconds, options });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('vacuum (full) votes');
  } finally {
    await client.end();
  }
}

async function wait(transaction: Transaction<Schema>, kind: 'add' | 'remove'): Promise<void> {
  const wait = kind === 'add' ? raw`pg_advisory_xact_lock_shared` : raw`pg_advisory_xact_lock`;
  await raw`select ${wait}(${raw.lit(lock)})`.execute(transaction);
}

// The address may hold a password, so it is not repeated.
function describe(error: unknown): unknown {
  const cause = error instanceof StoreError ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  // Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html, and errors of the network.
  const unreachable = /^(?:08|28|3D|57|E[A-Z])/.test(String(code)) || /timeout|terminated/i.test(String(cause));
  return unreachable
    ? new StoreError(
        `The database of DATABASE_URL does not answer: ${(cause as Error).message || String(code)}.`,
        cause,
      )
    : error;
}

// An optional dependency: whoever keeps votes in a file, or only shows the list, does without it.
async function loadDriver() {
  try {
    return await import('pg');
  } catch (error) {
    throw new StoreError('A PostgreSQL database needs the package pg. Install it with: npm install pg', error);
  }
}
