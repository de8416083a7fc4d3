import { Hono } from 'hono';
import type { Config } from './config.js';
import { feedSchema } from './http/feed-schema.js';
import { withCommonHeaders } from './http/headers.js';
import { health } from './http/health.js';
import { intake } from './http/intake.js';
import { logTo, withLog, type Log } from './http/log.js';
import type { Peer } from './http/peer.js';
import { answerError } from './http/unavailable.js';
import { votes } from './http/votes.js';
import { peersBehind, type Peers } from './limits/peers.js';
import { unknownProxy } from './limits/unknown-proxy.js';
import { records } from './records/records.js';
import { releases } from './releases/routes.js';
import { hasAccess, type AccessConfig } from './results/access.js';
import { builtPage } from './results/files.js';
import { results } from './results/routes.js';
import type { Database } from './store/database.js';
import { voteStore } from './store/sql-vote-store.js';
import type { VoteStore } from './store/vote-store.js';

/** What the collector works with. */
export interface AppOptions {
  readonly database: Database;
  /** Where votes go; in the database when left out. */
  readonly store?: VoteStore;
  /** Only sites that take votes must be named. Without `rateLimit` there is no limit, without `trustProxy` no proxy is believed. */
  readonly config: Pick<Config, 'allowedOrigins'> &
    Partial<Pick<Config, 'trustProxy' | 'rateLimit' | 'releasesDir'>> &
    AccessConfig;
  /** Who is at the other end of a connection; found out from what Node knows of it when left out. */
  readonly peers?: Peers;
  /** Folder of the built results page; beside the built collector when left out. */
  readonly resultsFolder?: URL;
  /** The clock by which votes are dated. */
  readonly now?: () => Date;
  /** Hears of every answer. Writes lines of JSON to standard output when left out. */
  readonly log?: Log;
}

/** The collector as a function from request to answer, without port and process. */
export interface App {
  /** Answers a request. Never rejects. Requests without a peer count as those of one client. */
  fetch(request: Request, peer?: Peer): Response | Promise<Response>;
  /** The same for a path, as a test asks. */
  request(path: string, init?: RequestInit, peer?: Peer): Response | Promise<Response>;
}

export function createApp({
  database,
  store = voteStore(database),
  config,
  now = () => new Date(),
  peers = peersBehind(config.trustProxy ?? [], now),
  resultsFolder = builtPage(),
  log = logTo(process.stdout),
}: AppOptions): App {
  const app = new Hono<{ Bindings: Peer }>();
  app.use(withLog(log, unknownProxy(config.trustProxy ?? [])));
  app.onError(answerError);
  app.notFound((context) => context.text('There is nothing at this address.\n', 404));
  // Before the common headers, which open answers to every site.
  if (hasAccess(config)) {
    const options = { database, records: records(database, now), config, peers, folder: resultsFolder, now };
    app.route('/results', results(options));
  }
  app.use(withCommonHeaders);
  app.route('/votes', votes(intake({ store, config, peers, now })));
  app.route('/', health(store));
  app.route('/', feedSchema());
  if (config.releasesDir) app.route('/', releases(config.releasesDir, config.publicUrl));
  return {
    fetch: (request, peer = {}) => app.fetch(request, peer),
    request: (path, init, peer = {}) => app.request(path, init, peer),
  };
}
