import { createApp, type AppOptions, type LogEntry } from '../../src/collector/index.js';
import { sqliteDatabase } from '../helpers/stores.js';

/** A site whose pages may be voted on, and the site of its scripts. */
export const site = 'https://www.example.se';
export const otherSite = 'https://kommune.example.no';

export const form = 'application/x-www-form-urlencoded';
export const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';

/** A good vote as its fields; a field set to undefined is left out. */
export function fields(changes: Record<string, string | undefined> = {}): URLSearchParams {
  const good = { id, revision: '0', page: `${site}/om`, answer: 'yes', lang: 'sv', comment: 'Bra!', shown: '1200' };
  const entries = Object.entries<string | undefined>({ ...good, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new URLSearchParams(entries);
}

/** The collector over a new SQLite file, without a socket and without a limit, unless `changes` say otherwise. */
export async function collector(changes: Partial<AppOptions['config']> = {}) {
  const database = sqliteDatabase();
  const store = await database.open();
  const logged: LogEntry[] = [];
  const app = createApp({
    database: store.database,
    config: { allowedOrigins: new Set([site, otherSite]), ...changes },
    now: () => new Date('2026-11-23T12:00:00.000Z'),
    log: (entry) => logged.push(entry),
  });

  /** POST /votes; a body of bytes or a stream goes out with the type of a form. */
  const post = async (body: BodyInit | null, headers: Record<string, string> = {}) =>
    app.request('/votes', {
      method: 'POST',
      body,
      headers: { 'Content-Type': form, ...headers },
      duplex: 'half',
    } as RequestInit);

  return { app, database, store, logged, post };
}

/** A body that comes in pieces, without a length. */
export function pieces(...parts: (string | Uint8Array | Error)[]): ReadableStream<Uint8Array> {
  const rest = [...parts];
  return new ReadableStream({
    pull(controller) {
      const part = rest.shift();
      if (part === undefined) controller.close();
      else if (part instanceof Error) controller.error(part);
      else controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    },
  });
}
