import { createApp, type AppOptions } from './app.js';
import type { Config } from './config.js';
import { logTo } from './http/log.js';
import { listen, type Listening } from './http/server.js';
import { records } from './records/records.js';
import { scheduleRetention, type RetentionLogEntry } from './records/schedule.js';
import { publish, type Publication } from './releases/publish.js';
import { readRelease } from './releases/release.js';
import { openDatabase } from './store/open-database.js';

/** A collector that listens. */
export interface Collector extends Listening {
  /** Takes no new connection, answers what has come in, closes the database. */
  close(): Promise<void>;
}

/** What a collector works with; all of it has a default. */
export interface StartOptions extends Omit<Partial<AppOptions>, 'config'> {
  /** Hears of deletions that the body's decisions brought, and of those that failed. Standard output when left out. */
  readonly logRetention?: (entry: RetentionLogEntry) => void;
  /** Hears what became of this release in RELEASES_DIR. Standard output when left out. */
  readonly logRelease?: (entry: Publication) => void;
  /** Folder of the built scripts; that of this package when left out. */
  readonly builtFolder?: string;
}

/**
 * Publishes its release when there is a folder for it, opens the database, listens, and deletes every day what the body keeps no
 * longer. The process is left alone: signals and exit codes are the caller's.
 *
 * @throws StoreError when the database cannot be opened, ListenError when the port cannot be taken, ReleaseError when RELEASES_DIR
 * cannot be used
 */
export async function startCollector(
  config: Config,
  {
    logRetention = logTo(process.stdout),
    logRelease = logTo(process.stdout),
    builtFolder,
    ...options
  }: StartOptions = {},
): Promise<Collector> {
  if (config.releasesDir) logRelease(await publish(await readRelease(builtFolder), config.releasesDir));
  const database = options.database ?? (await openDatabase(config.databaseUrl));
  try {
    const { port, close } = await listen(createApp({ ...options, database, config }).fetch, config.port);
    const schedule = scheduleRetention(records(database, options.now), { log: logRetention });
    const closeAll = async () => {
      await Promise.all([close(), schedule.stop()]);
      await database.close();
    };
    let closed: Promise<void> | undefined;
    return { port, close: () => (closed ??= closeAll()) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
