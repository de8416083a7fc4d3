import { pathToFileURL } from 'node:url';
import { createApp } from '../../src/collector/index.js';
import type { Peers } from '../../src/collector/limits/peers.js';
import type { AccessConfig } from '../../src/collector/results/access.js';
import type { Flag } from '../../src/collector/store/schema.js';
import type { Vote } from '../../src/votes/vote.js';
import { sqliteDatabase, type TestDatabase } from './stores.js';

export const token = 'a-long-enough-admin-token';
export const site = 'https://www.example.se';
export const page = `${site}/om`;
/** Where browsers reach the collector, in these tests. */
export const publicUrl = 'https://votes.example.se';

/** A vote id that says which one it is. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The fields of a vote that a test does not care about. */
export const aVote = (number: number, changes: Partial<Vote> = {}): Vote => ({
  id: idOf(number),
  revision: 0,
  page,
  answer: 'yes',
  lang: 'sv',
  comment: '',
  ...changes,
});

interface Options {
  readonly config?: AccessConfig;
  readonly peers?: Peers;
  readonly database?: TestDatabase;
  readonly start?: string;
  readonly folder?: string;
}

/** The collector with its results page over a database of its own, and a clock that the test sets. */
export async function resultsServer(options: Options = {}) {
  const { config = { adminToken: token, publicUrl }, peers, database = sqliteDatabase() } = options;
  const store = await database.open();
  const clock = { time: new Date(options.start ?? '2026-11-23T12:00:00.000Z') };
  const app = createApp({
    database: store.database,
    config: { allowedOrigins: new Set([site]), ...config },
    now: () => clock.time,
    log: () => undefined,
    ...(peers ? { peers } : {}),
    resultsFolder: pathToFileURL(`${options.folder ?? 'test/helpers/results-page'}/`),
  });

  /** A request as a browser on the page makes it; headers set to undefined are left out. */
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string | undefined> = {}) => {
    const usual: Record<string, string | undefined> = {
      Origin: publicUrl,
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    };
    const sent = Object.entries(usual).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return app.request(`${publicUrl}${path}`, { ...init, headers: Object.fromEntries(sent) });
  };

  /** Tries a token; the answer has the cookie, or not. */
  const tryToken = (given: string, headers: Record<string, string | undefined> = {}) =>
    ask('/results/session', { method: 'POST', body: new URLSearchParams({ token: given }) }, headers);

  /** Logs in; the headers of the requests that follow. */
  const logIn = async (): Promise<Record<string, string>> => {
    const answer = await tryToken(token);
    const cookie = cookieOf(answer)!;
    const session = (await (await ask('/results/session', {}, { Cookie: cookie })).json()) as { csrf: string };
    return { Cookie: cookie, 'X-CSRF-Token': session.csrf };
  };

  /** Keeps votes, each received a second after the one before unless it says when. */
  const keep = async (...votes: (Vote & { readonly receivedAt?: string; readonly flag?: Flag })[]) => {
    let time = clock.time.getTime() - votes.length * 1000;
    for (const { receivedAt, flag, ...vote } of votes) {
      time += 1000;
      await store.append(vote, new Date(receivedAt ?? time), flag);
    }
  };

  return { app, ask, tryToken, logIn, keep, clock, store, database };
}

/** The cookie that an answer sets, as a request sends it. */
export const cookieOf = (answer: Response): string | undefined =>
  /^[^;]*/.exec(answer.headers.get('Set-Cookie') ?? '')?.[0] || undefined;
