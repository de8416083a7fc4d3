import type { Io } from './io.js';

/** Tells how far a long work has come: what is counted, how many are done, and of how many when that is known. */
export interface Progress {
  readonly tell: (what: string, done: number, total?: number) => void;
  /** Leaves the line to what is printed next. */
  readonly end: () => void;
}

/** Milliseconds between two lines: soon for who watches, seldom in a log. */
const intervals = { watched: 200, logged: 5_000 } as const;

/**
 * Progress on standard error. In a terminal one line that counts, elsewhere a line every five seconds; nothing for short work.
 *
 * @param now milliseconds, for tests
 */
export function createProgress({ stderr }: Io, quiet = false, now: () => number = Date.now): Progress {
  const interval = stderr.isTTY ? intervals.watched : intervals.logged;
  let last = now();
  let width = 0;
  return {
    tell(what, done, total) {
      if (quiet || now() - last < interval) return;
      last = now();
      const line = total === undefined ? `${what}: ${done}` : `${what}: ${done}/${total}`;
      if (!stderr.isTTY) return void stderr.write(`${line}\n`);
      // Spaces over what was longer, not escape codes: every terminal knows them.
      stderr.write(`\r${line.padEnd(width)}`);
      width = line.length;
    },
    end() {
      if (width) stderr.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
