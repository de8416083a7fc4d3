import type { Records } from './records.js';

const day = 24 * 60 * 60 * 1000;

/** What a run did, for the log. Nothing in it is what was deleted. */
export interface RetentionLogEntry {
  readonly event: 'retention';
  readonly deleted?: readonly { readonly site: string; readonly kind: string; readonly count: number }[];
  /** What went wrong. The next run tries again. */
  readonly error?: string;
}

/** What the schedule needs. */
export interface ScheduleOptions {
  /** Hears of every run that deleted something or failed. */
  readonly log: (entry: RetentionLogEntry) => void;
  /** Calls back again and again, as `setInterval`. */
  readonly repeat?: (work: () => void, milliseconds: number) => { unref(): void; [Symbol.dispose](): void };
}

/** Deletes what is kept no longer, now and every 24 hours. Never throws; does not keep the process alive. */
export function scheduleRetention(
  records: Pick<Records, 'applyRetention'>,
  { log, repeat = setInterval }: ScheduleOptions,
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    try {
      const { deletions, notErased: error } = await records.applyRetention();
      const deleted = deletions.map(({ site, kind, count }) => ({ site, kind, count }));
      if (deleted.length > 0 || error) log({ event: 'retention', deleted, ...(error && { error }) });
    } catch (error) {
      log({ event: 'retention', error: String(error) });
    }
  };
  // A run that takes longer than a day is not joined by a second one.
  const start = () => void (running ??= run().finally(() => (running = undefined)));

  start();
  const timer = repeat(start, day);
  timer.unref();
  return {
    /** Begins no new run, and waits for the one that is under way. */
    async stop() {
      timer[Symbol.dispose]();
      await running;
    },
  };
}
