import { Hono } from 'hono';
import type { Config } from './config.js';
import { withCommonHeaders } from './http/headers.js';
import { health } from './http/health.js';
import { logTo, withLog, type Log } from './http/log.js';
import { answerError } from './http/unavailable.js';
import { votes } from './http/votes.js';
import type { Database } from './store/database.js';
import { voteStore } from './store/sql-vote-store.js';
import type { VoteStore } from './store/vote-store.js';

/** What the collector works with. */
export interface AppOptions {
  readonly database: Database;
  /** Where votes go; in the database when left out. */
  readonly store?: VoteStore;
  readonly config: Pick<Config, 'allowedOrigins'>;
  /** The clock by which votes are dated. */
  readonly now?: () => Date;
  /** Hears of every answer. Writes lines of JSON to standard output when left out. */
  readonly log?: Log;
}

/** The collector as a function from request to answer, without port and process. */
export interface App {
  /** Answers a request. Never rejects. */
  fetch(request: Request): Response | Promise<Response>;
  /** The same for a path, as a test asks. */
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

export function createApp({
  database,
  store = voteStore(database),
  config,
  now = () => new Date(),
  log = logTo(process.stdout),
}: AppOptions): App {
  const app = new Hono();
  app.use(withLog(log), withCommonHeaders);
  app.onError(answerError);
  app.notFound((context) => context.text('There is nothing at this address.\n', 404));
  app.route('/votes', votes(store, config, now));
  app.route('/', health(store));
  return app;
}
